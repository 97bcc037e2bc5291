import type { Problem } from "../problems/index.ts";
import { type IndexSet } from "../sets/index.ts";
import type { SectorKind } from "./economy.ts";
import { type Table, type TextFiles } from "./table.ts";
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
/** Reads `countries.csv`; null when there is no list of countries to speak of. */
export declare function readCountries(files: TextFiles, problems: Problem[]): Countries | null;
/** Reads `sectors.csv`; null when there is no list of sectors to speak of. */
export declare function readSectors(files: TextFiles, problems: Problem[]): Sectors | null;
/** Cells of a column, one per row. */
export declare function textsOf(table: Table, column: string): string[];
/** True for what may be a code of a country, a sector or an elasticity set. */
export declare function isCode(label: string): boolean;
