import { MEASURES, READINGS } from "../../engines/alignment/index.ts";
import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { unknownScenario, unknownSource } from "../problems/index.ts";
import type { AlternativeKind, Claim, Fact } from "./claim.ts";
import { unansweredProblems } from "./answeredCountries.ts";
import { nameProblems } from "./checkExpression.ts";
import type { ClaimsReading, ExpressionGround, PlacedClaim } from "./claimsReading.ts";
import { unitProblems } from "./expressionUnit.ts";
import { claimCircle, givenTwice, parameterAmiss, unknownAlternative } from "./problems.ts";
import { readingProblems, unreasoned } from "./readingProblems.ts";
import { everyPart } from "./walk.ts";

/** Keys of a case below which a parameter may lie. */
const PARAMETER_ROOTS = ["economy", "measures", "scenarios", "markets", "alignment", "positions"] as const;
const CLOSINGS = ["stops-selling", "stops-buying", "both"] as const;

/** Everything in claims that does not fit the facts, the case or each other. */
export function checkClaims(placed: readonly PlacedClaim[], facts: readonly Fact[], reading: ClaimsReading): void {
  const [factById, claimById] = [byId(facts), byId(placed.map(({ claim }) => claim))];
  const ground: ExpressionGround = { ...reading, facts, factById, claimById };
  const { problems } = reading;
  append(problems, idProblems(placed));
  for (const each of placed) {
    append(problems, [
      ...ownProblems(each, factById, reading),
      ...readingProblems(each),
      ...unansweredProblems(each, ground),
    ]);
    for (const quantity of each.quantities) {
      const names = nameProblems(quantity, ground);
      append(problems, names.length > 0 ? names : unitProblems(quantity, ground));
    }
  }
  append(problems, [...circleProblems(placed), ...unreasoned(placed)]);
}

/** Of those with one id the first. */
function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.toReversed().map((each) => [each.id, each]));
}

function idProblems(placed: readonly PlacedClaim[]): Problem[] {
  const lines = new Map<string, number>();
  return placed.flatMap(({ claim, placeOf, quantities }) => {
    const place = placeOf([], "id");
    const before = lines.get(claim.id);
    lines.set(claim.id, before ?? place.line ?? 0);
    return [
      ...(before === undefined ? [] : [givenTwice(place, "claim", claim.id, before)]),
      ...quantitiesTwice(quantities),
    ];
  });
}

function quantitiesTwice(quantities: PlacedClaim["quantities"]): Problem[] {
  const first = new Map<string, number>();
  return quantities.flatMap(({ quantity: { name }, place }) => {
    const before = first.get(name);
    if (before !== undefined) return [givenTwice(place, "quantity", name, before)];
    first.set(name, place.line ?? 0);
    return [];
  });
}

function ownProblems(
  { claim, placeOf }: PlacedClaim,
  facts: ReadonlyMap<string, Fact>,
  reading: ClaimsReading,
): Problem[] {
  const scenarios = claim.scenario.flatMap((id, at) => scenarioProblems(id, placeOf(["scenario", at]), reading));
  const alternatives = Object.entries(claim.alternatives).flatMap(([kind, names]) =>
    names.flatMap((name, at) => {
      const place = placeOf(["alternatives", kind, at]);
      return alternativeProblems(kind as AlternativeKind, name, place, claim, reading);
    }),
  );
  const parameters = claim.parameters.flatMap((parameter, at) =>
    parameterProblems(parameter, placeOf(["parameters", at]), facts),
  );
  return [...scenarios, ...alternatives, ...parameters];
}

function scenarioProblems(id: string, place: Place, { scenarios }: ClaimsReading): Problem[] {
  return scenarios.includes(id) ? [] : [unknownScenario(place, id, false, nearest(id, scenarios))];
}

function alternativeProblems(
  kind: AlternativeKind,
  name: string,
  place: Place,
  claim: Claim,
  reading: ClaimsReading,
): Problem[] {
  if (kind === "scenario") return scenarioProblems(name, place, reading);
  if (kind === "source") {
    const { sources } = reading;
    if (sources === null || sources.has(name)) return [];
    return [unknownSource(place, name, nearest(name, sources.keys()))];
  }
  const known = knownAlternatives(kind, claim, reading);
  if (known === null || known.includes(name)) return [];
  return [unknownAlternative(place, kind, name, nearest(name, known), known)];
}

/** Names of a kind that can be meant; null when they are not known here. */
function knownAlternatives(
  kind: Exclude<AlternativeKind, "scenario" | "source">,
  claim: Claim,
  { packages, elasticities, closures }: ClaimsReading,
): readonly string[] | null {
  switch (kind) {
    case "measure":
      return MEASURES;
    case "closure":
      return closures;
    case "base":
      return packages;
    case "elasticities":
      return elasticities.length === 0 ? null : elasticities;
    case "closing":
      return CLOSINGS;
    case "reading":
      return [...claim.quantities.map((each) => each.name), ...READINGS];
  }
}

function parameterProblems(
  { path, low, high }: Claim["parameters"][number],
  place: Place,
  facts: ReadonlyMap<string, Fact>,
): Problem[] {
  const ends = low <= high ? [] : [parameterAmiss(place, path, `runs from ${low} to ${high}`, null)];
  const [root = "", ...rest] = path.split(/[.[]/u);
  if (root !== "facts") {
    const known: readonly string[] = PARAMETER_ROOTS;
    return known.includes(root)
      ? ends
      : [...ends, parameterAmiss(place, path, "is not a key of the case", nearest(root, known))];
  }
  const id = path.slice("facts.".length);
  const fact = facts.get(id);
  if (rest.length > 0 && fact !== undefined && fact.text === null) return ends;
  const fault = fact === undefined ? "is no fact" : "is a word and cannot move";
  return [...ends, parameterAmiss(place, path, fault, nearest(id, facts.keys()))];
}

/** Claims that need each other's value; each circle once, where its first claim stands. */
function circleProblems(placed: readonly PlacedClaim[]): Problem[] {
  const needs = new Map(placed.map(({ claim, quantities }) => [claim.id, neededBy(quantities)]));
  const done = new Set<string>();
  return placed.flatMap(({ claim, placeOf }) => {
    const circle = circleFrom(claim.id, needs, [], done);
    return circle === null ? [] : [claimCircle(placeOf([], "id"), circle)];
  });
}

function neededBy(quantities: PlacedClaim["quantities"]): readonly string[] {
  return quantities.flatMap(({ quantity }) =>
    everyPart(quantity.expression).flatMap((part) => (part.kind === "claim" && part.part === "value" ? [part.id] : [])),
  );
}

function circleFrom(
  id: string,
  needs: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  done: Set<string>,
): readonly string[] | null {
  const before = path.indexOf(id);
  if (before >= 0) return [...path.slice(before), id];
  if (done.has(id)) return null;
  for (const next of needs.get(id) ?? []) {
    const circle = circleFrom(next, needs, [...path, id], done);
    if (circle !== null) {
      for (const each of circle) done.add(each);
      return circle;
    }
  }
  done.add(id);
  return null;
}
