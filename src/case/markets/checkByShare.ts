import type { Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { notChoice } from "../problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { badYear, unknownNode } from "./problems.ts";
import type { MarketSeries } from "./series.ts";

/** What is wrong with the key `byShare`: a market that is solved, nodes that are not there, no later year to hold the rule against. */
export function byShareProblems(series: MarketSeries, placeOf: PlaceOf): readonly Problem[] {
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
  if (isSeen || problems.length > 0) return problems;
  return [badYear(placeOf(["byShare"]), `What "${byShare.buyer}" bought after ${baseYear} is not known.`)];
}
