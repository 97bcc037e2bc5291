import { billionText, numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import type { ScoredSeller, ScoredWindow, ScoreFitResult, ScoreResult } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { goodsText, twoDecimals, windowText } from "./scoreWords.ts";

/** The ledger: what each seller sold, and what the model says. */
export function sellersTable(
  { currency, sellersLeftOut, codesLeftOut }: Pick<ScoreResult, "currency" | "sellersLeftOut" | "codesLeftOut">,
  { sellers }: ScoredWindow,
  words: Wording,
  shown: number,
): TableBlock {
  const { say, language } = words;
  const percent = (value: number): string => numberText(value, language, { decimals: 1, signed: true });
  const isRanged = sellers.some(({ range }) => range !== undefined);
  const left = [
    ...sellersLeftOut.map(({ seller, why }) =>
      say("score.leftOut.seller", { seller: words.country(seller).label, why: say(`score.why.${why}`, {}) }),
    ),
    ...codesLeftOut.map(({ code, why }) => say("score.leftOut.code", { code, why })),
  ];
  return answerTable<ScoredSeller>(
    "score-sellers",
    [
      { title: say("score.column.seller", {}), unit: null, of: ({ seller }) => words.country(seller).label },
      {
        title: say("score.column.before", { unit: billionText(currency, language) }),
        unit: "",
        of: ({ before }) => numberText(before / 1000, language, { decimals: 1 }),
      },
      { title: say("score.column.seen", {}), unit: "%", of: ({ observedPercent }) => percent(observedPercent) },
      { title: say("score.column.model", {}), unit: "%", of: ({ predictedPercent }) => percent(predictedPercent) },
      {
        title: say("score.column.range", {}),
        unit: "%",
        of: ({ range }) => (range === undefined ? "" : rangeCell(range, language, 1)),
        isShown: isRanged,
      },
      { title: say("score.column.error", {}), unit: "", of: ({ errorPoints }) => percent(errorPoints) },
    ],
    sellers.slice(0, shown),
    {
      strong: ({ isThird }) => !isThird,
      notes: [
        ...(isRanged ? [say("score.note.range", {})] : []),
        ...(left.length === 0 ? [] : [say("score.note.leftOut", { list: left.join("; ") })]),
      ],
    },
  );
}

/** Slopes of the window, and where all is shown those without one sector in turn and of years before. */
export function fitsTable({ fits }: ScoredWindow, words: Wording, isFull: boolean): TableBlock {
  const { say } = words;
  const rows = isFull
    ? fits
    : fits.filter(
        (each) =>
          each.without === undefined && (!each.isPlacebo || (each.who === "third" && each.effects === "constant")),
      );
  return answerTable<ScoreFitResult>(
    "score-fits",
    [
      { title: say("score.column.after", {}), unit: null, of: ({ after }) => windowText(after, words) },
      { title: say("score.column.who", {}), unit: null, of: (row) => whoText(row, words) },
      { title: say("score.column.effects", {}), unit: null, of: ({ effects }) => say(`score.effects.${effects}`, {}) },
      { title: say("score.column.slope", {}), unit: "", of: ({ slope }) => twoDecimals(slope, words) },
      {
        title: say("score.column.standardError", {}),
        unit: "",
        of: ({ standardError }) => twoDecimals(standardError, words),
      },
      {
        title: say("score.column.correlation", {}),
        unit: "",
        of: ({ correlation }) => twoDecimals(correlation, words),
      },
      { title: say("score.column.cells", {}), unit: "", of: ({ cells }) => String(cells) },
    ],
    rows,
    { strong: ({ isPlacebo }) => !isPlacebo, notes: [say("score.note.weights", {})] },
  );
}

/** Errors beside those of two simple rules. */
export function errorsTable({ errors }: ScoredWindow, words: Wording, isFull: boolean): TableBlock {
  const { say, language } = words;
  const rows = isFull ? errors : errors.filter((each) => !each.isPlacebo && each.without === undefined);
  const points = (value: number): string => numberText(100 * value, language, { decimals: 1 });
  return answerTable<ScoredWindow["errors"][number]>(
    "score-errors",
    [
      { title: say("score.column.after", {}), unit: null, of: ({ after }) => windowText(after, words) },
      { title: say("score.column.who", {}), unit: null, of: (row) => whoText(row, words) },
      { title: say("score.column.model", {}), unit: "", of: ({ model }) => points(model) },
      { title: say("score.column.noChange", {}), unit: "", of: ({ noChange }) => points(noChange) },
      { title: say("score.column.byShare", {}), unit: "", of: ({ byShare }) => points(byShare) },
      { title: say("score.column.cells", {}), unit: "", of: ({ cells }) => String(cells) },
    ],
    rows,
    { strong: ({ isPlacebo }) => !isPlacebo, notes: [say("score.note.byShare", {})] },
  );
}

function whoText({ who, without }: Pick<ScoreFitResult, "who" | "without">, words: Wording): string {
  return without === undefined
    ? words.say(`score.who.${who}`, {})
    : words.say("score.who.without", { sector: goodsText(without, words) });
}
