import { type Case, sideCodes } from "../../case/index.ts";
import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import {
  bilateralResults,
  caseTraders,
  type Footing,
  meanOf,
  pairFlow,
  type Trader,
  tradingPairs,
  welfareTraders,
} from "../index.ts";

/** A number of the results that is drawn, as claims name it. */
export interface DrawColumn {
  /** Its path with its scenario, such as `scenario('war').equilibrium.countries[RUS].welfarePercent`. */
  readonly name: string;
  readonly unit: string;
  readonly scenario: string;
  readonly place: DrawnPlace;
}

/** Where a drawn number stands in a market of its scenario. */
export type DrawnMarketPlace = { readonly market: string; readonly year: number } & (
  | { readonly kind: "price"; readonly node: string; readonly field: "value" | "before" }
  | {
      readonly kind: "route";
      readonly from: string;
      readonly to: string;
      readonly route: string;
      readonly field: "quantity" | "before";
    }
);

/** Where a drawn number stands in its scenario: in its equilibrium, or in one of its markets. */
export type DrawnPlace = DrawnMarketPlace | DrawnTradePlace;

type DrawnTradePlace =
  | { readonly kind: "country"; readonly code: string; readonly field: "welfarePercent" | "realWagePercent" }
  | {
      readonly kind: "pair";
      readonly exporter: string;
      readonly importer: string;
      readonly scope: "all" | "goods";
      readonly field: "before" | "after" | "changePercent";
    }
  | {
      readonly kind: "flow";
      readonly sector: string;
      readonly exporter: string;
      readonly importer: string;
      readonly field: "before" | "after";
    };

/**
 * A place as text, the same for the same place.
 *
 * @example
 *   placeKey({ kind: "country", code: "RUS", field: "welfarePercent" })   // "RUS welfarePercent"
 */
export function placeKey(place: DrawnPlace): string {
  if (place.kind === "country") return `${place.code} ${place.field}`;
  if (place.kind === "price") return [place.market, place.year, place.node, place.field].join(" ");
  if (place.kind === "route") {
    return [place.market, place.year, place.from, place.to, place.route, place.field].join(" ");
  }
  const part = place.kind === "pair" ? place.scope : place.sector;
  return [place.kind, place.exporter, place.importer, part, place.field].join(" ");
}

const PAIR_FIELDS = [
  ["before", "million USD"],
  ["after", "million USD"],
  ["changePercent", "percent"],
] as const;

/**
 * Real income of every country and bloc, and of the parties and third countries real wages and trade, scenario by scenario; in a case
 * with claims, which may read it, also what third countries trade with the parties by sector.
 */
export function drawColumns(case_: Case, economy: Economy, scenarios: readonly string[]): readonly DrawColumn[] {
  const [all, parties] = [welfareTraders(case_, economy), caseTraders(case_, economy)];
  const places = [
    ...all.map(({ code }) => countryPlace(code, "welfarePercent")),
    ...parties.map(({ code }) => countryPlace(code, "realWagePercent")),
    ...tradingPairs(parties, parties).flatMap(([{ code: exporter }, { code: importer }]) =>
      (["all", "goods"] as const).flatMap((scope) =>
        PAIR_FIELDS.map(([field, unit]) => ({
          unit,
          path: `bilateral[exporter=${exporter}, importer=${importer}, scope=${scope}].${field}`,
          place: { kind: "pair", exporter, importer, scope, field } as const,
        })),
      ),
    ),
    ...flowPairs(case_, parties).flatMap(([{ code: exporter }, { code: importer }]) =>
      economy.sectors.labels.flatMap((sector) =>
        (["before", "after"] as const).map((field) => ({
          unit: "million USD",
          path: `flows[sector=${sector}, exporter=${exporter}, importer=${importer}].${field}`,
          place: { kind: "flow", sector, exporter, importer, field } as const,
        })),
      ),
    ),
  ];
  return scenarios.flatMap((scenario) =>
    places.map(({ path, ...rest }) => ({ name: `scenario('${scenario}').equilibrium.${path}`, scenario, ...rest })),
  );
}

/** Third countries and parties, both ways, in a case with claims. */
function flowPairs(
  { claims, parties }: Case,
  traders: readonly Trader[],
): readonly (readonly [exporter: Trader, importer: Trader])[] {
  if (claims === null) return [];
  const [sides, others] = [sideCodes(parties), parties.third].map((codes) =>
    traders.filter(({ code }) => codes.includes(code)),
  );
  return [...tradingPairs(others!, sides!), ...tradingPairs(sides!, others!)];
}

function countryPlace(
  code: string,
  field: "welfarePercent" | "realWagePercent",
): { readonly path: string; readonly unit: string; readonly place: DrawnPlace } {
  return { path: `countries[${code}].${field}`, unit: "percent", place: { kind: "country", code, field } };
}

/** What of one equilibrium is drawn, in the order of the columns of its scenario; NaN where there is no such number. */
export function drawnValues(case_: Case, economy: Economy, equilibrium: Equilibrium, footing: Footing): number[] {
  const parties = caseTraders(case_, economy);
  const percent = (trader: Trader, weights: Float64Array, hat: Float64Array): number =>
    100 * meanOf(trader, weights, (n) => hat[n]! - 1);
  return [
    ...welfareTraders(case_, economy).map((each) => percent(each, footing.income, equilibrium.welfareHat)),
    ...parties.map((each) => percent(each, equilibrium.base.valueAdded, equilibrium.realWageHat)),
    ...bilateralResults(equilibrium, footing.before, parties).flatMap((pair) =>
      PAIR_FIELDS.map(([field]) => pair[field] ?? NaN),
    ),
    ...flowPairs(case_, parties).flatMap((pair) =>
      economy.sectors.labels.flatMap((_, sector) => {
        const { before, after } = pairFlow(equilibrium, footing.before, pair, sector);
        return [before, after];
      }),
    ),
  ];
}
