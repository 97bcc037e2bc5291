import {
  dutyProblems,
  excessesOver,
  type Excess,
  excessProblem,
  FIGURES,
  type Figure,
  type MemberOfBloc,
  type ObservedFigures,
  WORLD,
} from "../../packages/index.ts";
import { type Place, placedAt, type Problem } from "../../../base/problems/index.ts";
import { type IndexSet, parameter } from "../../../base/sets/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import type { CustomsChoices } from "./customsChoices.ts";
import type { NamedTable } from "./customsNames.ts";

/** What figures are laid out over. */
export interface Axes {
  /** Without all of them together. */
  readonly sellers: IndexSet;
  readonly codes: IndexSet;
  /** One, without a name, in a table of products. */
  readonly periods: IndexSet;
}

/** Figures of tables in their places. */
export interface LaidFigures {
  readonly figures: ObservedFigures;
  /** Null where no row is of all sellers together. */
  readonly total: ObservedFigures | null;
  /** Cells that were given as one that cannot be read, or twice: of a total nothing is known then, of a seller the least that was given. */
  readonly inDoubt: readonly number[];
}

/** How the cells that no row has are filled. */
export type Blank = Pick<CustomsChoices, "absent"> & { readonly hasDuties: boolean };

/** Lays out what can be read of the tables: rows whose seller, code or period nobody knows are left out. */
export function laidFigures(
  named: readonly NamedTable[],
  { sellers, codes, periods }: Axes,
  blank: Blank,
): LaidFigures {
  const all = indexOf([...sellers.labels, WORLD]);
  const cells = sellers.size * codes.size * periods.size;
  const size = cells + codes.size * periods.size;
  const absent = blank.absent === "zero" ? 0 : NaN;
  const laid = {
    imports: new Float64Array(size).fill(absent, 0, cells).fill(NaN, cells),
    duties: new Float64Array(size).fill(blank.hasDuties ? absent : NaN, 0, cells).fill(NaN, cells),
  };
  const taken = { imports: new Uint8Array(size), duties: new Uint8Array(size) };
  const inDoubt: number[] = [];
  let hasTotal = false;
  for (const each of named) {
    for (const { seller, code, period, figure, value } of each.table.cells) {
      const [by, of] = [all.get(each.sellers.get(seller) ?? ""), each.codes.get(code)];
      if (by === undefined || of === undefined || period === null) continue;
      const at = (by * codes.size + codes.indexOf(of)) * periods.size + periods.indexOf(period);
      hasTotal ||= by === sellers.size;
      const isTwice = taken[figure][at] === 1;
      taken[figure][at] = 1;
      if (isTwice || Number.isNaN(value)) inDoubt.push(at);
      laid[figure][at] = isTwice ? (at < cells ? Math.min(laid[figure][at]!, value) : NaN) : value;
    }
  }
  const part = (from: number, to: number, sets: readonly IndexSet[]): ObservedFigures => ({
    imports: parameter(sets, laid.imports.slice(from, to)),
    duties: parameter(sets, laid.duties.slice(from, to)),
  });
  return {
    figures: part(0, cells, [sellers, codes, periods]),
    total: hasTotal ? part(cells, size, [codes, periods]) : null,
    inDoubt,
  };
}

function indexOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, at) => [label, at]));
}

/**
 * E340 where sellers together are above their total whatever stands in the cells that cannot be read; of a bloc beside its members
 * the one or the other is left out.
 */
export function excessProblems(
  named: readonly NamedTable[],
  { figures, total }: LaidFigures,
  doubled: readonly MemberOfBloc[],
): Problem[] {
  const ways = doubled.length === 0 ? [[]] : [doubled.map(({ member }) => member), doubled.map(({ bloc }) => bloc)];
  const [first = [], other] = ways.map((left) => excessesOver({ figures: withoutSellers(figures, left), total }));
  const found = other === undefined ? first : inBoth(first, other);
  if (found.length === 0) return [];
  const places = totalPlaces(named);
  return firstProblems(
    named[0]?.table.file ?? "",
    found.map((each) => excessProblem(each, 0, places.get(nameOf(each)) ?? {})),
  );
}

/** Excesses at the same place, each with the sum that is less. */
function inBoth(some: readonly Excess[], others: readonly Excess[]): readonly Excess[] {
  const known = new Map(others.map((each) => [nameOf(each), each]));
  return some.flatMap((one) => {
    const other = known.get(nameOf(one));
    return other === undefined ? [] : [other.sellers < one.sellers ? other : one];
  });
}

function nameOf({ code, period, figure }: Pick<Excess, "code" | "period" | "figure">): string {
  return `${code}\n${period}\n${figure}`;
}

function withoutSellers(figures: ObservedFigures, left: readonly string[]): ObservedFigures {
  if (left.length === 0) return figures;
  const blanked = (figure: Figure): ObservedFigures[Figure] => {
    const { sets, values } = figures[figure];
    const [sellers] = sets;
    const size = values.length / (sellers?.size ?? 1);
    const copy = values.slice();
    for (const each of left) {
      const from = (sellers?.indexOf(each) ?? 0) * size;
      copy.fill(NaN, from, from + size);
    }
    return parameter(sets, copy);
  };
  return { imports: blanked("imports"), duties: blanked("duties") };
}

/** Where the figures of all sellers together stand, by code, period and figure. */
function totalPlaces(named: readonly NamedTable[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { table, sellers, codes } of named) {
    for (const { seller, code, period, figure, line, column } of table.cells) {
      const of = codes.get(code);
      if (sellers.get(seller) !== WORLD || of === undefined || period === null) continue;
      const path = `${of}, ${period}, ${figure}`;
      places.set(nameOf({ code: of, period, figure }), { file: table.file, line, column, path });
    }
  }
  return places;
}

/**
 * W306 and W307 of what can be read, at the row of the cell that they name.
 *
 * @param areApart  Imports and duties have rows of their own: where one of a pair has no place, nothing can be said of the other.
 */
export function customsDutyProblems(
  named: readonly NamedTable[],
  { figures, inDoubt }: Pick<LaidFigures, "figures" | "inDoubt">,
  areApart: boolean,
): Problem[] {
  if (areApart && !named.every(isEachPlaced)) return [];
  const files = [...new Set(named.map(({ table }) => table.file))].join(", ");
  return dutyProblems(files, withoutCells(figures, inDoubt)).map((each) =>
    placedAt(each, cellPlace(named, each.path ?? "")),
  );
}

function isEachPlaced({ table, sellers, codes }: NamedTable): boolean {
  return table.cells.every(({ seller, code, period }) => sellers.has(seller) && codes.has(code) && period !== null);
}

function withoutCells(figures: ObservedFigures, cells: readonly number[]): ObservedFigures {
  if (cells.length === 0) return figures;
  const [imports, duties] = FIGURES.map((figure) => {
    const copy = figures[figure].values.slice();
    for (const at of cells) if (at < copy.length) copy[at] = NaN;
    return parameter(figures[figure].sets, copy);
  });
  return imports === undefined || duties === undefined ? figures : { imports, duties };
}

/** Where the duties stand that are named as `CHN, 334, 2024-01`. */
function cellPlace(named: readonly NamedTable[], name: string): Place & { readonly file?: string } {
  for (const { table, sellers, codes } of named) {
    for (const { seller, code, period, figure, line, column } of table.cells) {
      const labels = [sellers.get(seller), codes.get(code), period].filter((each) => each !== "");
      if (figure === "duties" && labels.join(", ") === name) return { file: table.file, line, column };
    }
  }
  return {};
}
