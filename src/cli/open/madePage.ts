import { type Problem, type ProblemRegister, TertiusError } from "../../base/problems/index.ts";
import type { Language } from "../../base/wording/index.ts";
import { loadCase } from "../caseLoading.ts";
import { bothBriefs } from "../liveBrief.ts";
import type { CaseOptions } from "../options.ts";
import { failureOfOurs } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { solvedCase } from "../solvedCase.ts";

/** What came of a case: the text of its brief, or null, and what is wrong. */
export interface MadePage {
  readonly html: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads, solves and tells the case in a folder as `brief` does, and writes nothing. It never throws. Each problem has a way out:
 * where it names none of its own, that of its code.
 */
export async function madePage(folder: string, options: CaseOptions, progress: Progress): Promise<MadePage> {
  const made = await solvedPage(folder, options, progress);
  return { ...made, problems: await toldIn(options.lang, made.problems) };
}

async function solvedPage(folder: string, options: CaseOptions, progress: Progress): Promise<MadePage> {
  try {
    const { input, texts, problems } = loadCase(folder, options);
    if (input === null) return { html: null, problems };
    const solved = await solvedCase(input, options, { scenario: null, progress });
    const { live } = bothBriefs(input, solved.results, { folder, texts, options }, { hasPictures: false });
    return { html: live, problems: [...problems, ...solved.problems] };
  } catch (error) {
    return { html: null, problems: error instanceof TertiusError ? error.problems : failureOfOurs(error).problems };
  }
}

async function toldIn(language: Language, problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (problems.length === 0) return problems;
  if (language === "en") return withWaysOut(problems, (await import("../problemRegister.ts")).PROBLEM_REGISTER);
  const { inRussian, RUSSIAN_REGISTER } = await import("../russian/index.ts");
  return withWaysOut(problems.map(inRussian), RUSSIAN_REGISTER);
}

function withWaysOut(problems: readonly Problem[], register: ProblemRegister): readonly Problem[] {
  return problems.map((each) => {
    const { wayOut } = register[each.code] ?? {};
    return each.hints.length > 0 || wayOut === undefined ? each : { ...each, hints: [wayOut] };
  });
}
