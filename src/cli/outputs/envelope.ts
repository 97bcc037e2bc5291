import { z } from "zod";

const problem = z.strictObject({
  code: z.string().regex(/^[EW]\d{3}$/u),
  severity: z.enum(["error", "warning"]),
  file: z.string().nullable(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  path: z.string().nullable(),
  message: z.string().min(1),
  found: z.string().max(80).nullable(),
  expected: z.string().nullable(),
  hints: z.array(z.string()),
});

/** A document that only says why nothing was done. */
export const REFUSAL: z.ZodType = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.string(),
  status: z.literal("failed"),
  problems: z.array(problem).min(1),
});

/** The document of a command: the envelope, and what the command carries. */
export function documentOf(command: string, content: z.ZodRawShape): z.ZodType {
  return z.strictObject({
    schemaVersion: z.literal(1),
    command: z.literal(command),
    status: z.enum(["ok", "partial", "failed"]),
    problems: z.array(problem),
    ...content,
  });
}
