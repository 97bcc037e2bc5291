/** Sizes that a number of a stranger can have. */
export const SIZES: readonly string[] = "0 1 -1 1e6 1e15 1e308 1e-300 1e400 -1e300 0.0000001".split(" ");

/** Texts that look like numbers, and words where a number is due. */
export const TYPES: readonly string[] = [
  ..."NaN Infinity -Infinity nan NA null true FALSE - 1,5 0x10 1e +5 １２ ٣ $5 .5 5. 1_000 --1".split(" "),
  "1 000",
  "5 %",
  "a word",
];

/** Days that are none, or far away. */
export const DAYS: readonly string[] =
  "9999-12-31 0001-01-01 2019-02-30 2019 03/04/2019 2019-13-01 1969-12-31 20190101 2019-06-01T00:00:00Z".split(" ");

/** Names that mean something elsewhere: to pages, to objects, to paths, to spreadsheets, to the eye. */
export const HOSTILE: readonly string[] = [
  `<b>&"'`,
  "<script>alert(1)</script>",
  "]]>",
  "__proto__",
  "constructor",
  "toString",
  "../x",
  "/etc/passwd",
  "a/b",
  "=1+1",
  "@SUM(A1)",
  "{{x}}",
  "${x}",
  "שלום עולם",
  "مرحبا",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "\u202Ex",
  "a\u0000b",
  "a\nb",
  " ",
  "x".repeat(300),
  "y ".repeat(20_000),
];
