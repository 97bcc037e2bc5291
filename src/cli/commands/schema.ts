import { z } from "zod";
import { inputSchemas } from "../../case/index.ts";
import { datedAnswerSchema } from "../../dated/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { OUTPUT_SCHEMAS } from "../outputs/index.ts";
import { unknownSchema } from "../problems/names.ts";

/** `tertius schema [NAME] [--outputs]`: JSON Schemas of the inputs, or of the documents that commands print. */
export function schema(name: string | null, outputs: boolean): Outcome {
  const schemas = outputs ? outputSchemas() : inputs();
  const names = [...schemas.keys()];
  if (name === null) return done("schema", "schemas", [], { schemas: Object.fromEntries(schemas) }, names.join("\n"));
  const found = schemas.get(name) ?? schemas.get(`${name}.json`);
  if (found === undefined) return refused("schema", name, [unknownSchema(name, names)]);
  return done("schema", name, [], { name, schema: found }, JSON.stringify(found, null, 2));
}

function inputs(): ReadonlyMap<string, unknown> {
  const all = [...inputSchemas(), ["dated-answer.json", datedAnswerSchema()] as const];
  return new Map(all.map(([name, text]) => [name, JSON.parse(text) as unknown]));
}

function outputSchemas(): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(OUTPUT_SCHEMAS).map(([name, each]) => [name, z.toJSONSchema(each)]));
}
