import { dirname, join } from "node:path";
import { RESULTS_FOLDER, writeFileWhole } from "../../files/index.ts";
import { BRIEF_FILE, briefPage } from "../briefPage.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { outProblems } from "../outFolder.ts";
import { runManifest } from "../runContent.ts";
import { solvedCase, statusOf } from "./run.ts";

/** `tertius brief CASE [--out FILE]`: the cited brief as one HTML file. */
export function brief(
  folder: string,
  options: CaseOptions,
  request: { readonly out: string | null; readonly progress: (line: string) => void },
): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("brief", folder, problems);
  const file = request.out ?? join(RESULTS_FOLDER, input.case.id, BRIEF_FILE);
  const blocked = outProblems(file, folder, dirname(file));
  if (blocked.length > 0) return refused("brief", folder, [...problems, ...blocked]);
  const solved = solvedCase(input, options, { scenario: null, progress: request.progress });
  const writing = writeFileWhole(file, briefPage(input, solved.results, options.lang));
  if (writing.length > 0) return refused("brief", folder, [...problems, ...writing]);
  const status = statusOf(solved);
  return {
    command: "brief",
    subject: folder,
    status,
    problems: [...problems, ...solved.problems],
    content: { file, manifest: runManifest(input) },
    text: `Brief: ${file}`,
    exit: status === "ok" ? EXIT.done : EXIT.refused,
  };
}
