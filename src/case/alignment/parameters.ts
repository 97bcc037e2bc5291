import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { readCountry, sourceProblems } from "../names/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { outsideRange } from "../markets/index.ts";
import type { AlignmentFigure, AllianceParameters, MemberParameters } from "./alignmentCase.ts";
import type { FigureDraft, MemberParameter, ParametersDraft, SharedParameter } from "./allianceSchema.ts";
import { outsideBounds, parameterMissing, withoutGround } from "./problems.ts";
import type { VoteReading } from "./reading.ts";

type Bound = readonly [low: number, high: number, words: string];

const PART: Bound = [0, 1, "a number from 0 to 1"];
const NOT_NEGATIVE: Bound = [0, Number.MAX_VALUE, "0 or more"];
const ANY: Bound = [-Number.MAX_VALUE, Number.MAX_VALUE, "a number"];

const OWN_BOUNDS: Readonly<Record<MemberParameter, Bound>> = {
  ownDeterrent: PART,
  hostility: PART,
  statusCost: NOT_NEGATIVE,
  sideBenefit: ANY,
};

const SHARED_BOUNDS: Readonly<Record<SharedParameter, Bound>> = {
  reach: PART,
  reliability: PART,
  autonomyWeight: NOT_NEGATIVE,
  entrapment: NOT_NEGATIVE,
  welfareWeight: NOT_NEGATIVE,
  threatFactor: NOT_NEGATIVE,
  distance: NOT_NEGATIVE,
};

const assumed = (value: number, low: number, high: number): AlignmentFigure => ({
  value,
  low,
  high,
  source: null,
  assumption: "default of Tertius",
});

/** What holds where a decision gives nothing. Assumptions. */
const DEFAULTS = {
  reach: assumed(0.5, 0.25, 0.75),
  reliability: assumed(0.7, 0.5, 0.9),
  autonomyWeight: assumed(1, 0.5, 2),
  entrapment: assumed(0.05, 0, 0.1),
  welfareWeight: assumed(1, 0.5, 2),
  threatFactor: assumed(2, 1, 4),
  sideBenefit: assumed(0.01, 0, 0.05),
} as const;

/** Parameters without a default, with their symbols. */
const NEEDED = [
  ["ownDeterrent", "n"],
  ["hostility", "h"],
  ["statusCost", "φ"],
] as const;

/** Stands for a parameter that is missing, which is a problem already. */
const MISSING: AlignmentFigure = { value: NaN, low: NaN, high: NaN, source: null, assumption: null };

/** The parameters of a decision with their defaults; what is missing, out of bounds or without ground joins the problems. */
export function parametersOf(
  draft: ParametersDraft,
  members: readonly string[],
  at: number,
  placeOf: PlaceOf,
  reading: VoteReading,
): AllianceParameters {
  const shared = (name: SharedParameter): AlignmentFigure | null =>
    figureOf(draft[name], name, SHARED_BOUNDS[name], (key) => placeOf([at, "parameters", name], key), reading);
  return {
    members: new Map(members.map((member) => [member, ownParameters(draft, member, at, placeOf, reading)])),
    reach: shared("reach") ?? DEFAULTS.reach,
    reliability: shared("reliability") ?? DEFAULTS.reliability,
    autonomyWeight: shared("autonomyWeight") ?? DEFAULTS.autonomyWeight,
    entrapment: shared("entrapment") ?? DEFAULTS.entrapment,
    welfareWeight: shared("welfareWeight") ?? DEFAULTS.welfareWeight,
    threatFactor: shared("threatFactor") ?? DEFAULTS.threatFactor,
    distance: shared("distance"),
  };
}

function ownParameters(
  draft: ParametersDraft,
  member: string,
  at: number,
  placeOf: PlaceOf,
  reading: VoteReading,
): MemberParameters {
  const key = Object.keys(draft).find((name) => !isShared(name) && isName(name, member, reading)) ?? member;
  const written = Object.hasOwn(draft, key) ? draft[key] : undefined;
  for (const [name, symbol] of NEEDED) {
    if (written?.[name] === undefined)
      reading.problems.push(parameterMissing(placeOf([at, "parameters", key]), member, name, symbol));
  }
  const own = (name: MemberParameter): AlignmentFigure | null =>
    figureOf(
      written?.[name],
      `${name} of ${member}`,
      OWN_BOUNDS[name],
      (part) => placeOf([at, "parameters", key, name], part),
      reading,
    );
  return {
    ownDeterrent: own("ownDeterrent") ?? MISSING,
    hostility: own("hostility") ?? MISSING,
    statusCost: own("statusCost") ?? MISSING,
    sideBenefit: own("sideBenefit") ?? DEFAULTS.sideBenefit,
  };
}

/** True for what all members have in common: no country has such a name, and it need not be looked for among them. */
function isShared(name: string): boolean {
  return Object.hasOwn(SHARED_BOUNDS, name);
}

function isName(text: string, member: string, { own }: VoteReading): boolean {
  const read = readCountry(text, own);
  return read.kind === "code" && read.code === member;
}

function figureOf(
  draft: FigureDraft | undefined,
  name: string,
  bound: Bound,
  placeOf: (key: string) => Place,
  reading: VoteReading,
): AlignmentFigure | null {
  if (draft === undefined) return null;
  const { value, low, high, source, assumption } = draft;
  const isAmiss = value < low || value > high;
  append(reading.problems, [
    ...(["value", "low", "high"] as const).flatMap((key) => boundProblems(name, key, draft[key], bound, placeOf)),
    ...(isAmiss ? [outsideRange(placeOf("value"), name, value, low, high)] : []),
    ...(source === undefined ? [] : sourceProblems(source, placeOf("source"), reading.sources)),
    ...((source === undefined) === (assumption === undefined)
      ? [withoutGround(placeOf("value"), name, source !== undefined)]
      : []),
  ]);
  return { value, low, high, source: source ?? null, assumption: assumption ?? null };
}

function boundProblems(
  name: string,
  key: "value" | "low" | "high",
  found: number,
  [least, most, words]: Bound,
  placeOf: (key: string) => Place,
): Problem[] {
  const what = key === "value" ? name : `The ${key} end of ${name}`;
  return found >= least && found <= most ? [] : [outsideBounds(placeOf(key), what, found, words)];
}
