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
    decimalSeparator: ({ culture }) => culture.decimal,
    thousandsSeparator: ({ culture }) => culture.group,
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

// The culture is a regional setting of the system, not the display language of Office.
defineClass("CultureInfo", {
  get: { name: ({ culture }) => culture.name },
  objects: {
    numberFormat: (session) => play("NumberFormatInfo", session),
    datetimeFormat: (session) => play("DatetimeFormatInfo", session),
  },
});

defineClass("NumberFormatInfo", {
  get: {
    numberDecimalSeparator: ({ culture }) => culture.decimal,
    numberGroupSeparator: ({ culture }) => culture.group,
  },
});

// Excel on the web wrote the letters of French dates in French (office-js issue 2520, a defect): M, d and y are the documented ones.
defineClass("DatetimeFormatInfo", {
  get: {
    dateSeparator: ({ culture }) => culture.dateSeparator,
    timeSeparator: ({ culture }) => culture.timeSeparator,
    shortDatePattern: ({ culture }) => culture.shortDate,
    longDatePattern: ({ culture }) => culture.longDate,
    longTimePattern: ({ culture }) => culture.longTime,
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
