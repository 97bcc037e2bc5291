import { defineProblem, type Problem } from "../../base/problems/index.ts";

/** A value as text; numbers that JSON does not know keep their name. */
const shown = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);

export const statementTwice = defineProblem(
  "E700",
  {
    name: "statement twice",
    meaning:
      "Several statements have one id, such as those of two coders. Counts, means and networks would count them twice.",
    wayOut: "Merge the coders, or give different statements different ids.",
  },
  (id: string, coders: readonly string[]) => {
    const by = coders.map((coder) => (coder === "" ? "an unnamed coder" : coder)).join(", ");
    return {
      place: { path: id },
      message: `Statement ${id} is listed ${coders.length} times, coded by ${by}. It would count ${coders.length} times.`,
      found: id,
      expected: "every statement once",
      hints: [
        ...(new Set(coders).size > 1 ? ["Merge the coders first."] : []),
        "Give different statements different ids.",
      ],
    };
  },
);

export const optionNotUsable = defineProblem(
  "E701",
  {
    name: "option of positions not usable",
    meaning: "One of these settings is out of range: number of draws, seed, window, bandwidth, scale or group.",
    wayOut: "Leave the option out for its default, or give a value as the message says.",
  },
  (name: string, found: unknown, expected: string) => ({
    place: { path: name },
    message: `The option ${name} cannot be used.`,
    found: shown(found),
    expected,
  }),
);

export const unusableRating = defineProblem("E702", {
  name: "rating not usable",
  meaning: "Coders must rate the same units, with values that fit the level of measurement.",
  wayOut: "Write null where a coder gave no value, and choose the level that fits the values.",
});

/** What a rating should be, in Russian. */
function russianRating(expected: string): string {
  return expected
    .replace(/^a number, since the level is (.*)$/u, "число: уровень измерения — $1")
    .replace(/^a finite number, or null for none$/u, "конечное число или null, если значения нет")
    .replace(/^0 or more, since the level is (.*)$/u, "0 или больше: уровень измерения — $1");
}

/** A rating that the level of measurement does not know. */
export function ratingNotUsable(coder: number, unit: number, found: unknown, expected: string): Problem {
  return unusableRating({
    place: { path: `ratings[${coder}][${unit}]` },
    message: `Rating of unit ${unit + 1} by coder ${coder + 1} cannot be used.`,
    found: shown(found),
    expected,
    russian: {
      message: `Оценка, которую кодировщик ${coder + 1} дал единице ${unit + 1}, не подходит.`,
      expected: russianRating(expected),
    },
  });
}

/** A coder who has not the same units as the first. */
export function unitsMissing(coder: number, found: number, expected: number): Problem {
  return unusableRating({
    place: { path: `ratings[${coder}]` },
    message: `Coder ${coder + 1} and the first coder do not have the same units.`,
    found: String(found),
    expected: `${expected} units, null where the coder gave no value`,
    russian: {
      message: `Кодировщик ${coder + 1} и первый кодировщик оценили не одни и те же единицы.`,
      expected: `единиц: ${expected}; null там, где кодировщик не дал значения`,
    },
  });
}

export const tooManyPairs = defineProblem(
  "E704",
  {
    name: "too many pairs of statements",
    meaning: "Every tie of a network lists its pairs of statements. This network has too many pairs.",
    wayOut:
      "Narrow the time window, count repeated statements once, divide a concept that nearly all share, or use both modes.",
  },
  (found: number, most: number) => ({
    place: { path: "statements" },
    message: `These statements meet in ${found} pairs, more than a network may list.`,
    found: String(found),
    expected: `${most} at most`,
    hints: [
      "Narrow the window, or count repeated statements once by the option duplicates.",
      "A two-mode network needs no pairs.",
    ],
  }),
);

export const notATableOfCounts = defineProblem(
  "E703",
  {
    name: "no table of two coders",
    meaning: "Kappa compares two coders by counting which pairs of values they gave.",
    wayOut: "Give a square table of whole counts: rows for the first coder, columns for the second.",
  },
  (found: string) => ({
    place: { path: "table" },
    message: "Kappa needs a square table of counts.",
    found,
    expected: "as many columns as rows, whole numbers from 0, not all 0",
  }),
);

export const agreementTooLow = defineProblem(
  "W700",
  {
    name: "coders agree too little",
    meaning: "Below an alpha of 0.667 data are not reliable enough even for tentative conclusions (Krippendorff).",
    wayOut: "Define the codes more narrowly and code again. Until then read results on this variable with care.",
  },
  (variable: string, alpha: number, least: number) => ({
    place: { path: variable },
    message: `Coders agree too little on ${variable}: Krippendorff's alpha is ${alpha.toFixed(3)}, below ${least}.`,
    found: alpha.toFixed(3),
    expected: `${least} at least`,
    hints: ["Define the codes more narrowly, code again, and settle the disagreements listed."],
  }),
);

export const agreementUnknown = defineProblem(
  "W701",
  {
    name: "agreement of coders unknown",
    meaning: "No statement was coded by two coders, so agreement is not known.",
    wayOut: "Let a second coder code some of the statements under the same ids.",
  },
  (statements: number) => ({
    place: { path: "coder" },
    message: `None of ${statements} statements was coded by two: how reliable the codes are is not known.`,
    expected: "some statements coded again by a second coder, under the same id",
  }),
);
