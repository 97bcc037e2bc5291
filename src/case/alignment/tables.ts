import type { z } from "zod";
import { schemaOf, type SchemaNode } from "../jsonSchema.ts";
import { ALLIANCES_SCHEMA } from "./allianceSchema.ts";
import type { CapabilityDraft, ObligationDraft, TieDraft } from "./drafts.ts";
import { CAPABILITY_SCHEMA, OBLIGATION_SCHEMA, TIE_SCHEMA } from "./tableSchemas.ts";

/** JSON Schema of an alliance file. */
export const ALLIANCES_JSON_SCHEMA: SchemaNode = schemaOf(ALLIANCES_SCHEMA);

/** A table that the alignment block names: the schema of its rows in both forms. */
export interface AlignmentTable<T> {
  readonly key: "ties" | "obligations" | "capabilities";
  readonly schema: z.ZodType<T>;
  readonly json: SchemaNode;
}

const tableOf = <T>(key: AlignmentTable<T>["key"], schema: z.ZodType<T>): AlignmentTable<T> => ({
  key,
  schema,
  json: schemaOf(schema),
});

/** The tables of the block, in the order of its keys. */
export const ALIGNMENT_TABLES: {
  readonly ties: AlignmentTable<TieDraft>;
  readonly obligations: AlignmentTable<ObligationDraft>;
  readonly capabilities: AlignmentTable<CapabilityDraft>;
} = {
  ties: tableOf("ties", TIE_SCHEMA),
  obligations: tableOf("obligations", OBLIGATION_SCHEMA),
  capabilities: tableOf("capabilities", CAPABILITY_SCHEMA),
};
