import { z } from "zod";
import type { Problem } from "../problems/index.ts";
import type { EconomyManifest } from "./economy.ts";
import { badMetadata, missingFile, notJson } from "./problems.ts";
import type { TextFiles } from "./table.ts";

const FILE = "datapackage.json";

const text = z.string().min(1).max(2000);

const schema = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, "lower-case letters, digits, `.`, `_` and `-` expected"),
  version: text,
  title: text,
  licenses: z
    .array(z.object({ name: text, path: text.optional(), title: text.optional() }))
    .min(1, "at least one licence expected"),
  sources: z.array(z.object({ title: text, path: text.optional() })).min(1, "at least one source expected"),
  tertius: z.strictObject({
    kind: z.literal("economy"),
    format: z.literal(1),
    year: z.int().min(1900).max(2200).meta({ description: "Base year of the accounts" }),
    currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code expected"),
    unit: z.literal("million"),
    absentFlows: z.enum(["zero", "unknown"]).meta({ description: "What a flow without a row is" }),
    notes: z.array(text).default([]).meta({ description: "What was fitted or assumed, a sentence each" }),
  }),
});

/**
 * Reads `datapackage.json`.
 *
 * @returns null when it is missing, is not JSON or lacks what a package must say about itself.
 */
export function readManifest(files: TextFiles, problems: Problem[]): EconomyManifest | null {
  const found = files.get(FILE);
  if (found === undefined) {
    problems.push(missingFile(FILE));
    return null;
  }
  const json = parsedJson(found, problems);
  if (json === undefined) return null;
  const result = schema.safeParse(json);
  if (!result.success) {
    problems.push(
      ...result.error.issues.map((issue) => badMetadata(FILE, pathText(issue.path), reason(issue.message))),
    );
    return null;
  }
  const { tertius, ...described } = result.data;
  const { kind: _kind, format: _format, ...economic } = tertius;
  return { ...described, ...economic } as EconomyManifest;
}

function parsedJson(found: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(found.startsWith("\uFEFF") ? found.slice(1) : found);
  } catch {
    problems.push(notJson(FILE));
    return undefined;
  }
}

function reason(message: string): string {
  return message.endsWith("received undefined") ? "is missing" : message;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "top level" : path.map(String).join(".");
}

/** Text of `datapackage.json` for a manifest. */
export function manifestText(manifest: EconomyManifest): string {
  const { name, version, title, licenses, sources, year, currency, unit, absentFlows, notes } = manifest;
  const tertius = { kind: "economy", format: 1, year, currency, unit, absentFlows, notes };
  return `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`;
}
