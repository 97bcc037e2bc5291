import { answerText, positionsAnswer } from "../../tell/findings/index.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, withoutParts } from "../outcome.ts";
import { isRefusal, loadPositions } from "../positionsCase.ts";
import { screenWidth } from "../screen.ts";

/** `tertius positions CASE`: where each camp stands, how sure that is, and on how many statements. */
export function positions(folder: string, options: CaseOptions): Outcome {
  const loaded = loadPositions("positions", folder, options);
  if (isRefusal(loaded)) return loaded;
  const { account, run, problems, absent } = loaded;
  const text = answerText(positionsAnswer(account), screenWidth()).trimEnd();
  return withoutParts(done("positions", folder, problems, { positions: run.positions }, text), absent);
}
