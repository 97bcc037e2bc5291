import type { Problem } from "../problems/index.ts";
import type { IndexSet } from "../sets/index.ts";
import type { ElasticitySet } from "./economy.ts";
import { type TextFiles } from "./table.ts";
/** Reads `elasticities.csv`: named sets of θ, each complete over the sectors. */
export declare function readElasticities(files: TextFiles, sectors: IndexSet, problems: Problem[]): ReadonlyMap<string, ElasticitySet>;
