import { schemaOf, type SchemaNode } from "../text/index.ts";
import { namedTable, type NamedTable } from "../rows/index.ts";
import { ALLIANCES_SCHEMA } from "./allianceSchema.ts";
import type { CapabilityDraft, ObligationDraft, TieDraft } from "./tableSchemas.ts";
import { CAPABILITY_SCHEMA, OBLIGATION_SCHEMA, TIE_SCHEMA } from "./tableSchemas.ts";

/** JSON Schema of an alliance file. */
export const ALLIANCES_JSON_SCHEMA: SchemaNode = schemaOf(ALLIANCES_SCHEMA);

/** A table that the alignment block names. */
export type AlignmentTable<T> = NamedTable<"ties" | "obligations" | "capabilities", T>;

/** The tables of the block, in the order of its keys. */
export const ALIGNMENT_TABLES: {
  readonly ties: AlignmentTable<TieDraft>;
  readonly obligations: AlignmentTable<ObligationDraft>;
  readonly capabilities: AlignmentTable<CapabilityDraft>;
} = {
  ties: namedTable("ties", TIE_SCHEMA),
  obligations: namedTable("obligations", OBLIGATION_SCHEMA),
  capabilities: namedTable("capabilities", CAPABILITY_SCHEMA),
};
