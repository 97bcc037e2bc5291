import { EVERY, type Filter, type PathExpression, ROW_NAMES, type Step } from "../case/index.ts";

/** A value in the results with the objects it lies in, outermost first. */
export interface Found {
  readonly value: unknown;
  readonly holders: readonly Holder[];
  /** Name of the field. */
  readonly name: string;
  /** Session or year of the row it is in; null without one. */
  readonly order: number | null;
}

/** An object of the results; only its own keys are read. */
export type Holder = Readonly<Record<string, unknown>>;

interface Cursor {
  readonly value: unknown;
  readonly holders: readonly Holder[];
  readonly name: string;
}

/** Filters that stand in the place of others, and those that were found to. */
export interface FilterSubstitution {
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly onUse: () => void;
}

/** What a path leads to. */
export interface LookedUp {
  readonly found: readonly Found[];
  /** Whether it leads through a list that the results have and that holds nothing, such as limits of which none binds. */
  readonly isEmptyList: boolean;
}

interface Remembered extends LookedUp {
  readonly isUsed: boolean;
}

/** Kept by root and path, which nobody writes to: a claim reads the same path in each solve of its range, and lists of flows are long. */
const LOOK_UPS = new WeakMap<Holder, WeakMap<PathExpression, Map<string, Remembered>>>();

/**
 * Everything that a path leads to, looked for once for each root and substitution. Rows of a list that no filter chooses are all
 * taken; filters `a` and `b` of a pair have no order.
 */
export function lookUp(root: Holder, path: PathExpression, substitution: FilterSubstitution): LookedUp {
  const paths = LOOK_UPS.get(root) ?? new WeakMap<PathExpression, Map<string, Remembered>>();
  LOOK_UPS.set(root, paths);
  const known = paths.get(path) ?? new Map<string, Remembered>();
  paths.set(path, known);
  const key = JSON.stringify(substitution.filters);
  const remembered = known.get(key) ?? lookedUp(root, path, substitution.filters);
  known.set(key, remembered);
  if (remembered.isUsed) substitution.onUse();
  return remembered;
}

function lookedUp(root: Holder, path: PathExpression, filters: FilterSubstitution["filters"]): Remembered {
  let isUsed = false;
  let isEmptyList = false;
  const substitution: FilterSubstitution = {
    filters,
    onUse: () => {
      isUsed = true;
    },
  };
  let cursors: readonly Cursor[] = [{ value: root, holders: [], name: "" }];
  for (const step of path.steps) {
    cursors = cursors.flatMap((cursor) => {
      const next = below(cursor, step, substitution);
      if (holdsNothing(cursor, step)) isEmptyList = true;
      return next;
    });
  }
  const found = cursors.map(({ value, holders, name }) => ({ value, holders, name, order: orderOf(holders) }));
  return { found, isUsed, isEmptyList };
}

function holdsNothing({ value }: Cursor, { name }: Step): boolean {
  const list = holderOf(value)?.[name];
  return Array.isArray(list) && list.length === 0;
}

function below(cursor: Cursor, { name, filters }: Step, substitution: FilterSubstitution): readonly Cursor[] {
  const holder = holderOf(cursor.value);
  if (holder === null || !Object.hasOwn(holder, name)) return [];
  const holders = [...cursor.holders, holder];
  let next: readonly Cursor[] = [{ value: holder[name], holders, name }];
  const replaced = filters.map((filter) => replacedFilter(filter, name, substitution));
  for (const { key, value } of replaced) {
    if (key === null) next = value.kind === "is" ? next.flatMap((each) => entries(each, value.text)) : [];
  }
  const keyed = replaced.filter(({ key }) => key !== null);
  return next.flatMap((each) => rowsBelow(each, keyed));
}

/** The rows of a list that filters let through; what is no list as it is. */
function rowsBelow(cursor: Cursor, filters: readonly Filter[]): readonly Cursor[] {
  if (!Array.isArray(cursor.value)) return [cursor];
  const list: readonly unknown[] = cursor.value;
  return rowsThat(list.map(holderOf), filters).map((row) => ({ ...cursor, value: row }));
}

function holderOf(value: unknown): Holder | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Holder) : null;
}

