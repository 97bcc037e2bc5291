import { type Case, type Fact, grouped, RECALLED_SPREAD } from "../../case/index.ts";
import { TWENTIETH } from "./drawnCase.ts";
import { drawnErrors } from "./drawnErrors.ts";
import { drawnFigure } from "./drawnFigure.ts";
import { recalledFacts } from "./recalledFacts.ts";

/** What a plan of cited figures is made of. */
export interface FactPlanOptions {
  /** Part of the variance of an error that figures of one metric share. */
  readonly shared: number;
  /** How wide figures are drawn, as a multiple of what their ends say; undefined where nobody asked: those without ends stay. */
  readonly recalled: number | undefined;
  /** Coordinates before the first one of figures. */
  readonly first: number;
}

/** A figure from memory that draws move. */
export interface DrawnFact {
  readonly id: string;
  /** In the unit of the figure: 5 % and 95 % of its draws lie below. */
  readonly low: number;
  readonly high: number;
  /** Whether the case states the ends, or they are the usual ones of a figure from memory. */
  readonly isStated: boolean;
}

/** How the figures that claims are held against are drawn. */
export interface FactPlan {
  readonly drawn: readonly DrawnFact[];
  /** Ids of figures from memory that claims read and draws leave as they are. */
  readonly held: readonly string[];
  /** The value of each drawn figure in a draw, by id, in its own unit. */
  readonly values: (draw: number) => ReadonlyMap<string, number>;
}

/** A figure with what its draws are made of. */
interface Planned {
  readonly fact: Fact;
  readonly ends: Pick<Fact, "value" | "low" | "high">;
  readonly isStated: boolean;
  readonly width: number;
  readonly shared: number;
  readonly own: number;
  readonly part: number;
}

/** Units of what is no amount: between yes and no, or two places, nothing lies. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(["0/1", "sign", "rank", "year"]);
/** Coordinates that lie on the sequence of all draws, those of trade and markets among them; further ones would move in step, two by two. */
const EVEN = 56;
/** Series of random numbers; that of markets is 0. */
const SERIES = 1;

/**
 * The plan of draws of the figures from memory that claims read. A figure that states ends is drawn between them, as one of a market is; one
 * without has the usual ones of a figure from memory, if a width is asked for. What a source gives is not drawn.
 *
 * @source docs/model/claims.md, Draws
 */
export function factPlan(case_: Case, seed: number, options: FactPlanOptions): FactPlan {
  const read = recalledFacts(case_);
  const moved = read.filter((fact) => endsOf(fact, options.recalled) !== null);
  const { planned, common, dimensions } = plannedFacts(moved, options);
  const errors = drawnErrors({ even: Math.min(common, EVEN), dimensions, series: SERIES }, seed);
  return {
    drawn: planned.map(({ fact, ends, isStated, width }) => {
      const [low, high] = [-TWENTIETH, TWENTIETH].map((end) => valueOf(fact, ends, width * end));
      return { id: fact.id, low: low!, high: high!, isStated };
    }),
    held: read.filter((fact) => fact.text === null && !moved.includes(fact)).map(({ id }) => id),
    values: (draw) => {
      if (planned.length === 0) return new Map();
      const deviations = errors(draw);
      return new Map(planned.map((each) => [each.fact.id, drawnValue(each, deviations)]));
    },
  };
}

function plannedFacts(
  facts: readonly Fact[],
  { shared, recalled = 1, first }: FactPlanOptions,
): { readonly planned: readonly Planned[]; readonly common: number; readonly dimensions: number } {
  const metrics = grouped(facts, ({ metric }) => metric);
  const errors = new Map([...metrics.keys()].map((metric, at) => [metric, first + at]));
  const common = first + metrics.size;
  let next = common;
  const planned = facts.map((fact): Planned => {
    const isAlone = metrics.get(fact.metric)!.length === 1;
    const error = errors.get(fact.metric)!;
    return {
      fact,
      ...endsOf(fact, recalled)!,
      width: recalled,
      shared: error,
      own: isAlone ? error : next++,
      part: isAlone ? 1 : shared,
    };
  });
  return { planned, common, dimensions: next };
}

/** The ends of a figure that is drawn; null of one that is not. */
function endsOf(
  { value, text, low, high, unit }: Fact,
  recalled: number | undefined,
): Pick<Planned, "ends" | "isStated"> | null {
  if (text !== null || recalled === 0 || NO_AMOUNTS.has(unit)) return null;
  if (low < high) return { ends: { value, low, high }, isStated: true };
  if (recalled === undefined || value === 0) return null;
  const half = Math.abs(value) * RECALLED_SPREAD;
  return { ends: { value, low: value - half, high: value + half }, isStated: false };
}

function drawnValue({ fact, ends, width, shared, own, part }: Planned, deviations: Float64Array): number {
  const error = Math.sqrt(part) * deviations[shared]! + Math.sqrt(1 - part) * deviations[own]!;
  return valueOf(fact, ends, width * error);
}

/** A count stays whole. */
function valueOf({ unit, value }: Fact, ends: Planned["ends"], deviations: number): number {
  const drawn = drawnFigure(ends, deviations);
  return unit === "count" && Number.isInteger(value) ? Math.round(drawn) : drawn;
}
