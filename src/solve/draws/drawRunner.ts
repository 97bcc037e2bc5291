import { actsInMarketsAlone, answerScenario, type Scenario } from "../../case/index.ts";
import {
  type Closure,
  type EquilibriumModel,
  type RoomOptions,
  type SolveRoom,
  solveRoom,
  type StopSignal,
  type TradeElasticities,
  yearBalancer,
} from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import { type SobolPoints, sobolPoints } from "../../numerics/index.ts";
import {
  centralSetting,
  isChosen,
  footingOf,
  isShock,
  type Models,
  type Nearby,
  newModels,
  type PartOptions,
  runContext,
  type RunContext,
  type RunInput,
  type Setting,
  solvedSetting,
} from "../index.ts";
import { type DrawColumn, drawColumns, drawnValues } from "./drawColumns.ts";
import {
  centralPoint,
  type DrawnPoint,
  drawnPoint,
  type DrawnSets,
  drawnElasticities,
  drawPlan,
  type DrawPlan,
} from "./drawPlan.ts";

/** How a case is drawn; plain data. */
export interface DrawOptions extends Pick<PartOptions, "deficits" | "elasticities"> {
  /** A whole number; default 1. */
  readonly seed?: number;
  /** Scenarios that are drawn, a sweep for all its points; default: that of the answer and those with the full range. */
  readonly scenarios?: readonly string[];
  /** Default `range`. */
  readonly sets?: DrawnSets;
  /** Part of the variance of an error that the estimates of one set share, 0 to 1; default a half. */
  readonly shared?: number;
}

/** One draw of a case. */
export interface DrawRow {
  /** From 0. */
  readonly draw: number;
  /** `ok`, or the code of the problem that kept the first of its scenarios without an answer from one. */
  readonly status: string;
  /** In the order of the columns; NaN where there is no number. */
  readonly values: readonly number[];
}

/** Solves draws of a case, each by itself: the same draw gives the same row, in any order and anywhere. */
export interface DrawRunner {
  readonly plan: DrawPlan;
  readonly scenarios: readonly string[];
  readonly columns: readonly DrawColumn[];
  /** Draws from one number up to another, that one not included. */
  readonly rows: (from: number, to: number) => readonly DrawRow[];
  /** The point of a draw. */
  readonly point: (draw: number) => DrawnPoint;
  /** A row at any point, such as the centre. */
  readonly rowAt: (point: DrawnPoint, draw?: number) => DrawRow;
}

/**
 * What solves draws of a case: in each the elasticities of trade are drawn, and each scenario is solved from its solution at
 * the middle of the set that was drawn. Nothing is solved before a row is asked for.
 *
 * @throws TertiusError E506, when it solves, where the signal aborts; what keeps the middle of a set from an answer is the status
 *         of its draws.
 */
export function drawRunner(input: RunInput, options: DrawOptions = {}, signal?: StopSignal): DrawRunner {
  const scenarios = drawnScenarios(input, options);
  const ground = drawGround(input, options, scenarios, signal);
  const { plan } = ground;
  const columns = drawColumns(
    input.case,
    input.headline,
    scenarios.map(({ id }) => id),
  );
  const points: SobolPoints = sobolPoints(plan.dimensions, options.seed ?? 1);
  const point = (draw: number): DrawnPoint => drawnPoint(plan, points(draw));
  const rowAt = (at: DrawnPoint, draw = 0): DrawRow => solvedRow(ground, at, draw, columns.length / scenarios.length);
  return {
    plan,
    scenarios: scenarios.map(({ id }) => id),
    columns,
    rows: (from, to) => Array.from({ length: to - from }, (_, at) => rowAt(point(from + at), from + at)),
    point,
    rowAt,
  };
}

/** Largest residual of a drawn scenario: what is told of draws has four digits, and each pass of a search is paid a thousand times. */
const DRAWN_TOLERANCE = 1e-10;

/** What draws of a case share. */
interface DrawGround {
  readonly input: RunInput;
  readonly plan: DrawPlan;
  readonly scenarios: readonly Scenario[];
  readonly settingOf: (scenario: Scenario) => Setting;
  /** The model of the observed year, whatever the elasticities. */
  readonly observed: EquilibriumModel;
  readonly balance: ReturnType<typeof yearBalancer>;
  /** Where the solves of a draw are laid out: nothing of a draw outlives its row. */
  readonly rooms: { readonly balanced: SolveRoom; readonly scenario: SolveRoom };
  readonly context: RunContext;
  /** The middle of each set that was asked for, solved once. */
  readonly middles: Map<number, Middle>;
}

/** The solutions at the middle of a set: where draws of the set start. */
interface Middle {
  readonly balanced: Float64Array | null;
  /** By scenario; none where it has no equilibrium. */
  readonly solved: ReadonlyMap<string, Nearby>;
}

