import { append } from "../../base/problems/index.ts";
import { AS_IT_WAS, type Case, type Figure, type MarketSeries, codesNamed, partyCodes } from "../../case/index.ts";
import type { UncertainParameter } from "../../results/index.ts";
import { type MarketQuestion, type MarketSetting, settingOf, uncertainGroups } from "../index.ts";
import { drawnErrors } from "./drawnErrors.ts";
import { drawnFigure } from "./drawnFigure.ts";
import { drawnMarketScenarios } from "./drawnMarketScenarios.ts";

/** Something uncertain in a market that draws move: the error that figures of one kind share, or that of one node alone. */
export interface MarketInput {
  readonly market: string;
  readonly parameter: UncertainParameter;
  /** Null: shared by all nodes. */
  readonly node: string | null;
  /** Its coordinate in a point. */
  readonly dimension: number;
}

/** Where the error of a figure comes from. */
interface FigureError {
  readonly shared: number;
  readonly own: number;
  /** Part of its variance that is shared. */
  readonly part: number;
  /** Of its standard deviation. */
  readonly scale: number;
}

/** A market that is drawn. */
export interface DrawnMarket {
  readonly series: MarketSeries;
  readonly questions: readonly MarketQuestion[];
  readonly errors: ReadonlyMap<Figure, FigureError>;
  /** Coordinate of the σ of flows; null where it is its own range. */
  readonly inertia: number | null;
  /** How many figures of each kind are drawn, and of how many no source says what the ends are. */
  readonly counts: readonly {
    readonly parameter: UncertainParameter;
    readonly figures: number;
    readonly assumed: number;
  }[];
}

/** How the markets of a case are drawn, and what a coordinate of a point is. */
export interface MarketPlan {
  readonly markets: readonly DrawnMarket[];
  /** Part of the variance of errors that figures of one kind share. */
  readonly shared: number;
  /** Standard deviations of figures whose ends are assumed, as multiples of what their ends say. */
  readonly recalled: number;
  /** What is told by itself: shared errors, and those of nodes of the parties and third countries. */
  readonly inputs: readonly MarketInput[];
  /** Coordinates before those of single nodes. */
  readonly even: number;
  readonly dimensions: number;
}

/** What a plan is made of. */
export interface MarketPlanOptions {
  readonly scenarios: readonly string[] | undefined;
  readonly shared: number;
  readonly recalled: number;
  /** Coordinates before the first one of markets. */
  readonly first: number;
}

/** The plan of draws of the markets of a case that are solved under a scenario. */
export function marketPlan(case_: Case, options: MarketPlanOptions): MarketPlan {
  const all = drawnMarketScenarios(case_, options.scenarios);
  const found = case_.markets.flatMap((series) => {
    const questions = all.filter((each) => each.series === series);
    const kinds = kindsOf(case_, series, questions, options.recalled);
    return kinds.length === 0 ? [] : [{ series, questions, kinds }];
  });
  const even = options.first + found.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const coordinates = { shared: options.first, own: even };
  const planned = found.map((each) => plannedMarket(case_, each, options, coordinates));
  return {
    markets: planned.map(({ market }) => market),
    shared: options.shared,
    recalled: options.recalled,
    inputs: planned.flatMap(({ inputs }) => inputs),
    even,
    dimensions: coordinates.own,
  };
}

/** A market with the figures of each kind that are drawn, and the node of each; none of the σ of flows, which is no node's. */
interface KnownMarket extends Pick<DrawnMarket, "series" | "questions"> {
  readonly kinds: readonly (readonly [UncertainParameter, ReadonlyMap<Figure, string>])[];
}

interface PlannedMarket {
  readonly market: DrawnMarket;
  readonly inputs: readonly MarketInput[];
}

function plannedMarket(
  case_: Case,
  { series, questions, kinds }: KnownMarket,
  options: MarketPlanOptions,
  coordinates: { shared: number; own: number },
): PlannedMarket {
  const told = new Set(nodesTold(case_, series));
  const errors = new Map<Figure, FigureError>();
  const inputs: MarketInput[] = [];
  let inertia: number | null = null;
  for (const [parameter, figures] of kinds) {
    const shared = coordinates.shared++;
    if (parameter === "flow inertia") inertia = shared;
    const nodes = new Map([...new Set(figures.values())].map((node) => [node, coordinates.own++]));
    const part = nodes.size === 1 ? 1 : options.shared;
    for (const [figure, node] of figures) {
      errors.set(figure, { shared, own: nodes.get(node)!, part, scale: isAssumed(figure) ? options.recalled : 1 });
    }
    inputs.push({ market: series.name, parameter, node: null, dimension: shared });
    const own = [...nodes].filter(([node]) => part < 1 && told.has(node));
    append(
      inputs,
      own.map(([node, dimension]) => ({ market: series.name, parameter, node, dimension })),
    );
  }
  return { market: { series, questions, errors, inertia, counts: kinds.map(countOf) }, inputs };
}

