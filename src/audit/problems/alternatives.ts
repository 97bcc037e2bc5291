import { defineProblem, quoted } from "../../base/problems/index.ts";
import type { Claim } from "../../case/index.ts";
import type { Setting, SettingMiss } from "../environment.ts";
import { place } from "./claimPlace.ts";

/** Why a number is not known under a setting, as a part of the sentence of W830. */
export function missWords(miss: SettingMiss, { base }: Setting): string {
  if (miss.kind === "not-per-solve" || base === undefined) return "not solved under this setting";
  if (miss.kind === "sector-absent") return `${base} has no sector ${miss.sectors.join(", ")}`;
  return `${base} does not answer for ${miss.countries.join(", ")}`;
}

export const alternativeAbsent = defineProblem(
  "W830",
  {
    name: "alternative without results",
    meaning: "A named alternative could not be computed from this run, so the verdict does not take it into account.",
    wayOut: "Solve what it needs, or remove it from the claim.",
  },
  (claim: Claim, kind: string, name: string, reason: string) => ({
    place: place(claim),
    message: `Claim ${claim.id} under ${kind} ${quoted(name)} could not be computed: ${reason.replace(/(?<![.\s])[.\s]+$/u, "")}.`,
    found: `${kind} ${name}`,
    expected: "an alternative that the run has results for",
  }),
);

export const alternativeRepeated = defineProblem(
  "W833",
  {
    name: "not an alternative",
    meaning:
      "A named alternative is the setting, scenario or reading of the claim itself, or is already among its alternatives. It shows nothing, so it does not count as tried.",
    wayOut: "Remove it from the claim, or name what was meant.",
  },
  (claim: Claim, kind: string, name: string) => ({
    place: place(claim),
    message: `Claim ${claim.id}: ${kind} ${quoted(name)} is already used by the claim or by another alternative, so it does not count as tried.`,
    found: `${kind} ${name}`,
    expected: "alternatives that differ from the claim and from each other",
  }),
);

export const thresholdAtValue = defineProblem(
  "W832",
  {
    name: "threshold at its value",
    meaning:
      "A threshold of ours equals the computed value to two digits. It looks as if it was set after the value was known.",
    wayOut: "Take a threshold that follows from the sentence, and give its reason.",
  },
  (claim: Claim, name: string, value: number) => ({
    place: place(claim),
    message: `Claim ${claim.id}: the threshold of "${quoted(name)}" is ours, and to two digits it is the value itself.`,
    found: value,
    expected: "a threshold that follows from the sentence",
  }),
);

export const alternativeIdle = defineProblem(
  "W831",
  {
    name: "alternative without effect",
    meaning: "A named alternative replaces nothing that the claim uses, so it cannot change the answer.",
    wayOut: "Remove it from the claim, or let the claim use what it would replace.",
  },
  (claim: Claim, kind: string, name: string) => ({
    place: place(claim),
    message: `Claim ${claim.id} uses nothing that ${kind} ${quoted(name)} could replace.`,
    found: `${kind} ${name}`,
    expected: "an alternative to something that the claim uses",
  }),
);
