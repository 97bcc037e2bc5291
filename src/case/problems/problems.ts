import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;
const meant = (near: string | null): readonly string[] => (near === null ? [] : [`Did you mean ${said(near)}?`]);

/** E201 */
export function unknownKey(place: Place, key: string, near: string | null, known: readonly string[]): Problem {
  return problem("E201", place, {
    message: `${said(key)} is not a key here.`,
    found: key,
    expected: `one of ${known.join(", ")}`,
    hints: meant(near),
  });
}

/** E202 */
export function missingKey(place: Place, key: string): Problem {
  return problem("E202", place, { message: `The key ${said(key)} is missing.`, expected: `a key ${key}` });
}

/** E203 */
export function wrongKind(place: Place, found: unknown, expected: string): Problem {
  return problem("E203", place, { message: `This must be ${expected}.`, found, expected });
}

/** E204 */
export function notNumber(place: Place, found: string): Problem {
  return problem("E204", place, {
    message: `${said(found)} is not a number.`,
    found,
    expected: "a plain number such as 12.5",
    hints: found.includes(",") ? ["Write the decimal point as `.` and leave out thousands separators."] : [],
  });
}

/** E205 */
export function outOfRange(place: Place, found: string, expected: string): Problem {
  return problem("E205", place, {
    message: `${said(found)} is out of range: it must be ${expected}.`,
    found,
    expected,
  });
}

/** E206 */
export function unitInNumber(place: Place, found: string): Problem {
  return problem("E206", place, {
    message: `${said(found)} carries a unit; write the number alone, it is percent.`,
    found,
    expected: "a plain number, percent",
    hints: [
      "25 with mode `add` is 25 percentage points more; 25 with mode `set` is a tariff of 25 %.",
      "For a factor use mode `multiply`: 82.5 makes the tariff 0.825 times what it was.",
      "For a cut use mode `lower`: 5 takes 5 percentage points off, and stops at zero.",
    ],
  });
}

/** E207 */
export function notChoice(place: Place, found: unknown, choices: readonly string[], near: string | null): Problem {
  return problem("E207", place, {
    message: `This must be one of ${choices.join(", ")}.`,
    found,
    expected: `one of ${choices.join(", ")}`,
    hints: meant(near),
  });
}

/** E208 */
export function notDate(place: Place, found: unknown): Problem {
  return problem("E208", place, {
    message: `${said(String(found))} is not a date.`,
    found,
    expected: "a day of the calendar, YYYY-MM-DD",
  });
}

/** E209 */
export function datesReversed(place: Place, from: string, to: string): Problem {
  return problem("E209", place, {
    message: `The row begins on ${from} and ends before ${to}: it is never in force.`,
    found: `${from} to ${to}`,
    expected: "from earlier than to",
  });
}

/** E210 */
export function unknownCountry(place: Place, found: string, near: string | null): Problem {
  return problem("E210", place, {
    message: `${said(found)} is not a country.`,
    found,
    expected: "an ISO 3166-1 alpha-3 code, WLD or EU",
    hints: near === null ? ["Names are read in English and in Russian."] : meant(near),
  });
}

/** E211 */
export function ambiguousCountry(place: Place, found: string, candidates: readonly string[]): Problem {
  return problem("E211", place, {
    message: `${said(found)} may mean ${candidates.join(" or ")}.`,
    found,
    expected: candidates.join(" or "),
  });
}

/** E212 */
export function countryInside(place: Place, country: string, name: string, others: readonly string[]): Problem {
  const elsewhere = others.length === 0 ? [] : [`Other packages here: ${others.join(", ")}.`];
  return problem("E212", place, {
    message: `${country} has no data of its own in ${name}: it is part of the rest of the world there.`,
    found: country,
    expected: `a country of ${name}`,
    hints: ["Name another data package in `economy.data`.", ...elsewhere],
  });
}

