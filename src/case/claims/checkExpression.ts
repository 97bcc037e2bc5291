import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { unknownScenario } from "../problems/index.ts";
import type { Claim, ClaimQuantity } from "./claim.ts";
import type { ExpressionGround, PlacedQuantity } from "./claimsReading.ts";
import { decidingQuantities } from "./decidingQuantities.ts";
import type { Expression, Filter, PathExpression } from "./expression.ts";
import { type FactCell, FACT_KEYS, selectedFacts } from "./factSelection.ts";
import { fieldOf } from "./fieldTree.ts";
import {
  entryLeftOut,
  laterFact,
  noFact,
  notNumberPath,
  notOneThreshold,
  severalFacts,
  starBehindKey,
  unknownClaim,
  unknownFact,
  unknownField,
  unknownFilter,
} from "./problems.ts";
import { isAfter } from "./referenceYear.ts";
import { everyPart } from "./walk.ts";

/** Every name in a quantity's expression that nothing has, and every selection of facts that cannot decide, each once. */
export function nameProblems({ quantity, place, isLater }: PlacedQuantity, ground: ExpressionGround): Problem[] {
  const problems = everyPart(quantity.expression).flatMap((part): Problem[] => {
    if (part.kind === "path") return pathProblems(part, place, ground);
    if (part.kind === "fact") return factIdProblems(part.id, place, isLater, ground);
    if (part.kind === "facts") return selectionProblems(part.filters, quantity.sourceName, place, isLater, ground);
    return part.kind === "claim" ? claimProblems(part, place, ground) : [];
  });
  return [
    ...new Map(problems.toReversed().map((each) => [`${each.code} ${each.message}`, each])).values(),
  ].toReversed();
}

/** A path as text, without its filters. */
function pathText(steps: readonly { readonly name: string }[]): string {
  return steps.map(({ name }) => name).join(".");
}

function pathProblems(path: PathExpression, place: Place, { scenarios, markets }: ExpressionGround): Problem[] {
  const { reading, steps } = path;
  const text = pathText(steps);
  const found = fieldOf(path);
  const problems: Problem[] = [];
  if (reading.kind === "scenario" && !scenarios.includes(reading.id)) {
    problems.push(unknownScenario(place, reading.id, false, nearest(reading.id, scenarios)));
  }
  const market = marketOf(path);
  const names = markets.map(({ name }) => name);
  if (market !== null && !names.includes(market)) {
    problems.push(unknownField(place, text, market, nearest(market, names), names));
  }
  if (found.kind === "unknown") {
    problems.push(unknownField(place, text, found.name, nearest(found.name, found.known), found.known));
  } else if (found.kind === "filter") {
    problems.push(unknownFilter(place, text, found.name, nearest(found.name, found.known), found.known));
  } else if (found.kind === "entry") problems.push(entryLeftOut(place, found.of, found.name));
  else if (found.kind === "star") problems.push(starBehindKey(place, text, found.key));
  else if (found.kind === "short") problems.push(notNumberPath(place, text, found.known));
  else if (found.kind === "past") problems.push(notNumberPath(place, text, []));
  return problems;
}

/** Name of the market that a path reads; null when it reads none, or names none. */
export function marketOf({ steps }: PathExpression): string | null {
  const [root, next] = steps;
  if (root?.name !== "markets") return null;
  const named = root.filters.find(({ key }) => key === null)?.value;
  return named?.kind === "is" ? named.text : (next?.name ?? null);
}

function factIdProblems(id: string, place: Place, isLater: boolean, { factById, asOf }: ExpressionGround): Problem[] {
  const fact = factById.get(id);
  if (fact === undefined) return [unknownFact(place, id, nearest(id, factById.keys()))];
  return !isLater && isAfter(fact.year, asOf) ? [laterFact(place, [id], asOf)] : [];
}

function selectionProblems(
  filters: readonly Filter[],
  sourceName: string | null,
  place: Place,
  isLater: boolean,
  { facts, asOf }: ExpressionGround,
): Problem[] {
  const known: readonly string[] = FACT_KEYS;
  const wrong = filters.filter(({ key }) => key === null || !known.includes(key));
  if (wrong.length > 0) {
    return wrong.map(({ key, value }) => {
      const name = key ?? (value.kind === "is" ? value.text : `${value.from}..${value.to}`);
      return unknownFilter(place, "facts", name, nearest(name, known), known);
    });
  }
  const cells = selectedFacts(facts, filters, sourceName);
  if (cells.length === 0) return [noFact(place, filtersText(filters), nearestValue(filters, metricsOf(facts)))];
  const atTime = isLater ? cells : cells.filter(({ fact }) => !isAfter(fact.year, asOf));
  if (atTime.length === 0)
    return [
      laterFact(
        place,
        cells.map(({ fact }) => fact.id),
        asOf,
      ),
    ];
  return atTime.flatMap(({ equals }: FactCell) =>
    equals.length === 0
      ? []
      : [
          severalFacts(
            place,
            equals.map(({ id }) => id),
          ),
        ],
  );
}

const metricsOf = (facts: ExpressionGround["facts"]): readonly string[] => [
  ...new Set(facts.map(({ metric }) => metric)),
];

function nearestValue(filters: readonly Filter[], metrics: readonly string[]): string | null {
  const metric = filters.find(({ key }) => key === "metric")?.value;
  return metric?.kind !== "is" || metrics.includes(metric.text) ? null : nearest(metric.text, metrics);
}

/** Filters as they are written. */
export function filtersText(filters: readonly Filter[]): string {
  return filters
    .map(({ key, value }) => {
      const text = value.kind === "is" ? value.text : `${value.from}..${value.to}`;
      return key === null ? text : `${key}=${text}`;
    })
    .join(", ");
}

function claimProblems(
  part: Expression & { readonly kind: "claim" },
  place: Place,
  { claimById }: ExpressionGround,
): Problem[] {
  const claim = claimById.get(part.id);
  if (claim === undefined) return [unknownClaim(place, part.id, nearest(part.id, claimById.keys()))];
  const quantity = onlyQuantity(claim);
  const isFit = quantity !== null && (part.part === "value" || typeof quantity.threshold === "number");
  return isFit ? [] : [notOneThreshold(place, part.id)];
}

/** The quantity of a claim that has one, other readings of it left out; null when it has none or several. */
export function onlyQuantity(claim: Claim): ClaimQuantity | null {
  const own = decidingQuantities(claim);
  return own.length === 1 ? own[0]! : null;
}

/** A path as it is written, its filters in brackets. */
export function pathWords({ steps }: PathExpression): string {
  return steps.map(({ name, filters }) => (filters.length === 0 ? name : `${name}[${filtersText(filters)}]`)).join(".");
}
