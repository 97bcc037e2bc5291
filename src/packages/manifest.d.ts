import type { Problem } from "../problems/index.ts";
import type { EconomyManifest } from "./economy.ts";
import type { TextFiles } from "./table.ts";
/**
 * Reads `datapackage.json`.
 *
 * @returns null when it is missing, is not JSON or lacks what a package must say about itself.
 */
export declare function readManifest(files: TextFiles, problems: Problem[]): EconomyManifest | null;
/** Text of `datapackage.json` for a manifest. */
export declare function manifestText(manifest: EconomyManifest): string;
