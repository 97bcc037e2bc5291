import type { Place, Problem } from "../../../base/problems/index.ts";
import type { Parameter } from "../../../base/sets/index.ts";
import { counted } from "../../../base/wording/index.ts";
import type { ObservedFigures, ObservedTrade } from "./observedTrade.ts";
import { aboveTotal, dutiesAboveImports, dutiesWithoutImports } from "./problems.ts";

/** Part of the total that sellers may be above it: figures that were rounded one by one do not add up to the last digit. */
const ROUNDING = 1e-3;

/** Times the imports that duties of one cell are at most without a word: the highest rates of single products are some 350 %. */
const HIGHEST_RATE = 10;

/** Part of the cells with imports that may have duties above them without a word. */
const FEW = 1e-3;

/**
 * What the figures of a package have against each other: E340, W306, W307.
 *
 * @param placeOf  Where the total of an excess stands.
 */
export function figureProblems(
  observed: Pick<ObservedTrade, "figures" | "total" | "products">,
  placeOf: (excess: Excess) => Place,
): Problem[] {
  const { figures, total, products } = observed;
  return [
    ...totalProblems(figures, total, placeOf),
    ...dutyProblems("imports.csv", figures),
    ...(products === null ? [] : dutyProblems("products.csv", products)),
  ];
}

/** A code and period in which sellers together are above the total. */
export interface Excess {
  readonly code: string;
  readonly period: string;
  readonly figure: "imports" | "duties";
  readonly sellers: number;
  readonly total: number;
}

/** Where sellers together are above their total, by more than rounding explains. */
export function excessesOver({ figures, total }: Pick<ObservedTrade, "figures" | "total">): readonly Excess[] {
  if (total === null) return [];
  return (["imports", "duties"] as const).flatMap((figure) => {
    const { sets, values } = figures[figure];
    const size = total[figure].values.length;
    const [, codes, periods] = sets;
    const sums = new Float64Array(size);
    values.forEach((value, at) => {
      if (!Number.isNaN(value)) sums[at % size]! += value;
    });
    return [...sums].flatMap((sum, at): Excess[] => {
      const known = total[figure].values[at]!;
      if (!(sum > known * (1 + ROUNDING) + 1)) return [];
      const period = periods!.labels[at % periods!.size]!;
      return [{ code: codes!.labels[Math.floor(at / periods!.size)]!, period, figure, sellers: sum, total: known }];
    });
  });
}

function totalProblems(
  figures: ObservedFigures,
  total: ObservedFigures | null,
  placeOf: (excess: Excess) => Place,
): Problem[] {
  const [first, ...others] = excessesOver({ figures, total });
  return first === undefined ? [] : [excessProblem(first, others.length, placeOf(first))];
}

/**
 * E340 for one code and period.
 *
 * @param others  In how many other places it is so that nobody is told of one by one.
 */
export function excessProblem(
  { code, period, figure, sellers, total: known }: Excess,
  others: number,
  where: Place,
): Problem {
  const more = others === 0 ? "" : `, and in ${others} more`;
  const cells = { one: "ячейке", few: "ячейках", many: "ячейках" };
  const moreRu = others === 0 ? "" : ` и ещё в ${counted(others, cells, "ru")}`;
  return aboveTotal({
    place: { path: `${code}, ${period}, ${figure}`, ...where },
    message: `The sellers together have more than all sellers (WLD) in ${code}, ${period}, ${figure}${more}: ${sellers} of ${known}.`,
    found: String(sellers),
    expected: `at most ${known}`,
    hints: ["Look for a seller that stands there twice, such as a bloc and its members, or correct the total."],
    russian: {
      message: `У продавцов вместе больше, чем у всех продавцов (WLD), в ${code}, ${period}, ${figure}${moreRu}: ${sellers} против ${known}.`,
      expected: `не больше ${known}`,
      hints: ["Найдите, кто учтён дважды, например группу стран и её участников, или исправьте итог."],
    },
  });
}

/** Cells whose duties are on nothing, and those whose duties are above the imports. */
export function dutyCounts({ imports, duties }: ObservedFigures): {
  readonly without: readonly number[];
  readonly above: readonly number[];
  readonly cells: number;
} {
  const without: number[] = [];
  const above: number[] = [];
  let cells = 0;
  duties.values.forEach((duty, at) => {
    const value = imports.values[at]!;
    if (value > 0) cells++;
    if (duty > 0 && !(value > 0)) without.push(at);
    else if (duty > value) above.push(at);
  });
  return { without, above, cells };
}

/** W306, W307 for the figures of one file. */
export function dutyProblems(file: string, figures: ObservedFigures): Problem[] {
  const { imports, duties } = figures;
  const { without, above, cells } = dutyCounts(figures);
  const ratio = (at: number): number => duties.values[at]! / imports.values[at]!;
  const worst = above.reduce((most, at) => (ratio(at) > ratio(most) ? at : most), above[0] ?? 0);
  const isOdd = above.length > FEW * cells || (above.length > 0 && ratio(worst) > HIGHEST_RATE);
  return [
    ...(without.length === 0 ? [] : [dutiesWithoutImports(file, without.length, cellName(imports, without[0]!))]),
    ...(isOdd
      ? [dutiesAboveImports(file, above.length, { where: cellName(imports, worst), ratio: ratio(worst) })]
      : []),
  ];
}

/** Labels of a cell: `CHN, 334, 2024-01`. */
function cellName({ sets }: Parameter, at: number): string {
  const labels: string[] = [];
  let rest = at;
  for (const { labels: own, size } of [...sets].toReversed()) {
    labels.unshift(own[rest % size]!);
    rest = Math.floor(rest / size);
  }
  return labels.join(", ");
}
