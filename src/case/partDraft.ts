import type { z } from "zod";

/** The part if it conforms to its schema; what is wrong with it is among the problems of the whole. */
export function partDraft<T>(schema: z.ZodType<T>, value: unknown): T | null {
  return schema.safeParse(value).data ?? null;
}

/** Whether a value is a mapping of keys. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
