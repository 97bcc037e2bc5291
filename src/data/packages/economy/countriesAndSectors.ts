import { append, type Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import {
  cellOf,
  labelSet,
  LIST_LIMIT,
  namesOf,
  readTable,
  type Table,
  type TextFiles,
  textsOf,
  wordsOf,
} from "../tables/index.ts";
import type { SectorKind } from "./economy.ts";
import { nameOfAnother, tooLarge } from "../problems/index.ts";

/** Countries of a package. */
export interface Countries {
  readonly countries: IndexSet;
  readonly countryNames: readonly string[];
  readonly isResidual: readonly boolean[];
}

/** Sectors of a package. */
export interface Sectors {
  readonly sectors: IndexSet;
  readonly sectorNames: readonly string[];
  readonly sectorKinds: readonly SectorKind[];
}

/** Most cells an array of a package may have: 20 million numbers are 160 MB. */
const CELL_LIMIT = 20_000_000;

/** A problem when countries² × sectors, or countries × sectors², is more than can be held. */
export function sizeProblems(countries: IndexSet, sectors: IndexSet): Problem[] {
  const cells = countries.size * sectors.size * Math.max(countries.size, sectors.size);
  return cells > CELL_LIMIT ? [tooLarge(countries.size, sectors.size, cells, CELL_LIMIT)] : [];
}

/** Reads `countries.csv`; null when there is no list of countries to speak of. */
export function readCountries(files: TextFiles, problems: Problem[]): Countries | null {
  const table = readTable(
    files,
    "countries.csv",
    { needed: ["country", "name", "residual"], atMost: LIST_LIMIT },
    problems,
  );
  if (table === null) return null;
  const countries = labelSet(table, "country", problems);
  const residual = wordsOf(table, "residual", ["0", "1"], problems);
  if (countries === null) return null;
  append(problems, sharedNames(table, countries));
  return { countries, countryNames: namesOf(table, countries), isResidual: residual.map((cell) => cell === "1") };
}

/** Reads `sectors.csv`; null when there is no list of sectors to speak of. */
export function readSectors(files: TextFiles, problems: Problem[]): Sectors | null {
  const table = readTable(files, "sectors.csv", { needed: ["sector", "name", "kind"], atMost: LIST_LIMIT }, problems);
  if (table === null) return null;
  const sectors = labelSet(table, "sector", problems);
  const kinds = wordsOf(table, "kind", ["goods", "services"], problems);
  if (sectors === null) return null;
  return { sectors, sectorNames: namesOf(table, sectors), sectorKinds: kinds as SectorKind[] };
}

/** Names that another country has before, or that are the code of another: a reader could not tell them apart. */
function sharedNames(table: Table, countries: IndexSet): Problem[] {
  const plain = (name: string): string => name.trim().replace(/\s+/gu, " ").toLowerCase();
  const owners = new Map(countries.labels.map((code) => [plain(code), code]));
  return textsOf(table, "name").flatMap((name, row) => {
    const country = countries.labels[row]!;
    const owner = owners.get(plain(name)) ?? country;
    if (plain(name) !== "") owners.set(plain(name), owner);
    return owner === country ? [] : [nameOfAnother(cellOf(table, row, "name"), name, owner)];
  });
}
