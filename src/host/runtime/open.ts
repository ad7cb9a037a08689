import type { Book, Calculator } from "../engine";
import { findSheet } from "../engine";
import { Faults } from "../faults";
import { Session, play, serviceObject } from "../objects";
import type { SessionOptions } from "../objects";
import { Watch } from "../objects/events/watch";
import { noTraffic } from "../traffic";
import { CustomFunctions } from "./customFunctions";
import type { Hosted } from "./hosted";
import { UserEdits } from "./userEdits";

/** Excel on the web takes no request and gives no answer above this many bytes. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Plays Excel on a book; clients connect to it with `new HostClient`. */
export function playWorkbook(
  book: Book,
  calculator: Calculator,
  options: SessionOptions,
  functions = new CustomFunctions(),
): Hosted {
  const session = new Session(book, calculator, options);
  const watch = new Watch(book);
  session.onCalculated = () => watch.calculated();
  return {
    book,
    session,
    calculator,
    faults: new Faults(options.platform === "web" ? WEB_PAYLOAD : Infinity, (name, on) => protect(book, name, on)),
    traffic: noTraffic(),
    watch,
    functions,
    root: play("Workbook", session),
    service: (typeName) => serviceObject(session, typeName),
    user: new UserEdits(session, watch, { source: "Local", client: null }),
    coauthor: new UserEdits(session, watch, { source: "Remote", client: null }),
  };
}

function protect(book: Book, sheetName: string, on: boolean): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new RangeError(`The workbook has no sheet "${sheetName}".`);
  sheet.protection = { ...sheet.protection, protected: on };
}
