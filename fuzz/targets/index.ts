import type { Target } from "../target.ts";
import { caseTargets } from "./cases.ts";
import { dnaTarget } from "./dnaTables.ts";
import { foreignTargets } from "./foreignFiles.ts";
import { importTargets } from "./importers.ts";
import { packageTargets } from "./packages.ts";

export { writeWorld } from "./cases.ts";

/** Everything here that reads files of strangers. */
export async function allTargets(): Promise<readonly Target[]> {
  return [...caseTargets(), ...packageTargets(), ...importTargets(), dnaTarget(), ...(await foreignTargets())];
}
