import { least } from "../../../base/units/index.ts";
import { capitalised, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { MarketResult, MarketScore, ScoredYear, SigmaErrors } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, paragraph, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";
import { type ScoredScenario, toldScore } from "./marketScore.ts";

/** What a terminal prints of a market held against later years. */
export function marketScoreAnswer(
  { commodity, baseYear }: Pick<MarketResult, "commodity" | "baseYear">,
  score: MarketScore,
  scenario: ScoredScenario,
  words: Wording,
): readonly Block[] {
  const title = words.say("market.score.title", {
    commodity: capitalised(words.title(commodity)),
    buyer: placeName(score.buyer, words),
    year: String(baseYear),
  });
  return [
    { kind: "heading", level: 1, text: title },
    paragraph(toldScore(score, score.buyer, scenario, words).text),
    marketScoreTable(score, words),
    ...(score.sigmas.length === 0 ? [] : [paragraph(words.say("market.score.sigmas", {})), sigmaTable(score, words)]),
  ];
}

/** Part of the least error within which a σ counts as near as the nearest, percent. */
const NEAR = 5;

/** A row for each σ that was tried, and which of them the years that chose a figure cannot tell apart. */
function sigmaTable({ sigmas, sigmaRange }: MarketScore, words: Wording): TableBlock {
  const error = (key: "fitted" | "model" | "byShare"): AnswerColumn<SigmaErrors> => ({
    title: words.say(`market.score.column.sigma.${key}`, {}),
    unit: "%",
    of: (each) => numberText(each[key] ?? null, words.language, { decimals: 1 }),
    isShown: sigmas.some((each) => each[key] !== undefined),
  });
  const chosen = sigmas.flatMap(({ fitted }) => fitted ?? []);
  const near = sigmas.filter(({ fitted = Infinity }) => fitted <= (1 + NEAR / 100) * least(chosen));
  const notes =
    chosen.length === 0 || sigmaRange === undefined
      ? []
      : [
          words.say("market.score.sigmas.near", {
            percent: String(NEAR),
            near: listText(
              near.map(({ sigma }) => String(sigma)),
              words.language,
            ),
            low: String(sigmaRange.low),
            high: String(sigmaRange.high),
          }),
        ];
  return answerTable(
    "market-score-sigmas",
    [
      { title: words.say("market.score.column.sigma", {}), unit: null, of: ({ sigma }) => String(sigma) },
      error("fitted"),
      error("model"),
      error("byShare"),
    ],
    sigmas,
    { notes },
  );
}

/** A row for each year: errors of the market and of the rules, in percent of what flowed. */
function marketScoreTable({ years, fitted }: MarketScore, words: Wording): TableBlock {
  const error = (key: keyof ScoredYear, title: string): AnswerColumn<ScoredYear> => ({
    title,
    unit: "%",
    of: (year) => numberText(year[key] ?? null, words.language, { decimals: 1 }),
  });
  const notes = [
    words.say("market.score.note", {}),
    ...(years.some(({ year }) => fitted.includes(year)) ? [words.say("market.score.fitted", {})] : []),
  ];
  return answerTable(
    "market-score",
    [
      {
        title: words.say("market.score.column.year", {}),
        unit: null,
        of: ({ year }) => (fitted.includes(year) ? `${year} *` : String(year)),
      },
      { title: words.say("market.score.column.sellers", {}), unit: null, of: ({ sellers }) => String(sellers) },
      error("model", words.say("market.score.column.model", {})),
      {
        ...error("withoutPurchases", words.say("market.score.column.withoutPurchases", {})),
        isShown: years.some(({ withoutPurchases }) => withoutPurchases !== undefined),
      },
      error("noChange", words.say("market.score.column.noChange", {})),
      error("byShare", words.say("market.score.column.byShare", {})),
      error("byShareSeen", words.say("market.score.column.byShareSeen", {})),
      error("fit", words.say("market.score.column.fit", {})),
      {
        title: words.say("market.score.column.rank", {}),
        unit: null,
        of: ({ rank }) => numberText(rank ?? null, words.language, { decimals: 2 }),
      },
    ],
    years,
    { notes },
  );
}
