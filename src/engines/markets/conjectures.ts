import { solveRoot } from "../../numerics/index.ts";
import type { Market } from "./model.ts";
import { chokedQuantity, traderPower } from "./power.ts";

/** What traders with market power reckon with at a buyer, whatever it takes. */
export interface Conjecture {
  /** How much one more unit lowers the price for a trader, conjectural share included. @unit price over quantity */
  readonly slope: number;
  /** Whether the choke price is left out, so that a search sees no corner there. */
  readonly isUnchoked: boolean;
}

/** What buyers take where traders reckon with that.   [buyer] */
type Demands = (conjectures: readonly Conjecture[]) => readonly number[];

/** Where a buyer stands: its price answers; it takes just what it takes at its choke price; or less than that. */
type Place = "beyond" | "end" | "below";

interface Buyers {
  /** Largest quantity at the choke price.   [buyer] */
  readonly ends: readonly number[];
  /** θ B_j at what is taken.   [buyer] */
  readonly full: readonly ((taken: number) => number)[];
  readonly demands: Demands;
}

/**
 * Finds the slopes that traders reckon with, one number of each buyer, so that they are those of its demand where that lies: with
 * slopes given, a market has one equilibrium and is solved like one without power. Slopes rise from those of competition, so that
 * of several equilibria the nearest to it is found.
 *
 * @returns null where no such slopes are found.
 * @unit price over quantity
 * @source own; at the end of what is taken at a choke price every slope between none and that of the curve will do
 */
export function conjecturesOf(market: Market, demands: Demands): readonly Conjecture[] | null {
  const full = market.buyers.map((_, j) => traderPower(market, j).slope);
  const buyers = { ends: market.buyers.map(chokedQuantity), full, demands };
  let { places, slopes } = sorted(buyers, risen(buyers));
  for (let round = 0; round < ROUNDS; round++) {
    const found = balanced(buyers, places, slopes);
    if (found === null) return null;
    const after = places.map((place, j) => placeAfter(buyers, j, place, found));
    if (after.every((place, j) => place === places[j])) return found.conjectures;
    [places, slopes] = [after, found.conjectures.map(({ slope }) => slope)];
  }
  return null;
}

/** Times that buyers are sorted anew, steps by which slopes rise, and the change below which they have risen. */
const [ROUNDS, STEPS, RISEN] = [10, 40, 0.02] as const;
/** Part of its end that a buyer, or of its slope that traders, may be on the wrong side of. */
const SLIGHT = 1e-9;

interface Sorted {
  readonly places: readonly Place[];
  readonly slopes: readonly number[];
}

/** A slope and what the buyer took under it. */
interface Tried {
  readonly slope: number;
  readonly taken: number;
}

/** The last slopes under which a buyer took at least its end, and less. */
interface Bracket {
  readonly low: Tried | null;
  readonly high: Tried | null;
}

const UNTRIED: Bracket = { low: null, high: null };

function risen({ ends, full, demands }: Buyers): readonly number[] {
  let slopes = ends.map(() => 0);
  let brackets: readonly Bracket[] = ends.map(() => UNTRIED);
  for (let step = 0; step < STEPS; step++) {
    const taken = demands(choked(slopes));
    brackets = brackets.map((each, j) => bracketAfter(each, slopes[j] ?? NaN, taken[j] ?? NaN, ends[j] ?? 0));
    const next = slopes.map((slope, j) => slopeAfter(brackets[j] ?? UNTRIED, slope, ends[j] ?? 0, full[j] ?? Number));
    const change = next.reduce((most, slope, j) => Math.max(most, Math.abs(Math.log(slope / (slopes[j] || slope)))), 0);
    slopes = next;
    if (step > 0 && change < RISEN) break;
  }
  return slopes;
}