function countOf([parameter, figures]: KnownMarket["kinds"][number]): DrawnMarket["counts"][number] {
  if (parameter === "flow inertia") return { parameter, figures: 1, assumed: 1 };
  return { parameter, figures: figures.size, assumed: [...figures.keys()].filter(isAssumed).length };
}

/** Whether no source says what the ends of a figure are: it is from memory, or another's in its place. */
function isAssumed({ confidence }: Figure): boolean {
  return confidence === "recalled" || confidence === "proxy";
}

/** Figures that have a range by their kind, each with its node: the same node in every year has one error. */
function kindsOf(
  case_: Case,
  series: MarketSeries,
  questions: readonly MarketQuestion[],
  recalled: number,
): KnownMarket["kinds"] {
  const owners = nodeOfFigures(series);
  const kinds = new Map<UncertainParameter, Map<Figure, string>>();
  for (const { resolved } of questions) {
    const setting = settingOf(case_, resolved.scenario, resolved.measures);
    for (const { name, figures } of uncertainGroups(series, setting)) {
      const known = kinds.get(name) ?? new Map<Figure, string>();
      kinds.set(name, known);
      for (const figure of figures) {
        const isHeld = figure.low >= figure.high || (recalled === 0 && isAssumed(figure));
        if (!isHeld) known.set(figure, owners.get(figure) ?? "");
      }
    }
  }
  return [...kinds].filter(([name, figures]) => (name === "flow inertia" ? recalled > 0 : figures.size > 0));
}

function nodeOfFigures({ nodes, capacities, derived }: MarketSeries): ReadonlyMap<Figure, string> {
  return new Map([
    ...nodes.flatMap(({ id, elasticity }): [Figure, string][] => (elasticity === null ? [] : [[elasticity, id]])),
    ...capacities.map(({ node, capacity }): [Figure, string] => [capacity, node]),
    ...derived.map(({ per, coefficient }): [Figure, string] => [coefficient, per]),
  ]);
}

/** Nodes of the parties and third countries that stand for nothing else. */
export function nodesTold({ parties }: Pick<Case, "parties">, { nodes }: MarketSeries): readonly string[] {
  const countries = codesNamed(parties, partyCodes(parties));
  return [...new Set(nodes.flatMap(({ id, country, residual }) => (!residual && countries.has(country) ? [id] : [])))];
}

/** Standard deviations of a draw from the middle, by coordinate: shared errors lie evenly, those of single nodes are random numbers. */
export function marketPoints({ even, dimensions }: MarketPlan, seed: number): (draw: number) => Float64Array {
  return drawnErrors({ even, dimensions, series: 0 }, seed);
}

/** The value of every figure of a market in a draw. */
export function figuresDrawn({ errors }: DrawnMarket, deviations: Float64Array): (figure: Figure) => number {
  const known = new Map(
    [...errors].map(([figure, { shared, own, part, scale }]) => {
      const error = Math.sqrt(part) * deviations[shared]! + Math.sqrt(1 - part) * deviations[own]!;
      return [figure, drawnFigure(figure, scale * error)] as const;
    }),
  );
  return (figure) => known.get(figure) ?? figure.value;
}

/** A setting with the σ of a draw. */
export function settingDrawn(
  { inertia, series }: DrawnMarket,
  { recalled }: MarketPlan,
  deviations: Float64Array,
  setting: MarketSetting,
): MarketSetting {
  const own = setting.scenario?.inertia ?? series.inertia;
  if (inertia === null || own.sigmaRange === undefined || own.kind === "none") return setting;
  const sigma = drawnFigure({ value: own.sigma, ...own.sigmaRange }, recalled * deviations[inertia]!);
  const { sigmaRange: _, ...rest } = own;
  return {
    ...setting,
    scenario: { ...AS_IT_WAS, measures: [], ...setting.scenario, inertia: { ...rest, sigma } },
  };
}
