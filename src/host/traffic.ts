/** What went over the wire since the workbook was opened. */
export interface Traffic {
  requests: number;
  /** Without the client's own clean-up of references. */
  actions: number;
  /** UTF-8 bytes of the JSON bodies. */
  requestBytes: number;
  responseBytes: number;
  /** One entry a request, oldest first. */
  log: { actions: number; requestBytes: number; responseBytes: number }[];
}

export const noTraffic = (): Traffic => ({ requests: 0, actions: 0, requestBytes: 0, responseBytes: 0, log: [] });
