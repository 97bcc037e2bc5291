import { greatest, least } from "../base/units/index.ts";
import {
  type Fact,
  type FactCell,
  type Filter,
  isAfter,
  measureTheSame,
  referenceYear,
  selectedFacts,
  type Unit,
  unitOf,
} from "../case/index.ts";
import type { Environment } from "./environment.ts";
import type { Row, Rows } from "./rows.ts";

/** The figure with an id, or what a substitution puts in its place. */
export function factRows(id: string, environment: Environment): Rows | null {
  const fact = environment.claims.facts.find((each) => each.id === id);
  if (fact === undefined) return null;
  const same: readonly Filter[] = (["metric", "reporter", "partner", "year"] as const).map((key) => ({
    key,
    value: { kind: "is", text: fact[key] },
  }));
  const { source } = environment.substitution;
  const others = selectedFacts(environment.claims.facts, same, null).flatMap(({ all }) => all);
  const other = source === undefined ? undefined : others.find((each) => each.source === source);
  if (other !== undefined && other.id !== id) environment.trace.isTouched = true;
  return rowsOf([{ fact: other ?? fact, all: [other ?? fact], equals: [] }], environment);
}

/** The figures that filters let through, those after the day of the case left out unless they are asked for. */
export function selectedRows(filters: readonly Filter[], environment: Environment): Rows {
  const { claims, sourceName, isLater, run, substitution, trace } = environment;
  const cells = selectedFacts(claims.facts, filters, sourceName)
    .filter(({ fact }) => isLater || !isAfter(fact.year, run.case.asOf))
    .map((cell) => {
      const other = cell.all.find(({ source }) => source === substitution.source);
      if (other === undefined || other === cell.fact) return cell;
      trace.isTouched = true;
      return { ...cell, fact: other };
    });
  return rowsOf(cells, environment);
}

function rowsOf(cells: readonly FactCell[], environment: Environment): Rows {
  const unit = cells[0] === undefined ? null : unitOf(cells[0].fact.unit);
  return { unit, rows: cells.map((cell) => rowOf(cell, unit, environment)) };
}

function rowOf({ fact, all }: FactCell, unit: Unit | null, environment: Environment): Row {
  const { substitution, trace, claim } = environment;
  const leaf = `fact ${fact.id}`;
  const factor = substitution.factors?.get(leaf);
  const given = substitution.facts?.get(fact.id);
  noteFact(fact, all, trace);
  if (factor !== undefined || given !== undefined) trace.isTouched = true;
  const year = referenceYear(fact.year);
  const order = Number.isFinite(year) ? year : null;
  if (fact.text !== null) return { value: factor === undefined ? fact.text : `${fact.text}·`, order };
  const ends = withDocumented(endsOf(all, unit), claim.parameters, fact, unit);
  if (ends.low < ends.high) trace.intervals.set(leaf, { isEquilibrium: false, hasEnds: true });
  const end = substitution.ends?.get(leaf);
  const own = (given ?? fact.value) * (unitOf(fact.unit).size / (unit?.size ?? 1));
  return { value: scaled(given === undefined && end !== undefined ? ends[end] : own, factor), order };
}

function noteFact(fact: Fact, all: readonly Fact[], trace: Environment["trace"]): void {
  trace.facts.add(fact.id);
  trace.bases.add("data");
  for (const other of all) if (other !== fact) trace.others.add(other.id);
}

/** A mutated number; 0 becomes the factor, for no factor moves it. */
export function scaled(value: number, factor: number | undefined): number {
  if (factor === undefined) return value;
  return value === 0 ? factor : value * factor;
}

/** The ends with those that the claim documents for the figure. */
function withDocumented(
  { low, high }: { readonly low: number; readonly high: number },
  parameters: Environment["claim"]["parameters"],
  { id, unit }: Fact,
  wanted: Unit | null,
): { readonly low: number; readonly high: number } {
  const own = parameters.filter(({ path }) => path === `facts.${id}`);
  const factor = unitOf(unit).size / (wanted?.size ?? unitOf(unit).size);
  return {
    low: least([low, ...own.map((each) => each.low * factor)]),
    high: greatest([high, ...own.map((each) => each.high * factor)]),
  };
}

/** Lowest low and highest high of all figures for the same, in the unit of the list. */
function endsOf(all: readonly Fact[], unit: Unit | null): { readonly low: number; readonly high: number } {
  const same = all.filter((fact) => fact.text === null && (unit === null || measureTheSame(unitOf(fact.unit), unit)));
  const inUnit = (fact: Fact, value: number): number => value * (unitOf(fact.unit).size / (unit?.size ?? 1));
  return {
    low: least(same.map((fact) => inUnit(fact, fact.low))),
    high: greatest(same.map((fact) => inUnit(fact, fact.high))),
  };
}
