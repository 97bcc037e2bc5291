import { type Problem, said } from "../../base/problems/index.ts";
import { asLabel, nearest } from "../../base/wording/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { contradictEachOther, ONE_NAME } from "./contradictions.ts";
import { unknownNode } from "./problems.ts";
import type { MarketSeries } from "./series.ts";

const NAMED = "node, pipeline, chokepoint or route";

/** Names of what the market does not have, and names other than those that rows give. */
export function nameProblems(series: MarketSeries, placeOf: PlaceOf): readonly Problem[] {
  const known = new Set([
    ...series.nodes.map(({ id }) => id),
    ...series.capacities.map(({ node }) => node),
    ...series.chokepoints.map(({ id }) => id),
    ...series.routes.map(({ route }) => route),
  ]);
  const ofRows = namesOfRows(series);
  const buyers = series.nodes.filter(({ kind }) => kind === "demand").map(({ id }) => id);
  const scored = series.score?.buyer;
  const unscored = scored === undefined || buyers.includes(scored) ? [] : [scored];
  const nodes = series.nodes.map(({ id }) => id);
  const unpriced = (series.score?.prices ?? []).flatMap(({ node }, at) =>
    nodes.includes(node)
      ? []
      : [unknownNode(placeOf(["score", "prices", at, "node"]), node, "node", series.name, nearest(node, nodes))],
  );
  return [
    ...unpriced,
    ...unscored.map((id) => unknownNode(placeOf(["score", "buyer"]), id, "buyer", series.name, nearest(id, buyers))),
    ...Object.entries(series.names).flatMap(([id, name]) => {
      const place = placeOf(["names", id]);
      if (!known.has(id)) return [unknownNode(place, id, NAMED, series.name, nearest(id, known))];
      const own = ofRows[id] ?? name;
      const fault = {
        en: `${said(id)} is called ${said(name)} here and ${said(own)} in its row`,
        ru: `${said(id)} здесь называется ${said(name)}, а в своей строке — ${said(own)}`,
      };
      return asLabel(own) === asLabel(name) ? [] : [contradictEachOther(place, fault, ONE_NAME)];
    }),
  ];
}

/**
 * Names that rows of chokepoints and pipelines give, by id: of several rows the first.
 *
 * @example
 *   namesOfRows({ chokepoints: [], capacities: [] })   // {}
 */
export function namesOfRows({
  chokepoints,
  capacities,
}: Pick<MarketSeries, "chokepoints" | "capacities">): Readonly<Record<string, string>> {
  const lines = capacities.filter(({ node, name }) => name !== node);
  const all = [
    ...chokepoints.map(({ id, name }) => [id, name] as const),
    ...lines.map(({ node, name }) => [node, name] as const),
  ];
  return Object.fromEntries(all.toReversed());
}
