import type { Claim, ClaimQuantity } from "./claim.ts";

/** The quantities that decide: the main reading, or one for each part of the sentence; other readings are left out. */
export function decidingQuantities({ quantities, alternatives }: Claim): readonly ClaimQuantity[] {
  return quantities.filter(({ name }) => !alternatives.reading.includes(name));
}
