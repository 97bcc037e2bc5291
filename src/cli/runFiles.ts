import { join } from "node:path";
import { caseWording } from "../run/index.ts";
import type { AuditedResults } from "../results/index.ts";
import { csvTables, workbook } from "../tell/brief/index.ts";
import type { FileContents } from "../node/files/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { figures, painted, type PdfMaker, type PngMaker, pngMaker, xlsxBytes } from "../node/publish/index.ts";
import type { RunInput } from "../solve/index.ts";
import { bothBriefs, type BothBriefs, type ReadCase } from "./liveBrief.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { besideProblems, type Outcome } from "./outcome.ts";
import { type RunAsked, runManifest } from "./runContent.ts";
import { BRIEF_FILE, BRIEF_PDF, isPicture, MANIFEST_FILE, RESULTS_FILE, WORKBOOK_FILE } from "./runFileNames.ts";
import { standingFiles, textOf } from "./standingFiles.ts";

/** Files by path inside the folder of a run, and what could not be made. */
export interface RunFiles {
  readonly files: FileContents;
  readonly problems: readonly Problem[];
}

/** The same with the pictures of an earlier run that stay. */
export interface WrittenRun extends RunFiles {
  readonly kept: readonly string[];
}

/** What a run writes beside pages, drawings and tables: only what was asked for. */
export interface RunPictures {
  /** Every chart as PNG beside its SVG. */
  readonly png: boolean;
  /** Sets the brief as PDF beside the page; null: no PDF. */
  readonly pdf: PdfMaker | null;
  /** Whether the page is one without scripts. */
  readonly isStill: boolean;
  /** Folder that is written to, which may hold pictures of an earlier run; null: none. */
  readonly out: string | null;
}

/** Neither PNG nor PDF; the page moves. */
const NO_PICTURES: RunPictures = { png: false, pdf: null, isStill: false, out: null };

/** Everything that a run writes. Pictures that were asked for and cannot be made are left out, and that is said. */
export async function runFiles(
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
  input: RunInput,
  results: AuditedResults,
  read: ReadCase,
  pictures: RunPictures = NO_PICTURES,
): Promise<WrittenRun> {
  const maker = pictures.png ? await pngMaker() : null;
  const painter = typeof maker === "function" ? maker : null;
  const pages = (hasPictures: boolean): BothBriefs => bothBriefs(input, results, read, { hasPictures });
  const { still, live } = pages(painter !== null);
  const charts = chartFiles(still, painter);
  const set = pdfFile(still, input.case.asOf, pictures.pdf);
  const absent = maker === null || typeof maker === "function" ? [] : [maker];
  const problems = [...absent, ...charts.problems, ...set.problems];
  const document = `${JSON.stringify(jsonDocument(besideProblems(outcome, problems)), null, 1)}\n`;
  const tables = await tableFiles(input, results, read.options);
  const kept = keptPictures(document, pictures).filter((name) => !charts.files.has(name) && !set.files.has(name));
  const hasOwn = painter !== null || !kept.some((name) => name !== BRIEF_PDF);
  const page = hasOwn ? { still, live } : pages(true);
  const files = new Map<string, string | Uint8Array>([
    [RESULTS_FILE, document],
    [BRIEF_FILE, pictures.isStill ? page.still : page.live],
    ...tables,
    ...charts.files,
    ...set.files,
  ]);
  return { files, problems, kept };
}

/**
 * Pictures that stand in the folder and are of the very same answer: who asks for a PDF after PNG keeps both. A run that asks for
 * neither keeps none.
 */
function keptPictures(document: string, { png, pdf, out }: RunPictures): readonly string[] {
  if (out === null || !(png || pdf !== null)) return [];
  return textOf(join(out, RESULTS_FILE)) === document ? standingFiles(out).filter(isPicture) : [];
}

/** The manifest, the workbook and the tables. */
async function tableFiles(input: RunInput, results: AuditedResults, asked: RunAsked): Promise<FileContents> {
  const words = caseWording(input, asked.lang);
  const manifest = runManifest(input, asked, results);
  const packages = [input.headline, ...input.others].map((economy) => economy.manifest);
  const elasticities = [...input.headline.elasticities].map(([name, { source }]) => ({ name, source }));
  const book = workbook({ case: input.case, results, words, manifest, packages, elasticities });
  return new Map<string, string | Uint8Array>([
    [MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`],
    [WORKBOOK_FILE, await xlsxBytes(book)],
    ...[...csvTables(results, input.case, words)].map(([name, text]) => [`tables/${name}`, text] as const),
  ]);
}

/** The charts of a brief as SVG, and as PNG where there is a painter. */
function chartFiles(page: string, painter: PngMaker | null): RunFiles {
  const files = new Map<string, string | Uint8Array>();
  const problems: Problem[] = [];
  for (const figure of figures(page)) {
    files.set(`charts/${figure.name}.svg`, `${figure.svg}\n`);
    const picture = painter === null ? null : painted(figure, painter);
    if (picture instanceof Uint8Array) files.set(`charts/${figure.name}.png`, picture);
    else if (picture !== null) problems.push(picture);
  }
  return { files, problems };
}

/** The brief as PDF; no file where none was asked for, or it cannot be set. */
function pdfFile(page: string, date: string, maker: PdfMaker | null): RunFiles {
  if (maker === null) return { files: new Map(), problems: [] };
  const { bytes, problems } = maker(page, { date });
  return { files: new Map(bytes === null ? [] : [[BRIEF_PDF, bytes]]), problems };
}
