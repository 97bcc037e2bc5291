import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;
const meant = (near: string | null): readonly string[] => (near === null ? [] : [`Did you mean ${said(near)}?`]);

/** E250 */
export function unknownNode(place: Place, found: string, kind: string, market: string, near: string | null): Problem {
  return problem("E250", place, {
    message: `${said(found)} is not a ${kind} of market ${said(market)}.`,
    found,
    expected: `the id of a ${kind}`,
    hints: meant(near),
  });
}

/** E251 */
export function unknownChokepoint(place: Place, found: string, market: string, near: string | null): Problem {
  return problem("E251", place, {
    message: `${said(found)} is neither a chokepoint nor a pipeline of market ${said(market)}.`,
    found,
    expected: "an id of chokepoints, or of capacities",
    hints: meant(near),
  });
}

/** E252 */
export function negative(place: Place, key: string, found: number): Problem {
  return problem("E252", place, {
    message: `${key} is ${found}; it cannot be negative.`,
    found: String(found),
    expected: "0 or more",
  });
}

/** E253 */
export function disconnected(place: Place, node: string, year: number): Problem {
  return problem("E253", place, {
    message: `Nothing reaches ${said(node)} in ${year}: no pair with a flow or access and a route leads there.`,
    found: node,
    expected: "a pair with access, and a route for it",
  });
}

/** E254 */
export function unknownUnit(place: Place, found: string, expected: string, near: string | null): Problem {
  return problem("E254", place, {
    message: `${said(found)} cannot be converted to ${expected}.`,
    found,
    expected: `${expected}, or a unit with a known factor`,
    hints: [...meant(near), "Give the factor in `conversions`, with what it depends on."],
  });
}

/** E255 */
export function unitInCell(place: Place, found: string): Problem {
  return problem("E255", place, {
    message: `${said(found)} carries a unit; write the number alone.`,
    found,
    expected: "a plain number",
    hints: ["A row in another unit than the market's names it in the column `unit` or `priceUnit`."],
  });
}

/** E256 */
export function rampBackwards(place: Place, node: string, before: number, after: number, since: number): Problem {
  return problem("E256", place, {
    message: `The capacity of ${said(node)} falls from ${before} in ${since} to ${after}.`,
    found: String(after),
    expected: `${before} or more`,
    hints: ["Write `true` in the column `falls` where less is meant."],
  });
}

/** E257 */
export function contractAboveCapacity(
  place: Place,
  seller: string,
  year: number,
  owed: number,
  capacity: number,
): Problem {
  return problem("E257", place, {
    message: `With this contract ${said(seller)} must deliver ${rounded(owed)} in ${year}, and its capacity is ${rounded(capacity)}.`,
    found: String(rounded(owed)),
    expected: `at most ${rounded(capacity)} in all take-or-pay quantities of the seller`,
  });
}

/** E258 */
export function policyTwice(place: Place, policy: string, measure: string, pair: string): Problem {
  return problem("E258", place, {
    message: `Policy ${said(policy)} does to ${pair} what measure ${said(measure)} of the case does already.`,
    found: policy,
    expected: "the policy in one place",
  });
}

/** E259 */
export function missingFigure(place: Place, node: string, figure: string): Problem {
  return problem("E259", place, {
    message: `${said(node)} has no ${figure}.`,
    expected: `a sourced ${figure}, or another's in its place named in \`proxy\``,
    hints: ["With `coverage: partial` prices and elasticities are not needed, and no price is computed."],
  });
}

/** E260 */
export function figureTwice(place: Place, what: string, other: string): Problem {
  return problem("E260", place, { message: `${what} stands in ${other} already.`, expected: "each row once" });
}

/** E261 */
export function noRoute(place: Place, supplier: string, market: string): Problem {
  return problem("E261", place, {
    message: `${said(supplier)} and ${said(market)} may trade, and no route leads from one to the other.`,
    expected: "a row in routes",
  });
}

/** E262 */
export function outsideShare(place: Place, key: string, found: number, expected: string): Problem {
  return problem("E262", place, {
    message: `${key} is ${found}; it must be ${expected}.`,
    found: String(found),
    expected,
  });
}

/** E263 */
export function badCurve(place: Place, node: string, fault: string): Problem {
  return problem("E263", place, { message: `The curve of ${said(node)} is none: ${fault}.` });
}

