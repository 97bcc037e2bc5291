import type { z } from "zod";

/** The part if it conforms to its schema; what is wrong with it is among the problems of the whole. */
export function partDraft<T>(schema: z.ZodType<T>, value: unknown): T | null {
  return schema.safeParse(value).data ?? null;
}

/**
 * The part without the keys that are unknown or have a wrong value, so that the others can be checked: what is wrong with
 * those is among the problems of the whole. Null when it cannot do without them.
 */
export function soundPart<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const { data, error } = schema.safeParse(value);
  if (data !== undefined || !isMapping(value)) return data ?? null;
  const wrong = (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
  );
  return partDraft(schema, Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.includes(key))));
}

/** Whether a value is a mapping of keys. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
