import { measureWords } from "../../case/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { counted, wrapped } from "../../wording/index.ts";
import { SCREEN_WIDTH } from "../screen.ts";

const MEASURES = { one: "measure", few: "measures", many: "measures" };
const SCENARIOS = { one: "scenario", few: "scenarios", many: "scenarios" };

/** `tertius check CASE`: everything is read and checked, nothing is solved; each measure is said in words. */
export function check(folder: string, options: CaseOptions): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("check", folder, problems);
  const measures = input.case.measures.flatMap((measure) =>
    measureWords(measure, input.headline, options.lang).map((each) => ({ id: measure.id, ...each })),
  );
  return done(
    "check",
    folder,
    problems,
    { measures },
    checkText(input.case.title, input.case.scenarios.length, measures),
  );
}

function checkText(
  title: string,
  scenarios: number,
  measures: readonly { readonly id: string; readonly words: string }[],
): string {
  const ids = [...new Set(measures.map((each) => each.id))];
  const lines = ids.flatMap((id) => [
    "",
    id,
    ...measures.filter((each) => each.id === id).flatMap((each) => wrapped(`  ${each.words}`, SCREEN_WIDTH)),
  ]);
  const measureCount = counted(ids.length, MEASURES, "en");
  return [`${title}: ${measureCount}, ${counted(scenarios, SCENARIOS, "en")}`, ...lines].join("\n");
}
