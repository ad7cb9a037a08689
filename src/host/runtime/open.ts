import type { Book, Calculator } from "../engine";
import { createUniverCalculator, findSheet, newBook } from "../engine";
import { Faults } from "../faults";
import { Session, play, serviceObject } from "../objects";
import type { SessionOptions } from "../objects";
import { BindingEvents } from "../objects/events/bindingEvents";
import { Watch } from "../objects/events/watch";
import { noTraffic } from "../traffic";
import { openXlsx, saveXlsx } from "../xlsx";
import { CustomFunctions } from "./customFunctions";
import type { Blank, FunctionsFile } from "./functionValues";
import type { Hosted } from "./hosted";
import { QuietCalculation } from "./quietCalculation";
import { UserEdits } from "./userEdits";

const USER = { author: "Excel User", authorEmail: "user@example.com" };

/** Excel on the web takes no request and gives no answer above this many bytes. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

export interface HostOptions extends Partial<SessionOptions> {
  /** Replaces the engine that calculates formulas. */
  calculator?: Calculator;
  /** The add-in's functions.json: its functions calculate in cells once a page has associated them. */
  functions?: FunctionsFile;
  /** What blank cells reach the functions as: 0 as on the desktop when left out, null on the web. */
  blanks?: Blank;
}

/**
 * Plays Excel on a workbook (null: a new one); clients connect to it with `new HostClient`.
 * @throws FileError when the bytes are no workbook that can be read
 */
export async function openHosted(bytes: Uint8Array | null, options: HostOptions = {}): Promise<Hosted> {
  const { calculator: given, functions: file, blanks, ...rest } = options;
  const settings: SessionOptions = { language: "en-US", platform: "desktop", name: "Book1.xlsx", ...USER, ...rest };
  const functions = new CustomFunctions(file, blanks === undefined ? (settings.platform === "web" ? null : 0) : blanks);
  const book = bytes ? await openXlsx(bytes, { customFunctions: functions.names }) : newBook();
  if (!bytes) book.properties["creationDate"] = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const calculator = functions.around(given ?? createUniverCalculator({ functions: functions.byName }));
  const session = new Session(book, calculator, settings);
  const watch = new Watch(book);
  session.onCalculated = () => watch.calculated();
  new BindingEvents(session, watch);
  const quiet = new QuietCalculation(session, watch);
  return {
    book,
    session,
    faults: new Faults(
      settings.platform === "web" ? WEB_PAYLOAD : Infinity,
      (name, on) => protect(book, name, on),
      (on) => (session.structure = on ? "" : null),
    ),
    traffic: noTraffic(),
    watch,
    functions,
    quiet,
    root: play("Workbook", session),
    service: (typeName) => serviceObject(session, typeName),
    user: new UserEdits(session, watch, { source: "Local", client: null }),
    coauthor: new UserEdits(session, watch, { source: "Remote", client: null }),
    async save() {
      await session.inTurn(() => session.calculated());
      return saveXlsx(book, { customFunctions: functions.names });
    },
    close() {
      quiet.stop();
      calculator.close();
    },
  };
}

function protect(book: Book, sheetName: string, on: boolean): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new RangeError(`The workbook has no sheet "${sheetName}".`);
  sheet.protection = { ...sheet.protection, protected: on };
}
