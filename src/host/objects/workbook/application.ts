import { asOneOf } from "../../wire/arguments";
import { defineClass, play } from "../base/define";

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
  objects: { cultureInfo: (session) => play("CultureInfo", session) },
  methods: {
    calculate(session, args) {
      const type = args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
      if (type !== "Recalculate") session.book.dirty = true;
      return session.calculate();
    },
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});

defineClass("CultureInfo", {
  get: { name: (session) => session.options.language },
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
    longTimePattern: () => "h:mm:ss AM/PM",
  },
});
