import { CellError, displayText, typed } from "../../../../src/host/engine";

const year = new Date().getFullYear();
const serial = (month: number, day: number, of = year) => Math.round(Date.UTC(of, month - 1, day) / 86400000) + 25569;

test.each([
  [7, { value: 7 }],
  [true, { value: true }],
  ["", { value: null }],
  ["007", { value: 7 }],
  ["  7 ", { value: 7 }],
  ["1-2", { value: serial(1, 2), numberFormat: "d-mmm" }],
  ["1/2", { value: serial(1, 2), numberFormat: "d-mmm" }],
  ["1/2/2020", { value: 43832, numberFormat: "m/d/yyyy" }],
  ["2020-01-02", { value: 43832, numberFormat: "m/d/yyyy" }],
  ["Jan 5", { value: serial(1, 5), numberFormat: "d-mmm" }],
  ["5-Jan-2024", { value: 45296, numberFormat: "d-mmm-yy" }],
  ["Mar 2020", { value: 43891, numberFormat: "mmm-yy" }],
  ["Jan-99", { value: 36161, numberFormat: "mmm-yy" }],
  ["3:30", { value: 3.5 / 24, numberFormat: "h:mm" }],
  ["3:30 PM", { value: 15.5 / 24, numberFormat: "h:mm AM/PM" }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["$5", { value: 5, numberFormat: "$#,##0_);[Red]($#,##0)" }],
  ["-$5.25", { value: -5.25, numberFormat: "$#,##0.00_);[Red]($#,##0.00)" }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["1E5", { value: 100000, numberFormat: "0.00E+00" }],
  ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
  ["(5)", { value: -5 }],
  ["-5", { value: -5 }],
  ["+5", { value: 5 }],
  [".5", { value: 0.5 }],
  ["true", { value: true }],
  ["#n/a", { value: new CellError("#N/A") }],
  ["'007", { value: "007" }],
  ["'=A1", { value: "=A1" }],
  ["=a1+1", { value: null, formula: "=A1+1" }],
  ["+A1", { value: null, formula: "=+A1" }],
  ["-", { value: "-" }],
  ["- item", { value: null, formula: "=- item" }],
  ["- item (", { value: "- item (" }],
  ["+1 425 555", { value: "+1 425 555" }],
  ["@name", { value: "@name" }],
  ["=", { value: "=" }],
  ["abc", { value: "abc" }],
  [" a b ", { value: " a b " }],
  ["12.3亿", { value: "12.3亿" }],
  ["1.2.3", { value: "1.2.3" }],
  ["13/1/2020", { value: "13/1/2020" }],
  ["12345678901234567", { value: 12345678901234500 }],
  ["Infinity", { value: "Infinity" }],
  ["1/2/3 apples", { value: "1/2/3 apples" }],
])("%p typed into a cell", (input, expected) => {
  expect(typed(input)).toEqual(expected);
});

test.each(["007", "=A1", "12%", "TRUE", "'x"])("%p stays text in a text cell", (input) => {
  expect(typed(input, "@")).toEqual({ value: input });
});

test("a number becomes text in a text cell", () => {
  expect(typed(7, "@")).toEqual({ value: "7" });
});

test.each([
  [0.126, "0%", "13%"],
  [43832, "m/d/yyyy", "1/2/2020"],
  [-5, "m/d/yyyy", "########"],
  [1234.5, "#,##0.00", "1,234.50"],
  [1 / 3, "General", "0.333333333"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  ["abc", "0.00", "abc"],
  [true, "General", "TRUE"],
  [null, "0.00", ""],
  [5, "@", "5"],
  [-5, "$#,##0.00_);[Red]($#,##0.00)", "($5.00)"],
  [new CellError("#N/A"), "0.00", "#N/A"],
])("%p in the format %s shows %p", (value, numberFormat, expected) => {
  expect(displayText(value, numberFormat)).toBe(expected);
});
