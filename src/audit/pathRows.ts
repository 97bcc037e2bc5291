import { fieldOf, isSectorOfGood, type PathExpression, pathWords, PURE, type Unit, unitOf } from "../case/index.ts";
import { drawnPlaceOf, solvedMarketOf } from "./drawnPlace.ts";
import { type AuditRun, type DrawnNumbers, type Environment, type Setting, type SettingMiss } from "./environment.ts";
import { scaled } from "./factRows.ts";
import { endsBeside, type Found, type Holder, lookUp, type LookedUp, reasonBeside, unitBeside } from "./lookUp.ts";
import { missWords, onlyLater, pathAbsent, pathNotNumber } from "./problems.ts";
import type { ResampledVotes } from "../solve/index.ts";
import type { Results } from "../results/index.ts";
import type { Row, Rows } from "./rows.ts";
import { settingValue } from "./settingValue.ts";

/** What a path leads to in a scenario, or null with a problem. */
export function pathRows(path: PathExpression, environment: Environment): Rows | null {
  const { reading } = path;
  const scenario = scenarioOf(path, environment.scenario);
  const { trace, substitution, problems, claim } = environment;
  const text = pathWords(path);
  const leaf = reading.kind === "own" ? `path ${text}` : `path ${scenario}: ${text}`;
  const read = trace.paths.get(leaf) ?? { path: text, scenarios: new Set() };
  trace.paths.set(leaf, read);
  read.scenarios.add(scenario);
  const root = drawnRoot(path, rootOf(scenario, environment.run.results), environment);
  const onUse = (): void => {
    trace.isTouched = true;
  };
  const { found: all, isEmptyList } =
    root === null ? NOTHING : lookUp(root, path, { filters: substitution.filters ?? {}, onUse });
  if (isEmptyList && all.length === 0) {
    noteBasis(path, [], environment);
    return { rows: [], unit: null };
  }
  const found = environment.isLater ? all : all.filter((each) => !isLaterSession(each, environment.run.case.asOf));
  if (root === null || found.length === 0) {
    problems.push(
      all.length > 0
        ? onlyLater(claim, text, environment.run.case.asOf)
        : pathAbsent(claim, text, scenario, root !== null),
    );
    return null;
  }
  noteBasis(path, found, environment);
  noteUndeciding(path, found, environment);
  const wrong = found.find(({ value }) => typeof value === "object" && value !== null);
  if (wrong !== undefined) {
    problems.push(pathNotNumber(claim, text));
    return null;
  }
  const name = path.steps.map((step) => step.name).join(".");
  const ofMarkets = path.steps[0]?.name === "markets";
  const ground: Leaf = { root, leaf, name, scenario, environment, isEquilibrium: isSettled(path), ofMarkets };
  const rows = found.map((each) => rowOf(each, ground));
  return { rows, unit: unitOfPath(path, found, root) };
}

const NOTHING: LookedUp = { found: [], isEmptyList: false };

/** Kept by results, which nobody writes to: one object for a scenario, by which look-ups are remembered in turn. */
const ROOTS = new WeakMap<Results, Map<string, Holder>>();

/** Scenario that a path is read in, within a claim of a scenario. */
export function scenarioOf({ reading }: PathExpression, own: string): string {
  if (reading.kind === "own") return own;
  return reading.kind === "base" ? "base" : reading.id;
}

/** The results of a scenario with those of the whole run, made once; null where the scenario has none. */
export function rootOf(scenario: string, results: Results): Holder | null {
  const known = ROOTS.get(results) ?? new Map<string, Holder>();
  ROOTS.set(results, known);
  const { scenarios, ...whole } = results;
  if (!Object.hasOwn(scenarios, scenario)) return null;
  const root = known.get(scenario) ?? { ...whole, ...scenarios[scenario] };
  known.set(scenario, root);
  return root;
}

/** Kept by resamples and by what they are laid on: every quantity of a claim asks for every resample. */
const DRAWN_ROOTS = new WeakMap<ResampledVotes, WeakMap<Holder, Map<number, Holder>>>();

