import type { Sheet } from "../../engine";
import { accessDenied, invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";
import { PROTECTION_OPTIONS } from "../base/protection";

/** Passwords given in this session; a file only keeps a hash. */
const passwords = new WeakMap<Sheet, string>();

defineClass("WorksheetProtection", {
  get: {
    protected: ({ sheet }) => sheet.protection.protected,
    options: ({ sheet }) => ({ ...PROTECTION_OPTIONS, ...sheet.protection.options }),
  },
  methods: {
    protect({ sheet }, args) {
      if (sheet.protection.protected) throw invalidOperation();
      const options = args.given(0) ? args.record(0) : {};
      sheet.protection = { protected: true, options: { ...PROTECTION_OPTIONS, ...options } };
      sheet.changes.protection = true;
      if (args.given(1)) passwords.set(sheet, args.text(1));
    },
    unprotect({ sheet }, args) {
      const password = passwords.get(sheet);
      if (password !== undefined && args.textOr(0, "") !== password) throw accessDenied();
      passwords.delete(sheet);
      sheet.protection = { protected: false, options: {} };
      sheet.changes.protection = true;
    },
  },
});
