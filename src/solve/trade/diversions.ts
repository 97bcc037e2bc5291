import {
  type Diversion,
  diversion,
  type Equilibrium,
  type PriceBasis,
  type ThirdCountry,
} from "../../engines/equilibrium/index.ts";
import {
  type Case,
  type CountryList,
  grouped,
  isInForce,
  mayIncludeParty,
  type Scenario,
  scenarioMeasures,
} from "../../case/index.ts";
import { overlap, type Trader } from "./traders.ts";
import type { DiversionParts, DiversionResult } from "../../results/index.ts";

/** How many third countries are named beside the case's own; the rest are summed. */
const NAMED_GAINERS = 5;

/** Label of the sum over third countries that are not named. */
const OTHERS = "others";

/** A direction of trade with what is laid on its seller beyond the others who sell there, and without it. */
export interface TreatedSide {
  /** Measures that act on the direction. */
  readonly measures: readonly string[];
  readonly equilibrium: Equilibrium;
  /** On the same base; null where it is that base. */
  readonly without: Equilibrium | null;
}

/** What is laid on a seller in a buyer's market; null where it bears no more than the others. */
export type OneSide = (seller: Trader, buyer: Trader) => TreatedSide | null;

/**
 * Who fills the place of A in B's market and of B in A's for what the seller bears there beyond the others who sell, all else as it is;
 * sector by sector where that moves its sales, at basic and at constant prices. Unless all are wanted, third countries are the case's own, the
 * largest, and the sum of the rest. A bloc among them stands in the place of its members, unless one of them is a side or in one.
 *
 * @param sides  A and B; where the economy lacks one, nothing is diverted.
 */
export function diversionResults(
  oneSide: OneSide,
  [a, b]: readonly Trader[],
  { third, blocs }: { readonly third: readonly string[]; readonly blocs: readonly Trader[] },
  all: boolean,
): DiversionResult[] {
  if (a === undefined || b === undefined) return [];
  const directions = [
    [a, b],
    [b, a],
  ] as const;
  return directions.flatMap(([selling, buying]) => {
    const [seller, buyer] = [selling.code, buying.code];
    const side = oneSide(selling, buying);
    if (side === null) return [];
    const { measures, equilibrium, without } = side;
    const { labels } = equilibrium.base.countries;
    const outside = blocs.filter((each) => !overlap(each, selling) && !overlap(each, buying));
    const names = ({ positions }: Trader): readonly string[] => positions.map((n) => labels[n]!);
    const groups = outside.map((each) => ({ code: each.code, members: names(each) }));
    const [from, to] = [names(selling), names(buying)];
    const at = (sector: string, prices: PriceBasis): Diversion =>
      withBlocs(diversion(equilibrium, from, to, sector, prices, without), groups);
    const found = equilibrium.base.sectors.labels.map((sector) => at(sector, "basic")).filter(({ lost }) => lost !== 0);
    const quantities = found.map(({ sector }) => at(sector, "constant"));
    const named = [...third, ...largestChanges(quantities.flatMap((each) => each.thirds))];
    const keep = all ? null : named;
    return found.map((each, place) => ({
      seller,
      buyer,
      sector: each.sector,
      measures,
      ...diversionParts(each, keep),
      constantPrices: diversionParts(quantities[place]!, keep),
    }));
  });
}

/**
 * Measures by which a scenario changes what a seller meets in a buyer's market, in the order of the case: those in force there, and
 * against another scenario those of either that are not the same in the other.
 */
export function actingMeasures(
  case_: Case,
  scenario: Scenario,
  [seller, buyer]: readonly [string, string],
): readonly string[] {
  const other = case_.scenarios.find(({ id }) => id === scenario.against?.id);
  const [after, before] = [scenario, other].map((each) =>
    each === undefined ? new Map<string, string>() : rowsBetween(case_, each, [seller, buyer]),
  );
  return case_.measures.map(({ id }) => id).filter((id) => after!.get(id) !== before!.get(id));
}

/** Rows in force that act on what a seller sells to a buyer, as texts by measure. */
function rowsBetween(
  case_: Case,
  scenario: Scenario,
  [seller, buyer]: readonly [string, string],
): ReadonlyMap<string, string> {
  const isOn = (list: CountryList, code: string): boolean => mayIncludeParty(list, case_.parties, code);
  const acting = scenarioMeasures(case_, scenario).map(({ id, rows }) => {
    const own = rows.filter(
      (row) =>
        row.instrument !== "productivity" &&
        isInForce(row, scenario.at) &&
        isOn(row.importers, buyer) &&
        isOn(row.exporters, seller),
    );
    return [id, own] as const;
  });
  return new Map(acting.filter(([, own]) => own.length > 0).map(([id, own]) => [id, JSON.stringify(own)]));
}

/** Those whose sales change most over all sectors: named in each of them, so that their sectors can be summed. */
function largestChanges(thirds: readonly ThirdCountry[]): string[] {
  const sums = new Map<string, number>();
  for (const { third, diversion: diverted } of thirds) sums.set(third, (sums.get(third) ?? 0) + diverted);
  const ranked = [...sums].toSorted((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  return ranked.slice(0, NAMED_GAINERS).map(([third]) => third);
}

function diversionParts(found: Diversion, keep: readonly string[] | null): DiversionParts {
  const { lost, importSubstitution, destruction, residual } = found;
  const thirds = keep === null ? found.thirds : shortened(found.thirds, keep);
  return {
    lost,
    importSubstitution,
    destruction,
    thirds: thirds.map(({ third, diversion: diverted, deflection, depression }) => ({
      third,
      diversion: diverted,
      deflection,
      depression,
    })),
    residual,
  };
}

/** Countries that are told of as one. */
interface Group {
  readonly code: string;
  readonly members: readonly string[];
}

/** Members of blocs summed, a country of two of them in the first. */
function withBlocs(found: Diversion, blocs: readonly Group[]): Diversion {
  if (blocs.length === 0) return found;
  const labelOf = (third: string): string => blocs.find(({ members }) => members.includes(third))?.code ?? third;
  const thirds = [...grouped(found.thirds, ({ third }) => labelOf(third))].map(([third, each]) => summed(third, each));
  return { ...found, thirds };
}

function summed(third: string, each: readonly ThirdCountry[]): ThirdCountry {
  const sum = (value: (one: ThirdCountry) => number): number => each.reduce((total, one) => total + value(one), 0);
  return {
    third,
    diversion: sum((one) => one.diversion),
    deflection: sum((one) => one.deflection),
    depression: sum((one) => one.depression),
    output: sum((one) => one.output),
  };
}

function shortened(thirds: readonly ThirdCountry[], keep: readonly string[]): ThirdCountry[] {
  const largest = thirds
    .toSorted((one, other) => Math.abs(other.diversion) - Math.abs(one.diversion))
    .slice(0, NAMED_GAINERS);
  const kept = new Set([...keep, ...largest.map(({ third }) => third)]);
  const named = thirds.filter(({ third }) => kept.has(third));
  const rest = thirds.filter(({ third }) => !kept.has(third));
  return [...named, summed(OTHERS, rest)];
}
