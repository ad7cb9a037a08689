import { cellArea } from "../../engine";
import { asFlag } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import { activeChart } from "../chart/activeChart";
import { eventMethods, eventObjects } from "../events/eventRange";
import { insertSheets } from "../worksheet/insertSheets";
import { functionsOf } from "./functions";
import { closeWorkbook, saveWorkbook } from "./saving";
import { createAndOpenWorkbook } from "./workbookCreated";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";

defineClass("Workbook", {
  get: {
    name: (session) => session.options.name,
    readOnly: () => false,
    autoSave: () => false,
    previouslySaved: ({ file }) => file.everSaved,
    calculationEngineVersion: () => 191029,
    isDirty: ({ file }) => file.modified,
    usePrecisionAsDisplayed: ({ book }) => book.properties["usePrecisionAsDisplayed"] === true,
    chartDataPointTrack: ({ book }) => book.properties["chartDataPointTrack"] !== false,
  },
  set: {
    isDirty: ({ file }, value) => void (file.modified = asFlag(value)),
    chartDataPointTrack: ({ book }, value) => void (book.properties["chartDataPointTrack"] = asFlag(value)),
  },
  objects: {
    application: (session) => play("Application", session),
    bindings: (session) => play("BindingCollection", session),
    comments: (session) => play("CommentCollection", { session, sheet: null }),
    customXmlParts: (session) => play("CustomXmlPartCollection", session),
    functions: functionsOf,
    names: (session) => play("NamedItemCollection", { session, sheet: null }),
    protection: (session) => play("WorkbookProtection", session),
    properties: (session) => play("DocumentProperties", session),
    settings: (session) => play("SettingCollection", session),
    styles: (session) => play("StyleCollection", session),
    tables: (session) => play("TableCollection", { session, sheet: null }),
    tableStyles: (session) => play("TableStyleCollection", session),
    worksheets: (session) => play("WorksheetCollection", session),
    ...eventObjects,
  },
  methods: {
    ...eventMethods,
    save: saveWorkbook,
    close: closeWorkbook,
    createAndOpenWorkbook,
    insertWorksheetsFromBase64: insertSheets,
    getSelectedRanges: (session) =>
      play(
        "RangeAreas",
        new AreasTarget([new RangeTarget(session, session.activeSheet, session.activeSheet.selection)]),
      ),
    getSelectedRange: (session) =>
      play("Range", new RangeTarget(session, session.activeSheet, session.activeSheet.selection)),
    getActiveChart(session) {
      const chart = activeChart(session);
      if (!chart) throw itemNotFound();
      return chart;
    },
    getActiveChartOrNullObject: (session) => activeChart(session),
    getActiveCell(session) {
      const { top, left } = session.activeSheet.selection;
      return play("Range", new RangeTarget(session, session.activeSheet, cellArea(top, left)));
    },
  },
});
