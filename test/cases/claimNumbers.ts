import type { ClaimResult } from "../../src/results/index.ts";

/** Verdict and basis of every claim, and the margin of each of its quantities: a change of verdict is a change of results. */
export function claimNumbers(claims: readonly ClaimResult[]): Record<string, number | string | null> {
  return Object.fromEntries(claims.flatMap(numbersOf));
}

function numbersOf({
  id,
  verdict,
  basis,
  partialBecause,
  firmness,
  quantities,
}: ClaimResult): [string, number | string | null][] {
  const head = [verdict, basis ?? "nothing computed", ...partialBecause].join(", ");
  const turning = (firmness?.turning ?? []).map(({ kind, name }) => `${kind} ${name}`).join(", ");
  return [
    [id, head],
    ...(turning === "" ? [] : [[`${id} turns under`, turning] as [string, string]]),
    ...quantities.map(({ name, margin, unit }): [string, number | null] => [`${id} ${name}, margin, ${unit}`, margin]),
  ];
}
