import { type Case, sideCodes } from "../../case/index.ts";
import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { SolveFigures } from "../../results/index.ts";
import { pairFlow, type Trader, tradingPairs } from "../index.ts";

/** Trade of third countries and blocs with the parties, both ways, by sector. */
export function sectorTrade(
  equilibrium: Equilibrium,
  parties: Case["parties"],
  traders: readonly Trader[],
): SolveFigures["sectorTrade"] {
  const named = (codes: readonly string[]): readonly Trader[] =>
    codes.flatMap((code) => traders.find((each) => each.code === code) ?? []);
  const pairs = tradingPairs(named(parties.third), named(sideCodes(parties))).flatMap(
    ([country, party]) =>
      [
        [country, party],
        [party, country],
      ] as const,
  );
  return pairs.flatMap((pair) =>
    equilibrium.base.sectors.labels.map((sector, j) => {
      const { before, after } = pairFlow(equilibrium, equilibrium.base, pair, j);
      const [exporter, importer] = pair;
      const changePercent = before === 0 ? null : 100 * (after / before - 1);
      return { exporter: exporter.code, importer: importer.code, sector, before, after, changePercent };
    }),
  );
}
