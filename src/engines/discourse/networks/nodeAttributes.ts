import type { Statement, StatementDocument } from "../model.ts";
import type { NetworkNode } from "./network.ts";
import type { SelectionOptions } from "./options.ts";

/** Fields that a node takes over where all its statements share them. */
const FIELDS = {
  actor: ["person", "role", "country", "camp", "organization"],
  concept: ["conceptGroup", "target"],
} as const satisfies Record<NetworkNode["kind"], readonly (keyof Statement)[]>;

/** Variables of documents that a node takes over, each value once. */
const OF_DOCUMENTS = {
  documentAuthors: "author",
  documentSources: "source",
  documentSections: "section",
  documentTypes: "type",
} as const satisfies Record<string, keyof StatementDocument>;

const SEPARATOR = "; ";

/** Attributes of a node by its id and the statements that name it. */
type Attributes = (id: string, statements: readonly Statement[]) => Readonly<Record<string, string>>;

/**
 * What a node is known by: fields that all its statements share, values of the documents they stand in, and the attributes of the
 * table of entities. A name that is taken has `entity_` in front.
 */
export function nodeAttributes(kind: NetworkNode["kind"], options: SelectionOptions): Attributes {
  const documents = new Map((options.documents ?? []).map((each) => [each.id, each]));
  const variable = kind === "actor" ? (options.actor ?? "organization") : "concept";
  const entities = new Map(
    (options.entities ?? []).filter((each) => each.variable === variable).map((each) => [each.value, each.attributes]),
  );
  return (id, statements) => {
    const own = { ...commonFields(statements, kind), ...documentValues(statements, documents) };
    const given = Object.entries(entities.get(id) ?? {}).map(([name, value]): [string, string] => [
      RESERVED.has(name.toLowerCase()) || Object.hasOwn(own, name.toLowerCase()) ? `entity_${name}` : name,
      value,
    ]);
    return { ...own, ...Object.fromEntries(given) };
  };
}

/** Names that a node of a file has for itself. */
const RESERVED: ReadonlySet<string> = new Set([
  "id",
  "node",
  "label",
  "kind",
  "statements",
  "statement_weight",
  "cluster",
  "weight",
]);

function commonFields(statements: readonly Statement[], kind: NetworkNode["kind"]): Record<string, string> {
  const common = FIELDS[kind].flatMap((field) => {
    const [first, ...others] = new Set(statements.map((each) => each[field]));
    return first === undefined || first === "" || others.length > 0 ? [] : [[field, first] as const];
  });
  return Object.fromEntries(common);
}

function documentValues(
  statements: readonly Statement[],
  documents: ReadonlyMap<string, StatementDocument>,
): Record<string, string> {
  const own = [...new Set(statements.map(({ document }) => document))].flatMap((id) => documents.get(id ?? "") ?? []);
  const listed = Object.entries(OF_DOCUMENTS).map(([name, field]) => {
    const values = new Set(own.map((each) => each[field]).filter((each) => each !== ""));
    return [name, [...values].toSorted().join(SEPARATOR)] as const;
  });
  return Object.fromEntries(listed.filter(([, value]) => value !== ""));
}
