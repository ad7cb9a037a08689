import { defineClass, play } from "./define";

defineClass("Workbook", {
  get: { name: (session) => session.options.name },
  objects: {
    application: (session) => play("Application", session),
    worksheets: (session) => play("WorksheetCollection", session),
  },
});