function drawGround(
  input: RunInput,
  options: DrawOptions,
  scenarios: readonly Scenario[],
  signal?: StopSignal,
): DrawGround {
  const settingOf = (scenario: Scenario): Setting => centralSetting(input, options, scenario);
  const central = options.elasticities ?? input.case.economy.elasticities;
  const names = options.sets === "central" ? [] : input.case.economy.range.elasticities;
  const context = runContext(input, { models: newModels(signal), ...(signal === undefined ? {} : { signal }) });
  const observed = context.models.of(input.headline, central, "own");
  return {
    input,
    plan: drawPlan(input.headline, names, central, options.shared),
    scenarios,
    settingOf,
    observed,
    balance: yearBalancer(observed),
    rooms: { balanced: solveRoom(), scenario: solveRoom() },
    context,
    middles: new Map(),
  };
}

/** The scenarios that are drawn, in the order of the case. */
function drawnScenarios({ case: case_ }: RunInput, { scenarios: wanted }: DrawOptions): readonly Scenario[] {
  const answer = answerScenario(case_);
  return case_.scenarios.filter(
    (each) =>
      isShock(each) &&
      !actsInMarketsAlone(case_, each) &&
      (wanted === undefined ? each.fullRange || each === answer : wanted.some((id) => isChosen(each.id, id))),
  );
}

function solvedRow(ground: DrawGround, point: DrawnPoint, draw: number, width: number): DrawRow {
  const middle = middleOf(ground, point.set);
  const context = contextAt(ground, drawnElasticities(ground.plan, point), {
    room: ground.rooms.balanced,
    ...startAt(middle.balanced),
  });
  let status = "ok";
  const values = ground.scenarios.flatMap((scenario): readonly number[] => {
    try {
      return scenarioValues(ground, context, scenario, middle.solved.get(scenario.id));
    } catch (error) {
      if (!(error instanceof TertiusError) || error.code === "E506") throw error;
      if (status === "ok") status = error.code;
      return Array.from({ length: width }, () => NaN);
    }
  });
  return { draw, status, values };
}

function scenarioValues(
  { input, settingOf, rooms }: DrawGround,
  context: RunContext,
  scenario: Scenario,
  nearby: Nearby | undefined,
): readonly number[] {
  const setting = settingOf(scenario);
  const { equilibrium } = solvedSetting(context, scenario, setting, { nearby, room: rooms.scenario });
  return drawnValues(input.case, setting.economy, equilibrium, footingOf(context, scenario, setting));
}

/** The context of solves at given elasticities; the base year is balanced as the options say, from the middle. */
function contextAt(
  { context, observed, balance }: DrawGround,
  elasticities: TradeElasticities,
  options: Pick<RoomOptions, "start" | "room">,
): RunContext {
  const { thetaHome: _ofCentre, ...structure } = observed;
  const model = { ...structure, ...elasticities };
  const signal = context.signal === undefined ? {} : { signal: context.signal };
  let balanced: EquilibriumModel | null = null;
  const models: Models = {
    policyOf: context.models.policyOf,
    of: (_economy, _set, closure: Closure) => {
      if (closure !== "none") return model;
      balanced ??= balance(elasticities, { ...signal, ...options }).model;
      return balanced;
    },
  };
  return { ...context, models, tolerance: DRAWN_TOLERANCE };
}

function startAt(state: Float64Array | null): Pick<RoomOptions, "start"> {
  return state === null ? {} : { start: state };
}

function middleOf(ground: DrawGround, set: number): Middle {
  const known = ground.middles.get(set) ?? solvedMiddle(ground, set);
  ground.middles.set(set, known);
  return known;
}

function solvedMiddle(ground: DrawGround, set: number): Middle {
  const elasticities = drawnElasticities(ground.plan, centralPoint(ground.plan, set));
  const balanced = balancedStart(ground, elasticities);
  const context = contextAt(ground, elasticities, startAt(balanced));
  const solved = ground.scenarios.flatMap((scenario): readonly (readonly [string, Nearby])[] => {
    try {
      const { state, base } = solvedSetting(context, scenario, ground.settingOf(scenario)).equilibrium;
      return [[scenario.id, { state, base }]];
    } catch (error) {
      if (!(error instanceof TertiusError) || error.code === "E506") throw error;
      return [];
    }
  });
  return { balanced, solved: new Map(solved) };
}

/** State of the base year without deficits; null where no scenario asks for it, or where there is none. */
function balancedStart(
  { scenarios, settingOf, balance, context }: DrawGround,
  elasticities: TradeElasticities,
): Float64Array | null {
  if (scenarios.every((each) => settingOf(each).closure !== "none")) return null;
  try {
    const { signal } = context;
    return balance(elasticities, signal === undefined ? {} : { signal }).state;
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return null;
  }
}
