import { defineClass, play } from "../base/define";
import { replaceAll } from "./find";
import { contentGet, contentSet } from "./rangeContent";
import { editMethods } from "./rangeEdits";
import { lookupMethods } from "./rangeLookups";
import { shapeGet, shapeMethods } from "./rangeShape";
import { AreasTarget } from "../base/rangeTarget";
import { removeDuplicates } from "./removeDuplicates";
import { visibilityGet, visibilitySet } from "./rangeVisibility";

defineClass("Range", {
  keep: (range, held) => range.keep(held),
  get: { ...contentGet, ...shapeGet, ...visibilityGet },
  set: { ...contentSet, ...visibilitySet },
  objects: {
    worksheet: ({ session, sheet }) => play("Worksheet", { session, sheet }),
    format: (range) => play("RangeFormat", new AreasTarget([range])),
    sort: (range) => play("RangeSort", range),
    conditionalFormats: (range) => play("ConditionalFormatCollection", new AreasTarget([range])),
    dataValidation: (range) => play("DataValidation", new AreasTarget([range])),
  },
  methods: {
    ...shapeMethods,
    ...lookupMethods,
    ...editMethods,
    removeDuplicates,
    replaceAll,
    // The client announces the shape of a large write before it sends it in pieces.
    _ValidateArraySize: (range, args) => range.checkShape(args.whole(0), args.whole(1)),
  },
});
