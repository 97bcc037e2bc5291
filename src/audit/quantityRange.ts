import type { QuantityRange } from "./claimResult.ts";
import type { Setting, Substitution } from "./environment.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";

/** A value of a quantity over what is uncertain. */
export interface RangePoint {
  readonly value: number;
  readonly setting: Setting | null;
  readonly ends: ReadonlyMap<string, "low" | "high">;
}

/** All of them, and what they are over. */
export interface RangePoints {
  readonly points: readonly RangePoint[];
  readonly over: string;
}

const SIDES = ["low", "high"] as const;
/** Leaves of which every combination of ends is taken; of more, one at a time and all together. */
const CORNERS = 6;

/**
 * The values that a quantity takes over every solve of its scenario's range, crossed with the ends of every figure and
 * result that has a low and a high end. Solves of which a result is not known are left out for its own ends.
 */
export function rangePoints(place: QuantityPlace, scenario: string, centre: QuantityValue): RangePoints {
  const settings = settledSettings(place, scenario, centre);
  const leaves = [...centre.trace.intervals]
    .filter(([, { isEquilibrium, hasEnds }]) => hasEnds && (!isEquilibrium || settings.length === 0))
    .map(([leaf]) => leaf)
    .filter((leaf) => moves(place, scenario, centre, leaf));
  const corners = cornersOf(leaves);
  const points = [null, ...settings].flatMap((setting) =>
    corners.flatMap((ends): RangePoint[] => {
      if (setting === null && ends.size === 0) return [];
      const { value } = quantityValue(place, scenario, { ends, ...(setting === null ? {} : { setting }) });
      return value === null ? [] : [{ value, setting, ends }];
    }),
  );
  return { points, over: wordsOf(settings.length, leaves) };
}

/** Lowest and highest with the centre; null where nothing was varied. */
export function rangeOf(centre: number, { points, over }: RangePoints): QuantityRange | null {
  if (points.length === 0) return null;
  const values = [centre, ...points.map(({ value }) => value)];
  return { low: Math.min(...values), high: Math.max(...values), over, count: values.length };
}

function moves(place: QuantityPlace, scenario: string, { value }: QuantityValue, leaf: string): boolean {
  return SIDES.some((end) => {
    const moved = quantityValue(place, scenario, { ends: new Map([[leaf, end]]) }).value;
    return moved !== null && moved !== value;
  });
}

/**
 * Settings of the scenario's range under which the quantity is known. Where some are not and the result carries ends of
 * its own, those are over more solves and stand instead.
 */
function settledSettings(place: QuantityPlace, scenario: string, centre: QuantityValue): readonly Setting[] {
  const own = [...centre.trace.intervals.values()].filter(({ isEquilibrium }) => isEquilibrium);
  if (own.length === 0) return [];
  const settings = settingsOf(place, scenario);
  const known = settings.filter((setting) => isKnown(place, scenario, { setting }));
  return known.length === settings.length || own.every(({ hasEnds }) => !hasEnds) ? known : [];
}

function isKnown(place: QuantityPlace, scenario: string, substitution: Substitution): boolean {
  const { value, trace } = quantityValue(place, scenario, substitution);
  return value !== null && trace.isTouched && !trace.isMissed;
}

/** Labels of the solves of a scenario's range; of others its horizons. */
function settingsOf({ run }: QuantityPlace, scenario: string): readonly Setting[] {
  const equilibrium = run.results.scenarios[scenario]?.equilibrium;
  if (equilibrium === undefined) return [];
  const { solves, horizons, base, closure } = equilibrium;
  const full = solves?.filter(({ failure }) => failure === undefined) ?? [];
  if (full.length > 0)
    return full.map((each) => ({ base: each.base, elasticities: each.elasticities, closure: each.closure }));
  return (horizons ?? []).map(({ elasticities }) => ({ base, elasticities, closure }));
}

type Ends = ReadonlyMap<string, "low" | "high">;

/** The centre, each leaf alone at its ends, and every corner; of many leaves the two corners at which all agree. */
function cornersOf(leaves: readonly string[]): readonly Ends[] {
  const alone = leaves.flatMap((leaf) => SIDES.map((end): Ends => new Map([[leaf, end]])));
  if (leaves.length < 2) return [new Map(), ...alone];
  const agreed = SIDES.map((end): Ends => new Map(leaves.map((leaf) => [leaf, end])));
  return [new Map(), ...alone, ...(leaves.length > CORNERS ? agreed : everyCorner(leaves))];
}

function everyCorner(leaves: readonly string[]): readonly Ends[] {
  return leaves.reduce<readonly Ends[]>(
    (corners, leaf) => corners.flatMap((corner) => SIDES.map((end): Ends => new Map([...corner, [leaf, end]]))),
    [new Map()],
  );
}

function wordsOf(solves: number, leaves: readonly string[]): string {
  const parts = [
    ...(solves === 0 ? [] : [`${solves} solves`]),
    ...(leaves.length === 0
      ? []
      : [`${leaves.length > CORNERS ? "ends, one at a time and all together, of" : "ends of"} ${leaves.join(", ")}`]),
  ];
  return parts.join(" × ");
}
