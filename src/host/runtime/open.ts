import type { Book, Calculator } from "../engine";
import { findSheet } from "../engine";
import { Faults } from "../faults";
import { Session, play, serviceObject } from "../objects";
import type { SessionOptions } from "../objects";
import type { Traffic } from "../traffic";
import { noTraffic } from "../traffic";
import { WireHost } from "../wire/host";
import { References } from "../wire/references";
import type { RichApiBridge } from "./bridge";
import { createBridge } from "./bridge";
import { CustomFunctions } from "./customFunctions";
import { createExternal } from "./excelContext";
import type { ExcelExternal } from "./excelContext";

/** Excel on the web takes no request and gives no answer above this many bytes. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Excel's side of one open workbook, before any client is there. */
export interface Played {
  session: Session;
  faults: Faults;
  traffic: Traffic;
  bridge: RichApiBridge;
  external: ExcelExternal;
}

export function playWorkbook(
  book: Book,
  calculator: Calculator,
  options: SessionOptions,
  functions = new CustomFunctions(),
): Played {
  const session = new Session(book, calculator, options);
  const faults = new Faults(options.platform === "web" ? WEB_PAYLOAD : Infinity, (name) => protect(book, name));
  const traffic = noTraffic();
  const references = new References();
  const batchEnded = () => session.batchEnded();
  const service = (typeName: string) => serviceObject(session, typeName);
  const parts = { root: play("Workbook", session), references, service, faults, traffic, batchEnded };
  const host = new WireHost(parts);
  // What cell functions ask, and their results, do not queue: the request before them may be waiting for these very cells.
  const aside = new WireHost(parts);
  const bridge = createBridge(
    async (body, flags) => functions.receive(body) ?? (functions.waiting ? aside : host).answer(body, flags),
  );
  functions.connect(bridge);
  return { session, faults, traffic, bridge, external: createExternal(options, book.settings) };
}

function protect(book: Book, sheetName: string): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new RangeError(`The workbook has no sheet "${sheetName}".`);
  sheet.protection = { ...sheet.protection, protected: true };
}
