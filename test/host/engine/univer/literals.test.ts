import { calculator, show, typedBook } from "../calculated";

afterAll(() => calculator.close());

test.each([
  ...[
    "",
    '"',
    '""',
    '""said""',
    'say "yes"',
    "two\nlines",
    "a\r\nb",
    "\n",
    " ",
    "  lead",
    "#N/A",
    "TRUE",
    "1.50",
    "=1+1",
  ],
  ...[
    "{x}",
    "{1,2}",
    "[x]",
    "x!y",
    "O'Brien",
    "''",
    "'",
    "(",
    "a,b;c",
    "\\",
    "~*?",
    "a & b",
    "50%",
    "1/2",
    "5",
    ":",
    "A1:B2",
    "@x",
    "\t",
  ],
  ...["\u0000", "📈", '"x"', '","', '"&"', '")', "'\"", "#", "\u00a0", "-", "\u3000全角", "‘’“”", "{", "}", '{"', '"}'],
])("the text %j in a formula is what is written", async (text) => {
  const literal = `"${text.replaceAll('"', '""')}"`;
  const book = typedBook({
    S: {
      A1: `=${literal}`,
      A2: `=LEN(${literal})`,
      A3: `=IF(A1<>${literal},1,"same")`,
      A4: `=INDEX({1,${literal}},2)`,
      A5: `=CHOOSE(1,${literal})`,
    },
  });
  await calculator.calculate(book);
  expect(["A1", "A2", "A3", "A4", "A5"].map((address) => show(book, address))).toEqual([
    text,
    text.length,
    "same",
    text,
    text,
  ]);
});

test("dates in text are still read where a date is asked for", async () => {
  const book = typedBook({ S: { A1: '=MONTH("3/1/2024")', A2: '=EDATE("2024-01-15",1)', A3: '=SUM("50%","5")' } });
  await calculator.calculate(book);
  // 15 February 2024
  expect(["A1", "A2", "A3"].map((address) => show(book, address))).toEqual([3, 45337, 5.5]);
});
