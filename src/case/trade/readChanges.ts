import { sideCodes } from "./sides.ts";
import type { PlaceOf } from "../text/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { type NameReading, partyOf, traderOf } from "../names/index.ts";
import { idleScale, joinsItself, joinsNoSide, outOfRange, scaledSwitch } from "../problems/index.ts";
import type { Measure } from "./measure.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import { hasRate, rateFault } from "./rates.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioDraft } from "./scenarioSchema.ts";
import { membersOf } from "./blocs.ts";
import { scaledRows } from "./scenarioMeasures.ts";
import type { Parties } from "./tradeCase.ts";

/** A larger factor is more often a slip, such as 50 for 50 %. */
const LARGEST_FACTOR = 10;

/** Where a scenario and what stands in it is. */
export interface ChangesReading {
  readonly id: string;
  readonly placeOf: PlaceOf;
  /** Measures of the case that were read, by id. */
  readonly known: ReadonlyMap<string, PlacedMeasure>;
  /** Those that the scenario chooses. */
  readonly measures: readonly string[];
}

/** Scales of a scenario that lies on others: each of the scale that stands highest. */
export function scalesOf(stack: readonly ScenarioDraft[]): Scenario["scale"] {
  return new Map(stack.flatMap(({ scale = {} }) => Object.entries(scale)));
}

/** What is wrong with the scales that stand in a scenario itself: measures that it does not choose, switches in between, rates out of range. */
export function scaleProblems(scale: ScenarioDraft["scale"], reading: ChangesReading): readonly Problem[] {
  return Object.entries(scale ?? {}).flatMap(([measure, factor]) => {
    const { id, placeOf, known, measures } = reading;
    const place = placeOf(["scenarios", id, "scale", measure]);
    if (!measures.includes(measure)) return [idleScale(place, measure, nearest(measure, measures))];
    if (factor < 0 || factor > LARGEST_FACTOR) {
      return [outOfRange(place, String(factor), `a factor from 0 to ${LARGEST_FACTOR}`)];
    }
    const placed = known.get(measure);
    return placed === undefined ? [] : factorProblems(placed.measure, factor, place).slice(0, 1);
  });
}

function factorProblems({ rows, id }: Measure, factor: number, place: ReturnType<PlaceOf>): readonly Problem[] {
  return rows.flatMap((row) => {
    if (factor !== 0 && factor !== 1 && !hasRate(row.instrument)) {
      return [scaledSwitch(place, id, row.instrument, factor)];
    }
    return scaledRows(row, factor).flatMap((scaled) => {
      const fault = scaled.mode === "set" ? null : rateFault(scaled.rate, scaled.instrument, scaled.mode);
      return fault === null ? [] : [outOfRange(place, String(factor), `a factor that leaves every rate ${fault}`)];
    });
  });
}

/** What reading who joins whom needs to know of the case. */
export interface JoinsReading {
  readonly id: string;
  readonly placeOf: PlaceOf;
  readonly names: NameReading;
  /** Null where they could not be read. */
  readonly parties: Parties | null;
}

/** Who joins which party in a scenario itself, by codes; what is wrong with it joins the problems. */
export function ownJoins(
  joins: ScenarioDraft["joins"],
  { id, placeOf, names, parties }: JoinsReading,
): readonly (readonly [country: string, side: string])[] {
  return Object.entries(joins ?? {}).flatMap(([country, side]) => {
    const place = placeOf(["scenarios", id, "joins", country]);
    const [joining, joined] = [partyOf(country, place, names), traderOf(side, place, names)];
    if (joining === null || joined === null || parties === null) return [];
    const sides = sideCodes(parties);
    if (!sides.includes(joined)) names.problems.push(joinsNoSide(place, side, sides));
    else if (sides.some((party) => party === joining || membersOf(parties, party).includes(joining)))
      names.problems.push(joinsItself(place, joining));
    else return [[joining, joined] as const];
    return [];
  });
}
