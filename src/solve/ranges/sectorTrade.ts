import type { Case } from "../../case/index.ts";
import { type Equilibrium, observedFlowChange } from "../../engines/equilibrium/index.ts";
import type { SolveFigures } from "../../results/index.ts";

/** Trade of third countries with the parties, both ways, by sector. */
export function sectorTrade(equilibrium: Equilibrium, { a, b, third }: Case["parties"]): SolveFigures["sectorTrade"] {
  const { countries, sectors } = equilibrium.base;
  const known = (code: string): boolean => countries.indexOf(code) >= 0;
  const pairs = third
    .filter(known)
    .flatMap((country) => [a, b].filter(known).flatMap((party) => bothWays(country, party)));
  return pairs.flatMap(({ exporter, importer }) => {
    const [i, n] = [countries.indexOf(exporter), countries.indexOf(importer)];
    return sectors.labels.map((sector, j) => {
      const { before, after } = observedFlowChange(
        equilibrium,
        equilibrium.base,
        (j * countries.size + n) * countries.size + i,
      );
      return {
        exporter,
        importer,
        sector,
        before,
        after,
        changePercent: before === 0 ? null : 100 * (after / before - 1),
      };
    });
  });
}

const bothWays = (one: string, other: string): readonly { exporter: string; importer: string }[] => [
  { exporter: one, importer: other },
  { exporter: other, importer: one },
];
