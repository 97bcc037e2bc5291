import type { Wording } from "../../../base/wording/index.ts";
import type { ScoredWindow, ScoreResult } from "../../../results/index.ts";
import { type Block, paragraph, section } from "../block.ts";
import { errorsTable, fitsTable, sellersTable } from "./scoreTables.ts";
import { scoreFrame, scoreTold, windowHeading } from "./scoreTold.ts";

/** Sellers that a screen has. */
const SHOWN = 12;

/** What a terminal prints of predictions beside what customs recorded. */
export function scoreAnswer(score: ScoreResult, words: Wording, isFull: boolean): readonly Block[] {
  const title = words.say("score.title", { importer: words.country(score.importer).name });
  return [
    { kind: "heading", level: 1, text: title },
    ...score.windows.flatMap((window) => windowBlocks(score, window, words, isFull)),
  ];
}

function windowBlocks(score: ScoreResult, window: ScoredWindow, words: Wording, isFull: boolean): readonly Block[] {
  return [
    ...section(windowHeading(window, words), [
      paragraph(scoreFrame(score, window, words)),
      ...(window.note === null ? [] : [paragraph(words.title(window.note))]),
      { kind: "list", items: scoreTold(window, words) },
    ]),
    ...section(words.say("score.table.sellers", {}), [sellersTable(score, window, words, isFull ? Infinity : SHOWN)]),
    ...section(words.say("score.table.fits", {}), [fitsTable(window, words, isFull)]),
    ...section(words.say("score.table.errors", {}), [errorsTable(window, words, isFull)]),
  ];
}
