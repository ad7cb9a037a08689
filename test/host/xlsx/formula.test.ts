import fc from "fast-check";
import { needsArray, withIntersections } from "../../../src/host/xlsx/formula/arrays";
import { STORED_NAMES } from "../../../src/host/xlsx/formula/functions";
import { shownFormula, storedFormula } from "../../../src/host/xlsx/formula/stored";

const customFunctions = new Set(["GTMSCORE", "CONTOSO.ADD"]);

describe("formulas as files hold them", () => {
  test.each([
    ["=1+2", "1+2"],
    ["=RANK.EQ(A1,A:A)", "_xlfn.RANK.EQ(A1,A:A)"],
    ["=ifs(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    ['="IFS("&CONCAT("SORT(")', '"IFS("&_xlfn.CONCAT("SORT(")'],
    ["='IFS(1)'!A1+DAYS", "'IFS(1)'!A1+DAYS"],
    ["=GTMSCORE(A1)+CONTOSO.ADD(1,2)", "_xldudf_GTMSCORE(A1)+_xldudf_CONTOSO_ADD(1,2)"],
    ["=SUM(C1#)+SUM('My sheet'!D2#)", "SUM(_xlfn.ANCHORARRAY(C1))+SUM(_xlfn.ANCHORARRAY('My sheet'!D2))"],
    ["=LET(a,1,b,a+1,a*b)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)"],
    ["=LET(f,LAMBDA(x,x*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.f(3))"],
    ["=MAP(A1:A3,LAMBDA(v,v+rate))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+rate))"],
    ["=T1[@Score]*T2[@[Net score]]", "T1[[#This Row],[Score]]*T2[[#This Row],[Net score]]"],
    ["=[@Score]+SUM(T1[Score])", "T1[[#This Row],[Score]]+SUM(T1[Score])"],
    ["=SUM(T1[@[a]:[b]])", "SUM(T1[[#This Row],[a]:[b]])"],
    ["=[1]Book!A1+T1[[#Headers],[x]]", "[1]Book!A1+T1[[#Headers],[x]]"],
    ['={1,2;"IFS(",4}', '{1,2;"IFS(",4}'],
    ["=#REF!+Sheet1!#REF!", "#REF!+Sheet1!#REF!"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(storedFormula(formula, { customFunctions, table: "T1" })).toBe(stored);
  });

  test.each([
    ["_xlfn.IFS(A1>1,2)", "=IFS(A1>1,2)"],
    ["_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
    ["_xldudf_CONTOSO_ADD(1)+_xldudf_OTHER_FN(2)", "=CONTOSO.ADD(1)+OTHER_FN(2)"],
    ["_xlfn.FUTURE.FN(1)", "=_xlfn.FUTURE.FN(1)"],
    ["_xlfn.LET(_xlpm.x,2,_xlpm.x)", "=LET(x,2,x)"],
    ["SUM(_xlfn.ANCHORARRAY(Sheet2!C1))", "=SUM(Sheet2!C1#)"],
    ["_xlfn.SINGLE(A1:A9)+1", "=@A1:A9+1"],
    ["T1[[#This Row],[Score]]", "=[@Score]"],
    ["T2[[#This Row],[Net score]]", "=T2[@[Net score]]"],
    ["SUM(T1[[#This Row],[a]:[b]])", "=SUM([@[a]:[b]])"],
    ["T1[#This Row]", "=[@]"],
    ['"_xlfn.IFS("', '="_xlfn.IFS("'],
  ])("%s is shown as %s", (stored, shown) => {
    expect(shownFormula(stored, { customFunctions, table: "T1" })).toBe(shown);
  });

  test("an intersection is spelled out only in an array", () => {
    expect(storedFormula("=@A1:A9*2")).toBe("A1:A9*2");
    expect(storedFormula("=@A1:A9*B1:B9", { array: true })).toBe("_xlfn.SINGLE(A1:A9)*B1:B9");
    expect(storedFormula("=@INDEX(A1:A9,2)+1", { array: true })).toBe("_xlfn.SINGLE(INDEX(A1:A9,2))+1");
  });

  test("every function that is stored with a prefix is shown without it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORED_NAMES.keys()), fc.constantFrom("A1", "B2:C3", '"x"'), (name, argument) => {
        if (name === "SINGLE" || name === "ANCHORARRAY") return;
        const formula = `=1+${name}(${argument})`;
        expect(shownFormula(storedFormula(formula))).toBe(formula);
      }),
    );
  });
});

describe("formulas that Excel 365 stores as arrays", () => {
  test.each([
    "=A1:A3*2",
    "=SUM(A1:A3*B1:B3)",
    "=LEN(A1:A3)",
    "=IF(A1:A3>1,1,0)",
    "=SORT(A1:A3)",
    "=SUM(C1#*2)",
    "=SUM(T1[a]*T1[b])",
    "=XLOOKUP(A1,B:B,C:C)",
  ])("%s does", (formula) => expect(needsArray(formula)).toBe(true));
  test.each([
    "=SUM(A1:A3)*2",
    "=SUMPRODUCT((A1:A3>1)*B1:B3)",
    "=INDEX(A1:A3,ROW()-ROW(A$1))",
    "=LEN(A1)",
    "=[@a]*2",
    "=@A1:A3*2",
    "=IF(A1>1,SUM(B1:B3),0)",
    '=COUNTIF(A1:A3,">1")',
  ])("%s does not", (formula) => expect(needsArray(formula)).toBe(false));
});

describe("formulas that files store plainly", () => {
  test.each([
    ["=A1:A9*2", "=@A1:A9*2"],
    ["=1+Sheet1!A1:A9", "=1+@Sheet1!A1:A9"],
    ["=LEN( A1:A3 )", "=LEN( @A1:A3 )"],
    ["=IF(T1[a]>1,2,3)", "=IF(@T1[a]>1,2,3)"],
    ["=SUM(A1:A9)*2", "=SUM(A1:A9)*2"],
    ["=SUMPRODUCT((A1:A9>1)*1)", "=SUMPRODUCT((A1:A9>1)*1)"],
    ["=IF(A1>1,SUM(B1:B3),0)", "=IF(A1>1,SUM(B1:B3),0)"],
  ])("%s is shown as %s", (stored, shown) => expect(withIntersections(stored)).toBe(shown));
});
