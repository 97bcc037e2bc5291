import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { heldBackNodes } from "./heldBack.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { statesTold } from "./marketStates.ts";
import { namedBuyers } from "./shortAtPrice.ts";

/** A solved year with where it stands in the results. */
export interface SolvedMarketYear extends MarketAccount {
  /** Of the scenario. */
  readonly id: string;
  /** Of the market. */
  readonly name: string;
}

/** Every solved year of every market under every scenario, in their order. */
export function solvedMarketYears({ scenarios }: Results, case_: Case, words: Wording): readonly SolvedMarketYear[] {
  return Object.entries(scenarios).flatMap(([id, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, { years, ...market }]) =>
      Object.entries(years).map(([year, result]) => ({
        id,
        name,
        case: case_,
        scenario: id,
        year,
        market,
        result,
        words,
      })),
    ),
  );
}

/** Where what `marketTold` says of a solved year stands in the results. */
export function marketYearPaths(solved: SolvedMarketYear): readonly string[] {
  const { id, name, year } = solved;
  const market = `scenarios[${id}].markets[${name}]`;
  return [
    ...statesTold(solved).flatMap((state) => {
      const at = `${market}.${year}${state.part}`;
      const nodes = new Set([...namedBuyers(state.result), ...heldBackNodes(state)]);
      return [...nodes].flatMap((node) => [`${at}.prices[${node}]`, `${at}.shortfalls[node=${node}]`]);
    }),
    `${market}.${year}.base`,
    `${market}.title`,
  ];
}
