import { caseWording } from "../../run/index.ts";
import { measureWords } from "../../case/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { countedNoun, type Language, say, wrapped } from "../../base/wording/index.ts";
import { productContents, productText } from "../productText.ts";
import { screenWidth } from "../screen.ts";

/** `tertius check CASE`: everything is read and checked, nothing is solved; each measure is said in words. */
export function check(folder: string, options: CaseOptions): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("check", folder, problems);
  const measures = input.case.measures.flatMap((measure) =>
    measureWords(measure, input.headline, options.lang).map((each) => ({ id: measure.id, ...each })),
  );
  const products = productContents(input.case.measures);
  const text = checkText(
    caseWording(input, options.lang).title(input.case.title),
    input.case.scenarios.length,
    measures,
    options.lang,
  );
  const byProduct = products.flatMap((each) => productText(each, input.headline, options.lang));
  return done("check", folder, problems, { measures, products }, [text, ...byProduct].join("\n\n"));
}

function checkText(
  title: string,
  scenarios: number,
  measures: readonly { readonly id: string; readonly words: string }[],
  language: Language,
): string {
  const ids = [...new Set(measures.map((each) => each.id))];
  const lines = ids.flatMap((id) => [
    "",
    id,
    ...measures.filter((each) => each.id === id).flatMap((each) => wrapped(`  ${each.words}`, screenWidth())),
  ]);
  const head = {
    title,
    measures: countedNoun(ids.length, "measures", language),
    scenarios: countedNoun(scenarios, "scenarios", language),
  };
  return [...wrapped(say(language, "check.head", head), screenWidth()), ...lines].join("\n");
}
