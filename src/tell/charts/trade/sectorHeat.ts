import { blocOf, changePercent, type Account, resultPath, type TableBlock } from "../../findings/index.ts";
import {
  capitalised,
  decimalsFor,
  millionText,
  moneyText,
  numberText,
  percentText,
} from "../../../base/wording/index.ts";
import { PHONE_WIDTH, type Chart, type ChartSubject, type MarkOptions } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { heatMarks } from "./heatMarks.ts";

/** What one column of the map holds. */
interface Column {
  readonly key: string;
  readonly exporter: string;
  /** Country code, or `OTHERS` of the exporter's partners. */
  readonly importer: string;
}

interface Cell {
  readonly sector: string;
  readonly column: Column;
  readonly before: number;
  readonly after: number;
  readonly change: number | null;
  readonly isSmall: boolean;
}

const OTHERS = "others";
/** Partners beside the parties; pairs where only trade among the parties is known. */
const COLUMNS = { phone: { partners: 1, pairs: 4 }, screen: { partners: 5, pairs: 6 } } as const;
/** Cells below this, in million, are too small for a percentage. */
const SMALL = 10;
/** Share of cells that reach the deepest colour. */
const DEEP_QUANTILE = 0.9;
/** Changes that reach the deepest colour are never smaller than this, in percent: noise keeps pale. */
const SHALLOWEST_PERCENT = 0.01;

/**
 * What a country sells, sector by partner: change of value in percent. Where the results hold only trade among the
 * parties, the columns are their pairs. Null when they hold no flows of the country.
 */
export function sectorHeat(subject: ChartSubject, options: MarkOptions): Chart | null {
  const { account, country } = subject;
  const columns = columnsOf(account, country, options.width < PHONE_WIDTH ? COLUMNS.phone : COLUMNS.screen);
  const cells = cellsOf(account, columns);
  const largest = largestMove(cells, account, country);
  if (largest === null) return null;
  const title = titleOf(largest, account, country);
  const altText = altTextOf(cells, account, country);
  const text = { id: "heat", title, subtitle: subtitleOf(account, columns, country), altText };
  const svg = framedMarks(drawn(cells, columns, account, options.width), text, options, account.words);
  return { id: "heat", svg, title, altText, table: tableOf(cells, columns, account) };
}

function columnsOf(
  account: Account,
  country: string,
  most: { readonly partners: number; readonly pairs: number },
): readonly Column[] {
  const { a, b } = account.case.parties;
  const sums = partnerSums(account, country);
  const parties = [b, a].filter((party) => party !== null).filter((party) => sums.has(party));
  const told = toldAsBlocs(account, sums.keys());
  const ranked = [...sums]
    .filter(([code]) => code !== a && code !== b && !told.has(code))
    .toSorted((one, other) => other[1] - one[1]);
  if (ranked.length === 0) return pairColumns(account, country).slice(0, most.pairs);
  const shown = ranked.slice(0, most.partners).map(([code]) => code);
  const importers = [...parties, ...shown, ...(ranked.length > shown.length ? [OTHERS] : [])];
  return importers.map((importer) => ({ key: importer, exporter: country, importer }));
}

/** Members of the blocs among some importers: what is sold to them is sold to their bloc. */
function toldAsBlocs({ equilibrium }: Account, importers: Iterable<string>): ReadonlySet<string> {
  return new Set([...importers].flatMap((code) => blocOf(equilibrium, code)?.members ?? []));
}

/** Base-year exports of a country by partner. */
function partnerSums(account: Account, country: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of account.equilibrium.flows ?? []) {
    if (flow.exporter !== country || flow.importer === country) continue;
    sums.set(flow.importer, (sums.get(flow.importer) ?? 0) + flow.before);
  }
  return sums;
}

function pairColumns(account: Account, country: string): readonly Column[] {
  const { a, b } = account.case.parties;
  if (a === null) return [];
  const known = new Set((account.equilibrium.flows ?? []).map((flow) => `${flow.exporter} ${flow.importer}`));
  const pairs = [
    [country, b],
    [country, a],
    [b, a],
    [a, b],
    [b, country],
    [a, country],
  ] as const;
  return pairs
    .map(([exporter, importer]) => ({ key: `${exporter} ${importer}`, exporter, importer }))
    .filter((column) => column.exporter !== column.importer && known.has(column.key));
}

function cellsOf(account: Account, columns: readonly Column[]): readonly Cell[] {
  const named = new Set(columns.map((column) => column.importer));
  const told = toldAsBlocs(account, named);
  const exporters = new Set(columns.map((column) => column.exporter));
  const flows = (account.equilibrium.flows ?? []).filter((flow) => exporters.has(flow.exporter));
  const sectors = [...new Set(flows.map((flow) => flow.sector))];
  return sectors.flatMap((sector) =>
    columns.map((column) => {
      const part = flows.filter((flow) => {
        if (flow.sector !== sector || flow.exporter !== column.exporter || flow.importer === flow.exporter)
          return false;
        return column.importer === OTHERS
          ? !named.has(flow.importer) && !told.has(flow.importer)
          : flow.importer === column.importer;
      });
      const before = part.reduce((sum, flow) => sum + flow.before, 0);
      const after = part.reduce((sum, flow) => sum + flow.after, 0);
      return { sector, column, before, after, change: changePercent(before, after), isSmall: before < SMALL };
    }),
  );
}

