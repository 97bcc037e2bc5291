import type { PagePart, PageSection } from "../../tell/brief/index.ts";
import type { PageAnswer } from "../worker/index.ts";

/** The verdicts that were last told with their ranges, and the question that they answer. */
export interface RangedVerdicts {
  readonly question: string;
  /** One for each third country. */
  readonly texts: readonly string[];
}

/** Before there are any. */
export const NO_VERDICTS: RangedVerdicts = { question: "", texts: [] };

/** Those of the page as it was written. */
export function writtenVerdicts(): RangedVerdicts {
  const text = (element: Element | null): string => element?.textContent?.trim() ?? "";
  const texts = [...document.querySelectorAll("#answer .headline")].map(text);
  return { question: text(document.querySelector("main > h1")), texts };
}

/** Those of an answer that has its ranges; null where it does not tell its verdict anew. */
export function verdictsOf({ title, sections }: Pick<PageAnswer, "title" | "sections">): RangedVerdicts | null {
  const section = sections.find(isAnswer);
  if (section === undefined) return null;
  const texts = section.parts.flatMap((part) => (part.kind === "verdict" ? [part.verdict.text] : []));
  return { question: title, texts };
}

/**
 * An answer without ranges under the verdicts that were last told with them: what rests on one variant alone is no verdict.
 *
 * @param wait  What stands in their place where the last ones answer another question.
 */
export function underLastVerdicts(answer: PageAnswer, { question, texts }: RangedVerdicts, wait: string): PageAnswer {
  const sections = answer.sections.map((section) => {
    if (!isAnswer(section)) return section;
    let at = 0;
    const text = (): string => (question === answer.title ? texts[at++] : undefined) ?? wait;
    return { ...section, parts: section.parts.map((part) => told(part, text)) };
  });
  return { ...answer, sections };
}

function isAnswer({ id }: PageSection): boolean {
  return id === "answer";
}

function told(part: PagePart, text: () => string): PagePart {
  return part.kind === "verdict" ? { ...part, verdict: { ...part.verdict, text: text() } } : part;
}
