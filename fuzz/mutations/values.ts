import type { Dice } from "../dice.ts";

/** Lengths just beyond the limits of numbers, units, names, expressions and texts, and one far beyond them all. */
const LONG = [65, 201, 1001, 2001, 20_001, 400_000];
/** What long texts are made of: digits, blanks, units, words, letters, members of a list. */
const FILLINGS = ["9", " ", "1/", "word ", "a", "b, "] as const;

/** A text longer than one of the limits; it ends otherwise than it goes on, which makes a pattern go back. */
export function longText(dice: Dice): string {
  const [filling, length] = [dice.of(FILLINGS), dice.of(LONG)];
  return `1${filling.repeat(Math.ceil(length / filling.length)).slice(0, length - 2)}x`;
}

/** More than eighty characters of a long text in one row. */
export const QUOTED_LONG = /9{81}| {81}|(?:1\/){41}|(?:word ){17}|a{81}|(?:b, ){28}/u;

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