/** E213 */
export function unknownSector(place: Place, found: string, name: string, near: string | null): Problem {
  return problem("E213", place, {
    message: `${said(found)} is not a sector of ${name}.`,
    found,
    expected: `a code of ${name}, sectors.csv; * for all sectors, blank for all goods`,
    hints: meant(near),
  });
}

/** E214 */
export function unknownSource(place: Place, found: string, near: string | null): Problem {
  return problem("E214", place, {
    message: `The bibliography has no entry ${said(found)}.`,
    found,
    expected: "the key of an entry",
    hints: meant(near),
  });
}

/** E215 */
export function missingSource(place: Place): Problem {
  return problem("E215", place, { message: "The row names no source.", expected: "the key of a bibliography entry" });
}

/** E216 */
export function idTwice(place: Place, id: string): Problem {
  return problem("E216", place, { message: `Two measures have the id ${said(id)}.`, found: id });
}

/** E217 */
export function partiesAlike(place: Place, country: string): Problem {
  return problem("E217", place, {
    message: `${country} is named twice among the parties.`,
    found: country,
    expected: "different countries",
  });
}

/** E218 */
export function notId(place: Place, found: string): Problem {
  return problem("E218", place, {
    message: `${said(found)} cannot be an id.`,
    found,
    expected: "1 to 64 letters, digits, `-`, `_` or `.`, not `base`",
  });
}

/** E219 */
export function blocAsParty(place: Place, found: string): Problem {
  return problem("E219", place, {
    message: `A party is one country; ${found} is many.`,
    found,
    expected: "one country",
  });
}

/** E220 */
export function setTwice(place: Place, cell: string, other: string): Problem {
  return problem("E220", place, {
    message: `This row sets the tariff on ${cell}, and so does ${other}, for days that overlap.`,
    expected: "one `set` per cell and day",
  });
}

/** E221 */
export function rowTwice(place: Place, other: string): Problem {
  return problem("E221", place, { message: `The row is the same as ${other}.`, expected: "each row once" });
}

/** E222 */
export function productRow(place: Place, hs: string, scenario: string): Problem {
  return problem("E222", place, {
    message: `The row is by product (HS ${quoted(hs)}), and no market has it; scenario "${scenario}" needs it by sector.`,
    found: hs,
    expected: "a sector, or a product of one of the markets",
  });
}

/** E223 */
export function notProduct(place: Place, found: string): Problem {
  return problem("E223", place, {
    message: `${said(found)} is no HS code, or the row has a sector too.`,
    found,
    expected: "a sector, or an HS code of 2, 4 or 6 to 10 digits",
  });
}

/** E224 */
export function marketInstrument(place: Place, measure: string, instrument: string, scenario: string): Problem {
  return problem("E224", place, {
    message: `Measure "${measure}" is a ${instrument}; scenario "${scenario}" is solved by the equilibrium engine, which has none.`,
    found: instrument,
    expected: "tariff, trade-cost, ban, export-control, export-subsidy or sanction",
  });
}

/** E225 */
export function meaninglessCell(place: Place, column: string, instrument: string): Problem {
  return problem("E225", place, {
    message: `A ${instrument} has no ${column}.`,
    expected: `an empty ${column}`,
  });
}

/** E226 */
export function missingRate(place: Place, instrument: string): Problem {
  return problem("E226", place, { message: `The ${instrument} has no rate.`, expected: "a number, percent" });
}

/** E227 */
export function rowsShape(place: Place, id: string, found: string): Problem {
  return problem("E227", place, {
    message: `Measure "${quoted(id)}" has ${found}.`,
    found,
    expected: "either `table` or `rows`, with at least one row",
  });
}

/** E229 */
export function outsideMeasure(place: Place, country: string, column: string): Problem {
  return problem("E229", place, {
    message: `The ${column} ${country} is in neither list of the measure.`,
    found: country,
    expected: "a country of `imposer` or `target`",
  });
}

