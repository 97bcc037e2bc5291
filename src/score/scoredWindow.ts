import { movedWindow, type ObservedWindow, partOfYear, type Scenario, yearOf } from "../case/index.ts";
import { type ObservedTrade, type WindowSums, windowSums } from "../data/packages/index.ts";
import { levelErrors, SCORE_EFFECTS, type ScoredCell, type SlopeFit, slopeFit } from "../engines/score/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import type { ScoredWindow, ScoreFitResult } from "../results/index.ts";
import { importsOfAll } from "./observedImports.ts";
import type { PredictedImports } from "./predictedImports.ts";
import { type CellGround, scoredCells } from "./scoredCells.ts";
import type { ScoreGround } from "./scoreGround.ts";
import { scoredSellers } from "./scoredSellers.ts";

/** Million. */
const MILLION = 1e6;

/**
 * Two windows of imports beside a prediction, and the same prediction beside earlier years.
 *
 * @param predictions  The centre first, then the other elasticity sets.
 */
export function scoredWindow(
  { observed, asked, sellers, taxed, goods, over }: ScoreGround,
  window: ObservedWindow,
  { id, title, at }: Scenario,
  predictions: readonly PredictedImports[],
): ScoredWindow {
  const above = asked.above * partOfYear(window.before);
  const ground: CellGround = { sellers, taxed, goods, predicted: predictions[0]!, above: above * MILLION };
  const sums = sumsOf(observed, window);
  const { cells, dropped } = scoredCells(ground, sums);
  const all = importsOfAll(sums, goods);
  const years = [{ window, cells, isPlacebo: false }, ...placebos(observed, window, asked.placebo, ground)];
  const compared = years.flatMap((year) =>
    comparedGroups(year.cells, taxed).map((group) => ({
      ...group,
      head: { before: year.window.before, after: year.window.after, isPlacebo: year.isPlacebo, ...group.who },
    })),
  );
  return {
    before: window.before,
    after: window.after,
    note: window.note,
    scenario: id,
    title,
    at,
    above,
    total: {
      before: all.before / MILLION,
      after: all.after / MILLION,
      observedPercent: 100 * (all.after / all.before - 1),
    },
    sellers: scoredSellers({ sellers, taxed, goods, over }, sums, predictions),
    fits: compared.flatMap(({ head, group }) =>
      SCORE_EFFECTS.flatMap((effects): ScoreFitResult[] => {
        const fit = fitOrNone(group, effects);
        return fit === null ? [] : [{ ...head, effects, ...fit }];
      }),
    ),
    errors: compared.map(({ head, group }) => ({ ...head, cells: group.length, ...levelErrors(group) })),
    cells: cells.map(({ seller, sector, before, observed: y, predicted: x }) => ({
      seller,
      sector,
      before: before / MILLION,
      observedPercent: 100 * Math.expm1(y),
      predictedPercent: 100 * Math.expm1(x),
    })),
    dropped,
  };
}

function sumsOf(
  observed: ObservedTrade,
  { before, after }: Pick<ObservedWindow, "before" | "after">,
): readonly [WindowSums, WindowSums] {
  const found = [before, after].map((each) => windowSums(observed, each));
  const problems = found.flatMap((each) => each.problems);
  if (problems.length > 0) throw new TertiusError(problems);
  return [found[0]!.sums!, found[1]!.sums!];
}

interface Placebo {
  readonly window: ObservedWindow;
  readonly cells: readonly ScoredCell[];
  readonly isPlacebo: true;
}

/** The prediction beside imports of years in which its tariffs were not in force. */
function placebos(
  observed: ObservedTrade,
  window: ObservedWindow,
  years: readonly number[],
  ground: CellGround,
): readonly Placebo[] {
  return years.map((year) => {
    const moved = year - yearOf(window.after);
    const earlier = {
      ...window,
      before: movedWindow(window.before, moved),
      after: movedWindow(window.after, moved),
    };
    return { window: earlier, cells: scoredCells(ground, sumsOf(observed, earlier)).cells, isPlacebo: true };
  });
}

type Who = Pick<ScoreFitResult, "who" | "without">;

/** All sellers, third countries, and these without each sector in turn. */
function comparedGroups(
  cells: readonly ScoredCell[],
  taxed: readonly string[],
): readonly { readonly who: Who; readonly group: readonly ScoredCell[] }[] {
  const third = cells.filter(({ seller }) => !taxed.includes(seller));
  const sectors = [...new Set(third.map(({ sector }) => sector))].toSorted();
  return [
    { who: { who: "all" }, group: cells },
    { who: { who: "third" }, group: third },
    ...sectors.map((without) => ({
      who: { who: "third" as const, without },
      group: third.filter(({ sector }) => sector !== without),
    })),
  ];
}

/** Null where cells are too few, or alike: not every part of a small record can be compared. */
function fitOrNone(cells: readonly ScoredCell[], effects: (typeof SCORE_EFFECTS)[number]): SlopeFit | null {
  try {
    return slopeFit(cells, effects);
  } catch (error) {
    if (error instanceof TertiusError && error.code === "E561") return null;
    throw error;
  }
}
