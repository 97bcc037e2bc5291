import { everyPart, type Expression, type Fact, type Filter, type PathExpression, ROW_NAMES } from "../case/index.ts";
import { isTime, withFilters, withPart } from "./changedExpressions.ts";
import type { AuditRun } from "./environment.ts";
import { lookUp } from "./lookUp.ts";
import { rootOf, scenarioOf } from "./pathRows.ts";

/** A code by which an expression chooses its rows, and the same expression with each of the codes that come after it. */
export interface CodeSelection {
  /** `KEY=CODE`, `NAME[CODE]`, `fact ID`, or a word that is compared with. */
  readonly name: string;
  /** With the next code, the one after it, and so on round the list of those that the rows hold. */
  readonly others: readonly Expression[];
}

/** Every code by which an expression chooses rows of results or figures, years and sessions left out. */
export function codeSelections(run: AuditRun, scenario: string, expression: Expression): readonly CodeSelection[] {
  const chosen = new Map<string, CodeSelection>();
  for (const part of everyPart(expression)) {
    for (const selection of selectionsOf(run, scenario, expression, part)) chosen.set(selection.name, selection);
  }
  return [...chosen.values()];
}

function selectionsOf(run: AuditRun, scenario: string, whole: Expression, part: Expression): readonly CodeSelection[] {
  const facts = run.case.claims?.facts ?? [];
  switch (part.kind) {
    case "fact":
      return [
        {
          name: `fact ${part.id}`,
          others: figuresAfter(facts, part.id).map((id) => withPart(whole, part, { ...part, id })),
        },
      ];
    case "facts":
      return part.filters.flatMap((filter) => selectionOf(whole, "facts", filter, columnOf(facts, filter)));
    case "path":
      return part.steps.flatMap((step, at) =>
        step.filters.flatMap((filter) =>
          selectionOf(whole, step.name, filter, codesAt(run, scenarioOf(part, scenario), part, at, filter)),
        ),
      );
    case "operation":
      return wordsCompared(run, scenario, whole, part);
    case "number":
    case "text":
    case "claim":
    case "negative":
    case "call":
      return [];
  }
}

/** A word that the words at a path are compared with. */
function wordsCompared(
  run: AuditRun,
  scenario: string,
  whole: Expression,
  { left, right }: Expression & { readonly kind: "operation" },
): readonly CodeSelection[] {
  const [path, word] = left.kind === "path" ? [left, right] : [right, left];
  if (path.kind !== "path" || word.kind !== "text") return [];
  const root = rootOf(scenarioOf(path, scenario), run.results);
  const found = root === null ? [] : lookUp(root, path, { filters: {}, onUse: () => undefined }).found;
  const codes = found.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const others = after(codes, word.value).map((value) => withPart(whole, word, { ...word, value }));
  return [{ name: `'${word.value}'`, others }];
}

function selectionOf(
  whole: Expression,
  of: string,
  { key, value }: Filter,
  codes: readonly string[],
): readonly CodeSelection[] {
  if (value.kind === "span" || isTime(key, value.text)) return [];
  const isOwn = (filter: Filter, step: string): boolean =>
    step === of && filter.key === key && filter.value.kind === "is" && filter.value.text === value.text;
  const others = after(codes, value.text).map((text) =>
    withFilters(whole, (filter, step) => (isOwn(filter, step) ? { key, value: { kind: "is", text } } : filter)),
  );
  return [{ name: key === null ? `${of}[${value.text}]` : `${key}=${value.text}`, others }];
}

/** The codes behind one, then those before it: each once, in the order of their letters. */
function after(codes: readonly string[], own: string): readonly string[] {
  const sorted = [...new Set(codes)].filter((code) => code !== own).toSorted();
  const at = sorted.findIndex((code) => code > own);
  return at < 0 ? sorted : [...sorted.slice(at), ...sorted.slice(0, at)];
}

/** What the figures hold under the key of a filter. */
function columnOf(facts: readonly Fact[], { key }: Filter): readonly string[] {
  return facts.flatMap((fact) =>
    Object.entries(fact).flatMap(([name, value]: [string, unknown]) =>
      name === key && typeof value === "string" ? [value] : [],
    ),
  );
}

/** Ids of the figures of the same metric, behind one. */
function figuresAfter(facts: readonly Fact[], id: string): readonly string[] {
  const own = facts.find((fact) => fact.id === id);
  return after(
    facts.filter(({ metric, unit }) => metric === own?.metric && unit === own.unit).map((fact) => fact.id),
    id,
  );
}

/** What the rows at a step of a path hold where a filter chooses, or the names of the entries that it chooses from. */
function codesAt(
  { results }: AuditRun,
  scenario: string,
  path: PathExpression,
  at: number,
  filter: Filter,
): readonly string[] {
  const root = rootOf(scenario, results);
  if (root === null) return [];
  const steps = path.steps
    .slice(0, at + 1)
    .map((step, n) => (n < at ? step : { ...step, filters: step.filters.filter((each) => each !== filter) }));
  const { found } = lookUp(root, { ...path, steps }, { filters: {}, onUse: () => undefined });
  return found.flatMap(({ value }) => codesIn(value, filter.key));
}

function codesIn(value: unknown, key: string | null): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Readonly<Record<string, unknown>>;
  const wanted = key === null ? ROW_NAMES : [key];
  const codes = wanted.flatMap((name) => (Object.hasOwn(holder, name) ? [holder[name]] : []));
  const texts = codes.filter((code) => typeof code === "string");
  return key === null && texts.length === 0 ? Object.keys(holder) : texts;
}
