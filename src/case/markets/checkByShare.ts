import { type Problem, rounded } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { notChoice } from "../problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { badYear, outsideShare, unknownNode } from "./problems.ts";
import type { MarketSeries } from "./series.ts";
import type { PlacedTables } from "./tables.ts";

/** What is wrong with the key `byShare`: a market that is solved, nodes that are not there, no later year to hold the rule against, shares above the whole. */
export function byShareProblems(series: MarketSeries, tables: PlacedTables, placeOf: PlaceOf): readonly Problem[] {
  const { byShare, coverage, name, nodes, pairs, baseYear } = series;
  if (byShare === null) return [];
  const unknown = (path: readonly (string | number)[], id: string, kind: "demand" | "supply"): Problem[] => {
    const known = nodes.filter((node) => node.kind === kind).map((node) => node.id);
    const called = kind === "demand" ? "buyer" : "supplier";
    const place = placeOf(["byShare", ...path]);
    return known.includes(id) ? [] : [unknownNode(place, id, called, name, nearest(id, known))];
  };
  const isSeen = pairs.some(({ market, year, flow }) => market === byShare.buyer && year > baseYear && flow !== null);
  const problems = [
    ...(coverage === "partial" ? [] : [notChoice(placeOf(["coverage"]), coverage, ["partial"], "partial")]),
    ...unknown(["buyer"], byShare.buyer, "demand"),
    ...byShare.hit.flatMap((id, at) => unknown(["hit", at], id, "supply")),
  ];
  const shares = unknown(["buyer"], byShare.buyer, "demand").length > 0 ? [] : sharesAboveWhole(series, tables);
  if (isSeen || problems.length > 0) return [...problems, ...shares];
  return [badYear(placeOf(["byShare"]), `What "${byShare.buyer}" bought after ${baseYear} is not known.`)];
}

/** How far shares may sum beyond the whole: rounding of what is printed. */
const ROUNDING = 1e-2;

/** Of each year, the row with which the sellers sold more than the buyer bought in all. */
function sharesAboveWhole({ byShare, nodes, pairs }: MarketSeries, tables: PlacedTables): readonly Problem[] {
  const sums = new Map<number, number>();
  return pairs.flatMap(({ market, year, flow }, at) => {
    const all = nodes.find((node) => node.id === market && node.year === year)?.quantity?.value;
    if (market !== byShare?.buyer || flow === null || all === undefined) return [];
    const most = all * (1 + ROUNDING);
    const before = sums.get(year) ?? 0;
    const sum = before + flow.value;
    sums.set(year, sum);
    if (before > most || sum <= most) return [];
    const what = `The sum of what sellers sold to "${market}" in ${year}`;
    const expected = `at most ${rounded(all)}, the \`quantity\` that it bought in all`;
    return [outsideShare(tables.pairs[at]?.placeOf("flow") ?? {}, what, rounded(sum), expected)];
  });
}
