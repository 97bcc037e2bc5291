/** What a cell said beside the number, where it can be read in one way only. */
export type RateNote = "percent" | "free";

/** A rate in percent with what was read into it, or what is wrong with the cell and the way out. */
export type RateReading =
  | { readonly rate: number; readonly notes: readonly RateNote[] }
  | { readonly fault: string; readonly way: string };

/** Percent above which a rate is a slip. */
const HIGHEST = 1000;

const ONE_NUMBER = "Write one number in percent.";
const PER_PRICE = "Turn it into percent of the price: the duty on the imports of a year over their value.";

/** Words that stand for a rate of zero in tariffs of the United States and of others. */
const FREE = /^(?:duty[ -]?)?free$|^(?:беспошлинно|свободно)$/iu;

/** What is said of a code without a rate. */
export const BLANK_RATE = {
  fault: "The code has no rate.",
  way: "Write the rate, 0 where there is no duty, or delete the row. Of merged cells all but the first are blank.",
} as const;

/** What a cell may be instead of a rate, the first that fits; with what is said of it and the way out. */
const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^=/u,
    "This is a formula that was saved without its value.",
    "Open the file in the spreadsheet program, save it again, or write the number.",
  ],
  [/^#/u, "This is an error of the spreadsheet and not a number.", "Mend the formula, or write the number."],
  [
    /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u,
    "This is a date: a spreadsheet made it of a rate or a range.",
    ONE_NUMBER,
  ],
  [/^(?:true|false)$/iu, "This says yes or no and no rate.", ONE_NUMBER],
  [
    /[$€£¥₽¢]|\b(?:usd|eur|rub|cny|gbp|cents?)\b|^\D*\d.*\/|\bper\b|руб|евро|за кг/iu,
    "This is a duty per quantity and no percentage of the price.",
    PER_PRICE,
  ],
  [
    /\d\s*[-–—…]\s*\d|\d\s+to\s+\d/iu,
    "This is a range and not one rate.",
    "Write one rate, or a row for each longer code with its own.",
  ],
  [
    /^[-−–]\s*\d/u,
    "A tariff below zero is not read.",
    "Write what is taken off as a positive number, and say --mode lower.",
  ],
];

/**
 * A rate as it stands in a cell: a number with a decimal point or comma, with or without a sign for percent, or a word for none.
 *
 * @param unit  What a number without a sign for percent is.
 * @returns percent.
 *
 * @example
 *   writtenRate("7,5", "percent")             // { rate: 7.5, notes: [] }
 *   writtenRate("25 %", "fraction")           // { rate: 25, notes: ["percent"] }
 *   writtenRate("Free", "percent")            // { rate: 0, notes: ["free"] }
 *   writtenRate("0.5 $/kg", "percent").fault  // "This is a duty per quantity and no percentage of the price."
 */
export function writtenRate(cell: string, unit: "percent" | "fraction"): RateReading {
  if (FREE.test(cell)) return { rate: 0, notes: ["free"] };
  const found = FAULTS.find(([form]) => form.test(cell));
  if (found !== undefined) return { fault: found[1], way: found[2] };
  const unsigned = cell.replace(/(?:%|percent|per cent|pct\.?)(?:\s*ad val(?:orem|\.)?)?$/iu, "");
  const isPercent = unsigned !== cell;
  const bare = isPercent ? unsigned.trimEnd() : cell;
  if (!/^\+?\d+(?:[.,]\d+)?$/u.test(bare)) return { fault: "This is no number.", way: ONE_NUMBER };
  const number = Number(bare.replace(",", "."));
  const rate = isPercent || unit === "percent" ? number : Number((100 * number).toPrecision(12));
  if (rate > HIGHEST)
    return {
      fault: `${rate} % is more than ${HIGHEST} %.`,
      way: "Write the rate in percent, with a point or comma before decimals alone.",
    };
  return { rate, notes: isPercent ? ["percent"] : [] };
}
