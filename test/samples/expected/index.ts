import type { Sample } from "../sample";
import { basics } from "./basics";
import { chart } from "./chart";
import { comments } from "./comments";
import { conditionalFormatting } from "./conditionalFormatting";
import { customFunctions } from "./customFunctions";
import { customXml } from "./customXml";
import { dataTypes } from "./dataTypes";
import { dataValidation } from "./dataValidation";
import { document } from "./document";
import { events } from "./events";
import { namedItem } from "./namedItem";
import { range } from "./range";
import { scenarios } from "./scenarios";
import { table } from "./table";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";

export const expected: readonly Sample[] = [
  ...basics,
  ...range,
  ...worksheet,
  ...chart,
  ...conditionalFormatting,
  ...customXml,
  ...dataValidation,
  ...document,
  ...namedItem,
  ...table,
  ...events,
  ...workbook,
  ...scenarios,
  ...comments,
  ...dataTypes,
  ...customFunctions,
];
