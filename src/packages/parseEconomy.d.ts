import { type Problem } from "../problems/index.ts";
import type { Economy } from "./economy.ts";
import { type TextFiles } from "./table.ts";
/** Files every economy package has. */
export declare const PACKAGE_FILES: readonly string[];
/** Files it may have beside them. */
export declare const OPTIONAL_PACKAGE_FILES: readonly string[];
/**
 * Parses and checks an economy package.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files, computed by who read them; null when they were never on disk.
 * @returns the economy, null when any problem is an error, and every problem found.
 */
export declare function parseEconomy(files: TextFiles, sha256: string | null): {
    economy: Economy | null;
    problems: Problem[];
};
