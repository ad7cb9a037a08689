import { asOneOf } from "../wire/arguments";
import { defineClass } from "./define";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

defineClass("Application", {
  get: {
    calculationMode: (session) => session.calculationMode,
    calculationState: (session) => (session.book.dirty ? "Pending" : "Done"),
  },
  set: {
    calculationMode(session, mode) {
      session.calculationMode = asOneOf(mode, MODES);
    },
  },
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
