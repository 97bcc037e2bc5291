import { numberText, rangeCell } from "../../../base/wording/index.ts";
import type { ComparedFigure } from "../../../results/index.ts";
import { answerTable, type AcrossLine } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { askedIn, figuresIn, sideHeads, type ToldComparison } from "./toldComparison.ts";

/** How much of a comparison its table shows. */
export interface ComparedDetail {
  /** Figures that are shown beside real income. */
  readonly figures: readonly Exclude<ComparedFigure["figure"], "realIncome">[];
  /** Whether figures other than real income are shown of the sides too. */
  readonly ofSides: boolean;
  /** How many of all other countries are shown, those first that are most different. */
  readonly others: number;
}

/** All that is compared. */
export const WHOLE_COMPARISON: ComparedDetail = {
  figures: ["sales", "tariffRevenue", "termsOfTrade", "prices"],
  ofSides: true,
  others: Infinity,
};

/** Numbers of the two beside each other, and their difference with its range. */
export function comparedTable(told: ToldComparison, detail: ComparedDetail): TableBlock {
  return figureTable("compared", told, rowsOf(told, detail));
}

/** Some of the numbers in the same way. */
export function figureTable(
  id: string,
  told: ToldComparison,
  rows: readonly (ComparedFigure | AcrossLine)[],
): TableBlock {
  const { words } = told;
  const say = (key: "what" | "difference" | "range"): string => words.say(`compare.column.${key}`, {});
  const heads = sideHeads(told);
  const { third } = askedIn(told.comparison);
  const number = (key: "first" | "second" | "difference") => (each: ComparedFigure) =>
    numberText(each[key], words.language, { decimals: decimalsOf(each, key), signed: true });
  return answerTable<ComparedFigure>(
    id,
    [
      { title: say("what"), unit: null, of: (each) => rowName(each, told) },
      { title: heads.first, unit: "", of: number("first") },
      { title: heads.second, unit: "", of: number("second") },
      { title: say("difference"), unit: "", of: number("difference") },
      {
        title: say("range"),
        unit: "",
        of: (each) =>
          each.range.difference === undefined
            ? numberText(null, words.language, { decimals: 0 })
            : rangeCell(each.range.difference, words.language, decimalsOf(each, "difference")),
      },
    ],
    rows,
    { strong: ({ country }) => third.includes(country) },
  );
}

/** As many as the number has wherever else it is shown: those that its own range allows. */
function decimalsOf(each: ComparedFigure, key: "first" | "second" | "difference"): number {
  return shownDecimals(each[key], each.range[key] ?? null);
}

function rowName({ country, partner }: ComparedFigure, { words }: ToldComparison): string {
  const name = words.country(country).label;
  return partner === null ? name : words.say("flow", { exporter: name, importer: words.country(partner).label });
}

function rowsOf(told: ToldComparison, detail: ComparedDetail): readonly (ComparedFigure | AcrossLine)[] {
  const { comparison, words } = told;
  const { third, all } = askedIn(comparison);
  const income = figuresIn(comparison, "realIncome");
  const others = income.filter(({ country }) => !all.includes(country)).slice(0, detail.others);
  const shown = detail.ofSides ? all : third;
  return [
    ...group(
      words.say("compare.group.realIncome", {}),
      income.filter(({ country }) => all.includes(country)),
    ),
    ...detail.figures.flatMap((figure) =>
      group(
        words.say(`compare.group.${figure}`, {}),
        figuresIn(comparison, figure).filter(({ country }) => shown.includes(country)),
      ),
    ),
    ...group(words.say("compare.group.others", {}), others),
  ];
}

function group(across: string, rows: readonly ComparedFigure[]): readonly (ComparedFigure | AcrossLine)[] {
  return rows.length === 0 ? [] : [{ across }, ...rows];
}
