import { accessDenied, invalidOperation } from "../../wire/errors";
import { defineClass } from "../base/define";

defineClass("WorkbookProtection", {
  get: { protected: ({ book }) => book.isProtected === true },
  methods: {
    protect(session, args) {
      if (session.book.isProtected === true) throw invalidOperation();
      session.book.isProtected = true;
      session.password = args.textOr(0, "");
    },
    unprotect(session, args) {
      if (session.password !== "" && session.password !== args.textOr(0, "")) throw accessDenied();
      session.book.isProtected = false;
      session.password = "";
    },
  },
});
