import { BILATERAL, COUNTRY, type CountryResult, FURTHER_PARTS, SALE, SECTOR } from "../../results/index.ts";
import { type Account, figuresOf, rankedWithBlocs } from "../findings/index.ts";
import { type SheetColumn, type TableSheet, tableSheet } from "./sheet.ts";
import { columnMaker, type ColumnName, SHARE_FORMAT, type SheetWords } from "./sheetColumns.ts";

/** A scenario and what a row of it is of. */
interface InScenario {
  readonly account: Account;
}

interface OfCountry extends InScenario {
  readonly country: string;
}

/** Sheets on trade: who gains, sectors at home, sales, channels. */
export function tradeSheets(accounts: readonly Account[], sheet: SheetWords): readonly TableSheet[] {
  return [gains(accounts, sheet), home(accounts, sheet), sales(accounts, sheet), channels(accounts, sheet)];
}

/** The first columns of a sheet on countries. */
export function countryColumns<Row extends OfCountry>(sheet: SheetWords): readonly SheetColumn<Row>[] {
  const { text } = columnMaker<Row>(sheet);
  return [
    text("scenario", ({ account }) => account.title),
    text("country", ({ country }) => sheet.words.country(country).label),
  ];
}

/** Numbers of a country, null where nothing was there before. */
type CountryFigure = {
  readonly [Name in keyof CountryResult]-?: CountryResult[Name] extends number | null ? Name : never;
}[keyof CountryResult];

function gains(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say } = sheet.words;
  const rows = accounts.flatMap((account) =>
    rankedWithBlocs(account).map((country) => ({
      account,
      country,
      each: figuresOf(account.equilibrium, country)!,
    })),
  );
  type Row = (typeof rows)[number];
  const { number, field } = columnMaker<Row>(sheet);
  const column = (name: ColumnName, figure: CountryFigure): SheetColumn<Row> =>
    field(name, [COUNTRY, figure], ({ each }) => each[figure]);
  return tableSheet(
    { name: say("sheet.gains", {}), about: say("sheet.about.gains", {}) },
    [
      ...countryColumns<Row>(sheet),
      column("welfare", "welfarePercent"),
      number("welfareLow", "percent", ({ each }) => each.range?.["welfarePercent"]?.low ?? null),
      number("welfareHigh", "percent", ({ each }) => each.range?.["welfarePercent"]?.high ?? null),
      column("income", "realIncomeChange"),
      column("realWage", "realWagePercent"),
      column("prices", "pricesToWagePercent"),
      column("labour", "labourMovedPercent"),
      column("imports", "importsPercent"),
      column("exports", "exportsPercent"),
      column("revenueBefore", "tariffRevenueBefore"),
      column("revenue", "tariffRevenue"),
    ],
    rows,
  );
}

function home(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say, sector: nameOf } = sheet.words;
  const rows = accounts.flatMap((account) =>
    Object.entries(account.equilibrium.countries).flatMap(([country, { sectors = {} }]) =>
      Object.entries(sectors).map(([sector, each]) => ({ account, country, sector, each })),
    ),
  );
  type Row = (typeof rows)[number];
  const { text, field } = columnMaker<Row>(sheet);
  return tableSheet(
    { name: say("sheet.home", {}), about: say("sheet.about.home", {}) },
    [
      ...countryColumns<Row>(sheet),
      text("sector", ({ sector }) => nameOf(sector)),
      field("quantity", [SECTOR, "quantityPercent"], ({ each }) => each.quantityPercent),
      field("quantityLow", [SECTOR, "quantityPercent"], ({ each }) => each.range?.low),
      field("quantityHigh", [SECTOR, "quantityPercent"], ({ each }) => each.range?.high),
      field("output", [SECTOR, "outputPercent"], ({ each }) => each.outputPercent),
      field("labourBefore", [SECTOR, "labourShareBefore"], ({ each }) => each.labourShareBefore, SHARE_FORMAT),
      field("labourAfter", [SECTOR, "labourShare"], ({ each }) => each.labourShare, SHARE_FORMAT),
    ],
    rows,
  );
}

function sales(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say, country } = sheet.words;
  const rows = accounts.flatMap((account) => account.equilibrium.bilateral.map((each) => ({ account, each })));
  const { text, field } = columnMaker<(typeof rows)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.sales", {}), about: say("sheet.about.sales", {}) },
    [
      text("scenario", ({ account }) => account.title),
      text("seller", ({ each }) => country(each.exporter).label),
      text("buyer", ({ each }) => country(each.importer).label),
      text("scope", ({ each }) => say(`scope.${each.scope}`, {})),
      field("before", [BILATERAL, "before"], ({ each }) => each.before),
      field("after", [BILATERAL, "after"], ({ each }) => each.after),
      field("change", [BILATERAL, "changePercent"], ({ each }) => each.changePercent),
      field("low", [BILATERAL, "changePercent"], ({ each }) => each.range?.changePercent.low),
      field("high", [BILATERAL, "changePercent"], ({ each }) => each.range?.changePercent.high),
    ],
    rows,
  );
}

/** What adds to the real income of a country, and the quantity that it sells there. */
interface ChannelRow extends OfCountry {
  readonly title: string;
  readonly adds: number;
  readonly quantityPercent: number | null;
}

function channels(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say } = sheet.words;
  const { text, number, field } = columnMaker<ChannelRow>(sheet);
  return tableSheet(
    { name: say("sheet.channels", {}), about: say("sheet.about.channels", {}) },
    [
      ...countryColumns<ChannelRow>(sheet),
      text("channel", ({ title }) => title),
      number("adds", "percent of log welfare", ({ adds }) => adds),
      field("quantitySold", [SALE, "quantityPercent"], ({ quantityPercent }) => quantityPercent),
    ],
    accounts.flatMap((account) => channelRows(account, sheet)),
  );
}

function channelRows(account: Account, { words }: SheetWords): readonly ChannelRow[] {
  const { say } = words;
  return Object.entries(account.equilibrium.channels ?? {}).flatMap(([country, each]) => {
    const row = (title: string, adds: number, quantityPercent: number | null = null): ChannelRow => ({
      account,
      country,
      title,
      adds,
      quantityPercent,
    });
    const sold = Object.entries(each.sales).map(([to, { price, quantityPercent }]) =>
      row(destination(to, account), price, quantityPercent),
    );
    return [
      row(say("sheet.imports", {}), each.cheaperImports),
      ...sold,
      row(say("channel.costs", {}), each.tradeCosts),
      row(say("channel.transfers", {}), each.transfers),
      ...FURTHER_PARTS.flatMap((part) =>
        each[part] === undefined ? [] : [row(say(`channel.${part}`, {}), each[part])],
      ),
      row(say("sheet.row.sum", {}), each.sum),
    ];
  });
}

function destination(code: string, { words, equilibrium }: Account): string {
  if (figuresOf(equilibrium, code) === undefined) return words.say("sheet.sales.others", {});
  return words.say("sheet.sales.to", { to: words.country(code).to });
}
