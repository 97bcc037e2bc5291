import {
  type Case,
  type Claim,
  type ClaimQuantity,
  type ClaimsCase,
  everyPart,
  type Expression,
  type Fact,
  isAfter,
  onlyQuantity,
  selectedFacts,
} from "../../case/index.ts";

/** Figures from memory that quantities of claims read, by themselves or through another claim, in the order of the case. */
export function recalledFacts({ claims, asOf }: Case): readonly Fact[] {
  if (claims === null) return [];
  const read = new Set(claims.claims.flatMap((each) => each.quantities.flatMap((own) => factsOf(own, claims))));
  return claims.facts.filter((fact) => read.has(fact) && fact.confidence === "recalled" && !isAfter(fact.year, asOf));
}

function factsOf(quantity: ClaimQuantity, claims: ClaimsCase): readonly Fact[] {
  return everyPart(quantity.expression).flatMap((part) => factsIn(part, quantity, claims));
}

function factsIn(part: Expression, { sourceName }: ClaimQuantity, claims: ClaimsCase): readonly Fact[] {
  if (part.kind === "fact") return claims.facts.filter(({ id }) => id === part.id);
  if (part.kind === "facts") return selectedFacts(claims.facts, part.filters, sourceName).map(({ fact }) => fact);
  if (part.kind !== "claim" || part.part !== "value") return [];
  const other = claims.claims.find(({ id }: Claim) => id === part.id);
  const quantity = other === undefined ? null : onlyQuantity(other);
  return quantity === null ? [] : factsOf(quantity, claims);
}
