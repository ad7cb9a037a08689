import { defineClass, play } from "../base/define";
import { applyStyle, styleName } from "../format/cellStyle";
import { readLink, writeLink } from "./hyperlink";
import { autoFill } from "./autoFill";
import { propertyMethods } from "./cellProperties";
import { outlineMethods } from "./outline";
import { precedentMethods } from "./precedents";
import { edgeMethods } from "./rangeEdge";
import { visibleView } from "./rangeView";
import { specialCells, specialCellsOrNull } from "./specialCells";
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
  get: { ...contentGet, ...shapeGet, ...visibilityGet, style: styleName, hyperlink: readLink },
  set: { ...contentSet, ...visibilitySet, style: applyStyle, hyperlink: writeLink },
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
    ...edgeMethods,
    ...precedentMethods,
    ...outlineMethods,
    ...propertyMethods,
    getSpecialCells: (range, args) => specialCells([range], args),
    getSpecialCellsOrNullObject: (range, args) => specialCellsOrNull([range], args),
    getVisibleView: (range) => play("RangeView", visibleView(range)),
    autoFill,
    removeDuplicates,
    replaceAll,
    // The client announces the shape of a large write before it sends it in pieces.
    _ValidateArraySize: (range, args) => range.checkShape(args.whole(0), args.whole(1)),
  },
});
