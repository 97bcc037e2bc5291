import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { HERE, reference } from "../reference.ts";
import { shippedFiles } from "./shippedEconomy.ts";

/** Tables of world economies as they were published, and the shipped packages that were made of them. */
export const PUBLISHED = { "icio-2017": "world-2017", "icio-2022": "world-2022", "wiod-2014": "world-2014" } as const;

/** One of them. */
export type Published = keyof typeof PUBLISHED;

/** Names of the tables that are too large to be carried over: a package has the figures of all of them, but for a few rows. */
export const PUBLISHED_TABLES = ["accounts.csv", "flows.csv", "use.csv"] as const;

/** Their digests, as `sha256sum` writes them. */
export const DIGESTS = "published.sha256";

type Row = Readonly<Record<string, string>>;

/** A package's figures, in the order in which the published tables have them. */
interface Figures {
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  readonly flow: (sector: string, exporter: string, importer: string) => string;
  readonly tariff: (sector: string, importer: string, exporter: string) => string;
  readonly use: (country: string, input: string, user: string) => string;
  /** Gross output, value added, final demand. */
  readonly accounts: (country: string, sector: string) => readonly string[];
}

/**
 * Tables of a world economy as they were published: what the shipped package has, with the rows in which it differs, which are in test/reference
 * (of 2022 the tariffs between the USA and China and what both use, before surcharges; four rows that were printed in other digits).
 * That each is the published one byte for byte is what its digest says.
 */
export function publishedTables(name: Published): Map<string, string> {
  const figures = figuresOf(PUBLISHED[name]);
  const flows = corrected(name, "flows.csv", 3, flowRows(figures, name === "wiod-2014"));
  return new Map([
    ["sectors.csv", readFileSync(reference(`${name === "wiod-2014" ? name : "icio-2017"}/sectors.csv`), "utf8")],
    ["flows.csv", tableText("sector,exporter,importer,value_musd,tariff", flows)],
    ["use.csv", tableText("country,input,user,value_musd", corrected(name, "use.csv", 3, useRows(figures)))],
    [
      "accounts.csv",
      tableText(
        "country,sector,gross_output_musd,value_added_musd,final_demand_musd,absorption_musd",
        corrected(name, "accounts.csv", 2, accountRows(figures, flows)),
      ),
    ],
  ]);
}

/** SHA-256 of a text. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Digest of each published table, by folder and name. */
export function publishedDigests(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(HERE, DIGESTS), "utf8").trim().split("\n");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function figuresOf(world: string): Figures {
  const files = shippedFiles(world);
  const rows = (file: string): readonly Row[] => csvParse(files.get(file) ?? "");
  const [flows, tariffs, uses] = ["flows.csv", "tariffs.csv", "use.csv"].map((file) => cellsOf(rows(file)));
  const accounts = new Map(rows("accounts.csv").map((row) => [key(row["country"], row["sector"]), row]));
  return {
    sectors: rows("sectors.csv").map(({ sector = "" }) => sector),
    countries: rows("countries.csv").map(({ country = "" }) => country),
    flow: (...at) => flows.get(key(...at)) ?? "",
    tariff: (...at) => tariffs.get(key(...at)) ?? "",
    use: (...at) => uses.get(key(...at)) ?? "",
    accounts: (...at) => {
      const row = accounts.get(key(...at));
      return ["gross_output", "value_added", "final_demand"].map((column) => row?.[column] ?? "");
    },
  };
}

/** Cells of a wide table by the labels of its first two columns and of the column. */
function cellsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const [first, second, ...columns] = Object.keys(row);
      return columns.map((column) => [key(row[first ?? ""], row[second ?? ""], column), row[column]] as const);
    }),
  );
}

function key(...labels: readonly (string | undefined)[]): string {
  return labels.join(" ");
}

/** Rows of what is traded; of 2014 also those of a tariff on nothing, and rates below 0.0001 with a power of ten. */
function flowRows({ sectors, countries, flow, tariff }: Figures, is2014: boolean): string[][] {
  return sectors.flatMap((sector) =>
    countries.flatMap((exporter) =>
      countries.flatMap((importer) => {
        const [value, rate] = [flow(sector, exporter, importer), tariff(sector, importer, exporter)];
        if (value === "" && (rate === "" || !is2014)) return [];
        return [[sector, exporter, importer, orZero(value), is2014 ? withPower(rate) : orZero(rate)]];
      }),
    ),
  );
}

function orZero(cell: string): string {
  return cell === "" ? "0" : cell;
}

/** A rate below 0.0001 with a power of ten of two digits. */
function withPower(rate: string): string {
  const value = Number(rate);
  return value > 0 && value < 1e-4 ? value.toExponential().replace(/-(\d)$/u, "-0$1") : orZero(rate);
}

function useRows({ sectors, countries, use }: Figures): string[][] {
  return countries.flatMap((country) =>
    sectors.flatMap((input) =>
      sectors.flatMap((user) => {
        const value = use(country, input, user);
        return value === "" ? [] : [[country, input, user, value]];
      }),
    ),
  );
}

/** With what each country pays for a good: the sum of its purchases and the tariffs on them. */
function accountRows({ sectors, countries, accounts }: Figures, flows: readonly (readonly string[])[]): string[][] {
  const paid = new Map<string, number>();
  for (const [sector, , importer, value, rate] of flows) {
    const at = key(importer, sector);
    paid.set(at, (paid.get(at) ?? 0) + Number(value) * (1 + Number(rate)));
  }
  return countries.flatMap((country) =>
    sectors.map((sector) => {
      const sum = (paid.get(key(country, sector)) ?? 0).toFixed(3);
      return [country, sector, ...accounts(country, sector), String(Number(sum))];
    }),
  );
}

/**
 * Rows with those of test/reference in the place of the rows of the same labels.
 *
 * @param labels  How many columns name a row.
 */
function corrected(folder: Published, file: string, labels: number, rows: readonly string[][]): string[][] {
  const known = carriedOver(`${folder}/${file}`, labels);
  return rows.map((row) => known.get(key(...row.slice(0, labels))) ?? row);
}

function carriedOver(name: string, labels: number): ReadonlyMap<string, string[]> {
  if (!CARRIED_OVER.includes(name)) return new Map();
  const rows = csvParse(readFileSync(join(HERE, name), "utf8")).map((row) => Object.values(row));
  return new Map(rows.map((row) => [key(...row.slice(0, labels)), row]));
}

/** Tables of which rows are in test/reference. */
const CARRIED_OVER: readonly string[] = [
  "icio-2022/accounts.csv",
  "icio-2022/flows.csv",
  "icio-2022/use.csv",
  "wiod-2014/accounts.csv",
];

function tableText(header: string, rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;
}
