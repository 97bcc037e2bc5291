import { csvFormatRows } from "d3-dsv";
import type { IndexSet, Parameter } from "../../../base/sets/index.ts";
import { accounts } from "./accounts.ts";
import type { Economy } from "./economy.ts";
import { manifestText } from "./economyManifest.ts";
import type { TextFiles } from "../tables/index.ts";

/**
 * The files of an economy as a package: the same economy gives the same bytes.
 *
 * Flows, tariffs and use are wide tables: importers, exporters and users stand side by side. Numbers stand in their shortest
 * exact form, zeros of these tables are left out;
 * accounts are computed and rounded to 0.001 million.
 *
 * @returns text by file name; parsing it gives the same economy.
 */
export function writeEconomy(economy: Economy): TextFiles {
  const { sectors } = economy;
  const files: [string, string][] = [
    ["datapackage.json", manifestText(economy.manifest)],
    ["countries.csv", csv(["country", "name", "residual"], countryRows(economy))],
    ["sectors.csv", csv(["sector", "name", "kind"], sectorRows(economy))],
    ["flows.csv", flowsText(economy)],
    ["tariffs.csv", cellsText(["sector", "importer"], economy.tariffs)],
    ["use.csv", cellsText(["country", "input"], economy.use)],
    ["accounts.csv", csv(["country", "sector", "gross_output", "value_added", "final_demand"], accountRows(economy))],
    ["elasticities.csv", elasticitiesText(economy)],
  ];
  const pairs = [...economy.concordances].flatMap(([name, there]) =>
    sectors.labels.flatMap((sector) => (there.get(sector) ?? []).map((label) => [sector, name, label])),
  );
  if (pairs.length > 0) files.push(["concordance.csv", csv(["sector", "package", "sector_there"], pairs)]);
  return new Map(files);
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => [...row])])}\n`;
}

function countryRows({ countries, countryNames, isResidual }: Economy): string[][] {
  return countries.labels.map((code, n) => [code, countryNames[n]!, isResidual[n] ? "1" : "0"]);
}

function sectorRows({ sectors, sectorNames, sectorKinds }: Economy): string[][] {
  return sectors.labels.map((code, j) => [code, sectorNames[j]!, sectorKinds[j]!]);
}

/** Flows, a row for each sector and exporter; where absence means unknown, zeros are written. */
function flowsText({ flows, sectors, countries, manifest }: Economy): string {
  const isWritten = (value: number): boolean => value > 0 || (manifest.absentFlows === "unknown" && value === 0);
  const sets: readonly IndexSet[] = [sectors, countries, countries];
  return wideText(["sector", "exporter"], sets, isWritten, (j, i, n) => flows.at(j, n, i));
}

function cellsText(rows: readonly string[], { sets, at }: Parameter): string {
  return wideText(rows, sets, (value) => value !== 0, at);
}

/** A column for each label of the last set, a row for each combination of the others; rows without a number are left out. */
function wideText(
  rowColumns: readonly string[],
  [first, second, across]: readonly IndexSet[],
  isWritten: (value: number) => boolean,
  at: (...positions: number[]) => number,
): string {
  const lines = [[...rowColumns, ...across!.labels].join(",")];
  first!.labels.forEach((a, x) => {
    second!.labels.forEach((b, y) => {
      const values = across!.labels.map((_, z) => at(x, y, z));
      const cells = values.map((value) => (isWritten(value) ? String(value) : ""));
      if (values.some(isWritten)) lines.push([a, b, ...cells].join(","));
    });
  });
  return `${lines.join("\n")}\n`;
}

function accountRows(economy: Economy): string[][] {
  const computed = accounts(economy);
  const columns = [computed.grossOutput, computed.valueAdded, computed.finalDemand];
  return economy.countries.labels.flatMap((country, n) =>
    economy.sectors.labels.map((sector, j) => [country, sector, ...columns.map((each) => thousandths(each.at(j, n)))]),
  );
}

function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

const ESTIMATE_COLUMNS = ["elasticity_of", "estimated_on"];
const HOME_COLUMNS = ["theta_home", "standard_error_home"];

/** A number; nothing where there is none. */
function known(value: number = NaN): string {
  return Number.isNaN(value) ? "" : String(value);
}

/** Columns on what was estimated, and on the upper tier, stand only where a set has them. */
function elasticitiesText({ elasticities, sectors }: Economy): string {
  const sets = [...elasticities.values()];
  const isStated = sets.some(({ elasticityOf, estimatedOn }) => elasticityOf !== "" || estimatedOn !== "");
  const estimates = isStated ? ESTIMATE_COLUMNS : [];
  const isTiered = sets.some(({ home }) => home !== undefined);
  const tiers = isTiered ? HOME_COLUMNS : [];
  const header = ["set", "sector", "theta", "standard_error", ...tiers, "horizon", ...estimates, "original", "source"];
  const rows = sets.flatMap((set) =>
    sectors.labels.map((sector, j) => {
      return [
        set.name,
        sector,
        String(set.theta[j]),
        known(set.standardError[j]),
        ...(isTiered ? [known(set.home?.theta[j]), known(set.home?.standardError[j])] : []),
        set.horizon,
        ...(isStated ? [set.elasticityOf, set.estimatedOn] : []),
        set.original[j]!,
        set.source,
      ];
    }),
  );
  return csv(header, rows);
}
