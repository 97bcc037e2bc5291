import type { Outcome } from "./outcome.ts";

/** Version of the shape of every document. */
const SCHEMA_VERSION = 1;

/**
 * The one document that `--json` prints. Numbers keep full double precision; what is not a number is `null`, with
 * the reason beside it under `<name>Reason`.
 */
export function jsonDocument(
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
): Record<string, unknown> {
  return withReasons({
    schemaVersion: SCHEMA_VERSION,
    command: outcome.command,
    status: outcome.status,
    problems: outcome.problems,
    ...outcome.content,
  }) as Record<string, unknown>;
}

const NOT_FINITE = "not a finite number";
const NOTHING_BEFORE = "nothing was there in the base";

function withReasons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReasons);
  if (value instanceof Map) return withReasons(Object.fromEntries(value));
  if (typeof value !== "object" || value === null) return value;
  const out: [string, unknown][] = [];
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "number" && !Number.isFinite(each)) out.push([key, null], [`${key}Reason`, NOT_FINITE]);
    else if (each === null && key.endsWith("Percent")) out.push([key, null], [`${key}Reason`, NOTHING_BEFORE]);
    else out.push([key, withReasons(each)]);
  }
  return Object.fromEntries(out);
}
