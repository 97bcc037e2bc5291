import { z } from "zod";
import type { Words } from "../../base/problems/index.ts";
import { id, meaning, number, prose, unit } from "../text/index.ts";

/** The key `sizes`. */
export const SIZES_SCHEMA = z
  .array(
    z.strictObject({
      word: id().meta(meaning("The word, as `threshold` names it.", { examples: ["small"] })),
      threshold: number().meta(meaning("Where its line lies, in the unit.")),
      unit: unit().meta(meaning("Unit of the threshold.")),
      why: z
        .strictObject({
          en: prose().meta(meaning("In English.")),
          ru: prose().meta(meaning("In Russian.")),
        })
        .meta(meaning("Why its line lies there, set before a value is known.")),
    }),
  )
  .max(40)
  .meta(
    meaning(
      "Words of size in the claims (`small`, `modest`, `sharply`), each with one threshold for the whole case. A value nearer to it than its own range is wide is uncertain.",
    ),
  );

/** A word of size: one threshold of ours wherever a claim of the case says it. */
export interface Size {
  readonly word: string;
  /** In `unit`. */
  readonly threshold: number;
  readonly unit: string;
  readonly why: Words;
}

/** The words of size of a case by word; none where they cannot be read, which the schema says. */
export function sizesOf(value: unknown): ReadonlyMap<string, Size> {
  const sizes: readonly Size[] = SIZES_SCHEMA.safeParse(value ?? []).data ?? [];
  return new Map(sizes.map((size) => [size.word, size]));
}
