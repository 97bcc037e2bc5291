import { caseFor, type CaseSource, closureProblemsAt, keptSource, parseCase, problemsFor } from "../case/index.ts";
import { caseFolder } from "../node/files/index.ts";
import { hasErrors, type Problem } from "../base/problems/index.ts";
import { elasticityProblems, packagesOf } from "../run/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { CaseOptions } from "./options.ts";
import { withSheets } from "./caseSheets.ts";
import { diskShelf } from "./shelf.ts";

/** A case with the packages that it names, ready to be solved; or why not. */
export interface LoadedCase {
  readonly input: RunInput | null;
  readonly problems: readonly Problem[];
  /** Texts of the case that were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads and checks the case in a folder and opens its packages. */
export function loadCase(folder: string, options: CaseOptions): LoadedCase {
  const opened = caseFolder(folder);
  if ("code" in opened) return { input: null, problems: [opened], texts: new Map() };
  return loadSource(withSheets(opened), options);
}

/** The same of a case whose texts are at hand. */
export function loadSource(given: CaseSource, options: CaseOptions): LoadedCase {
  const { source, texts } = keptSource(given);
  const shelf = diskShelf(options.dataRoots);
  const reading = parseCase(source, { shelf, settings: options.settings });
  const { case: own, economies } = reading;
  const economy = own === null ? undefined : economies.get(own.economy.data);
  if (own === null || economy === undefined) return { input: null, problems: reading.problems, texts };
  const asked = caseFor(own, options.answerFor, economy, { path: "--for" });
  if (asked.case === null) return { input: null, problems: [...reading.problems, ...asked.problems], texts };
  const { packages, problems: unopened } = packagesOf(asked.case, shelf);
  if (packages === null) return { input: null, problems: [...reading.problems, ...unopened], texts };
  const input = { ...packages, case: asked.case };
  const problems = [
    ...problemsFor(asked.case, reading.problems),
    ...elasticityProblems(input.headline, options.elasticities, "--elasticities"),
    ...closureProblemsAt({ path: "--deficits" }, options.typedDeficits ?? undefined, input.headline),
  ];
  return { input: hasErrors(problems) ? null : input, problems, texts };
}
