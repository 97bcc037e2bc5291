import type { Problem } from "../../base/problems/index.ts";
import type { Placed } from "./placed.ts";
import { withoutConfidence } from "../../data/packages/index.ts";

/**
 * W361 at the first row of a table that does not say how far it can be trusted, with the number of such rows: they count
 * as verified.
 */
export function unstatedConfidence(
  rows: readonly Placed<object & { readonly confidence?: string | undefined }>[],
): Problem[] {
  const blank = rows.filter(({ draft }) => draft.confidence === undefined);
  const [first] = blank;
  if (first === undefined) return [];
  const { length: count } = blank;
  const said = `${count} ${count === 1 ? "row says" : "rows say"} nothing of ${count === 1 ? "its" : "their"} confidence and ${count === 1 ? "counts" : "count"} as verified.`;
  return [
    withoutConfidence({
      place: first.placeOf("confidence"),
      message: said,
      found: "",
      expected: "verified, derived, recalled or proxy",
      russian: {
        message: `Строк без \`confidence\`: ${count}. Они считаются сверенными с источником.`,
        expected: "verified, derived, recalled или proxy",
      },
    }),
  ];
}
