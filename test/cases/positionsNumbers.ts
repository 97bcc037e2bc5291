import type { PositionsResults } from "../../src/results/index.ts";

/** Stances, strategies, shift, ties and agreement of the coded statements of a case. */
export function positionsNumbers({
  camps,
  strategies,
  shift,
  networks,
  agreement,
}: PositionsResults): Record<string, number | null> {
  const entries: [string, number | null][] = [
    ...camps.flatMap(({ group, sensitivity, ...camp }): [string, number | null][] => [
      [`${group}, statements`, camp.n],
      [`${group}, speakers`, camp.speakers],
      [`${group}, mean`, camp.mean],
      [`${group}, low`, camp.low],
      [`${group}, high`, camp.high],
      [`${group}, drawn in`, camp.shrunkenMean],
      [`${group}, log odds`, camp.logit],
      [`${group}, neutral share`, camp.neutralShare],
      [`${group}, lowest of other codes`, sensitivity.lowest],
      [`${group}, highest of other codes`, sensitivity.highest],
    ]),
    ...strategies.flatMap(({ group, shares }) =>
      shares
        .filter(({ count }) => count > 0)
        .map(({ strategy, count }) => [`${group}, ${strategy}`, count] as [string, number]),
    ),
    ...shift.flatMap(({ group, all }): [string, number | null][] => [
      [`${group} with earlier views, statements`, all.n],
      [`${group} with earlier views, mean`, all.mean],
    ]),
    ...networks.flatMap(({ id, edges, clusters }): [string, number | null][] => [
      ...edges.map(({ a, b, weight }): [string, number] => [`${id}, ${a} and ${b}`, weight]),
      [`${id}, modularity`, clusters.modularity],
    ]),
    ["double-coded", agreement.doubleCoded],
    ...agreement.variables.map(({ variable, alpha }): [string, number | null] => [`alpha of ${variable}`, alpha]),
  ];
  return Object.fromEntries(entries);
}
