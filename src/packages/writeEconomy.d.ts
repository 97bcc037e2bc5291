import type { Economy } from "./economy.ts";
import type { TextFiles } from "./table.ts";
/**
 * The files of an economy as a package: the same economy gives the same bytes.
 *
 * Numbers stand in their shortest exact form, zeros of flows, tariffs and use are left out;
 * accounts are computed and rounded to 0.001 million.
 *
 * @returns text by file name; parsing it gives the same economy.
 */
export declare function writeEconomy(economy: Economy): TextFiles;
