import type { ClaimResult, Flip } from "../../src/audit/index.ts";
import { type Claim, type ClaimsCase, everyPart, type Fact, selectedFacts } from "../../src/case/index.ts";

/**
 * Claims with a verdict on data or models and a recorded admissible change that turns it. What follows by construction, what
 * is partial because a deciding figure is recalled, and changes to a reading that rests on a recalled figure never count.
 */
export function turnedClaims({ claims, facts }: ClaimsCase, results: readonly ClaimResult[]): readonly string[] {
  return results
    .filter(({ verdict, basis }) => verdict !== "not-testable" && (basis === "data" || basis === "model"))
    .filter(({ partialBecause }) => !partialBecause.includes("recalled"))
    .filter(({ id, flips }) => {
      const claim = claims.find((each) => each.id === id);
      return claim !== undefined && flips.some((flip) => !isRecalled(flip, claim, facts));
    })
    .map(({ id }) => id);
}

function isRecalled(flip: Flip, claim: Claim, facts: readonly Fact[]): boolean {
  if (flip.kind === "fact") return facts.some(({ id, confidence }) => id === flip.of && confidence === "recalled");
  if (flip.kind !== "alternative") return false;
  if (flip.alternative === "source") {
    return facts.some(({ source, confidence }) => source === flip.name && confidence === "recalled");
  }
  const reading = claim.quantities.find(({ name }) => flip.alternative === "reading" && name === flip.name);
  if (reading === undefined) return false;
  return everyPart(reading.expression)
    .flatMap((part): readonly Fact[] => {
      if (part.kind === "fact") return facts.filter(({ id }) => id === part.id);
      return part.kind === "facts"
        ? selectedFacts(facts, part.filters, reading.sourceName).map(({ fact }) => fact)
        : [];
    })
    .some(({ confidence }) => confidence === "recalled");
}
