import { numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import type { SweepPoint, SweepResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, filled, paragraph, type TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { sharedNest } from "../trade/nests.ts";
import { pointVerdict, sizesText, sizeText, sweepTitle } from "./sweepTitle.ts";

/** What a terminal prints of a sweep: the finding, and a row for each size. */
export function sweepAnswer(sweep: SweepResult, words: Wording, isFull: boolean): readonly Block[] {
  const { title, sizes, unsolved, unit } = sweep;
  const key = unit === "percent" ? "sweep.titleRate" : "sweep.title";
  return [
    { kind: "heading", level: 1, text: words.say(key, { title: words.title(title), sizes: String(sizes.length) }) },
    paragraph(sweepTitle(sweep, words)),
    ...filled(sweepTable(sweep, words, isFull)),
    ...(unsolved.length === 0 ? [] : [paragraph(words.say("sweep.unsolved", { list: sizesText(unsolved, words) }))]),
    ...withoutVariants(sweep, words).map(paragraph),
    ...sharedNest(sweep.nests, words).map((each) => paragraph(each)),
  ];
}

/** How many variants of the model have no answer at which sizes; nothing where all have one. */
function withoutVariants({ withoutVariants: without = [] }: SweepResult, words: Wording): readonly string[] {
  if (without.length === 0) return [];
  const items = [...new Set(without.map(({ count }) => count))].map((count) => {
    const at = without.filter((each) => each.count === count).map(({ size }) => size);
    return words.say("sweep.without.item", { count: String(count), sizes: sizesText(at, words) });
  });
  return [words.say("sweep.without", { list: items.join("; ") })];
}

/**
 * Real income by size and country.
 *
 * @param isRanged  Whether ranges stand beside the numbers; else a mark where the variants disagree on the sign.
 */
export function sweepTable(sweep: SweepResult, words: Wording, isRanged: boolean): TableBlock {
  const { points, countries, sizes, unsolved, unit } = sweep;
  const solved = sizes.filter((size) => !unsolved.includes(size));
  const hasOpen = points.some((each) => pointVerdict(each) === "open");
  const size: AnswerColumn<number> = {
    title: words.say(unit === "percent" ? "sweep.column.rate" : "sweep.column.size", {}),
    unit: null,
    of: (each) => sizeText(each, words),
  };
  const columns = countries.flatMap((code) => countryColumns(code, sweep, words, isRanged));
  const notes = hasOpen && !isRanged ? [words.say("sweep.note", {})] : [];
  return answerTable("sweep", [size, ...columns], solved, { notes });
}

function countryColumns(
  code: string,
  { points }: SweepResult,
  words: Wording,
  isRanged: boolean,
): readonly AnswerColumn<number>[] {
  const at = (size: number): SweepPoint | undefined =>
    points.find((each) => each.size === size && each.country === code);
  return [
    { title: words.country(code).label, unit: "%", of: (size) => centreCell(at(size), words, !isRanged) },
    { title: words.say("column.range", {}), unit: "%", of: (size) => rangeText(at(size), words), isShown: isRanged },
  ];
}

function centreCell(point: SweepPoint | undefined, { language }: Wording, isMarked: boolean): string {
  if (point === undefined) return numberText(null, language, { decimals: 0 });
  const decimals = shownDecimals(point.welfarePercent, point.range.welfarePercent ?? null);
  const text = numberText(point.welfarePercent, language, { decimals, signed: true });
  return isMarked ? `${text}${pointVerdict(point) === "open" ? " ?" : ""}` : text;
}

function rangeText(point: SweepPoint | undefined, { language }: Wording): string {
  const range = point?.range.welfarePercent;
  if (point === undefined || range === undefined) return numberText(null, language, { decimals: 0 });
  return rangeCell(range, language, shownDecimals(point.welfarePercent, range));
}
