import { type Case, type Claim, decidingQuantities } from "../case/index.ts";
import type { AuditedResults, ClaimResult, DrawnShare } from "../results/index.ts";
import { type DrawColumn, type DrawRow, placeKey } from "../solve/draws/index.ts";
import type { AuditRun, DrawnNumbers } from "./environment.ts";
import { ownScenario } from "./ownScenario.ts";
import { type QuantityPlace, quantityValue } from "./quantityValue.ts";
import { holds } from "./truth.ts";

/** Draws of a case: what each column is, and the rows. */
export interface AuditedDraws {
  readonly columns: readonly DrawColumn[];
  readonly rows: readonly Pick<DrawRow, "values">[];
}

/** Part of the draws that must give a value, so that the rest could not turn the share. */
const DEFINED = 0.95;
/** The scenario in which nothing changes: its trade is what was observed, whatever is drawn. */
const BASE = "base";

/**
 * Results whose claims say in how many draws they are as the article says: where a quantity reads the equilibrium or a solved
 * market, and all that it reads of them is drawn. Figures, votes and statements stay as they are.
 *
 * @source docs/model/claims.md, Draws
 */
export function withDrawnShares(results: AuditedResults, case_: Case, draws: AuditedDraws): AuditedResults {
  if (results.claims === undefined || case_.claims === null) return results;
  const all = draws.rows.map((row) => drawnNumbers(draws.columns, row));
  const known = new Map(case_.claims.claims.map((claim) => [claim.id, claim]));
  return {
    ...results,
    claims: results.claims.map((each) => {
      const claim = known.get(each.id);
      return claim === undefined ? each : drawnClaim({ case: case_, results }, claim, each, all);
    }),
  };
}

function drawnClaim(run: AuditRun, claim: Claim, result: ClaimResult, all: readonly DrawnNumbers[]): ClaimResult {
  const truths = new Map(
    claim.quantities.map((quantity) => [quantity.name, drawnTruths({ run, claim, quantity }, all)]),
  );
  const quantities = result.quantities.map((each) => {
    const drawn = shareOf(truths.get(each.name) ?? null);
    return drawn === null ? each : { ...each, drawn };
  });
  const drawn = shareOf(jointTruths(decidingQuantities(claim).map(({ name }) => truths.get(name) ?? null)));
  return { ...result, quantities, ...(drawn === null ? {} : { drawn }) };
}

/** Whether a quantity is as the claim says, by draw, null in one that gives no value. */
type Truths = readonly (boolean | null)[];

/** Null where nothing that the quantity reads is drawn, or something is not known draw by draw. */
function drawnTruths(place: QuantityPlace, all: readonly DrawnNumbers[]): Truths | null {
  const scenario = ownScenario(place.claim);
  const { value, trace } = quantityValue(place, scenario);
  const isFixed = trace.solved.every((each) => each === BASE) && !trace.hasMarkets;
  if (value === null || isFixed) return null;
  const truths = all.map((drawn) => {
    const own = quantityValue(place, scenario, { drawn });
    return own.value === null || own.trace.missed.size > 0 ? null : holds(own.value, place.quantity);
  });
  return truths.filter((each) => each !== null).length < DEFINED * all.length ? null : truths;
}

/** All of them together, draw by draw; null where one of them is not drawn. */
function jointTruths(all: readonly (Truths | null)[]): Truths | null {
  const known = all.filter((each) => each !== null);
  if (known.length === 0 || known.length < all.length) return null;
  return known[0]!.map((_, draw) => {
    const truths = known.map((each) => each[draw] ?? null);
    return truths.includes(null) ? null : truths.every((each) => each === true);
  });
}

function shareOf(truths: Truths | null): DrawnShare | null {
  if (truths === null) return null;
  const known = truths.filter((each) => each !== null);
  return { holding: known.filter(Boolean).length, count: known.length };
}

/** Numbers of one draw by scenario and place. */
function drawnNumbers(columns: readonly DrawColumn[], { values }: Pick<DrawRow, "values">): DrawnNumbers {
  const known = new Map(columns.map(({ scenario, place }, at) => [`${scenario} ${placeKey(place)}`, values[at]!]));
  return (scenario, place) => {
    const value = known.get(`${scenario} ${place}`);
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
}
