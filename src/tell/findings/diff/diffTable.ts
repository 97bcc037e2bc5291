import { greatest } from "../../../base/units/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import type { ComparedFigure, MovedPart } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { askedIn, figuresIn, sideHeads } from "../compare/index.ts";
import { shownDecimals } from "../shortNumber.ts";
import { type Cause, causesOf, causeText, type ToldDiff } from "./toldDiff.ts";

/** Columns of parts that a screen has room for; where there are more, the smallest stand in one. */
const MOST_COLUMNS = 6;

/** What one column shows: causes whose parts it adds up, and its letter. */
interface PartColumn {
  readonly letter: string;
  readonly causes: readonly Cause[];
}

/**
 * Real income in 1, what each cause adds, real income in 2: a row for each country.
 *
 * @param others  How many are shown beside those that the answers are about, those first that are most different.
 */
export function diffTable(told: ToldDiff, others: number): TableBlock {
  const { words, comparison } = told.told;
  const { third, all } = askedIn(comparison);
  const incomes = figuresIn(comparison, "realIncome");
  const asked = incomes.filter(({ country }) => all.includes(country));
  const more = incomes.filter(({ country }) => !all.includes(country)).slice(0, others);
  const columns = partColumns(told);
  const heads = sideHeads(told.told);
  const number = (value: number, row: ComparedFigure): string =>
    numberText(value, words.language, { decimals: decimalsOf(row), signed: true });
  return answerTable<ComparedFigure>(
    "moved",
    [
      { title: words.say("diff.column.what", {}), unit: null, of: ({ country }) => words.country(country).label },
      { title: heads.first, unit: "", of: (row) => number(row.first, row) },
      ...columns.map((column) => ({
        title: column.letter,
        unit: "",
        of: (row: ComparedFigure) => number(pointsOf(column, row, told), row),
      })),
      { title: heads.second, unit: "", of: (row) => number(row.second, row) },
    ],
    [...asked, ...more],
    {
      strong: ({ country }) => third.includes(country),
      notes: columns.map((column) => legendText(column, told)),
    },
  );
}

function legendText({ letter, causes }: PartColumn, told: ToldDiff): string {
  const { words } = told.told;
  const [only] = causes;
  const cause =
    causes.length === 1 && only !== undefined
      ? causeText(only, told)
      : words.say("diff.column.rest", { count: String(causes.length) });
  return words.say("diff.column.legend", { letter, cause });
}

/** A column for each cause; the smallest together where there are many. */
function partColumns(told: ToldDiff): readonly PartColumn[] {
  const causes = causesOf(told.diff);
  const { all } = askedIn(told.told.comparison);
  const size = (cause: Cause): number =>
    greatest([0, ...partsIn(told, cause, all).map(({ points }) => Math.abs(points))]);
  const ranked = causes.toSorted((one, other) => size(other) - size(one));
  const alone = causes.length <= MOST_COLUMNS ? ranked : ranked.slice(0, MOST_COLUMNS - 1);
  const shown = causes.filter((each) => alone.includes(each));
  const rest = causes.filter((each) => !alone.includes(each));
  return [...shown.map((each) => [each]), ...(rest.length === 0 ? [] : [rest])].map((each, at) => ({
    letter: letterOf(at, told),
    causes: each,
  }));
}

function letterOf(at: number, { told: { words } }: ToldDiff): string {
  return (words.language === "ru" ? "абвгде" : "abcdef").charAt(at);
}

function partsIn({ diff }: ToldDiff, { cause, measure }: Cause, countries: readonly string[]): readonly MovedPart[] {
  return diff.parts.filter(
    (each) => each.cause === cause && each.measure === measure && countries.includes(each.country),
  );
}

function pointsOf({ causes }: PartColumn, { country }: ComparedFigure, told: ToldDiff): number {
  return causes.flatMap((cause) => partsIn(told, cause, [country])).reduce((sum, { points }) => sum + points, 0);
}

/** The same for all numbers of a row, so that they can be added up: as many as the two ends have. */
function decimalsOf({ first, second, range }: ComparedFigure): number {
  return greatest([shownDecimals(first, range.first ?? null), shownDecimals(second, range.second ?? null)]);
}
