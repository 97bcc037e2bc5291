import { shareDependence, strategicDependence } from "../../engines/alignment/index.ts";
import { baseFlows, type Equilibrium, flowsAfter } from "../../engines/equilibrium/index.ts";
import type { Parameter } from "../../base/sets/index.ts";
import type { SectorDependence, ShareResult } from "../../results/index.ts";

/** Trade at the border by state: of the base, or after a scenario. */
export interface Trade {
  readonly scenario: string;
  /** [sector, importer, exporter] */
  readonly flows: Parameter;
  readonly labels: readonly string[];
  readonly sectors: readonly string[];
}

/** Trade of a scenario; that of the base year for `base`. */
export function tradeOf(scenario: string, equilibrium: Equilibrium): Trade {
  const { base } = equilibrium;
  const flows = scenario === "base" ? baseFlows(base) : flowsAfter(equilibrium);
  return { scenario, flows, labels: base.countries.labels, sectors: base.sectors.labels };
}

/** Part of each state's exports, imports and trade that is with each of the others; states that the package lacks stay out. */
export function tradeShares(trade: Trade, states: readonly string[]): readonly ShareResult[] {
  const known = states.filter((state) => trade.labels.includes(state));
  const totals = new Map(known.map((state) => [state, totalsOf(trade, state)]));
  return known.flatMap((country) =>
    known
      .filter((partner) => partner !== country)
      .map((partner) => {
        const [sold, bought] = [flowOf(trade, country, partner), flowOf(trade, partner, country)];
        const { exports, imports } = totals.get(country) ?? { exports: 0, imports: 0 };
        return {
          country,
          partner,
          scenario: trade.scenario,
          exports: shareDependence({ withPartner: sold, total: exports }),
          imports: shareDependence({ withPartner: bought, total: imports }),
          trade: shareDependence({ withPartner: sold + bought, total: exports + imports }),
        };
      }),
  );
}

/** Supplier concentration and strategic dependence of every sector of each state that imports it. */
export function sectorDependence(trade: Trade, states: readonly string[]): readonly SectorDependence[] {
  const known = states.filter((state) => trade.labels.includes(state));
  return known.flatMap((country) =>
    trade.sectors.flatMap((sector) => {
      const at = (importer: string, exporter: string): number => trade.flows.of(sector, importer, exporter);
      const abroad = trade.labels.filter((label) => label !== country);
      const suppliers = Object.fromEntries(abroad.map((label) => [label, at(country, label)]));
      const imports = abroad.reduce((sum, label) => sum + at(country, label), 0);
      if (imports === 0) return [];
      const exports = abroad.reduce((sum, label) => sum + at(label, country), 0);
      const partners = known.filter((state) => state !== country);
      return [
        {
          country,
          sector,
          scenario: trade.scenario,
          shares: Object.fromEntries(partners.map((partner) => [partner, at(country, partner) / imports])),
          ...strategicDependence({ suppliers, absorption: imports + at(country, country), exports }),
        },
      ];
    }),
  );
}

function flowOf({ flows, sectors }: Trade, seller: string, buyer: string): number {
  return sectors.reduce((sum, sector) => sum + flows.of(sector, buyer, seller), 0);
}

function totalsOf(trade: Trade, state: string): { readonly exports: number; readonly imports: number } {
  const abroad = trade.labels.filter((label) => label !== state);
  const total = (of: (label: string) => number): number => abroad.reduce((sum, label) => sum + of(label), 0);
  return {
    exports: total((label) => flowOf(trade, state, label)),
    imports: total((label) => flowOf(trade, label, state)),
  };
}
