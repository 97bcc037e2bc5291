import type { ScoredWindow, ScoreFitResult, ScoreResult } from "../../src/results/index.ts";
import { scoreFrame, scoreTold, windowHeading } from "../../src/tell/findings/index.ts";
import { packageNames, wording, type Wording } from "../../src/base/wording/index.ts";
import { shippedEconomy } from "../../test/data/shippedEconomy.ts";
import { numberTable, printed } from "../numberTable.ts";

/** The results as a page: each window with its sentences, every slope, every error and the whole ledger. */
export function resultsPage(score: ScoreResult): string {
  const words = wording("en", packageNames(shippedEconomy(score.base), []));
  return `${[
    "# Results: American imports of 2025, predicted and seen",
    "Written by `score.test.ts`; the README says what the numbers are.",
    ...score.windows.flatMap((window) => windowBlocks(score, window, words)),
  ].join("\n\n")}\n`;
}

function windowBlocks(score: ScoreResult, window: ScoredWindow, words: Wording): readonly string[] {
  const fits = window.fits.filter(({ without, isPlacebo }) => !isPlacebo || without === undefined || without === "C26");
  return [
    `## ${windowHeading(window, words)}`,
    scoreFrame(score, window, words),
    ...(window.note === null ? [] : [window.note]),
    scoreTold(window, words)
      .map((each) => `- ${each}`)
      .join("\n"),
    "Slope of what was seen on what was predicted (standard error), correlation in brackets of their own.",
    numberTable(
      ["years, who, taken out", "slope", "standard error", "correlation", "pairs"],
      fits.map((fit) => [
        nameOf(fit),
        printed(fit.slope, 2),
        printed(fit.standardError, 2),
        printed(fit.correlation, 2),
        String(fit.cells),
      ]),
    ),
    "Typical error, log points.",
    numberTable(
      ["years, who", "model", "nothing changes", "by share", "pairs"],
      window.errors
        .filter(({ without }) => without === undefined || without === "C26")
        .map((each) => [
          headOf(each),
          ...[each.model, each.noChange, each.byShare].map((value) => printed(100 * value, 1)),
          String(each.cells),
        ]),
    ),
    "Every seller, the largest error in money first: imports before in billion USD, changes in percent, the model's range over the sets of the case.",
    numberTable(
      ["seller", "before", "seen", "model", "range", "seen less model, points"],
      window.sellers.map(({ seller, before, observedPercent, predictedPercent, range, errorPoints }) => [
        words.country(seller).label,
        printed(before / 1000, 1),
        printed(observedPercent, 1),
        printed(predictedPercent, 1),
        range === undefined ? "" : `${printed(range.low, 1)} to ${printed(range.high, 1)}`,
        printed(errorPoints, 1),
      ]),
    ),
  ];
}

function headOf({ before, after, who, without }: Pick<ScoreFitResult, "before" | "after" | "who" | "without">): string {
  const compared = who === "all" ? "all" : `third countries${without === undefined ? "" : ` without ${without}`}`;
  return `${after.slice(0, 4)} on ${before.slice(0, 4)}, ${compared}`;
}

function nameOf(fit: ScoreFitResult): string {
  return `${headOf(fit)}, ${fit.effects === "constant" ? "mean" : fit.effects}`;
}
