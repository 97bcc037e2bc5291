import {
  errorsTable,
  fitsTable,
  scoreFrame,
  scoreTold,
  sellersTable,
  type TableBlock,
  windowHeading,
} from "../../findings/index.ts";
import type { PageGround } from "./pageGround.ts";
import type { PagePart } from "./page.ts";
import { pageTable } from "./pageTable.ts";

const PATHS = ["score"] as const;

/** Each window with its sentences, and its tables folded: sellers, slopes, errors. */
export function scoreParts({ input: { score, words } }: PageGround): readonly PagePart[] {
  if (score === undefined) return [];
  const origin = { paths: PATHS };
  const folded = (summary: string, table: TableBlock): PagePart => ({
    kind: "folded",
    summary: { text: summary, origin },
    isHeading: false,
    parts: [{ kind: "table", table: pageTable(table), origin }],
  });
  return score.windows.flatMap((window): readonly PagePart[] => {
    const note = window.note === null ? [] : [words.title(window.note)];
    const items = [scoreFrame(score, window, words), ...note, ...scoreTold(window, words)];
    const heading = windowHeading(window, words);
    const named = (text: string): string => `${heading}: ${text}`;
    return [
      { kind: "prose", sentences: [{ text: `${heading}.`, origin }] },
      { kind: "list", items: items.map((text) => ({ text, origin })) },
      folded(named(words.say("score.table.sellers", {})), sellersTable(score, window, words, Infinity)),
      folded(named(words.say("score.table.fits", {})), fitsTable(window, words, false)),
      folded(named(words.say("score.table.errors", {})), errorsTable(window, words, false)),
    ];
  });
}
