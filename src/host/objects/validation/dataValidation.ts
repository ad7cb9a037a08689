import { clearRules } from "../../engine";
import { asFlag, asRecord } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { AreasTarget } from "../base/rangeTarget";
import { allValid, invalidCells } from "./validity";
import { readAlert, readPrompt, writeAlert, writePrompt } from "./validationMessages";
import { apiRule, ownValidation, readRule, ruleType, validationOn } from "./validations";

const single = (cells: AreasTarget) => {
  const validation = validationOn(cells);
  return validation === "mixed" ? null : validation;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

defineClass("DataValidation", {
  get: {
    type(cells) {
      const validation = validationOn(cells);
      if (validation === "mixed") return "Inconsistent";
      return validation ? ruleType(validation.rule) : "None";
    },
    rule(cells) {
      const validation = validationOn(cells);
      if (validation === "mixed") return null;
      return validation ? apiRule(validation.rule) : {};
    },
    ignoreBlanks: (cells) => (validationOn(cells) === "mixed" ? null : (single(cells)?.ignoreBlanks ?? true)),
    errorAlert(cells) {
      const validation = single(cells);
      return validation ? readAlert(validation) : { message: "", showAlert: true, style: "Stop", title: "" };
    },
    prompt(cells) {
      const validation = single(cells);
      return validation ? readPrompt(validation) : { message: "", showPrompt: true, title: "" };
    },
    valid: (cells) => allValid(cells),
  },
  set: {
    rule(cells, value) {
      const rule = readRule(value);
      refuseOnProtected(cells.first.sheet);
      ownValidation(cells).rule = rule;
    },
    ignoreBlanks(cells, value) {
      refuseOnProtected(cells.first.sheet);
      ownValidation(cells).ignoreBlanks = asFlag(value);
    },
    errorAlert(cells, value) {
      refuseOnProtected(cells.first.sheet);
      const { message, showAlert, style, title } = asRecord(value);
      writeAlert(ownValidation(cells), {
        message: text(message),
        showAlert: showAlert !== false,
        style: text(style) || "Stop",
        title: text(title),
      });
    },
    prompt(cells, value) {
      refuseOnProtected(cells.first.sheet);
      const { message, showPrompt, title } = asRecord(value);
      writePrompt(ownValidation(cells), {
        message: text(message),
        showPrompt: showPrompt !== false,
        title: text(title),
      });
    },
  },
  methods: {
    async getInvalidCells(cells) {
      const invalid = await invalidCells(cells);
      if (!invalid) throw itemNotFound();
      return play("RangeAreas", invalid);
    },
    async getInvalidCellsOrNullObject(cells) {
      const invalid = await invalidCells(cells);
      return invalid && play("RangeAreas", invalid);
    },
    clear({ first, ranges }) {
      refuseOnProtected(first.sheet);
      for (const { area } of ranges) clearRules(first.sheet, area, "validations");
    },
  },
});