/** E264 */
export function badYear(place: Place, fault: string): Problem {
  return problem("E264", place, { message: fault });
}

/** E265 */
export function marketTwice(place: Place, name: string): Problem {
  return problem("E265", place, {
    message: `Two market files of the case are named ${said(name)}.`,
    found: name,
    expected: "file names that differ",
  });
}

/** E266 */
export function unknownPolicy(place: Place, found: string, near: string | null): Problem {
  return problem("E266", place, {
    message: `The market has no policy ${said(found)} to leave out.`,
    found,
    expected: "an id of the market's `policies`",
    hints: meant(near),
  });
}

/** E267 */
export function unknownMarket(place: Place, found: string, near: string | null): Problem {
  return problem("E267", place, {
    message: `The case has no market ${said(found)}.`,
    found,
    expected: "the name of a market file of the case",
    hints: meant(near),
  });
}

/** E268 */
export function policyShape(place: Place, kind: string, fault: string): Problem {
  return problem("E268", place, { message: `A policy of kind ${kind} ${fault}.` });
}

/** E269 */
export function notInMarket(place: Place, instrument: string, hs: string, market: string): Problem {
  return problem("E269", place, {
    message: `Market ${said(market)} has HS ${quoted(hs)}, and no ${instrument} there can be given by a measure.`,
    found: instrument,
    expected: "tariff, ban, export-control or market-access; quotas as policies of the market file",
  });
}

/** E270 */
export function missingTable(place: Place, key: string): Problem {
  return problem("E270", place, {
    message: `With coverage full a market needs ${said(key)}.`,
    expected: `a key ${key}`,
    hints: ["With `coverage: partial` it can be left out, and no price is computed."],
  });
}

/** E271 */
export function outsideRange(place: Place, key: string, value: number, low: number, high: number): Problem {
  return problem("E271", place, {
    message: `${key} is ${value}, outside of its own range from ${low} to ${high}.`,
    found: String(value),
    expected: `a figure from ${low} to ${high}`,
  });
}

/** E272 */
export function noCost(place: Place, route: string): Problem {
  return problem("E272", place, {
    message: `Route ${said(route)} has no cost, and it cannot be computed without \`days\` and \`shipping\`.`,
    expected: "a cost, or days of a market with ships",
  });
}

/** E273 */
export function linkCycle(place: Place, names: readonly string[]): Problem {
  return problem("E273", place, {
    message: `Links run in a circle: ${names.map(said).join(" follows ")}.`,
    found: names.join(" > "),
    expected: "links that end at a market which follows none",
  });
}

/** E274 */
export function idleLink(place: Place, market: string, per: string): Problem {
  return problem("E274", place, {
    message: `No country has a buyer of market ${said(market)} and a supplier of market ${said(per)}, so that nothing follows.`,
    expected: "a supply node of the second in the country of a demand node of the first",
  });
}

/** E276 */
export function badTerminals(place: Place, node: string, found: string): Problem {
  return problem("E276", place, {
    message: `The terminals of ${said(node)} cannot be read.`,
    found,
    expected: "`name:quantity` joined by `|`, or `none`",
  });
}

/** W250 */
export function converted(place: Place, rows: number, from: string, to: string, factor: number, on: string): Problem {
  const condition = on === "" ? "" : ` (${on})`;
  return problem("W250", place, {
    message: `${counted(rows, "row is", "rows are")} in ${from}: 1 ${from} = ${Number(factor.toPrecision(6))} ${to}${condition}.`,
    found: from,
    expected: to,
  });
}

/** W251 */
export function aboveNameplate(place: Place, node: string, sold: number, capacity: number): Problem {
  return problem("W251", place, {
    message: `${said(node)} sold ${rounded(sold)} in the base year, more than its capacity of ${rounded(capacity)}; what it sold counts.`,
    found: String(rounded(sold)),
    expected: `at most ${rounded(capacity)}`,
  });
}

/** W252 */
export function recalledWide(place: Place, rows: number): Problem {
  return problem("W252", place, {
    message: `${counted(rows, "recalled row has", "recalled rows have")} no range; ± 10 % counts.`,
    expected: "low and high",
  });
}

