/** Knows how each class of Excel's behaves on a Book: one file a class. */
/** Must not know how requests arrive, or where the client runs. */
import "./workbook/application";
import "./workbook/workbook";
import "./workbook/workbookProtection";
import "./worksheet/worksheetCollection";
import "./worksheet/worksheet";
import "./worksheet/worksheetProtection";
import "./worksheet/worksheetFreezePanes";
import "./worksheet/worksheetCustomProperty";
import "./workbook/namedItem";
import "./workbook/setting";
import "./workbook/documentProperties";
import "./filter/autoFilter";
import "./table/tableCollection";
import "./table/table";
import "./table/tableColumn";
import "./table/tableRow";
import "./table/tableSort";
import "./range/range";
import "./range/rangeAreas";
import "./range/rangeSort";
import "./format/rangeFormat";
import "./format/rangeFill";
import "./format/rangeFont";
import "./format/rangeBorder";
import "./rules/conditionalFormat";
import "./rules/conditionalRule";
import "./rules/conditionalRangeFormat";
import "./validation/dataValidation";

export { play } from "./base/define";
export { Session } from "./base/session";
export type { SessionOptions } from "./base/session";
export { serviceObject } from "./workbook/services";
