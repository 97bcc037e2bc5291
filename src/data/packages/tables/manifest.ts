import { z } from "zod";
import { append, MOST_MEMBERS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { badMetadata, missingFile, notJson, otherKind } from "../problems/index.ts";
import type { TextFiles } from "./table.ts";
import { LISTED_ROWS } from "./textRows.ts";

/** File in which a package says what it is. */
export const MANIFEST_FILE = "datapackage.json";

/** What a package may be. */
const PACKAGE_KINDS = ["economy", "votes", "council", "alliances", "observed-trade"] as const;

/** Kind of a package. */
export type PackageKind = (typeof PACKAGE_KINDS)[number];

const text = z.string().min(1).max(2000);

/** What every package says of its origin. */
const ORIGIN = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, "lower-case letters, digits, `.`, `_` and `-` expected"),
  version: text,
  title: text,
  licenses: z
    .array(z.object({ name: text, path: text.exactOptional(), title: text.exactOptional() }))
    .min(1, "at least one licence expected")
    .max(MOST_MEMBERS),
  sources: z
    .array(z.object({ title: text, path: text.exactOptional() }))
    .min(1, "at least one source expected")
    .max(MOST_MEMBERS),
});

/** What every package says of its origin: name, version, licences, sources. */
export type Origin = z.output<typeof ORIGIN>;

/** Schema of a manifest whose key `tertius` has the given one. */
export const manifestSchema = <Own extends z.ZodType>(tertius: Own) => ORIGIN.extend({ tertius });

/** Notes of a package, a sentence each. */
export const NOTES = z
  .array(text)
  .max(MOST_MEMBERS)
  .default([])
  .meta({ description: "What was fitted or assumed, a sentence each" });

/** One problem when the manifest says that the package is of another kind: its tables are then not looked at. */
export function kindProblems(files: TextFiles, expected: PackageKind): Problem[] {
  const json = parsedJson(files.get(MANIFEST_FILE) ?? "");
  const found = kindOf(json);
  return found === null || found === expected ? [] : [otherKind(nameOf(json), found, expected)];
}

/** Reads a JSON file by a schema; every key that breaks it is a problem. */
export function readMetadata<Found>(
  files: TextFiles,
  file: string,
  by: z.ZodType<Found>,
  problems: Problem[],
): Found | null {
  const found = files.get(file);
  if (found === undefined) {
    problems.push(missingFile(file));
    return null;
  }
  const json = parsedJson(found);
  if (json === undefined) {
    problems.push(notJson(file));
    return null;
  }
  const result = by.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  append(
    problems,
    result.error.issues.slice(0, LISTED_ROWS).map((issue) => issueProblem(file, issue)),
  );
  return null;
}

function issueProblem(file: string, issue: z.core.$ZodIssue): Problem {
  const path = pathText(issue.path);
  return issue.code === "too_big" && typeof issue.input === "string"
    ? valueTooLong({ file, path }, issue.input, Number(issue.maximum))
    : badMetadata(file, path, reason(issue.message));
}

/**
 * Kind of the package that the files are of, as its manifest says; null when it says none that is known.
 *
 * @example
 *   packageKind(new Map([["datapackage.json", '{"tertius":{"kind":"votes"}}']]))   // "votes"
 *   packageKind(new Map())                                                         // null
 */
export function packageKind(files: TextFiles): PackageKind | null {
  return kindOf(parsedJson(files.get(MANIFEST_FILE) ?? ""));
}

function kindOf(json: unknown): PackageKind | null {
  const kind = propertyOf(propertyOf(json, "tertius"), "kind");
  return PACKAGE_KINDS.find((each) => each === kind) ?? null;
}

function nameOf(json: unknown): string {
  const name = propertyOf(json, "name");
  return typeof name === "string" ? name : "The package";
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The value of JSON text; undefined when it is none. */
function parsedJson(found: string): unknown {
  try {
    return JSON.parse(found.startsWith("\uFEFF") ? found.slice(1) : found);
  } catch {
    return undefined;
  }
}

function reason(message: string): string {
  return message.endsWith("received undefined") ? "is missing" : message;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "top level" : path.map(String).join(".");
}
