import { type Case, type Claim, decidingQuantities } from "../case/index.ts";
import type { AuditedResults, ClaimResult, DrawnShare } from "../results/index.ts";
import { type DrawColumn, type DrawRow, type FactPlan, placeKey } from "../solve/draws/index.ts";
import type { AuditRun, DrawnNumbers, Substitution } from "./environment.ts";
import { ownScenario } from "./ownScenario.ts";
import { type QuantityPlace, quantityValue } from "./quantityValue.ts";
import { holds } from "./truth.ts";

/** Draws of a case: what each column is, and the rows. */
export interface AuditedDraws {
  readonly columns: readonly DrawColumn[];
  readonly rows: readonly Pick<DrawRow, "values">[];
  /** Of the figures that claims are held against. */
  readonly facts: FactPlan;
}

/** What stands in one draw in the place of the central answer. */
type OneDraw = Required<Pick<Substitution, "drawn" | "facts">>;

/** Part of the draws that must give a value, so that the rest could not turn the share. */
const DEFINED = 0.95;
/** The scenario in which nothing changes: its trade is what was observed, whatever is drawn. */
const BASE = "base";

/**
 * Results whose claims say in how many draws they are as the article says: where a quantity reads the equilibrium or a solved
 * market, and all that it reads of them is drawn, or a figure from memory that is drawn. What a source gives, votes and statements stay
 * as they are.
 *
 * @source docs/model/claims.md, Draws
 */
export function withDrawnShares(results: AuditedResults, case_: Case, draws: AuditedDraws): AuditedResults {
  if (results.claims === undefined || case_.claims === null) return results;
  const { columns, rows, facts } = draws;
  const all = rows.map((row, draw) => ({ drawn: drawnNumbers(columns, row), facts: facts.values(draw) }));
  const ground: ShareGround = { all, facts, run: { case: case_, results } };
  const known = new Map(case_.claims.claims.map((claim) => [claim.id, claim]));
  return {
    ...results,
    claims: results.claims.map((each) => {
      const claim = known.get(each.id);
      return claim === undefined ? each : drawnClaim(ground, claim, each);
    }),
  };
}

interface ShareGround {
  readonly run: AuditRun;
  readonly all: readonly OneDraw[];
  readonly facts: FactPlan;
}

/** A quantity over draws. */
interface DrawnQuantity {
  /** Null where nothing that it reads is drawn, or something is not known draw by draw. */
  readonly truths: Truths | null;
  /** Ids of the figures that it reads. */
  readonly read: ReadonlySet<string>;
}

function drawnClaim(ground: ShareGround, claim: Claim, result: ClaimResult): ClaimResult {
  const found = new Map(
    claim.quantities.map((quantity) => [quantity.name, drawnQuantity(ground, { run: ground.run, claim, quantity })]),
  );
  const quantities = result.quantities.map((each) => {
    const own = found.get(each.name);
    const drawn = own === undefined ? null : shareOf(own.truths, own.read, ground);
    return drawn === null ? each : { ...each, drawn };
  });
  const deciding = decidingQuantities(claim).flatMap(({ name }) => found.get(name) ?? []);
  const read = new Set(deciding.flatMap((each) => [...each.read]));
  const drawn = shareOf(jointTruths(deciding.map(({ truths }) => truths)), read, ground);
  const heldFacts = ground.facts.held.filter((id) => read.has(id));
  return {
    ...result,
    quantities,
    ...(drawn === null ? {} : { drawn }),
    ...(heldFacts.length === 0 ? {} : { heldFacts }),
  };
}

/** Whether a quantity is as the claim says, by draw, null in one that gives no value. */
type Truths = readonly (boolean | null)[];

function drawnQuantity({ all, facts }: ShareGround, place: QuantityPlace): DrawnQuantity {
  const scenario = ownScenario(place.claim);
  const { value, trace } = quantityValue(place, scenario);
  const read = trace.facts;
  const isFixed =
    trace.solved.every((each) => each === BASE) && !trace.hasMarkets && !facts.drawn.some(({ id }) => read.has(id));
  if (value === null || isFixed) return { truths: null, read };
  const truths = all.map((draw) => {
    const own = quantityValue(place, scenario, draw);
    return own.value === null || own.trace.missed.size > 0 ? null : holds(own.value, place.quantity);
  });
  return { truths: truths.filter((each) => each !== null).length < DEFINED * all.length ? null : truths, read };
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

function shareOf(truths: Truths | null, read: ReadonlySet<string>, { facts }: ShareGround): DrawnShare | null {
  if (truths === null) return null;
  const known = truths.filter((each) => each !== null);
  const recalled = facts.drawn.filter(({ id }) => read.has(id));
  return {
    holding: known.filter(Boolean).length,
    count: known.length,
    ...(recalled.length === 0 ? {} : { recalled }),
  };
}

/** Numbers of one draw by scenario and place. */
function drawnNumbers(columns: readonly DrawColumn[], { values }: Pick<DrawRow, "values">): DrawnNumbers {
  const known = new Map(columns.map(({ scenario, place }, at) => [`${scenario} ${placeKey(place)}`, values[at]!]));
  return (scenario, place) => {
    const value = known.get(`${scenario} ${place}`);
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
}
