import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { boundProblems } from "./bounds.ts";
import type { MarketScenarioDraft } from "./headSchema.ts";
import { unknownChokepoint, unknownNode } from "./problems.ts";

type TurnedKey = "open" | "capacity";

/** What a market has. */
interface Places {
  /** Chokepoints and pipelines. */
  readonly arcs: readonly string[];
  readonly suppliers: readonly string[];
  readonly market: string;
  readonly placeOf: PlaceOf;
}

/** What is wrong with what a scenario turns: places that the market lacks, numbers that cannot be. */
export function turnedProblems(
  scenario: string,
  { open = {}, capacity = {} }: Pick<MarketScenarioDraft, TurnedKey>,
  { arcs, suppliers, market, placeOf }: Places,
): readonly Problem[] {
  const placeAt =
    (key: TurnedKey) =>
    (id: string): Place =>
      placeOf(["scenarios", scenario, key, id]);
  const nodes = [...suppliers, ...arcs];
  const percent = Object.fromEntries(Object.keys(open).map((id) => [id, "percent"] as const));
  const quantity = Object.fromEntries(Object.keys(capacity).map((id) => [id, "not-negative"] as const));
  return [
    ...Object.keys(open)
      .filter((id) => !arcs.includes(id))
      .map((id) => unknownChokepoint(placeAt("open")(id), id, market, nearest(id, arcs))),
    ...Object.keys(capacity)
      .filter((id) => !nodes.includes(id))
      .map((id) => unknownNode(placeAt("capacity")(id), id, "node", market, nearest(id, nodes))),
    ...boundProblems(open, percent, placeAt("open")),
    ...boundProblems(capacity, quantity, placeAt("capacity")),
  ];
}