/** The results with the similarity of votes of a resample, made once for each; as they are where no resample is asked for. */
function drawnRoot(
  { steps }: PathExpression,
  root: Holder | null,
  { run, substitution, trace }: Environment,
): Holder | null {
  const [part, rows] = steps;
  const isDrawn = part?.name === "alignment" && rows?.name === "dyads";
  if (root === null || run.votes === undefined || !isDrawn) return root;
  trace.hasVotes = true;
  const { draw } = substitution;
  if (draw === undefined) return root;
  const roots = DRAWN_ROOTS.get(run.votes) ?? new WeakMap<Holder, Map<number, Holder>>();
  DRAWN_ROOTS.set(run.votes, roots);
  const known = roots.get(root) ?? new Map<number, Holder>();
  roots.set(root, known);
  const drawn = known.get(draw) ?? withVotes(root, run.votes.at(draw));
  known.set(draw, drawn);
  return drawn;
}

function withVotes(root: Holder, dyads: ReturnType<ResampledVotes["at"]>): Holder {
  return { ...root, alignment: { ...(root["alignment"] as Holder), dyads } };
}

/** Session s of the assembly opens in September of 1945 + s. */
function isLaterSession({ holders }: Found, asOf: string): boolean {
  const holder = holders.findLast((each) => typeof each["session"] === "number");
  return holder !== undefined && `${1945 + Number(holder["session"])}-09-15` > asOf;
}

function isSettled({ steps }: PathExpression): boolean {
  return steps[0]?.name === "equilibrium" || steps[0]?.name === "leverage";
}

/** Notes what of a number keeps it from deciding a claim. */
function noteUndeciding(path: PathExpression, found: readonly Found[], { run, trace }: Environment): void {
  if (found.some(({ holders }) => holders.some((each) => Object.hasOwn(each, "priceMisses"))))
    trace.missesRecord = true;
  if (isSettled(path) && found.some((each) => isOfWholeSector(each, run))) trace.isWholeSector = true;
}

/** Whether a number is what a seller sells in a whole sector in which only a good was stopped; what it sold before is data. */
function isOfWholeSector({ name, holders }: Found, { case: case_ }: AuditRun): boolean {
  const { exporter, importer, sector } = holders.at(-1) ?? {};
  if (typeof exporter !== "string" || typeof importer !== "string" || typeof sector !== "string") return false;
  return name !== "before" && isSectorOfGood(case_, { exporter, importer, sector });
}

function noteBasis(path: PathExpression, found: readonly Found[], { run, trace }: Environment): void {
  const field = fieldOf(path);
  const basis = field.kind === "field" ? field.field.basis : "model";
  trace.bases.add(basis);
  if (isArithmetic(path, found)) trace.isArithmetic = true;
  if (basis === "coding") for (const source of codedFrom(found, run.results)) trace.codedFrom.add(source);
  const isBuilt = found.some(({ holders, name }) => {
    const built = holders.at(-1)?.["byConstruction"];
    return Array.isArray(built) && built.includes(name);
  });
  if (isBuilt) trace.bases.add("by-construction");
}

/** Whether what is read is the decision of an alliance that stands as arithmetic: what was observed of it is none. */
function isArithmetic({ steps }: PathExpression, found: readonly Found[]): boolean {
  const part = steps[2]?.name;
  if (steps[1]?.name !== "alliance" || (part !== "decision" && part !== "variants")) return false;
  return found.some(({ holders }) => holders.some(({ standing }) => standing === "arithmetic"));
}

/** Sources of the statements that were read; of figures computed from statements, those of all. */
function codedFrom(found: readonly Found[], { positions }: Results): readonly string[] {
  const own = found.flatMap(({ holders }) =>
    holders.flatMap(({ source }) => (typeof source === "string" ? [source] : [])),
  );
  return own.length > 0 ? own : (positions?.statements ?? []).map(({ source }) => source);
}

interface Leaf {
  readonly root: Holder;
  readonly leaf: string;
  /** The path without its filters. */
  readonly name: string;
  readonly scenario: string;
  readonly environment: Environment;
  readonly isEquilibrium: boolean;
  readonly ofMarkets: boolean;
}

