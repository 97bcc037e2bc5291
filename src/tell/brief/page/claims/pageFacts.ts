import type { Case, Fact } from "../../../../case/index.ts";
import { type ClaimsAccount, figureText, plainNumber } from "../../../findings/index.ts";
import { unitLabel, type Wording } from "../../../../base/wording/index.ts";
import type { Traced } from "../../traced.ts";

/** A cited figure. */
export interface PageFact {
  /** Its id, which is its anchor too. */
  readonly id: Traced;
  /** The number with its unit and ends. */
  readonly figure: string;
  /** Keys of its sources; those that the bibliography has are links to it. */
  readonly sources: readonly { readonly key: string; readonly isCited: boolean }[];
  /** Place in the source; empty where none is named. */
  readonly locator: string;
  readonly confidence: string;
}

/** The cited figures that claims use. */
export interface PageFacts {
  readonly title: string;
  readonly columns: readonly string[];
  readonly facts: readonly PageFact[];
}

/** Every cited figure that a claim uses, with its source; null when there is none. */
export function pageFacts({ case: case_, claims, words }: ClaimsAccount): PageFacts | null {
  const used = new Set(claims.flatMap(({ evidence }) => evidence.facts.map(({ id }) => id)));
  const facts = (case_.claims?.facts ?? []).filter(({ id }) => used.has(id));
  if (facts.length === 0) return null;
  return {
    title: words.say("brief.claims.facts", {}),
    columns: (["figure", "gives", "source", "confidence"] as const).map((key) =>
      words.say(`claims.explain.${key}`, {}),
    ),
    facts: facts.map((fact) => pageFact(fact, case_, words)),
  };
}

function pageFact(fact: Fact, { bibliography }: Case, words: Wording): PageFact {
  const { id, source, sourceLocator, confidence } = fact;
  const keys = source.split(";").map((key) => key.trim());
  return {
    id: { text: id, origin: { source: `facts.csv#${id}` } },
    figure: figureOf(fact, words),
    sources: keys.map((key) => ({ key, isCited: bibliography.has(key) })),
    locator: sourceLocator,
    confidence: words.say(`claims.confidence.${confidence}`, {}),
  };
}

function figureOf(fact: Fact, { language }: Wording): string {
  const { text, unit, low, high } = fact;
  const ends = text === null && low < high ? ` (${plainNumber(low, language)} … ${plainNumber(high, language)})` : "";
  return `${figureText(fact, language)} ${unitLabel(unit, language)}${ends}`;
}
