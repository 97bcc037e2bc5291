import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CALIENDO_PARRO_2015 } from "../../../../src/node/replication/caliendoParro2015.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import type { Provoked } from "./provoked.ts";

/** Problems of replicating from a folder that holds the authors' series only, or nothing. */
function replicating(series: string | null): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    if (series !== null) writeFileSync(join(folder, "expected.json"), series);
    return CALIENDO_PARRO_2015.run(folder).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files of published results. */
export const REPLICATION_PROVOKED: Provoked = {
  E391: () => [...replicating("{"), ...replicating('{"runs":{"nafta_only_noS":{"tot_pct":["1"]}}}')],
  W391: () => replicating(null),
};