/** The entry of a name, or every entry of a mapping; the rest of the world is none of them. */
function entries(cursor: Cursor, name: string): readonly Cursor[] {
  if (name !== EVERY) return [entry(cursor, name)].filter((each) => each !== null);
  if (Array.isArray(cursor.value)) return [cursor];
  const holder = holderOf(cursor.value) ?? {};
  return Object.keys(holder)
    .filter((key) => !isResidual(holder[key]))
    .map((key) => ({ value: holder[key], holders: [...cursor.holders, holder], name: key }));
}

function isResidual(value: unknown): boolean {
  const flags = holderOf(value)?.["flags"];
  return Array.isArray(flags) && flags.includes("residual");
}

/** An entry of a mapping by name; of a market, a year; of a list, the rows with that name. */
function entry(cursor: Cursor, name: string): Cursor | null {
  if (Array.isArray(cursor.value)) return { ...cursor, value: rowsNamed(cursor.value, name) };
  const holder = holderOf(cursor.value);
  if (holder === null) return null;
  const holders = [...cursor.holders, holder];
  if (Object.hasOwn(holder, name)) return { value: holder[name], holders, name };
  const years = holderOf(Object.hasOwn(holder, "years") ? holder["years"] : null);
  return years !== null && Object.hasOwn(years, name)
    ? { value: years[name], holders: [...holders, years], name }
    : null;
}

function rowsNamed(list: readonly unknown[], name: string): readonly unknown[] {
  return list.filter((row) => {
    const holder = holderOf(row);
    return holder !== null && ROW_NAMES.some((key) => Object.hasOwn(holder, key) && holder[key] === name);
  });
}

function replacedFilter(filter: Filter, step: string, { filters, onUse }: FilterSubstitution): Filter {
  const kind = filter.key ?? (step === "measures" ? "measure" : null);
  const text = kind !== null && Object.hasOwn(filters, kind) ? filters[kind] : undefined;
  if (text === undefined) return filter;
  onUse();
  return { key: filter.key, value: { kind: "is", text } };
}

function rowsThat(rows: readonly (Holder | null)[], filters: readonly Filter[]): readonly Holder[] {
  const known = rows.filter((row) => row !== null);
  const straight = known.filter((row) => filters.every((filter) => passes(row, filter)));
  const isPair = filters.some(({ key }) => key === "a") && filters.some(({ key }) => key === "b");
  if (straight.length > 0 || !isPair) return straight;
  const turned = filters.map(({ key, value }) => ({ key: key === "a" ? "b" : key === "b" ? "a" : key, value }));
  return known.filter((row) => turned.every((filter) => passes(row, filter)));
}

function passes(row: Holder, { key, value }: Filter): boolean {
  if (key === null || !Object.hasOwn(row, key)) return false;
  const own = row[key];
  if (value.kind === "is") return String(own) === value.text;
  return typeof own === "number" && own >= value.from && own <= value.to;
}

function orderOf(holders: readonly Holder[]): number | null {
  for (const holder of holders.toReversed()) {
    for (const key of ["session", "year"]) {
      const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
      if (typeof value === "number") return value;
    }
  }
  return null;
}

/** The nearest unit that a value's holders say. */
export function unitBeside(holders: readonly Holder[]): string | null {
  const holder = holders.findLast((each) => Object.hasOwn(each, "unit") && typeof each["unit"] === "string");
  return holder === undefined ? null : String(holder["unit"]);
}

/** Why a value is absent, as its holder says. */
export function reasonBeside({ holders, name }: Found): string | null {
  const holder = holders.at(-1) ?? {};
  const reasons = [`${name}Reason`, "reason"].map((key) => (Object.hasOwn(holder, key) ? holder[key] : null));
  return reasons.find((each) => typeof each === "string") ?? null;
}

/** The low and high end beside a value: `range` of its holder by field, `range` itself, or `low` and `high`. */
export function endsBeside({ holders, name }: Found): { readonly low: number; readonly high: number } | null {
  const holder = holders.at(-1);
  if (holder === undefined) return null;
  const range = holderOf(Object.hasOwn(holder, "range") ? holder["range"] : null);
  const byField = range !== null && Object.hasOwn(range, name) ? endsOf(holderOf(range[name])) : null;
  if (byField !== null) return byField;
  if (!["value", "quantity", "change", "point", "mean"].includes(name)) return null;
  return (range === null ? null : endsOf(range)) ?? endsOf(holder);
}

function endsOf(holder: Holder | null): { readonly low: number; readonly high: number } | null {
  const [low, high] = [holder?.["low"], holder?.["high"]];
  return typeof low === "number" && typeof high === "number" && low <= high ? { low, high } : null;
}
