import { isWellFormed } from "../../../../src/host/engine";

test.each([
  "=1",
  "=-1",
  "=--A1",
  "=SUM()",
  "=IF(A1,,2)",
  "=SUM(A1:B2 B1:B3)",
  "=(A1,B2)",
  "=5%",
  "=A1#",
  '="a""b"',
  "={1,2;3,4}",
  "=LAMBDA(x,x+1)(2)",
  "=IFERROR(INDEX('GTM Scores'!$J$2:$J$95,ROW()-ROW(J$4)),\"…\")",
  "=T[@[Size 1]]*2",
  "=A1:INDEX(A:A,3)",
  "= 1 + 2 ",
  "=a<>b",
  "=行业!B2^-1",
])("%s is a formula", (formula) => {
  expect(isWellFormed(formula)).toBe(true);
});

test.each([
  "1",
  "=",
  "=1+",
  "=SUM(",
  "=SUM(1))",
  "=1 2 +",
  '="open',
  "=*1",
  "=()",
  "=1,2",
  "=A1!",
  '=IF(1,"a"',
  "=1==",
  "=$",
])("%s is none", (formula) => {
  expect(isWellFormed(formula)).toBe(false);
});
