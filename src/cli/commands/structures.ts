import { basename } from "node:path";
import { caseWording } from "../../run/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { type Economy, parseScaleTable, type ScaleTable } from "../../data/packages/index.ts";
import { namedFile, SHIPPED_SCALE, shippedScale } from "../../node/files/index.ts";
import { scaleProblems, structures as solved } from "../../solve/index.ts";
import { answerText, structuresAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused, unanswered } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { departures } from "../solvedCase.ts";
import { tradeScenario } from "../tradeScenario.ts";

/** What is set side by side. */
export interface StructuresRequest {
  /** Null: the scenario that the answer of the case is about. */
  readonly scenario: string | null;
  /** File of scale elasticities; null: the published ones that come with Tertius. */
  readonly scale: string | null;
  readonly progress: Progress;
}

/** `tertius structures CASE`: one scenario in several structures of the model. */
export function structures(folder: string, options: CaseOptions, request: StructuresRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("structures", folder, problems);
  const { scenario, problems: misnamed } = tradeScenario(input, options, request.scenario);
  const { table, problems: unread } = scaleTable(request.scale, input.headline);
  const wrong = [...misnamed, ...unread];
  if (table === null || hasErrors(wrong)) return refused("structures", folder, [...problems, ...wrong]);
  try {
    const found = solved(input, scenario, {
      ...departures(options),
      scale: table,
      onRow: (at, all) => request.progress(`structure ${at + 1} of ${all}`, "step"),
    });
    const content = { structures: found, manifest: runManifest(input, options) };
    const text = answerText(structuresAnswer(found, caseWording(input, options.lang)), screenWidth()).trimEnd();
    return { ...done("structures", folder, [...problems, ...wrong], content, text), areWarningsTold: true };
  } catch (error) {
    return unanswered("structures", folder, problems, error);
  }
}

/** The table that is named, complete for an economy, or the one that comes with Tertius, whatever it lacks. */
function scaleTable(
  path: string | null,
  economy: Economy,
): { readonly table: ScaleTable | null; readonly problems: readonly Problem[] } {
  const file = path === null ? SHIPPED_SCALE : basename(path);
  const text = path === null ? shippedScale() : namedFile(path).read();
  if (typeof text !== "string") return { table: null, problems: [text] };
  const { table, problems } = parseScaleTable(new Map([[file, text]]), file);
  const missing = path === null || table === null ? [] : scaleProblems(table, economy);
  return { table, problems: [...problems, ...missing] };
}
