import type { ClaimResult, QuantityResult } from "../../../../results/index.ts";
import { quantityWords, rangeWords } from "../../../findings/index.ts";
import type { Wording } from "../../../../base/wording/index.ts";
import type { Traced } from "../../traced.ts";

/** One number of a claim: how the claim is read by it, the value, and what is said of the value. */
export interface ClaimQuantity {
  readonly label: Traced;
  readonly value: Traced;
  /** Null where a number has none. */
  readonly unit: Traced | null;
  /** Its range, what it is compared with and by how much it is off; only those that there are. */
  readonly more: readonly Traced[];
}

/** A number of a claim in words, each of them with its place. */
export function claimQuantity(claim: ClaimResult, quantity: QuantityResult, words: Wording): ClaimQuantity {
  const said = quantityWords(quantity, words);
  const traced = (text: string, ...parts: readonly string[]): Traced => ({
    text,
    origin: { paths: parts.map((part) => `claims[${claim.id}].quantities[${quantity.name}].${part}`) },
  });
  const held = words.say("brief.claims.held", { test: said.test, origin: said.origin });
  const margin = words.say("brief.claims.margin", { margin: said.margin });
  const other = words.say("brief.claims.other", { label: said.label });
  return {
    label: traced(isOther(claim, quantity) ? other : said.label, "reading", "name"),
    value: traced(said.value, "value"),
    unit: said.unit === "" ? null : traced(said.unit, "unit"),
    more: [
      ...rangeWords(said, words).map((text) => traced(text, said.range === null ? "rangeWithout" : "range")),
      traced(held, "threshold", "tolerance"),
      ...(quantity.value === null ? [] : [traced(margin, "margin")]),
    ],
  };
}

/** Whether a number is another reading of the claim, beside the one that decides. */
function isOther({ alternatives }: ClaimResult, quantity: QuantityResult): boolean {
  return alternatives.some(({ kind, name }) => kind === "reading" && name === quantity.name);
}
