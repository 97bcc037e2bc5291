import { schemaOf, type SchemaNode } from "../text/index.ts";
import { CODEBOOK_SCHEMA } from "./codebookSchema.ts";
import { STATEMENT_SCHEMA } from "./statementSchema.ts";

/** JSON Schema of a codebook. */
export const CODEBOOK_JSON_SCHEMA: SchemaNode = schemaOf(CODEBOOK_SCHEMA);
/** JSON Schema of a row of statements. */
export const STATEMENT_JSON_SCHEMA: SchemaNode = schemaOf(STATEMENT_SCHEMA);
