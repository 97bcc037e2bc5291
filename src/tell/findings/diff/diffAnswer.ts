import { type Block, filled, paragraph } from "../block.ts";
import { askedIn, comparedTable, comparisonTexts, furtherTables, WHOLE_COMPARISON } from "../compare/index.ts";
import { diffNotes, datedSideTexts, hasTurned, movedText } from "./diffSentences.ts";
import { diffTable } from "./diffTable.ts";
import type { ToldDiff } from "./toldDiff.ts";

/** What moved between two dated answers in sentences. */
export interface DiffTexts {
  readonly title: string;
  readonly sides: readonly string[];
  /** Of those that the answers are about, then of others whose clear sign turned. */
  readonly moved: readonly string[];
  readonly notes: readonly string[];
}

/** The sentences of a diff. */
export function diffTexts(told: ToldDiff): DiffTexts {
  const { words, comparison } = told.told;
  const { third, all } = askedIn(comparison);
  const turned = told.diff.signs.filter(hasTurned).map(({ country }) => country);
  const countries = [...third, ...all.filter((code) => !third.includes(code) && turned.includes(code))];
  const others = turned.filter((code) => !all.includes(code));
  const { apart, rest } = comparisonTexts(told.told);
  return {
    title: words.say("diff.title", {}),
    sides: datedSideTexts(told),
    moved: [...countries, ...others].flatMap((code) => movedText(code, told) ?? []),
    notes: [...diffNotes(told), ...(apart === null ? [] : [apart]), ...rest],
  };
}

/** How much is told on one screen, most first: other countries of the table, and sentences of what turned. */
export const DIFF_DETAILS: readonly { readonly others: number; readonly sentences: number }[] = [
  { others: 10, sentences: 6 },
  { others: 6, sentences: 4 },
  { others: 3, sentences: 3 },
  { others: 0, sentences: 2 },
  { others: 0, sentences: 1 },
];

/** What a terminal prints on one screen. */
export function diffScreen(told: ToldDiff, { others, sentences }: (typeof DIFF_DETAILS)[number]): readonly Block[] {
  const { title, sides, moved, notes } = diffTexts(told);
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "list", items: sides },
    ...moved.slice(0, sentences).map((each) => paragraph(each)),
    ...filled(diffTable(told, others)),
    { kind: "list", items: notes },
  ];
}

/** All of it: every country with every part, then every number of both side by side. */
export function diffAnswer(told: ToldDiff): readonly Block[] {
  const { title, sides, moved, notes } = diffTexts(told);
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "list", items: sides },
    ...moved.map((each) => paragraph(each)),
    ...filled(diffTable(told, Infinity)),
    { kind: "list", items: notes },
    ...filled(comparedTable(told.told, WHOLE_COMPARISON)),
    ...furtherTables(told.told),
  ];
}
