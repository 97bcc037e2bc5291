import { greatest, least } from "../base/units/index.ts";
import { percentile } from "../numerics/index.ts";
import type { QuantityRange } from "../results/index.ts";
import type { Setting } from "./environment.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";
import type { RangePoint, RangePoints } from "./rangePoint.ts";
import { solvedRange } from "./solvedRange.ts";
import { AGREED, drawnPoints } from "./drawnPoints.ts";
import { holds, margin, type Test } from "./truth.ts";

const SIDES = ["low", "high"] as const;
/** Leaves of which every combination of ends is taken; of more, one at a time and all together. */
const CORNERS = 6;

/**
 * The values that a quantity takes over every solve of its scenario's range, crossed with the ends of every figure and
 * result that has a low and a high end. A solve of which something that is read is not known is left out, and said to be:
 * ends of different solves never meet.
 */
export function rangePoints(place: QuantityPlace, scenario: string, centre: QuantityValue): RangePoints {
  const drawn = drawnPoints(place, scenario, centre);
  if (drawn !== null) return drawn;
  const { solves, without, hasOwnEnds } = solvedRange(place, scenario, centre);
  const leaves = [...centre.trace.intervals]
    .filter(([, { isEquilibrium, hasEnds }]) => hasEnds && (!isEquilibrium || hasOwnEnds))
    .map(([leaf]) => leaf)
    .filter((leaf) => moves(place, scenario, centre, leaf));
  const corners = cornersOf(leaves);
  const points = [{ setting: null, value: centre.value }, ...solves].flatMap((solve) =>
    corners.flatMap((ends): RangePoint[] => {
      const { setting } = solve;
      if (setting === null && ends.size === 0) return [];
      const value = ends.size === 0 ? solve.value : valueAt(place, scenario, setting, ends);
      return value === null ? [] : [{ value, setting, ends }];
    }),
  );
  return { kind: "variants", points, over: wordsOf(solves.length, leaves), without, isSettled: true };
}

function valueAt(place: QuantityPlace, scenario: string, setting: Setting | null, ends: Ends): number | null {
  return quantityValue(place, scenario, { ends, ...(setting === null ? {} : { setting }) }).value;
}

/** Percentiles that the interval of draws runs between. */
const [LOW, HIGH] = [0.05, 0.95];

/**
 * Lowest and highest with the centre, or of draws their middle nine tenths; null where nothing was varied.
 *
 * @param test  What the values are held against.
 */
export function rangeOf(
  centre: number,
  { kind, points, over, isSettled }: RangePoints,
  test: Test,
): QuantityRange | null {
  if (points.length === 0) return null;
  const drawn = Float64Array.from(points, ({ value }) => value);
  const values = kind === "draws" ? [...drawn] : [centre, ...drawn];
  const [low, high] =
    kind === "draws" ? [percentile(drawn, LOW), percentile(drawn, HIGH)] : [least(values), greatest(values)];
  const holding = values.filter((value) => holds(value, test)).length;
  return { low, high, over, kind, count: values.length, holding, ...(isSettled ? {} : { unsettled: true as const }) };
}

/** Whether the range crosses the threshold: any variant, or more draws than a twentieth, says otherwise, or draws do not settle whether as many do. */
export function isUncertain({ kind, points, isSettled }: RangePoints, truth: boolean, test: Test): boolean {
  if (!isSettled) return true;
  const other = points.filter(({ value }) => holds(value, test) !== truth).length;
  return kind === "draws" ? other > (1 - AGREED) * points.length : other > 0;
}

/** Whether a value lies nearer to its threshold than the range over which it was varied is wide. */
export function isNearLine(value: number, points: RangePoints, test: Test): boolean {
  const range = rangeOf(value, points, test);
  return range !== null && Math.abs(margin(value, test)) < range.high - range.low;
}

function moves(place: QuantityPlace, scenario: string, { value }: QuantityValue, leaf: string): boolean {
  return SIDES.some((end) => {
    const moved = quantityValue(place, scenario, { ends: new Map([[leaf, end]]) }).value;
    return moved !== null && moved !== value;
  });
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

/** The solves are counted with the centre. */
function wordsOf(solves: number, leaves: readonly string[]): string {
  const parts = [
    ...(solves === 0 ? [] : [`${solves + 1} solves`]),
    ...(leaves.length === 0
      ? []
      : [`${leaves.length > CORNERS ? "ends, one at a time and all together, of" : "ends of"} ${leaves.join(", ")}`]),
  ];
  return parts.join(" × ");
}
