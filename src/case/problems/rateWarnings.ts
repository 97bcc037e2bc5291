import { defineProblem, type Place, type Problem, quoted } from "../../base/problems/index.ts";

export const veryHigh = defineProblem(
  "W203",
  {
    name: "very high rate",
    meaning: "A rate above 300 % is possible, but more often a slip of the decimal point.",
    wayOut: "Check the source; if the rate is right, change nothing.",
  },
  (place: Place, measure: string, rate: number) => ({
    place,
    message: `The largest rate of measure "${measure}" is ${rate} %, which is very high.`,
    found: String(rate),
  }),
);

export const readAs = defineProblem(
  "W204",
  {
    name: "name read as a code",
    meaning: "Tertius uses ISO 3166-1 alpha-3 codes; a name or another code was read as one.",
    wayOut: "Write the alpha-3 code to silence this.",
  },
  (place: Place, found: string, code: string) => ({
    place,
    message: `"${quoted(found)}" is read as ${code}.`,
    found,
    expected: code,
  }),
);

export const nothingInForce = defineProblem(
  "W205",
  {
    name: "nothing in force",
    meaning: "No row of a chosen measure is in force on the day of the scenario, so it changes nothing there.",
    wayOut: "Check `at` of the scenario against `from` and `to` of the rows.",
  },
  (place: Place, measure: string, scenario: string, at: string) => ({
    place,
    message: `No row of measure "${measure}" is in force on ${at}, the day of scenario "${scenario}".`,
    found: at,
  }),
);

export const leftOut = defineProblem(
  "W207",
  {
    name: "country left out",
    meaning:
      "A measure names countries that a data package counts in the rest of the world, or in a bloc that is one country there. On that package the measure does not reach them: it acts on no part of the whole.",
    wayOut: "Read the result on that package as one without these countries, or use another package.",
  },
  (measure: string, countries: readonly string[], name: string, whole: string) => {
    const are = countries.length === 1 ? "is" : "are";
    return {
      place: { path: `measures[${measure}]` },
      message: `${countries.join(", ")} ${are} only part of ${whole} in ${name}; measure "${measure}" leaves ${countries.length === 1 ? "it" : "them"} out there.`,
      found: countries.join(", "),
    };
  },
);

export const likeAFraction = defineProblem("W210", {
  name: "rate looks like a fraction",
  meaning: "Some rates of the measure are below 1. Rates are percent, so 0.25 is a quarter of one percent.",
  wayOut: "Write 25 for 25 %; if a fraction of a percent is right, change nothing.",
});

/** W210 */
export function fractionLike(place: Place, measure: string, largest: number): Problem {
  return likeAFraction({
    place,
    message: `The largest rate of measure "${measure}" is ${largest}; rates are percent, so this is ${largest} of one percent.`,
    found: String(largest),
    expected: "percent: 25 for 25 %",
    russian: {
      message: `Наибольшая ставка меры "${measure}" — ${largest}; ставки даются в процентах, поэтому это ${largest} от одного процента.`,
      expected: "проценты: 25, если ставка 25 %",
    },
  });
}

/** W210 */
export function fractionsBeside(
  rows: readonly { readonly rate: number; readonly place: Place }[],
  measure: string,
  largest: number,
): Problem {
  const listed = (word: string): string =>
    rows
      .slice(0, LISTED_RATES)
      .map(({ rate, place: { line = null } }) => (line === null ? String(rate) : `${rate} (${word} ${line})`))
      .join(", ");
  const more = rows.length - LISTED_RATES;
  const first = rows[0]?.rate;
  return likeAFraction({
    place: rows[0]?.place ?? {},
    message: `Rates of measure "${measure}" below 1 are mixed with others of up to ${largest}: ${listed("line")}${more > 0 ? ` and ${more} more` : ""}; rates are percent, so ${first} is ${first} of one percent.`,
    found: rows.map(({ rate }) => rate).join(", "),
    expected: "percent in every row: 25 for 25 %",
    russian: {
      message: `У меры "${measure}" ставки меньше 1 стоят рядом с другими, до ${largest}: ${listed("строка")}${more > 0 ? ` и ещё ${more}` : ""}; ставки даются в процентах, поэтому ${first} — это ${first} от одного процента.`,
      expected: "проценты в каждой строке: 25, если ставка 25 %",
    },
  });
}

const LISTED_RATES = 10;

export const unusedMeasure = defineProblem(
  "W211",
  {
    name: "measure in no scenario",
    meaning: "No scenario chooses the measure, so it has no effect.",
    wayOut: "Name it in a scenario.",
  },
  (place: Place, measure: string) => ({ place, message: `No scenario chooses measure "${measure}".` }),
);

export const sameMeasure = defineProblem(
  "W294",
  {
    name: "measure under two names",
    meaning:
      "A scenario chooses two measures with the same rows: instrument, countries, sectors or products, rates and days. Both count, so ten percent become twenty.",
    wayOut: "Remove one of them, or correct what should differ.",
  },
  (place: Place, id: string, other: string) => ({
    place,
    message: `Measure "${quoted(id)}" has the rows of measure "${quoted(other)}" under another name, and both count.`,
    found: id,
    expected: "each measure once",
  }),
);
