import type { Place, Problem } from "../../base/problems/index.ts";
import type { Claim, ClaimQuantity } from "./claim.ts";
import type { PlacedClaim } from "./claimsReading.ts";
import { decidingQuantities } from "./decidingQuantities.ts";
import { openWithoutChoice, partAmiss, thresholdsWithoutWhy, withoutWhy } from "./problems.ts";

/** What keeps a claim from having one main reading, or one for each part of its sentence. */
export function readingProblems({ claim, placeOf, quantities }: PlacedClaim): Problem[] {
  const choices = Object.values(claim.alternatives).flat();
  const open =
    claim.open !== null && choices.length === 0 ? [openWithoutChoice(placeOf(["open"], "open"), claim.id)] : [];
  const placeOfQuantity = (name: string): Place =>
    quantities.find(({ quantity }) => quantity.name === name)?.place ?? placeOf([], "id");
  return [...open, ...partProblems(claim, placeOfQuantity)];
}

function partProblems(claim: Claim, placeOf: (name: string) => Place): Problem[] {
  const deciding = decidingQuantities(claim);
  const parts = deciding.map(({ part }) => part);
  const own = deciding.flatMap(({ name, part }, at): Problem[] => {
    if (deciding.length > 1 && part === null) return [partAmiss(placeOf(name), "unnamed", name)];
    return part !== null && parts.indexOf(part) < at ? [partAmiss(placeOf(name), "twice", name)] : [];
  });
  const strange = claim.quantities.filter(
    (each) => !deciding.includes(each) && each.part !== null && !parts.includes(each.part),
  );
  return [...own, ...strange.map(({ name }) => partAmiss(placeOf(name), "strange", name))];
}

/** What a reader of the verdicts will ask: why a main reading and a threshold of ours were chosen. One warning for each. */
export function unreasoned(placed: readonly PlacedClaim[]): Problem[] {
  const [first] = placed;
  if (first === undefined) return [];
  const place = first.placeOf([], "id");
  const claims = placed.map(({ claim }) => claim);
  const silent = claims.filter(({ quantities, why }) => quantities.length > 0 && why === null).map(({ id }) => id);
  const bare = claims.flatMap((claim) =>
    decidingQuantities(claim)
      .filter(isBare)
      .map(({ name }) => `${claim.id} ${name}`),
  );
  return [
    ...(silent.length === 0 ? [] : [withoutWhy(place, silent)]),
    ...(bare.length === 0 ? [] : [thresholdsWithoutWhy(place, bare)]),
  ];
}

/** A threshold of ours that is not the plain question whether there is any, or which way it goes. */
function isBare({ thresholdOrigin, threshold, why }: ClaimQuantity): boolean {
  return thresholdOrigin === "ours" && threshold !== 0 && why === null;
}
