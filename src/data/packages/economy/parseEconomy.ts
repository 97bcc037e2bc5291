import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { type IndexSet, type Parameter, parameter } from "../../../base/sets/index.ts";
import {
  type Key,
  kindProblems,
  listed,
  LISTED_ROWS,
  MONEY,
  type NumberColumn,
  plainCells,
  readCells,
  readTable,
  SIGNED_MONEY,
  spreadKey,
  TARIFF,
  type TextFiles,
  wideCells,
} from "../tables/index.ts";
import { ownTariffProblems } from "./ownTariffs.ts";
import { percentTariffProblems } from "./percentTariffs.ts";
import { checkEconomy } from "./checkEconomy.ts";
import { readConcordances } from "./concordances.ts";
import type { Economy, PrintedAccounts } from "./economy.ts";
import { type EconomyManifest, readManifest } from "./economyManifest.ts";
import { readElasticities } from "./elasticities.ts";
import { readCountries, readSectors, sizeProblems, type Countries, type Sectors } from "./countriesAndSectors.ts";
import { absentFlows, accountsMissing, missingFile } from "../problems/index.ts";

/** Files every economy package has. */
export const PACKAGE_FILES: readonly string[] = [
  "datapackage.json",
  "countries.csv",
  "sectors.csv",
  "flows.csv",
  "tariffs.csv",
  "use.csv",
  "accounts.csv",
  "elasticities.csv",
];

/** Files it may have beside them. */
export const OPTIONAL_PACKAGE_FILES: readonly string[] = ["concordance.csv"];

/**
 * Parses and checks an economy package.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files, computed by who read them; null when they were never on disk.
 * @returns the economy, null when any problem is an error, and every problem found.
 */
export function parseEconomy(
  files: TextFiles,
  sha256: string | null,
): { economy: Economy | null; problems: Problem[] } {
  const other = kindProblems(files, "economy");
  if (other.length > 0) return { economy: null, problems: other };
  const problems: Problem[] = [];
  const manifest = readManifest(files, problems);
  const countries = readCountries(files, problems);
  const sectors = readSectors(files, problems);
  const tooLarge = countries && sectors ? sizeProblems(countries.countries, sectors.sectors) : [];
  append(problems, tooLarge);
  if (countries === null || sectors === null || tooLarge.length > 0) {
    const unread = PACKAGE_FILES.slice(3).filter((file) => !files.has(file));
    return { economy: null, problems: [...problems, ...unread.map(missingFile)] };
  }
  const economy = readEconomy(files, manifest, countries, sectors, problems);
  if (economy === null || manifest === null || hasErrors(problems)) return { economy: null, problems };
  const parsed = { ...economy, manifest, sha256 };
  append(problems, [
    ...checkEconomy(parsed),
    ...listed("tariffs.csv", ownTariffProblems(parsed, "tariffs.csv")),
    ...percentTariffProblems(parsed, "tariffs.csv", null),
  ]);
  return { economy: hasErrors(problems) ? null : parsed, problems };
}

function readEconomy(
  files: TextFiles,
  manifest: EconomyManifest | null,
  countries: Countries,
  sectors: Sectors,
  problems: Problem[],
): Omit<Economy, "manifest" | "sha256"> | null {
  const country = (column: string): Key => ({ column, set: countries.countries });
  const sector = (column: string): Key => ({ column, set: sectors.sectors });
  const trade = [sector("sector"), country("importer"), country("exporter")];
  const absent = manifest?.absentFlows === "unknown" ? NaN : 0;
  const flows = readArray(files, "flows.csv", trade, { column: "value", rule: MONEY, absent }, problems);
  const tariffs = readArray(files, "tariffs.csv", trade, { column: "rate", rule: TARIFF, absent: 0 }, problems);
  const inputs = [country("country"), sector("input"), sector("user")];
  const use = readArray(files, "use.csv", inputs, { column: "value", rule: MONEY, absent: 0 }, problems);
  const printedAccounts = readAccounts(files, [country("country"), sector("sector")], problems);
  const elasticities = readElasticities(files, sectors.sectors, problems);
  const concordances = readConcordances(files, sectors.sectors, problems);
  if (!flows || !tariffs || !use || !printedAccounts) return null;
  if (Number.isNaN(absent)) warnOfAbsence(flows, problems);
  return { ...countries, ...sectors, flows, tariffs, use, printedAccounts, elasticities, concordances };
}

function readArray(
  files: TextFiles,
  file: string,
  keys: readonly Key[],
  column: NumberColumn,
  problems: Problem[],
): Parameter | null {
  const text = files.get(file) ?? "";
  const plain = plainCells(text, keys, column);
  if (plain !== null) return plain;
  const spread = spreadKey(text.slice(0, text.search(/\r?\n|$/u)).split(","), keys, column);
  if (spread !== null) return readWide(files, file, keys, spread, column, problems);
  const needed = [...keys.map((key) => key.column), column.column];
  const table = readTable(files, file, { needed }, problems);
  return table === null ? null : readCells(table, keys, [column], problems).values[0]!;
}

function readWide(
  files: TextFiles,
  file: string,
  keys: readonly Key[],
  spread: Key,
  column: NumberColumn,
  problems: Problem[],
): Parameter | null {
  const needed = keys.flatMap((key) => (key === spread ? [] : [key.column]));
  const widest = needed.length + spread.set.size + LISTED_ROWS;
  const table = readTable(files, file, { needed, open: true, widest }, problems);
  return table === null ? null : wideCells(table, keys, spread, column, problems);
}

const ACCOUNT_COLUMNS: readonly NumberColumn[] = [
  { column: "gross_output", rule: MONEY, absent: NaN },
  { column: "value_added", rule: SIGNED_MONEY, absent: NaN },
  { column: "final_demand", rule: SIGNED_MONEY, absent: NaN },
];

function readAccounts(files: TextFiles, keys: readonly Key[], problems: Problem[]): PrintedAccounts | null {
  const needed = [...keys.map((key) => key.column), ...ACCOUNT_COLUMNS.map((each) => each.column)];
  const table = readTable(files, "accounts.csv", { needed }, problems);
  if (table === null) return null;
  const { values, given } = readCells(table, keys, ACCOUNT_COLUMNS, problems);
  const first = given.indexOf(0);
  if (first >= 0) {
    const sectors = keys[1]!.set;
    const labels = [keys[0]!.set.labels[Math.floor(first / sectors.size)], sectors.labels[first % sectors.size]];
    const missing = given.reduce((count, isGiven) => count + (isGiven ? 0 : 1), 0);
    problems.push(accountsMissing(missing, labels.join(", ")));
  }
  const [grossOutput, valueAdded, finalDemand] = values.map(bySector) as [Parameter, Parameter, Parameter];
  return { grossOutput, valueAdded, finalDemand };
}

/** Rows stand by country in the table, and arrays by sector. */
function bySector({ sets, values }: Parameter): Parameter {
  const [countries, sectors] = sets as readonly [IndexSet, IndexSet];
  const turned = values.map(
    (_, cell) => values[(cell % countries.size) * sectors.size + Math.floor(cell / countries.size)]!,
  );
  return parameter([sectors, countries], turned);
}

function warnOfAbsence(flows: Parameter, problems: Problem[]): void {
  const absent = flows.values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  if (absent > 0) problems.push(absentFlows(absent, flows.values.length));
}
