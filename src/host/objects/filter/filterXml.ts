import type { Area } from "../../engine";
import { storedIconStyle, writeArea } from "../../engine";
import { dynamicWord } from "./dynamicCriteria";
import { asIcon } from "../rules/cellIcons";
import type { Criteria } from "./filterCriteria";

/** The filter as a file keeps it; kinds that are not values or comparisons are left to the rows that they hid. */
export const writeFilterXml = (area: Area, criteria: ReadonlyMap<number, Criteria>): string =>
  `<autoFilter ref="${writeArea(area)}">${filterColumns(criteria)}</autoFilter>`;

export const filterColumns = (criteria: ReadonlyMap<number, Criteria>): string =>
  [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([index, wanted]) => column(index, wanted))
    .join("");

function column(index: number, criteria: Criteria): string {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  const inside =
    filterOn === "Values" && Array.isArray(values)
      ? `<filters>${values.map((value) => `<filter val="${escaped(String(value))}"/>`).join("")}</filters>`
      : filterOn === "Custom"
        ? `<customFilters${operator === "Or" ? "" : ' and="1"'}>${[criterion1, criterion2].map(custom).join("")}</customFilters>`
        : filterOn === "Dynamic"
          ? `<dynamicFilter type="${dynamicWord(String(criteria["dynamicCriteria"]))}"/>`
          : filterOn === "Icon"
            ? iconFilter(criteria["icon"])
            : "";
  return inside === "" ? "" : `<filterColumn colId="${index}">${inside}</filterColumn>`;
}

/** Sets of Excel 2010 stand in extensions, which are left out: the rows that they hid stay hidden. */
function iconFilter(icon: unknown): string {
  const { set, index } = asIcon(icon);
  if (["ThreeStars", "ThreeTriangles", "FiveBoxes"].includes(set)) return "";
  return `<iconFilter iconSet="${escaped(storedIconStyle(set))}" iconId="${index}"/>`;
}

const OPERATORS: Readonly<Partial<Record<string, string>>> = {
  "<>": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};

function custom(criterion: unknown): string {
  if (criterion === undefined || criterion === null) return "";
  const parts = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(criterion));
  const operator = OPERATORS[parts?.[1] ?? "="];
  return `<customFilter${operator === undefined ? "" : ` operator="${operator}"`} val="${escaped(parts?.[2] ?? "")}"/>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
