import type { Attribution, Construction } from "./attribution.ts";
import { attributions } from "./attributions.ts";
import { emptyMemory, noticePersons, type Speaker } from "./speakers.ts";
import { type Sentence, sentences } from "./tokens.ts";

/** A statement that a text may hold, for a person to accept, edit or drop; nothing of it is coded. */
export interface Proposal {
  /** Where the content begins and ends in the text (UTF-16 code units, end exclusive). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Fullest name in the text of who says it. */
  readonly speaker: string;
  /** Words by which the text names the speaker here. */
  readonly mention: string;
  /** Verb or words that report. */
  readonly cue: string;
  readonly construction: Construction;
  /** 0 to 1: how sure the rules are, by construction and by how the speaker was told; it is no probability. */
  readonly confidence: number;
}

const BY_CONSTRUCTION: Readonly<Record<Construction, number>> = {
  inverted: 0.95,
  inserted: 0.9,
  "according to": 0.9,
  subject: 0.85,
  "in the view of": 0.85,
  passive: 0.8,
  colon: 0.7,
  "quotation alone": 0.6,
};

const BY_SPEAKER: Readonly<Record<Speaker["by"], number>> = { name: 1, description: 0.9, pronoun: 0.8, noun: 0.7 };

/**
 * Who says what in an English text, by rules alone: reporting verbs, “according to”, quotations, passives, with
 * appositions masked and pronouns and nouns taken back to whom they mean.
 *
 * @param text  Paragraphs apart by an empty line.
 * @returns proposals in the order of the text.
 *
 * @example
 *   const [first] = proposals("Trade minister Marta Kolen said that the talks would go on.");
 *   first.speaker      // "Marta Kolen"
 *   first.text         // "the talks would go on"
 *   first.start        // 37
 *   first.confidence   // 0.85
 */
export function proposals(text: string): readonly Proposal[] {
  const memory = emptyMemory();
  const all = sentences(text);
  for (const sentence of all) noticePersons(memory, sentence);
  memory.recent.length = 0;
  let before: Said | null = null;
  return all.flatMap((sentence) => {
    noticePersons(memory, sentence);
    const found = attributions(sentence, memory);
    const own = found.length > 0 ? found : quotationAlone(sentence, before);
    const last = own.at(-1);
    before = last === undefined ? null : { speaker: last.speaker, paragraph: sentence.paragraph };
    return own.map((each) => proposal(text, sentence, each));
  });
}

interface Said {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

/** A sentence that is nothing but a quotation goes on with who spoke right before in the paragraph. */
function quotationAlone({ tokens, paragraph }: Sentence, before: Said | null): Attribution[] {
  const isAlone = tokens.length > 0 && tokens.every(({ kind }) => kind === "quote");
  if (!isAlone || before === null || before.paragraph !== paragraph) return [];
  const { speaker } = before;
  return [{ speaker, first: 0, last: tokens.length - 1, cue: "", construction: "quotation alone" }];
}

function proposal(text: string, { tokens }: Sentence, attribution: Attribution): Proposal {
  const { speaker, cue, construction } = attribution;
  const start = tokens[attribution.first]?.start ?? 0;
  const end = tokens[attribution.last]?.end ?? start;
  const confidence = Math.round(BY_CONSTRUCTION[construction] * BY_SPEAKER[speaker.by] * 100) / 100;
  return {
    start,
    end,
    text: text.slice(start, end),
    speaker: speaker.name,
    mention: speaker.mention,
    cue,
    construction,
    confidence,
  };
}