/** Buyers sorted by the one condition that holds in all three places: a part of the slope, between 0 and 1, against the end. */
function sorted({ ends, full, demands }: Buyers, start: readonly number[]): Sorted {
  const sizes = ends.map((end, j) => (end > 0 ? (full[j]?.(end) ?? NaN) : start[j] || 1));
  const slopesAt = (parts: Float64Array): number[] => sizes.map((size, j) => size * Math.max(0, parts[j] ?? NaN));
  const sides = (parts: Float64Array): { readonly own: Float64Array; readonly pushed: Float64Array } => {
    const taken = demands(choked(slopesAt(parts)));
    const own = parts.map((part, j) => (part * (sizes[j] ?? NaN)) / (full[j]?.(taken[j] ?? NaN) ?? NaN));
    return { own, pushed: own.map((part, j) => (ends[j] ? part + (taken[j] ?? NaN) / ends[j] - 1 : 2)) };
  };
  const gaps = (parts: Float64Array): Float64Array | null => {
    const { own, pushed } = sides(parts);
    const each = own.map((part, j) => part - Math.min(1, Math.max(0, pushed[j] ?? NaN)));
    return each.every(Number.isFinite) ? each : null;
  };
  const first = Float64Array.from(start, (slope, j) => slope / (sizes[j] ?? NaN));
  const { point } = solveRoot(gaps, first, { tolerance: 1e-6, maximum: 60, cap: 0.5, difference: 1e-4 });
  const { pushed } = sides(point);
  const places = Array.from(pushed, (part): Place => (part >= 1 ? "beyond" : part <= 0 ? "below" : "end"));
  return { places, slopes: slopesAt(point) };
}

function bracketAfter({ low, high }: Bracket, slope: number, taken: number, end: number): Bracket {
  const tried = { slope, taken };
  if (taken >= end) return { low: tried, high: high !== null && high.slope > slope ? high : null };
  return { low: low !== null && low.slope < slope ? low : null, high: tried };
}

/** Up to the slope of demand, at most fourfold a step; between the slopes on both sides of the end; to none where it is slight. */
function slopeAfter({ low, high }: Bracket, slope: number, end: number, full: (taken: number) => number): number {
  if (high === null) {
    if (low === null) return 0;
    const wanted = full(low.taken);
    return Math.min(Math.max(slope, wanted), Math.max(4 * slope, wanted / 16));
  }
  const share = low === null ? 0.5 : (low.taken - end) / (low.taken - high.taken);
  const from = low?.slope ?? 0;
  const between = from + (high.slope - from) * share;
  return between < NONE * full(end) ? 0 : between;
}

/** Part of the slope of demand below which a search takes traders for price takers. */
const NONE = 1e-5;

function choked(slopes: readonly number[]): readonly Conjecture[] {
  return slopes.map((slope) => ({ slope, isUnchoked: false }));
}

interface Balanced {
  readonly conjectures: readonly Conjecture[];
  readonly taken: readonly number[];
}

/** Slopes that are right if buyers stand where they are said to. */
function balanced(
  { ends, full, demands }: Buyers,
  places: readonly Place[],
  slopes: readonly number[],
): Balanced | null {
  const free = places.flatMap((place, j) => (place === "below" ? [] : [j]));
  const at = (logs: Float64Array): Conjecture[] => {
    const found: Conjecture[] = places.map((place) => ({ slope: 0, isUnchoked: place === "end" }));
    free.forEach((j, n) => (found[j] = { slope: Math.exp(logs[n] ?? NaN), isUnchoked: places[j] === "end" }));
    return found;
  };
  const gaps = (logs: Float64Array): Float64Array | null => {
    const taken = demands(at(logs));
    const each = Float64Array.from(free, (j, n) => {
      const d = taken[j] ?? NaN;
      return places[j] === "end" ? Math.log(d / (ends[j] ?? NaN)) : (logs[n] ?? NaN) - Math.log(full[j]?.(d) ?? NaN);
    });
    return each.every(Number.isFinite) ? each : null;
  };
  const start = Float64Array.from(free, (j) => Math.log(slopes[j] || (full[j]?.(ends[j] ?? NaN) ?? NaN) / 2));
  const root = solveRoot(gaps, start, { tolerance: 1e-11, maximum: 40, cap: 1, difference: 1e-5 });
  if (!(root.residual < SLIGHT)) return null;
  const conjectures = at(root.point);
  return { conjectures, taken: demands(conjectures) };
}

/** Where a buyer turns out to stand. */
function placeAfter({ ends, full }: Buyers, j: number, place: Place, { conjectures, taken }: Balanced): Place {
  const [d, end] = [taken[j] ?? NaN, ends[j] ?? 0];
  if (place === "beyond") return d < end * (1 - SLIGHT) ? "end" : "beyond";
  if (place === "below") return d > end * (1 + SLIGHT) ? "end" : "below";
  return (conjectures[j]?.slope ?? NaN) > (full[j]?.(end) ?? NaN) * (1 + SLIGHT) ? "beyond" : "end";
}
