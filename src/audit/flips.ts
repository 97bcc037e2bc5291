import type { Claim, Fact } from "../case/index.ts";
import { type Joint, jointTruth } from "./alternatives.ts";
import { ownScenario } from "./ownScenario.ts";
import type { AlternativeResult, Flip } from "../results/index.ts";
import type { AuditRun, Substitution } from "./environment.ts";
import { type QuantityPlace, quantityValue } from "./quantityValue.ts";
import type { RangePoint, RangePoints } from "./rangePoint.ts";
import { holds } from "./truth.ts";

/** Halvings of a search: it ends within a millionth of a millionth of the documented ends. */
const HALVINGS = 40;

/** What flips are looked for in. */
export interface FlipGround {
  readonly run: AuditRun;
  readonly claim: Claim;
  readonly centre: Joint;
  readonly places: readonly QuantityPlace[];
  readonly ranges: readonly RangePoints[];
  readonly alternatives: readonly AlternativeResult[];
  /** Ids of the facts that enter the values. */
  readonly facts: ReadonlySet<string>;
}

/** Changes that turn the truth of a claim, from solves that have been made and in closed form; the nearest first. */
export function closedFlips(ground: FlipGround): readonly Flip[] {
  return [...numberFlips(ground), ...settingFlips(ground), ...intervalFlips(ground), ...alternativeFlips(ground)];
}

/** A number that may move between documented ends. */
export interface Movable {
  readonly kind: "fact" | "parameter";
  readonly of: string;
  readonly from: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
}

/** The nearest value to `from` at which the truth is another; null where it is the same at both ends. */
export function turningPoint(
  { from, low, high }: Movable,
  isSame: (value: number) => boolean,
  halvings: number = HALVINGS,
): number | null {
  const found = [low, high].flatMap((end) => {
    if (end === from || isSame(end)) return [];
    let [same, other] = [from, end];
    for (let step = 0; step < halvings; step++) {
      const middle = (same + other) / 2;
      if (isSame(middle)) same = middle;
      else other = middle;
    }
    return [other];
  });
  return found.toSorted((one, other) => Math.abs(one - from) - Math.abs(other - from))[0] ?? null;
}

/** What every deciding quantity comes to together under a substitution; null where one has no value. */
export function jointUnder({ places, claim }: FlipGround, substitution: Substitution): Joint | null {
  const values = places.map((place) => ({
    place,
    value: quantityValue(place, ownScenario(claim), substitution).value,
  }));
  if (values.some(({ value }) => value === null)) return null;
  return jointTruth(values.map(({ place, value }) => holds(value ?? NaN, place.quantity)));
}

function numberFlips(ground: FlipGround): readonly Flip[] {
  const flips = movableFacts(ground).flatMap((movable): Flip[] => {
    const isSame = (value: number): boolean => {
      const joint = jointUnder(ground, { facts: new Map([[idOf(movable), value]]) });
      return joint === null || joint === ground.centre;
    };
    const to = turningPoint(movable, isSame);
    return to === null ? [] : [{ ...movable, to }];
  });
  return flips.toSorted((one, other) => distance(one) - distance(other));
}

const idOf = ({ of }: Movable): string => (of.startsWith("facts.") ? of.slice("facts.".length) : of);

function distance(flip: Flip): number {
  if (!("from" in flip)) return Infinity;
  return Math.abs(flip.to - flip.from) / Math.max(Math.abs(flip.from), Number.MIN_VALUE);
}

/** Facts with ends of their own, and those that a parameter of the claim gives ends. */
function movableFacts({ run, claim, facts }: FlipGround): readonly Movable[] {
  const known = new Map((run.case.claims?.facts ?? []).map((fact) => [fact.id, fact]));
  const own = [...facts].flatMap((id) => {
    const fact = known.get(id);
    return fact === undefined || !(fact.low < fact.high) ? [] : [movableFact(fact)];
  });
  const named = claim.parameters.flatMap(({ path, low, high, source }): Movable[] => {
    const fact = path.startsWith("facts.") ? known.get(path.slice("facts.".length)) : undefined;
    if (fact === undefined || !facts.has(fact.id)) return [];
    return [{ kind: "parameter", of: path, from: fact.value, low, high, unit: fact.unit, source }];
  });
  return [...own, ...named];
}

function movableFact({ id, value, low, high, unit, source }: Fact): Movable {
  return { kind: "fact", of: id, from: value, low, high, unit, source };
}

function settingFlips(ground: FlipGround): readonly Flip[] {
  const { run, claim } = ground;
  const equilibrium = run.results.scenarios[ownScenario(claim)]?.equilibrium;
  if (equilibrium === undefined) return [];
  const centre = { base: equilibrium.base, elasticities: equilibrium.elasticities, closure: equilibrium.closure };
  const settings = turningPoints(ground).flatMap(({ setting, ends }) =>
    ends.size === 0 && setting !== null ? [setting] : [],
  );
  const whole = settings.map((setting) => ({ kind: "setting" as const, ...centre, ...setting }));
  const changed = (flip: (typeof whole)[number]): number =>
    (["base", "elasticities", "closure"] as const).filter((key) => flip[key] !== centre[key]).length;
  const distinct = [...new Map(whole.map((flip) => [JSON.stringify(flip), flip])).values()];
  return distinct.toSorted((one, other) => changed(one) - changed(other));
}

/** Ends of results that turn the truth alone; figures are looked through by value. */
function intervalFlips(ground: FlipGround): readonly Flip[] {
  return turningPoints(ground).flatMap(({ setting, ends }): Flip[] => {
    const [only, ...others] = [...ends];
    if (setting !== null || only === undefined || others.length > 0) return [];
    const [leaf, end] = only;
    return leaf.startsWith("fact ") ? [] : [{ kind: "interval", of: leaf.slice("path ".length), end }];
  });
}

/** Points of the ranges at which a quantity, and with it the claim, comes to something else. */
function turningPoints({ places, ranges, centre }: FlipGround): readonly RangePoint[] {
  return places.flatMap(({ quantity }, at) =>
    (ranges[at]?.points ?? []).filter(({ value }) => {
      const truth = holds(value, quantity);
      return centre === "partly-supported" ? false : truth !== (centre === "supported");
    }),
  );
}

function alternativeFlips({ alternatives }: FlipGround): readonly Flip[] {
  return alternatives
    .filter(({ turns }) => turns)
    .map(({ kind, name }) => ({ kind: "alternative" as const, alternative: kind, name }));
}
