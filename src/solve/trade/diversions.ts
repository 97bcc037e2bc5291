import { type Diversion, diversion, type Equilibrium, type ThirdCountry } from "../../engines/equilibrium/index.ts";
import { grouped } from "../../case/index.ts";
import { overlap, type Trader } from "./traders.ts";
import type { DiversionParts, DiversionResult } from "../../results/index.ts";

/** How many third countries are named beside the case's own; the rest are summed. */
const NAMED_GAINERS = 5;

/** Label of the sum over third countries that are not named. */
const OTHERS = "others";

/** Measures that act on one direction, and the equilibrium under them alone; null where none does. */
export type OneSide = (
  seller: string,
  buyer: string,
) => { readonly measures: readonly string[]; readonly equilibrium: Equilibrium } | null;

/**
 * Who fills the place of A in B's market and of B in A's, each under the measures that act on that direction alone, sector by
 * sector where anything was sold, at basic and at constant prices. Unless all are wanted, third countries are the case's own, the
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
    const side = oneSide(seller, buyer);
    if (side === null) return [];
    const { measures, equilibrium } = side;
    const { labels } = equilibrium.base.countries;
    const outside = blocs.filter((each) => !overlap(each, selling) && !overlap(each, buying));
    const names = ({ positions }: Trader): readonly string[] => positions.map((n) => labels[n]!);
    const groups = outside.map((each) => ({ code: each.code, members: names(each) }));
    const [from, to] = [names(selling), names(buying)];
    const found = equilibrium.base.sectors.labels
      .map((sector) => withBlocs(diversion(equilibrium, from, to, sector), groups))
      .filter((each) => each.lost !== 0);
    const quantities = found.map((each) =>
      withBlocs(diversion(equilibrium, from, to, each.sector, "constant"), groups),
    );
    const named = [...third, ...largestChanges(quantities.flatMap((each) => each.thirds))];
    const keep = all ? null : named;
    return found.map((each, at) => ({
      seller,
      buyer,
      sector: each.sector,
      measures,
      ...diversionParts(each, keep),
      constantPrices: diversionParts(quantities[at]!, keep),
    }));
  });
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
