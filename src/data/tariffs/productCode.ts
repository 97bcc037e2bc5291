import { count } from "../../base/problems/index.ts";

/** What was taken off a code that can be read in one way only. */
export type CodeNote = "dots" | "spaces" | "apostrophe" | "zero";

/** A code as digits with what was done for it, or what is wrong with it and the way out. */
export type CodeReading =
  | { readonly code: string; readonly notes: readonly CodeNote[] }
  | { readonly fault: string; readonly way: string };

/** Most digits of a code: national lists of ten are the longest that are read. */
const LONGEST = 10;

const AS_TEXT = "Write the codes as text, so that a spreadsheet leaves them as they are.";

/** What a cell may be instead of a code, the first that fits; with what is said of it and the way out. */
const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^$/u,
    "The row has a rate but no code.",
    "Write the code. Of merged cells all but the first are blank: take them apart.",
  ],
  [/^(?:total|sum|subtotal|итого|всего)/iu, "This is a total and no product.", "Delete the row."],
  [/^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u, "This is a date: a spreadsheet made it of a code.", AS_TEXT],
  [/^\d+(?:[.,]\d+)?e\+?\d+$/iu, "This is a rounded number: a spreadsheet has lost digits of the code.", AS_TEXT],
  [
    /^ex\s*\d/iu,
    "“ex” says that a part of the code is meant, and nobody says which part.",
    "Give the longer codes of that part, or the whole code without “ex”.",
  ],
  [
    /\d\s*[-–—…]\s*\d|\d\s+to\s+\d/iu,
    "This is a range and not one code.",
    "Write a row for each code, or the heading that covers them.",
  ],
  [/\d\s*[;,/&]\s*\d/u, "These are several codes in one cell.", "Write a row for each code."],
  [/[^\d. ]/u, "This is no code: it has other characters than digits, dots and spaces.", "Write the digits alone."],
];

/**
 * A code of the Harmonized System as it stands in a cell. Dots and spaces between pairs of digits and an apostrophe in front are
 * taken off; a zero that was lost in front is put back only where the number of digits is stated.
 *
 * @param digits  Digits that every code of the file has; null where nobody stated it.
 *
 * @example
 *   productCode("8703.23", null)        // { code: "870323", notes: ["dots"] }
 *   productCode("1012100", 8)           // { code: "01012100", notes: ["zero"] }
 *   productCode("1012100", null).fault  // "1012100 has 7 digits: has it lost the zero of 01012100?"
 *   productCode("101.2", null).fault    // "101.2 is a number: zeros of the code are lost at its ends."
 */
export function productCode(cell: string, digits: number | null): CodeReading {
  const bare = cell.replace(/^'/u, "");
  const found = FAULTS.find(([form]) => form.test(bare));
  if (found !== undefined) return { fault: found[1], way: found[2] };
  const groups = bare.split(/[. ]+/u);
  if (groups.length > 1 && groups.some((each) => each.length % 2 === 1)) {
    return { fault: `${bare} is a number: zeros of the code are lost at its ends.`, way: AS_TEXT };
  }
  const code = groups.join("");
  const own = bare === cell ? [] : (["apostrophe"] as const);
  const notes: readonly CodeNote[] = [...own, ...separators(bare)];
  return digits === null ? unstatedLength(code, notes) : statedLength(code, notes, digits);
}

function separators(text: string): readonly CodeNote[] {
  return [...(text.includes(".") ? (["dots"] as const) : []), ...(text.includes(" ") ? (["spaces"] as const) : [])];
}

function unstatedLength(code: string, notes: readonly CodeNote[]): CodeReading {
  if (code.length > LONGEST) {
    return { fault: `${code} has ${code.length} digits.`, way: "Leave out the digits after the tenth." };
  }
  if (code.length % 2 === 0) return { code, notes };
  const whole = `0${code}`;
  return {
    fault: `${code} has ${count(code.length, "digit")}: has it lost the zero of ${whole}?`,
    way: `${AS_TEXT} Or say how many digits every code has, and the zero is put back: --digits ${whole.length}.`,
  };
}

function statedLength(code: string, notes: readonly CodeNote[], digits: number): CodeReading {
  if (code.length === digits) return { code, notes };
  if (code.length === digits - 1) return { code: `0${code}`, notes: [...notes, "zero"] };
  return {
    fault: `${code} has ${count(code.length, "digit")}, not ${digits}.`,
    way: "Write it with all its digits, or leave out --digits.",
  };
}
