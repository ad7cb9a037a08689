/** Knows how each class of Excel's behaves on a Book: one file a class. */
/** Must not know how requests arrive, or where the client runs. */
import "./application";
import "./workbook";
import "./workbookProtection";
import "./worksheetCollection";
import "./worksheet";
import "./worksheetProtection";
import "./worksheetFreezePanes";
import "./worksheetCustomProperty";
import "./namedItem";
import "./setting";
import "./documentProperties";
import "./autoFilter";
import "./tableCollection";
import "./table";
import "./tableColumn";
import "./tableRow";
import "./tableSort";
import "./range";
import "./rangeAreas";
import "./rangeSort";
import "./rangeFormat";
import "./rangeFill";
import "./rangeFont";
import "./rangeBorder";
import "./conditionalFormat";
import "./conditionalRule";
import "./conditionalRangeFormat";
import "./dataValidation";

export { play } from "./define";
export { Session } from "./session";
export type { SessionOptions } from "./session";
export { serviceObject } from "./services";
