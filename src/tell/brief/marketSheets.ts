import { type MarketYearResult, type Results, SHORTFALL } from "../../results/index.ts";
import { placeName, statesOf, whenText } from "../findings/index.ts";
import { type SheetColumn, type TableSheet, tableSheet } from "./sheet.ts";
import { columnMaker, type SheetWords } from "./sheetColumns.ts";

/** A market of a scenario in a year. */
interface SolvedYear {
  readonly scenario: string;
  readonly commodity: string;
  readonly year: string;
  readonly result: MarketYearResult;
  /** Which of two numbers it is; empty where there is one. */
  readonly holds: string;
}

/** Sheets on commodity markets: prices, shortages. */
export function marketSheets(results: Results, sheet: SheetWords): readonly TableSheet[] {
  const years = solvedYears(results, sheet);
  const hasParts = years.some(({ holds }) => holds !== "");
  return [prices(years, sheet, hasParts), shortages(years, sheet, hasParts)];
}

function solvedYears({ scenarios }: Results, { words }: SheetWords): readonly SolvedYear[] {
  return Object.entries(scenarios).flatMap(([id, { title, markets = {} }]) =>
    Object.values(markets).flatMap(({ commodity, years, title: own }) =>
      Object.entries(years).flatMap(([year, whole]) =>
        statesOf(whole).map((state) => ({
          scenario: own === "" ? titleOf(id, title) : own,
          commodity,
          year,
          result: state.result,
          holds: whenText(state, words),
        })),
      ),
    ),
  );
}

function titleOf(id: string, title: string): string {
  return title === "" ? id : title;
}

/** The columns of every sheet; which of two numbers it is stands where some scenario has two. */
function yearColumns<Row extends SolvedYear>(sheet: SheetWords, hasParts: boolean): readonly SheetColumn<Row>[] {
  const { text, number } = columnMaker<Row>(sheet);
  return [
    text("scenario", ({ scenario }) => scenario),
    text("commodity", ({ commodity }) => commodity),
    number("year", "year", ({ year }) => Number(year)),
    ...(hasParts ? [text("holds", ({ holds }) => holds)] : []),
  ];
}

function prices(years: readonly SolvedYear[], sheet: SheetWords, hasParts: boolean): TableSheet {
  const { say, unit: unitOf } = sheet.words;
  const rows = years.flatMap((year) =>
    Object.entries(year.result.prices).map(([place, each]) => ({ ...year, place, each })),
  );
  const { text, number } = columnMaker<(typeof rows)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.prices", {}), about: say("sheet.about.prices", {}) },
    [
      ...yearColumns<(typeof rows)[number]>(sheet, hasParts),
      text("place", ({ place }) => placeName(place, sheet.words)),
      number("priceBefore", "row", ({ each }) => each.before),
      number("priceAfter", "row", ({ each }) => each.value),
      number("low", "row", ({ each }) => each.range?.low ?? null),
      number("high", "row", ({ each }) => each.range?.high ?? null),
      text("priceUnit", ({ each }) => unitOf(each.unit)),
    ],
    rows,
  );
}

function shortages(years: readonly SolvedYear[], sheet: SheetWords, hasParts: boolean): TableSheet {
  const { say, unit: unitOf } = sheet.words;
  const rows = years.flatMap((year) => year.result.shortfalls.map((each) => ({ ...year, each })));
  const { text, number, field } = columnMaker<(typeof rows)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.shortages", {}), about: say("sheet.about.shortages", {}) },
    [
      ...yearColumns<(typeof rows)[number]>(sheet, hasParts),
      text("buyer", ({ each }) => placeName(each.node, sheet.words)),
      number("shortBefore", "row", ({ each }) => each.before),
      number("short", "row", ({ each }) => each.quantity),
      number("low", "row", ({ each }) => each.range?.low ?? null),
      number("high", "row", ({ each }) => each.range?.high ?? null),
      text("priceUnit", ({ each }) => unitOf(each.unit)),
      field("shortShare", [SHORTFALL, "percent"], ({ each }) => each.percent, "0.0"),
    ],
    rows,
  );
}
