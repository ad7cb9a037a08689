/** What went over the wire since the workbook was opened, without what the client sends by itself when it starts or tidies up. */
export interface Traffic {
  requests: number;
  actions: number;
  /** UTF-8 bytes of the JSON bodies. */
  requestBytes: number;
  responseBytes: number;
  /** One entry a request, oldest first. */
  log: { actions: number; requestBytes: number; responseBytes: number }[];
}

export const noTraffic = (): Traffic => ({ requests: 0, actions: 0, requestBytes: 0, responseBytes: 0, log: [] });