/** E230 */
export function namedAndExcepted(place: Place, country: string): Problem {
  return problem("E230", place, { message: `${country} is both named and excepted.`, found: country });
}

/** E231 */
export function unknownMeasure(place: Place, found: string, near: string | null): Problem {
  return problem("E231", place, {
    message: `The case has no measure ${said(found)}.`,
    found,
    expected: "an id of `measures`",
    hints: meant(near),
  });
}

/** E232 */
export function circle(place: Place, ids: readonly string[]): Problem {
  return problem("E232", place, {
    message: `The scenarios stack in a circle: ${ids.map(quoted).join(" on ")}.`,
    found: ids.join(" on "),
    expected: "a first scenario that stands on none",
  });
}

/** E233 */
export function unknownScenario(place: Place, found: string, isSweep: boolean, near: string | null): Problem {
  return problem("E233", place, {
    message: isSweep ? `${said(found)} is a sweep: many scenarios.` : `The case has no scenario ${said(found)}.`,
    found,
    expected: "an id of `scenarios` without `sweep`",
    hints: meant(near),
  });
}

/** E245 */
export function referenceHeadline(place: Place, found: string): Problem {
  return problem("E245", place, {
    message: `The answer cannot be about ${said(found)}: it is a reference, which the answer leaves out.`,
    found,
    expected: "a scenario without `reference`",
  });
}

/** E247 */
export function onlyReferences(place: Place): Problem {
  return problem("E247", place, {
    message: "Every scenario is a reference, which the answer leaves out: nothing is left to answer from.",
    expected: "at least one scenario without `reference`",
  });
}

/** E234 */
export function idleSweep(place: Place, measure: string): Problem {
  return problem("E234", place, {
    message: `Measure ${said(measure)} has no rates in this scenario that a sweep could replace.`,
    found: measure,
    expected: "a measure of the scenario that has rates",
  });
}

/** E235 */
export function chosenTwice(place: Place, measure: string): Problem {
  return problem("E235", place, { message: `Measure ${said(measure)} is chosen twice.`, found: measure });
}

/** E236 */
export function tooMany(place: Place, what: string, found: number, limit: number): Problem {
  return problem("E236", place, {
    message: `There are ${found} ${what}; the limit is ${limit}.`,
    found: String(found),
    expected: `at most ${limit}`,
  });
}

/** E237 */
export function notListed(place: Place, limit: number): Problem {
  return problem("E237", place, {
    message: `There are more than ${limit} problems; the rows after this one were not read.`,
    hints: ["Correct those listed and check again; the rows after this one are read then."],
  });
}

/** E240 */
export function unknownPackage(place: Place, found: string, near: string | null, known: readonly string[]): Problem {
  return problem("E240", place, {
    message: `There is no data package ${said(found)}.`,
    found,
    expected: known.length === 0 ? "the name of a package" : `one of ${known.join(", ")}`,
    hints: meant(near),
  });
}

/** E241 */
export function unknownElasticities(place: Place, found: string, name: string, known: readonly string[]): Problem {
  return problem("E241", place, {
    message: `${name} has no elasticity set ${said(found)}.`,
    found,
    expected: `one of ${known.join(", ")}`,
  });
}

/** E242 */
export function noConcordance(place: Place, headline: string, other: string): Problem {
  return problem("E242", place, {
    message: `${headline} does not say which sectors of ${other} hold the same goods.`,
    expected: `rows for ${other} in concordance.csv of ${headline}`,
  });
}

/** E243 */
export function bundleRow(place: Place): Problem {
  return problem("E243", place, {
    message: "A row of a sanction names no instrument.",
    expected: "tariff, trade-cost, ban, export-control or export-subsidy",
  });
}

/** E244 */
export function bundleColumn(place: Place, column: string): Problem {
  return problem("E244", place, { message: `Only sanctions have a column "${column}".`, expected: "an empty cell" });
}
