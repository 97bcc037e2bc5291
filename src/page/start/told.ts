import type { PageNumber, PageSection } from "../../tell/brief/index.ts";

/** What of an answer is laid beside another. */
export interface Told {
  readonly headline: string;
  readonly numbers: readonly ToldNumber[];
}

/** A number of an answer as it is printed. */
export type ToldNumber = Pick<PageNumber, "label" | "valueText" | "rangeText">;

/** The headline and the numbers in the parts of the section that answers; empty where they have none. */
export function toldIn(parts: PageSection["parts"]): Told {
  const verdict = parts.find((part) => part.kind === "verdict");
  const numbers = parts.flatMap((part) => (part.kind === "numbers" ? part.numbers : []));
  return { headline: verdict?.kind === "verdict" ? verdict.verdict.text : "", numbers };
}

/** The first finding or sentence of a section; null where it has none. */
export function firstSaid(parts: PageSection["parts"]): string | null {
  const said = parts.flatMap((part) =>
    part.kind === "list" ? part.items : part.kind === "prose" ? part.sentences : [],
  );
  return said[0]?.text ?? null;
}
