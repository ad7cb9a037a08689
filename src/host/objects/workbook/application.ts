import { asFlag, asNumber, asOneOf } from "../../wire/arguments";
import { defineClass, play } from "../base/define";
import type { Session } from "../base/session";
import { createWorkbook, createdWorkbook } from "./workbookCreated";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

defineClass("Application", {
  get: {
    calculationMode: (session) => session.calculationMode,
    calculationState: (session) => (session.book.dirty ? "Pending" : "Done"),
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode(session, mode) {
      session.calculationMode = asOneOf(mode, MODES);
    },
  },
  objects: {
    cultureInfo: (session) => play("CultureInfo", session),
    iterativeCalculation: (session) => play("IterativeCalculation", session),
  },
  methods: {
    createWorkbook,
    _GetWorkbookCreatedById: createdWorkbook,
    calculate(session, args) {
      const type = args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
      if (type !== "Recalculate") session.book.dirty = true;
      return session.calculate();
    },
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});

// The culture is a regional setting of the system, not the display language of Office; en-US alone is played.
defineClass("CultureInfo", {
  get: { name: () => "en-US" },
  objects: {
    numberFormat: (session) => play("NumberFormatInfo", session),
    datetimeFormat: (session) => play("DatetimeFormatInfo", session),
  },
});

defineClass("NumberFormatInfo", {
  get: { numberDecimalSeparator: () => ".", numberGroupSeparator: () => "," },
});

defineClass("DatetimeFormatInfo", {
  get: {
    dateSeparator: () => "/",
    timeSeparator: () => ":",
    shortDatePattern: () => "M/d/yyyy",
    longDatePattern: () => "dddd, MMMM d, yyyy",
    longTimePattern: () => "h:mm:ss tt",
  },
});

const iterative = (name: string, fallback: unknown, check: (value: unknown) => unknown) => ({
  get: ({ book }: Session) => book.properties[name] ?? fallback,
  set: ({ book }: Session, value: unknown) => void (book.properties[name] = check(value)),
});
const enabled = iterative("iterate", false, asFlag);
const maxIteration = iterative("iterateCount", 100, asNumber);
const maxChange = iterative("iterateDelta", 0.001, asNumber);

defineClass("IterativeCalculation", {
  get: { enabled: enabled.get, maxIteration: maxIteration.get, maxChange: maxChange.get },
  set: { enabled: enabled.set, maxIteration: maxIteration.set, maxChange: maxChange.set },
});
