import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

/** W202 */
export function yearsApart(
  place: Place,
  name: string,
  year: number,
  scenarios: readonly string[],
  latest: string,
): Problem {
  return problem("W202", place, {
    message: `${name} describes ${year}; measures are read as late as ${latest} (${scenarios.map(quoted).join(", ")}).`,
    found: latest,
    expected: `a day before ${year + 3}-01-01`,
  });
}

/** W214 */
export function inTheFlows(
  place: Place,
  { name, year, tariffYear }: { readonly name: string; readonly year: number; readonly tariffYear?: number },
  measures: readonly { readonly id: string; readonly from: string }[],
): Problem {
  const named = measures.map(({ id, from }) => `${quoted(id)} (from ${from})`);
  const tariffs = tariffYear === undefined || tariffYear === year ? "" : ` Its tariffs are those of ${tariffYear}.`;
  return problem("W214", place, {
    message: `The flows of ${name} are those of ${year} and hold already, in part, what measures do that began before its end: ${named.join(", ")}; on top of them that part counts twice.${tariffs}`,
    found: measures.map(({ from }) => from).toSorted()[0],
    expected: `measures from ${year + 1}-01-01 on`,
    hints: [
      "Compute them on a package of a year before they began, or keep only what came later.",
      "A measure that is only supposed is in no flows: then there is nothing to do.",
    ],
  });
}

/** W203 */
export function veryHigh(place: Place, measure: string, rate: number): Problem {
  return problem("W203", place, {
    message: `The largest rate of measure "${measure}" is ${rate} %, which is very high.`,
    found: String(rate),
  });
}

/** W204 */
export function readAs(place: Place, found: string, code: string): Problem {
  return problem("W204", place, { message: `"${quoted(found)}" is read as ${code}.`, found, expected: code });
}

/** W205 */
export function nothingInForce(place: Place, measure: string, scenario: string, at: string): Problem {
  return problem("W205", place, {
    message: `No row of measure "${measure}" is in force on ${at}, the day of scenario "${scenario}".`,
    found: at,
  });
}

/** W206 */
export function emptyScenario(place: Place, scenario: string): Problem {
  return problem("W206", place, { message: `Scenario "${scenario}" chooses no measure.` });
}

/** W207 */
export function leftOut(measure: string, countries: readonly string[], name: string): Problem {
  const are = countries.length === 1 ? "is" : "are";
  return problem(
    "W207",
    { path: `measures[${measure}]` },
    {
      message: `${countries.join(", ")} ${are} only part of the rest of the world in ${name}; measure "${measure}" leaves ${countries.length === 1 ? "it" : "them"} out there.`,
      found: countries.join(", "),
    },
  );
}

/** W210 */
export function fractionLike(place: Place, measure: string, largest: number): Problem {
  return problem("W210", place, {
    message: `The largest rate of measure "${measure}" is ${largest}; rates are percent, so this is ${largest} of one percent.`,
    found: String(largest),
    expected: "percent: 25 for 25 %",
  });
}

/** W210 */
export function fractionsBeside(
  rows: readonly { readonly rate: number; readonly place: Place }[],
  measure: string,
  largest: number,
): Problem {
  const named = rows.slice(0, LISTED_RATES).map(({ rate, place: { line = null } }) => {
    return line === null ? String(rate) : `${rate} (line ${line})`;
  });
  const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : "";
  return problem("W210", rows[0]?.place ?? {}, {
    message: `Rates of measure "${measure}" below 1 stand beside others of up to ${largest}: ${named.join(", ")}${more}; rates are percent, so ${rows[0]?.rate} is ${rows[0]?.rate} of one percent.`,
    found: rows.map(({ rate }) => rate).join(", "),
    expected: "percent in every row: 25 for 25 %",
  });
}

const LISTED_RATES = 10;

/** W211 */
export function unusedMeasure(place: Place, measure: string): Problem {
  return problem("W211", place, { message: `No scenario chooses measure "${measure}".` });
}

/** W367 */
export function unstatedBasis(place: Place, count: number): Problem {
  const said =
    count === 1
      ? "1 measure says nothing of its basis and counts"
      : `${count} measures say nothing of their basis and count`;
  return problem("W367", place, {
    message: `${said} as published.`,
    found: "",
    expected: "published, measured, fitted or assumption",
  });
}

/** W212 */
export function ownSales(place: Place, country: string): Problem {
  return problem("W212", place, {
    message: `This row acts on what ${country} sells to itself.`,
    found: country,
    expected: "two countries, unless sales within one are meant",
  });
}

/** W217 */
export function countedOnce(place: Place, what: string, name: string, other: string): Problem {
  const apart = what === "package" ? ", order, unit of money and rounding apart" : "";
  const message =
    name === other
      ? `The ${what} "${quoted(name)}" is named already: it counts once.`
      : `The ${what} "${quoted(name)}" has the same values as "${quoted(other)}"${apart}: they are one piece of evidence, and "${quoted(other)}" counts.`;
  return problem("W217", place, { message, found: name, expected: "each set of values once" });
}

/** W217 where there is nothing to close. */
export function oneClosure(place: Place, name: string, closures: readonly string[]): Problem {
  return problem("W217", place, {
    message: `No country of ${name} has a deficit, so that ${closures.join(", ")} are one and the same: that of the scenario alone counts.`,
    found: closures.join(", "),
    expected: "closures that differ",
  });
}

/** W218 */
export function sameScenario(
  place: Place,
  id: string,
  other: string,
  same = "measures, day and closure are the same",
): Problem {
  return problem("W218", place, {
    message: `Scenario "${quoted(id)}" is scenario "${quoted(other)}" under another name: ${same}.`,
    found: id,
    expected: "scenarios that differ",
  });
}

/** W294 */
export function sameMeasure(place: Place, id: string, other: string): Problem {
  return problem("W294", place, {
    message: `Measure "${quoted(id)}" has the rows of measure "${quoted(other)}" under another name, and both count.`,
    found: id,
    expected: "each measure once",
  });
}

/** W213 */
export function noRange(place: Place, scenario: string, sets: readonly string[]): Problem {
  const named = sets.length === 0 ? "SET, SET" : sets.join(", ");
  return problem("W213", place, {
    message: `Scenario "${scenario}" asks for the whole range, and \`economy.range\` does not say over what: its numbers have none.`,
    expected: "elasticity sets or closures in `economy.range`",
    hints: [`Under economy write: range: { elasticities: [${named}], closures: [none, { fixed: world }] }`],
  });
}