/** The sector whose sales of the country to B move by most money; to A where it sells nothing to B. */
function largestMove(cells: readonly Cell[], account: Account, country: string): Cell | null {
  const moved = (cell: Cell): number => Math.abs(cell.after - cell.before);
  const { a, b } = account.case.parties;
  for (const partner of [b, a]) {
    const [largest] = cells
      .filter(({ column }) => column.exporter === country && column.importer === partner)
      .filter((cell) => cell.change !== null && moved(cell) > 0)
      .toSorted((one, other) => moved(other) - moved(one));
    if (largest !== undefined) return largest;
  }
  return null;
}

function titleOf(cell: Cell, account: Account, country: string): string {
  const { words } = account;
  const title = words.say("chart.heat.title", {
    country: words.country(country).name,
    to: words.country(cell.column.importer).to,
    verb: words.say((cell.change ?? 0) < 0 ? "verb.fall" : "verb.rise", {}),
    sector: words.sector(cell.sector),
    amount: moneyText(Math.abs(cell.after - cell.before), account.equilibrium.currency, words.language),
    change: percentText(cell.change, words.language),
  });
  return capitalised(title);
}

function isPairs(columns: readonly Column[]): boolean {
  return new Set(columns.map((column) => column.exporter)).size > 1;
}

function subtitleOf(account: Account, columns: readonly Column[], country: string): string {
  const { words, equilibrium } = account;
  const values = {
    country: words.country(country).of,
    year: String(equilibrium.baseYear),
    scenario: account.title,
  };
  const about = isPairs(columns)
    ? words.say("chart.heat.pairs", { year: values.year, scenario: values.scenario })
    : words.say("chart.heat.subtitle", values);
  const amount = `${SMALL} ${millionText(equilibrium.currency, words.language)}`;
  return `${about}; ${words.say("chart.heat.small", { amount })}`;
}

/** The largest rise and fall of what the country itself sells. */
function altTextOf(all: readonly Cell[], account: Account, country: string): string {
  const { words } = account;
  const cells = all.filter((cell) => cell.column.exporter === country && !cell.isSmall && cell.change !== null);
  const ordered = cells.toSorted((one, other) => other.change! - one.change!);
  const told = (cell: Cell | undefined, sign: number): string => {
    if (cell === undefined || cell.change! * sign <= 0) return words.say("chart.heat.nothing", {});
    const { importer } = cell.column;
    const to = importer === OTHERS ? words.say("chart.heat.toOthers", {}) : words.country(importer).to;
    const value = percentText(cell.change, words.language);
    return words.say("chart.heat.cell", { sector: words.sector(cell.sector), to, value });
  };
  return words.say("chart.heat.alt", {
    country: words.country(country).of,
    rise: told(ordered[0], 1),
    fall: told(ordered.at(-1), -1),
  });
}

function columnLabel(column: Column, account: Account, pairs: boolean): string {
  const { words } = account;
  if (column.importer === OTHERS) return words.say("chart.heat.others", {});
  const importer = words.country(column.importer).label;
  return pairs ? words.say("flow", { exporter: words.country(column.exporter).label, importer }) : importer;
}

function deepest(cells: readonly Cell[]): number {
  const sizes = cells
    .filter((cell) => !cell.isSmall)
    .map((cell) => Math.abs(cell.change ?? 0))
    .toSorted((one, other) => one - other);
  return Math.max(sizes[Math.floor(DEEP_QUANTILE * sizes.length)] ?? 0, SHALLOWEST_PERCENT);
}

function drawn(cells: readonly Cell[], columns: readonly Column[], account: Account, width: number): DrawnMarks {
  const decimals = decimalsOf(cells);
  const sectors = [...new Set(cells.map((cell) => cell.sector))];
  const rows = sectors.map((sector) => ({
    name: account.words.sector(sector),
    fields: cells
      .filter((cell) => cell.sector === sector)
      .map((cell) => ({ text: cellText(cell, account, decimals), change: cell.isSmall ? null : (cell.change ?? 0) })),
  }));
  const names = columns.map((column) => columnLabel(column, account, isPairs(columns)));
  return heatMarks(rows, names, { width, deepest: deepest(cells) });
}

/** Decimals with which the deep cells of a map show two digits: one, unless all of them are below 1 %. */
function decimalsOf(cells: readonly Cell[]): number {
  return Math.max(1, decimalsFor(deepest(cells)));
}

function cellText(cell: Cell, account: Account, decimals: number): string {
  if (cell.isSmall || cell.change === null) return "·";
  return numberText(cell.change, account.words.language, { decimals, signed: true });
}

function tableOf(cells: readonly Cell[], columns: readonly Column[], account: Account): TableBlock {
  const { words } = account;
  const sectors = [...new Set(cells.map((cell) => cell.sector))];
  const decimals = decimalsOf(cells);
  return {
    kind: "table",
    id: "chart-heat",
    columns: [
      { title: words.say("column.sector", {}), unit: null },
      ...columns.map((column) => ({ title: columnLabel(column, account, isPairs(columns)), unit: "%" })),
    ],
    rows: sectors.map((sector) => [
      words.sector(sector),
      ...cells.filter((cell) => cell.sector === sector).map((cell) => cellText(cell, account, decimals)),
    ]),
    strong: [],
    paths: Object.fromEntries(sectors.map((sector, at) => [at, sectorPaths(account, sector, columns)])),
    notes: [],
  };
}

/** Where the sales of a sector stand, for each seller of the columns. */
function sectorPaths(account: Account, sector: string, columns: readonly Column[]): string {
  const sellers = [...new Set(columns.map(({ exporter }) => exporter))];
  return sellers.map((seller) => resultPath(account, `flows[sector=${sector}, exporter=${seller}]`)).join("; ");
}
