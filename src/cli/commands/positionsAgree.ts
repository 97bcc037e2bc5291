import { agreeAnswer, answerText } from "../../tell/findings/index.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome } from "../outcome.ts";
import { isRefusal, loadPositions } from "../positionsCase.ts";
import { screenWidth } from "../screen.ts";

/** `tertius positions agree CASE`: how far coders agree by variable, and where they differ. */
export function positionsAgree(folder: string, options: CaseOptions): Outcome {
  const loaded = loadPositions("positions agree", folder, options);
  if (isRefusal(loaded)) return loaded;
  const { account, run, problems } = loaded;
  const text = answerText(agreeAnswer(account), screenWidth()).trimEnd();
  return done("positions agree", folder, problems, { agreement: run.positions.agreement }, text);
}
