import type { AuditedResults } from "../results/index.ts";
import { csvTables, workbook } from "../tell/brief/index.ts";
import type { FileContents } from "../node/files/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { figures, painted, pngMaker, xlsxBytes } from "../node/publish/index.ts";
import type { RunInput } from "../solve/index.ts";
import { BRIEF_FILE, briefPage } from "./briefPage.ts";
import { caseWording } from "./caseWording.ts";
import { jsonDocument } from "./jsonDocument.ts";
import type { Outcome } from "./outcome.ts";
import { type RunAsked, runManifest } from "./runContent.ts";

/** Name of the workbook among the files of a run. */
export const WORKBOOK_FILE = "results.xlsx";

/** Name of the document among the files of a run. */
export const RESULTS_FILE = "results.json";

/** Whether a file in the folder of a run is of a run, of this or an earlier one: `charts` and `tables` are its own. */
export function isRunFile(name: string): boolean {
  const own = [RESULTS_FILE, BRIEF_FILE, MANIFEST_FILE, WORKBOOK_FILE];
  return own.includes(name) || name.startsWith("charts/") || name.startsWith("tables/");
}

const MANIFEST_FILE = "manifest.json";

/** Files by path inside the folder of a run, and what could not be made. */
export interface RunFiles {
  readonly files: FileContents;
  readonly problems: readonly Problem[];
}

/** Everything that a run writes. Pictures as PNG are left out, and that is said, where the packages for them are absent. */
export async function runFiles(
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
  input: RunInput,
  results: AuditedResults,
  asked: RunAsked,
): Promise<RunFiles> {
  const words = caseWording(input, asked.lang);
  const page = briefPage(input, results, asked);
  const manifest = runManifest(input, asked);
  const charts = await chartFiles(page);
  const outcomeSaid = { ...outcome, problems: [...outcome.problems, ...charts.problems] };
  const packages = [input.headline, ...input.others].map((economy) => economy.manifest);
  const book = workbook({ case: input.case, results, words, manifest, packages });
  const files = new Map<string, string | Uint8Array>([
    [RESULTS_FILE, `${JSON.stringify(jsonDocument(outcomeSaid), null, 1)}\n`],
    [BRIEF_FILE, page],
    [MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`],
    [WORKBOOK_FILE, await xlsxBytes(book)],
    ...[...csvTables(results, input.case, words)].map(([name, text]) => [`tables/${name}`, text] as const),
    ...charts.files,
  ]);
  return { files, problems: charts.problems };
}

/** The charts of a brief, each as SVG and as PNG. */
async function chartFiles(page: string): Promise<RunFiles> {
  const drawn = figures(page);
  const maker = drawn.length === 0 ? null : await pngMaker();
  const files = new Map<string, string | Uint8Array>();
  const problems: Problem[] = maker === null || typeof maker === "function" ? [] : [maker];
  for (const figure of drawn) {
    files.set(`charts/${figure.name}.svg`, `${figure.svg}\n`);
    const picture = typeof maker === "function" ? painted(figure, maker) : null;
    if (picture instanceof Uint8Array) files.set(`charts/${figure.name}.png`, picture);
    else if (picture !== null) problems.push(picture);
  }
  return { files, problems };
}
