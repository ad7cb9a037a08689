import { accessDenied, invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";

defineClass("WorkbookProtection", {
  get: { protected: (session) => session.structure !== null },
  methods: {
    protect(session, args) {
      if (session.structure !== null) throw invalidOperation();
      session.structure = args.textOr(0, "");
    },
    unprotect(session, args) {
      if (session.structure !== null && session.structure !== args.textOr(0, "")) throw accessDenied();
      session.structure = null;
    },
  },
});
