import { hasErrors } from "../base/problems/index.ts";
import type { Run } from "../solve/index.ts";

/** How much of what was asked was computed: all, a part, or nothing. */
export type RunStatus = "ok" | "partial" | "failed";

/** All that was asked solved, a part, or no scenario at all; a market or a claim that has no answer makes it a part. */
export function runStatus({ results, problems }: Pick<Run, "results" | "problems">): RunStatus {
  const states = Object.values(results.scenarios).map((each) => each.status);
  if (!states.includes("ok")) return "failed";
  return states.every((state) => state === "ok") && !hasErrors(problems) ? "ok" : "partial";
}
