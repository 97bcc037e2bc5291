import { TertiusError } from "../base/problems/index.ts";
import type { ScoreResult } from "../results/index.ts";
import { scoreCase } from "../score/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { CaseOptions } from "./options.ts";
import { departures } from "./solvedCase.ts";

/** Which windows of a case are scored. */
export type ScoredWindows = "all" | "first";

/**
 * Predictions of a case beside the record that it names; nothing where it names none, or its centre has no equilibrium: the run says why.
 *
 * @param windows  The first alone is what a screen tells; it needs no years before.
 */
export function caseScore(
  input: RunInput,
  options: CaseOptions,
  windows: ScoredWindows,
): { readonly score?: ScoreResult } {
  const { observed } = input;
  const asked = input.case.observed;
  if (observed === undefined || observed === null || asked === null) return {};
  const told = windows === "all" ? asked : { ...asked, windows: asked.windows.slice(0, 1), placebo: [] };
  try {
    return { score: scoreCase(input, observed, told, { ...departures(options) }) };
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return {};
  }
}
