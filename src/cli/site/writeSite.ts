import { shippedCases, writeFolderWhole } from "../../node/files/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { loadCase } from "../caseLoading.ts";
import { caseOptions } from "../options.ts";
import { solvedCase } from "../solvedCase.ts";
import { type SiteCase, siteFiles } from "./siteFiles.ts";

/** Where the site is written, below the folder that the command runs in. */
const FOLDER = "out/site";

/** A shipped case, solved; null beside what is wrong with it. */
interface ShippedCase {
  readonly solved: SiteCase | null;
  readonly problems: readonly Problem[];
}

async function shippedCase(folder: string): Promise<ShippedCase> {
  const { options } = caseOptions({});
  const { input, texts, problems: found } = loadCase(folder, options);
  const problems = found.filter(({ severity }) => severity === "error");
  if (input === null) return { solved: null, problems };
  const { results } = await solvedCase(input, options, { scenario: null, progress: () => {} });
  return { solved: { input, results, read: { folder, texts, options } }, problems };
}

/** Writes a static site over all shipped cases: `npm run site`. */
const cases = await Promise.all(shippedCases().map(shippedCase));
const files = siteFiles(cases.flatMap(({ solved }) => solved ?? []));
const problems = [...cases.flatMap((each) => each.problems), ...writeFolderWhole(FOLDER, files, () => false)];
for (const { message } of problems) process.stderr.write(`${message}\n`);
process.stdout.write([...files.keys()].map((name) => `${FOLDER}/${name}\n`).join(""));
process.exitCode = problems.length > 0 ? 1 : 0;
