import { CALIENDO_PARRO_2015 } from "./caliendoParro2015.ts";
import { OSSA_2014 } from "./ossa2014.ts";
import type { Replication } from "./replication.ts";

export { comparedRow, type ComparedRow } from "./comparedRow.ts";
export { replicationReadme } from "./readme.ts";
export type { ReplicatedTable, Replication, ReplicationOutcome } from "./replication.ts";

/** Every published result that can be computed again, in the order of publication. */
export const replications: readonly Replication[] = [OSSA_2014, CALIENDO_PARRO_2015];
export { REPLICATION_PROBLEMS } from "./problemList.ts";