/** W254 */
export function contractAboveUse(
  place: Place,
  seller: string,
  year: number,
  contracted: number,
  capacity: number,
): Problem {
  return problem("W254", place, {
    message: `With this contract ${said(seller)} has sold ${rounded(contracted)} for ${year}, more than its capacity of ${rounded(capacity)}; the take-or-pay part fits.`,
    found: String(rounded(contracted)),
    expected: `at most ${rounded(capacity)}`,
  });
}

/** W255 */
export function proxies(place: Place, figures: number): Problem {
  return problem("W255", place, {
    message: `${counted(figures, "figure stands", "figures stand")} in the place of another that has no source (proxy).`,
  });
}

/** W256 */
export function flowsApart(place: Place, node: string, quantity: number, flows: number): Problem {
  return problem("W256", place, {
    message: `The quantity of ${said(node)} is ${rounded(quantity)}, and its flows of the base year sum to ${rounded(flows)}.`,
    found: String(rounded(quantity)),
    expected: String(rounded(flows)),
  });
}

/** W258 */
export function noNMinusOne(place: Place, node: string, missing: readonly string[]): Problem {
  return problem("W258", place, {
    message: `N−1 of ${said(node)} is not computed: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} blank.`,
    expected: "every capacity that serves it; 0 or `none` where there is none",
  });
}

/** W259 */
export function daysOutsideYear(
  place: Place,
  what: string,
  span: { readonly from: string | null; readonly to: string | null },
  { year, inside, all }: { readonly year: number; readonly inside: number; readonly all: number | null },
  series: { readonly name: string; readonly years: readonly number[] },
): Problem {
  const named = `${what} (${spanText(span)})`;
  const solved = `${year}, the year in which market ${said(series.name)} is solved`;
  const rest = (all ?? 0) - inside;
  const message =
    inside === 0
      ? `No day of ${named} falls into ${solved}: it changes nothing there.`
      : `${inside} of the ${all} days of ${named} ${inside === 1 ? "falls" : "fall"} into ${solved}; the other ${rest} ${rest === 1 ? "does" : "do"} not count.`;
  return problem("W259", place, {
    message,
    found: spanText(span),
    expected: `days in ${year}`,
    hints: [otherYears(series)],
  });
}

/** W260 */
export function measuresOutsideYear(
  measure: string,
  scenarios: readonly string[],
  series: { readonly name: string; readonly file: string; readonly years: readonly number[] },
  year: number,
): Problem {
  const named = scenarios.map(said).join(", ");
  return problem(
    "W260",
    { file: series.file, path: "scenarios" },
    {
      message: `No row of measure ${said(measure)} has a day in ${year}, the year in which market ${said(series.name)} is solved: there it does nothing under ${named}.`,
      found: measure,
      expected: `a row in force in ${year}`,
      hints: [
        "`at` of a scenario in the market file reads measures as on that day, for the whole year.",
        otherYears(series),
      ],
    },
  );
}

/** W261 */
export function leftOut(
  place: Place,
  { id, year, quantity }: { readonly id: string; readonly year: number; readonly quantity: number | null },
  unit: string,
  baseYear: number,
): Problem {
  const volume = quantity === null ? "" : ` (${rounded(quantity)} ${unit} in ${year})`;
  return problem("W261", place, {
    message: `${said(id)}${volume} has no row for ${baseYear}, which the market is solved on: it is left out.`,
    found: String(year),
    expected: `a row of ${baseYear} in nodes`,
  });
}

/** W262 */
export function aboveTerminals(place: Place, node: string, landed: number, capacity: number): Problem {
  return problem("W262", place, {
    message: `${said(node)} landed ${rounded(landed)} in the base year, more than its terminals can, ${rounded(capacity)}; what it landed counts.`,
    found: String(rounded(landed)),
    expected: `at most ${rounded(capacity)}`,
  });
}

const spanText = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  [from === null ? [] : [`from ${from}`], to === null ? [] : [`until ${to}`]].flat().join(" ");
const otherYears = ({ name, years }: { readonly name: string; readonly years: readonly number[] }): string =>
  `Years of the market: ${years.join(", ")}; \`tertius market CASE ${name} --year YEAR\` solves one of them.`;
const rounded = (value: number): number => Number(value.toPrecision(6));
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
