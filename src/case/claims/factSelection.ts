import type { Fact, FactConfidence } from "./claim.ts";
import type { Filter } from "./expression.ts";
import { referenceYear } from "./referenceYear.ts";

/** Columns that `facts(…)` filters by. */
export const FACT_KEYS = ["metric", "reporter", "partner", "year", "source", "confidence", "unit"] as const;

/** Figures for the same thing: the one that decides, and the others that sources give. */
export interface FactCell {
  readonly fact: Fact;
  /** Of all figures for it, the deciding one among them. */
  readonly all: readonly Fact[];
  /** More than one that could decide; empty when one does. */
  readonly equals: readonly Fact[];
}

const ORDER: readonly FactConfidence[] = ["verified", "derived", "recalled"];

/**
 * The figures that filters let through, one cell for each metric, reporter, partner and year. Verified figures go before
 * derived and recalled ones, then those of the source that the claim names.
 */
export function selectedFacts(
  facts: readonly Fact[],
  filters: readonly Filter[],
  sourceName: string | null,
): readonly FactCell[] {
  const cells = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!filters.every((filter) => passes(fact, filter))) continue;
    const key = JSON.stringify([fact.metric, fact.reporter, fact.partner, fact.year]);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [fact]);
    else cell.push(fact);
  }
  return [...cells.values()].map((all) => cellOf(all, sourceName)).toSorted(byYear);
}

function byYear(one: FactCell, other: FactCell): number {
  const years = referenceYear(one.fact.year) - referenceYear(other.fact.year);
  if (Number.isFinite(years) && years !== 0) return years;
  const key = ({ fact }: FactCell): string => [fact.metric, fact.reporter, fact.partner, fact.year].join("\n");
  return key(one) < key(other) ? -1 : 1;
}

function cellOf(all: readonly Fact[], sourceName: string | null): FactCell {
  const best = ORDER.find((each) => all.some(({ confidence }) => confidence === each));
  const candidates = all.filter(({ confidence }) => confidence === best);
  const named = candidates.filter(({ source }) => source === sourceName);
  const chosen = named.length > 0 ? named : candidates;
  const sorted = chosen.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { fact: sorted[0]!, all, equals: sorted.length > 1 ? sorted : [] };
}

function passes(fact: Fact, { key, value }: Filter): boolean {
  if (key === null) return false;
  const text = String(Object.hasOwn(fact, key) ? fact[key as keyof Fact] : "");
  if (value.kind === "is") return text === value.text;
  const number = key === "year" ? referenceYear(text) : Number(text);
  return number >= value.from && number <= value.to;
}
