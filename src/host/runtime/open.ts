import type { Book, Calculator } from "../engine";
import { createUniverCalculator, findCulture, findSheet, newBook } from "../engine";
import { Faults } from "../faults";
import { Session, WorkbookFile, play, serviceObject } from "../objects";
import type { FileFormat, SessionOptions } from "../objects";
import { BindingEvents } from "../objects/events/bindingEvents";
import { Watch } from "../objects/events/watch";
import { noTraffic } from "../traffic";
import { openXlsx, saveXlsx } from "../xlsx";
import { CustomFunctions } from "./customFunctions";
import type { Blank, FunctionsFile } from "./functionValues";
import type { Hosted } from "./hosted";
import { QuietCalculation } from "./quietCalculation";
import { UserEdits } from "./userEdits";

const DEFAULTS = { language: "en-US", culture: "en-US", platform: "desktop", name: "Book1.xlsx" } as const;
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
 * @throws FileError when the bytes are no workbook that can be read; RangeError for a culture that is not played
 */
export async function openHosted(bytes: Uint8Array | null, options: HostOptions = {}): Promise<Hosted> {
  const { calculator: given, functions: told, blanks, ...rest } = options;
  const settings: SessionOptions = { ...DEFAULTS, ...USER, ...rest };
  const functions = new CustomFunctions(told, blanks === undefined ? (settings.platform === "web" ? null : 0) : blanks);
  const format = formatOf(functions);
  const book = bytes ? await format.read(bytes) : createBook();
  book.culture = findCulture(settings.culture);
  const calculator = functions.around(given ?? createUniverCalculator({ functions: functions.byName }));
  const file = new WorkbookFile(book, format, (name) => name);
  const session = new Session(book, calculator, settings, file);
  const watch = new Watch(book, () => (file.modified = true));
  session.onCalculated = () => watch.calculated();
  new BindingEvents(session, watch);
  const quiet = new QuietCalculation(session, watch);
  return {
    book,
    session,
    faults: new Faults(
      settings.platform === "web" ? WEB_PAYLOAD : Infinity,
      (name, on) => protect(book, name, on),
      (on) => (book.isProtected = on),
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
      return format.write(book);
    },
    close() {
      quiet.stop();
      calculator.close();
    },
  };
}

/** Files tell an add-in's functions from Excel's. */
function formatOf(functions: CustomFunctions): FileFormat {
  const options = { customFunctions: functions.names };
  return { read: (bytes) => openXlsx(bytes, options), write: (book) => saveXlsx(book, options) };
}

function createBook(): Book {
  const book = newBook();
  book.properties["creationDate"] = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  return book;
}

function protect(book: Book, sheetName: string, on: boolean): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new RangeError(`The workbook has no sheet "${sheetName}".`);
  sheet.protection = { ...sheet.protection, protected: on };
}
