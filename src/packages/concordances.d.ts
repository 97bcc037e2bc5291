import type { Problem } from "../problems/index.ts";
import type { IndexSet } from "../sets/index.ts";
import { type TextFiles } from "./table.ts";
/**
 * Reads `concordance.csv` where the package has one: which sectors of another package hold the same goods.
 *
 * @returns package → own sector → sectors there.
 */
export declare function readConcordances(files: TextFiles, sectors: IndexSet, problems: Problem[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
