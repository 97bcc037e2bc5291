import { z } from "zod";
import type { Problem } from "../../base/problems/index.ts";
import { unreadableSeries } from "./problems.ts";

/** Output of the authors' own code. */
export interface AuthorsSeries {
  /** By run and series, one number per country. */
  readonly runs: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Percent, by importer and exporter: `Mexico<-USA`. */
  readonly import_growth_nafta_only_noS_pct: Readonly<Record<string, number>>;
  /** How long their run with deficits took. */
  readonly timing?: { readonly nafta_only_withS: { readonly outer_iterations: number } } | undefined;
}

const SERIES_FILE: z.ZodType<AuthorsSeries> = z.object({
  runs: z.record(z.string(), z.record(z.string(), z.array(z.number()))),
  import_growth_nafta_only_noS_pct: z.record(z.string(), z.number()),
  timing: z.object({ nafta_only_withS: z.object({ outer_iterations: z.number() }) }).optional(),
});

/**
 * Reads the output of the authors' code.
 *
 * @returns the series, or the problem (E391).
 */
export function parseAuthorsSeries(file: string, text: string): AuthorsSeries | Problem {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return unreadableSeries(file, null, "it is not JSON");
  }
  const { data, error } = SERIES_FILE.safeParse(document);
  if (data !== undefined) return data;
  const issue = error.issues[0];
  return unreadableSeries(file, issue?.path.join(".") ?? null, issue?.message.toLowerCase() ?? "its shape is unknown");
}
