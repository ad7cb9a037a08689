import type { PaneOptions } from "./connectPane";
import type { HostEntry } from "../wire/messages";
import type { Hosted } from "./hosted";
import { HostClient } from "./hostClient";
import type { PaneConnection } from "./paneConnection";
import { PaneClients } from "./paneConnection";
import { readSelection } from "./selectedData";
import { createWebHost, startsPage, tellEntries, webFrameName } from "./webHost";

/**
 * Makes the page in a frame believe that it is in Excel on the web; nothing is put into the page, all goes by messages, and it may be
 * of another origin (https). Call it before the frame's address is set: its name is what office.js reads first.
 */
export function connectWebPane(
  hosted: Hosted,
  frame: HTMLIFrameElement,
  options: Pick<PaneOptions, "language"> = {},
): PaneConnection {
  const around = frame.ownerDocument.defaultView;
  if (!around) throw new TypeError("The pane's frame stands in no window.");
  const { language = hosted.session.options.language } = options;
  const { origin } = around.location;
  const { name } = hosted.session.options;
  frame.name = webFrameName({ language, origin });
  const clients: PaneClients = new PaneClients(hosted, () => {
    const tell = (entries: HostEntry[]): void => tellEntries(client.events, entries);
    const client: HostClient = new HostClient(hosted, tell, () => clients.answersFunctions());
    return client;
  });
  let started = false;
  const hear = ({ data, source, origin: from }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    if (startsPage(data)) {
      if (started) clients.renew();
      started = true;
    }
    const { client } = clients;
    const shown = { language, name, origin, settings: hosted.book.settings, selection: readSelection(hosted.session) };
    createWebHost({ ...shown, events: client.events, answer: client.answer.bind(client) }, (text) =>
      frame.contentWindow?.postMessage(text, from),
    )(data as string);
  };
  around.addEventListener("message", hear);
  return {
    ribbon: (action) => clients.client.events.press(action),
    loadFunctions: (file) => clients.loadFunctions(file),
    dispose() {
      around.removeEventListener("message", hear);
      clients.client.close();
    },
  };
}
