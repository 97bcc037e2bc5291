import type { Problem } from "../../../base/problems/index.ts";
import type { Statement, StatementDocument } from "../model.ts";
import { optionNotUsable } from "../problems.ts";

type Values = (statement: Statement, document: StatementDocument | undefined) => readonly string[];

/** A variable of a statement by which it is let in or left out. */
export type StatementVariable =
  | "person"
  | "organization"
  | "camp"
  | "country"
  | "role"
  | "target"
  | "concept"
  | "conceptGroup"
  | "agreement"
  | "position"
  | "strategy"
  | "coder"
  | "confidence";

/** A variable of where a statement stands; those that begin with `document` and a capital need the table of documents. */
export type DocumentVariable =
  | "source"
  | "document"
  | "documentTitle"
  | "documentAuthor"
  | "documentSource"
  | "documentSection"
  | "documentType";

/** A variable of a filter. */
export type FilterVariable = StatementVariable | DocumentVariable;

const OF_STATEMENT: Readonly<Record<StatementVariable, Values>> = {
  person: ({ person }) => [person],
  organization: ({ organization }) => [organization],
  camp: ({ camp }) => [camp],
  country: ({ country }) => [country],
  role: ({ role }) => [role],
  target: ({ target }) => [target],
  concept: ({ concept }) => [concept],
  conceptGroup: ({ conceptGroup }) => [conceptGroup],
  agreement: ({ agreement }) => [agreement ? "1" : "0"],
  position: ({ position }) => [position === null ? "" : String(position)],
  strategy: ({ strategy }) => [strategy ?? ""],
  coder: ({ coder }) => [coder],
  confidence: ({ confidence }) => [confidence],
};

const OF_DOCUMENT: Readonly<Record<DocumentVariable, Values>> = {
  source: ({ source }) => source.split(";").map((key) => key.trim()),
  document: ({ document }) => [document ?? ""],
  documentTitle: (_, document) => [document?.title ?? ""],
  documentAuthor: (_, document) => [document?.author ?? ""],
  documentSource: (_, document) => [document?.source ?? ""],
  documentSection: (_, document) => [document?.section ?? ""],
  documentType: (_, document) => [document?.type ?? ""],
};

const VALUES: Readonly<Record<FilterVariable, Values>> = { ...OF_STATEMENT, ...OF_DOCUMENT };

/** Every variable of a filter. */
export const FILTER_VARIABLES: readonly FilterVariable[] = Object.keys(VALUES) as FilterVariable[];

const DOCUMENT_VARIABLES = Object.keys(OF_DOCUMENT) as DocumentVariable[];

/** Values by variable. */
export type StatementFilter = Readonly<Partial<Record<FilterVariable, readonly string[]>>>;

/** Which statements a network may draw on. */
export interface FilterOptions {
  /** Leaves out statements that have any of these values. Default none. */
  readonly exclude?: StatementFilter;
  /** Lets in only statements that have one of the values of every variable named: an inverted exclusion. Default all. */
  readonly only?: StatementFilter;
  /** What is known of documents beside their statements. */
  readonly documents?: readonly StatementDocument[];
}

/** Whether a filter lets a statement in. */
export type Passes = (statement: Statement) => boolean;

/**
 * Whether a statement passes both filters: it has none of the excluded values, and of every variable of `only` one of the
 * values named.
 *
 * @param variables  The variables that count; default all.
 * @source Leifeld (2024), rDNA, `dna_network`: `excludeValues` with and without `invertValues`
 *
 * @example
 *   const taxed = { person: "Ann", concept: "tax" };
 *   statementFilter({ exclude: { concept: ["tax"] } })(taxed)                       // false
 *   statementFilter({ only: { person: ["Ann"], concept: ["ban", "tax"] } })(taxed)  // true
 */
export function statementFilter(
  { exclude = {}, only = {}, documents = [] }: FilterOptions,
  variables: readonly FilterVariable[] = FILTER_VARIABLES,
): Passes {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const has = (statement: Statement, variable: FilterVariable, wanted: readonly string[]): boolean =>
    VALUES[variable](statement, byId.get(statement.document ?? "")).some((value) => wanted.includes(value));
  return (statement) =>
    variables.every((variable) => {
      const isExcluded = exclude[variable] !== undefined && has(statement, variable, exclude[variable]);
      return !isExcluded && (only[variable] === undefined || has(statement, variable, only[variable]));
    });
}

/** The filters of documents alone: what they leave out gives no node either, as in DNA. */
export function documentFilter(options: FilterOptions): Passes {
  return statementFilter(options, DOCUMENT_VARIABLES);
}

const VALUES_NAMED = 5;

/** E701 for each value that no statement has: it would filter nothing in silence. */
export function filterProblems(statements: readonly Statement[], options: FilterOptions): Problem[] {
  const byId = new Map((options.documents ?? []).map((each) => [each.id, each]));
  return (["exclude", "only"] as const).flatMap((kind) =>
    Object.entries(options[kind] ?? {}).flatMap(([name, wanted]) => {
      const values = VALUES[name as FilterVariable];
      if (values === undefined)
        return [optionNotUsable(`${kind}.${name}`, name, `one of ${FILTER_VARIABLES.join(", ")}`)];
      const known = new Set(statements.flatMap((each) => values(each, byId.get(each.document ?? ""))));
      return wanted.flatMap((value) =>
        known.has(value) ? [] : [optionNotUsable(`${kind}.${name}`, value, knownText(name, [...known]))],
      );
    }),
  );
}

function knownText(name: string, known: readonly string[]): string {
  const named = known.filter((each) => each !== "").toSorted();
  const more = named.length > VALUES_NAMED ? ` and ${named.length - VALUES_NAMED} more` : "";
  if (named.length === 0) return `statements with a ${name}; here none has one`;
  return `a ${name} that a statement has: ${named.slice(0, VALUES_NAMED).join(", ")}${more}`;
}
