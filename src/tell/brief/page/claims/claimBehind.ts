import type { ClaimResult, QuantityResult } from "../../../../results/index.ts";
import { isFlipTold, measuredText, nearestFlipText, quantityWords } from "../../../findings/index.ts";
import type { Wording } from "../../../../base/wording/index.ts";
import type { Traced } from "../../traced.ts";
import { type ClaimQuantity, claimQuantity } from "./claimQuantity.ts";

/** What is folded below a claim: all its numbers, what turns it and what it rests on. */
export interface ClaimBehind {
  /** The first number with what it is compared with, and how many there are. */
  readonly summary: readonly Traced[];
  readonly quantities: readonly ClaimQuantity[];
  /** What would turn the verdict; null where a sentence of the notes says it. */
  readonly turns: Traced | null;
  /** Ids of cited figures, each with a row of its own below the claims, after what they are called. */
  readonly figures: { readonly label: string; readonly ids: readonly string[] } | null;
  /** Results that were read. */
  readonly results: Traced | null;
}

/** Everything behind the verdict of a claim; null for one without numbers. */
export function claimBehind(claim: ClaimResult, words: Wording): ClaimBehind | null {
  const [first] = claim.quantities;
  if (first === undefined) return null;
  return {
    summary: summaryOf(claim, first, words),
    quantities: claim.quantities.map((quantity) => claimQuantity(claim, quantity, words)),
    turns: turnsOf(claim, words),
    figures: figuresOf(claim, words),
    results: resultsOf(claim, words),
  };
}

function summaryOf({ id, quantities }: ClaimResult, first: QuantityResult, words: Wording): readonly Traced[] {
  const { value, unit, test } = quantityWords(first, words);
  const at = `claims[${id}].quantities`;
  const paths = ["value", "unit", "threshold", "tolerance"].map((part) => `${at}[${first.name}].${part}`);
  const said = words.say("brief.claims.first", { value: measuredText({ value, unit }), test });
  const count = words.say("brief.claims.ofSeveral", { count: String(quantities.length) });
  return [
    { text: said, origin: { paths } },
    ...(quantities.length === 1 ? [] : [{ text: count, origin: { paths: [at] } }]),
  ];
}

function turnsOf(claim: ClaimResult, words: Wording): Traced | null {
  if (isFlipTold(claim)) return null;
  const text = words.say("brief.claims.turns", { flip: nearestFlipText(claim, words) });
  return { text, origin: { paths: [`claims[${claim.id}].flip`, `claims[${claim.id}]`] } };
}

function figuresOf({ evidence: { facts } }: ClaimResult, words: Wording): ClaimBehind["figures"] {
  return facts.length === 0
    ? null
    : { label: words.say("brief.claims.figures", {}), ids: facts.map((fact) => fact.id) };
}

function resultsOf({ id, evidence: { results } }: ClaimResult, words: Wording): Traced | null {
  const list = results.map(({ path, scenario }) => `${path} (${scenario})`).join("; ");
  if (list === "") return null;
  return { text: words.say("brief.claims.results", { list }), origin: { paths: [`claims[${id}].evidence`] } };
}