function rowOf(found: Found, ground: Leaf): Row {
  const { substitution, trace } = ground.environment;
  const factor = substitution.factors?.get(ground.leaf);
  if (factor !== undefined) trace.isTouched = true;
  const { value, order } = found;
  if (typeof value === "string") return { value: factor === undefined ? value : `${value}·`, order };
  if (typeof value === "boolean") return { value: Number(factor === undefined ? value : !value), order };
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return { value: NaN, order, reason: reasonBeside(found) ?? "absent in the results" };
  }
  return numberRow(found, value, ground);
}

/** A number at the end of its interval, under another setting, or as it is. */
function numberRow(found: Found, value: number, ground: Leaf): Row {
  const { leaf, environment, isEquilibrium } = ground;
  const { substitution, trace } = environment;
  const { order } = found;
  const ends = endsBeside(found);
  const hasEnds = trace.intervals.get(leaf)?.hasEnds === true || (ends !== null && ends.low < ends.high);
  if (isEquilibrium) trace.solved.push(ground.scenario);
  if (isEquilibrium || hasEnds) trace.intervals.set(leaf, { isEquilibrium, hasEnds });
  const end = substitution.ends?.get(leaf);
  if (end !== undefined && ends !== null) return { value: ends[end], order };
  const isMoved = isMovedByDraws(found, ground);
  if (substitution.drawn !== undefined && isMoved) return drawnRow(found, substitution.drawn, ground);
  if (substitution.setting === undefined || !isEquilibrium) {
    return { value: scaled(value, substitution.factors?.get(leaf)), order };
  }
  trace.isTouched = true;
  return settledRow(found, substitution.setting, ground);
}

/** Whether a number stands in an equilibrium or in a market that was solved; the latter is noted. */
function isMovedByDraws(found: Found, { root, isEquilibrium, ofMarkets, environment: { trace } }: Leaf): boolean {
  const isSolved = ofMarkets && solvedMarketOf(found, root) !== null;
  if (isSolved) trace.hasMarkets = true;
  return isEquilibrium || isSolved;
}

/** A number of one draw of its scenario; absent where it is not drawn. In the base nothing is: its trade is what was observed. */
function drawnRow(found: Found, drawn: DrawnNumbers, { root, name, scenario, environment }: Leaf): Row {
  const { value, order } = found;
  if (scenario === "base") return { value: Number(value), order };
  const place = drawnPlaceOf(found, root);
  const moved = place === null ? undefined : drawn(scenario, place);
  environment.trace.isTouched = true;
  if (moved !== undefined) return { value: moved, order };
  environment.trace.missed.set(name, { kind: "not-per-solve" });
  return { value: NaN, order, reason: "not drawn" };
}

/** A number of another solve of its scenario; absent where none is kept with it. */
function settledRow(found: Found, setting: Setting, { root, name, environment }: Leaf): Row {
  const { trace, run } = environment;
  const { order } = found;
  const moved = settingValue({ root, results: run.results }, found, setting);
  if (typeof moved === "number") return { value: moved, order };
  trace.missed.set(name, joined(trace.missed.get(name), moved));
  return { value: NaN, order, reason: missWords(moved, setting) };
}

function joined(known: SettingMiss | undefined, more: SettingMiss): SettingMiss {
  if (known?.kind === "country-absent" && more.kind === "country-absent") {
    return { kind: "country-absent", countries: [...new Set([...known.countries, ...more.countries])] };
  }
  if (known?.kind === "sector-absent" && more.kind === "sector-absent") {
    return { kind: "sector-absent", sectors: [...new Set([...known.sectors, ...more.sectors])] };
  }
  return known === undefined || known.kind === "not-per-solve" ? more : known;
}

function unitOfPath(path: PathExpression, found: readonly Found[], root: Holder): Unit | null {
  const field = fieldOf(path);
  const unit = field.kind === "field" ? field.field.unit : "row";
  if (unit === "flag") return PURE;
  if (unit === "text") return null;
  if (unit === "row" || unit === "unit" || unit === "priceUnit") {
    const beside = unitBeside(found[0]?.holders ?? []);
    return beside === null ? null : unitOf(beside);
  }
  const currency = (root["equilibrium"] as Holder | undefined)?.["currency"];
  return unitOf(unit === "million USD" && typeof currency === "string" ? `million ${currency}` : unit);
}
