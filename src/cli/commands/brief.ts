import { join } from "node:path";
import { writeFileWhole } from "../../node/files/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { type PdfMade, pdfMaker } from "../../node/publish/index.ts";
import { bothBriefs, type BothBriefs } from "../liveBrief.ts";
import { say } from "../../base/wording/index.ts";
import { briefExposure } from "../briefExposure.ts";
import { caseScore } from "../caseScore.ts";
import { loadCase } from "../caseLoading.ts";
import { idleOptions } from "../idleOptions.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { outFileProblems, resultsFolder } from "../outFolder.ts";
import { runManifest } from "../runContent.ts";
import { BRIEF_FILE, BRIEF_PDF } from "../runFileNames.ts";
import { solvedCase } from "../solvedCase.ts";
import type { Progress } from "../progress.ts";

/** How a brief is asked for. */
export interface BriefRequest {
  /** File that is written; null: in `out/<case>`. */
  readonly out: string | null;
  /** PDF instead of HTML. */
  readonly pdf: boolean;
  /** Whether the page is one without scripts. */
  readonly isStill: boolean;
  readonly progress: Progress;
}

/** `tertius brief CASE [--out FILE] [--pdf] [--static]`: the cited brief as one HTML or PDF file. */
export async function brief(folder: string, options: CaseOptions, request: BriefRequest): Promise<Outcome> {
  const { input, problems, texts } = loadCase(folder, options);
  if (input === null) return refused("brief", folder, problems);
  const file = request.out ?? join(resultsFolder(input.case), request.pdf ? BRIEF_PDF : BRIEF_FILE);
  const maker = request.pdf ? pdfMaker() : null;
  const absent = maker === null || typeof maker === "function" ? [] : [maker];
  const blocked = [...idleOptions(input.case, options), ...outFileProblems(file, folder), ...absent];
  if (blocked.length > 0) return refused("brief", folder, [...problems, ...blocked]);
  const solved = await solvedCase(input, options, { scenario: null, progress: request.progress });
  const briefs = bothBriefs(
    input,
    solved.results,
    { folder, texts, options },
    { hasPictures: false, ...briefExposure(input, options), ...caseScore(input, options, "all") },
  );
  const made =
    typeof maker === "function" ? pdfMade(maker(briefs.still, { date: input.case.asOf })) : pageMade(briefs, request);
  const writing = made.content === null ? [] : writeFileWhole(file, made.content);
  const unmade = [...made.problems, ...writing];
  if (hasErrors(unmade)) return refused("brief", folder, [...problems, ...unmade]);
  const { status } = solved;
  return {
    command: "brief",
    subject: folder,
    status,
    problems: [...problems, ...solved.problems, ...unmade],
    content: { file, manifest: runManifest(input, options) },
    text: `${say(options.lang, "written.brief", {})} ${file}`,
    exit: status === "ok" ? EXIT.done : EXIT.refused,
  };
}

/** What is written, and what stood in the way of making it. */
interface Made {
  readonly content: string | Uint8Array | null;
  readonly problems: readonly Problem[];
}

function pdfMade({ bytes, problems }: PdfMade): Made {
  return { content: bytes, problems };
}

function pageMade({ still, live }: BothBriefs, { isStill }: BriefRequest): Made {
  return { content: isStill ? still : live, problems: [] };
}
