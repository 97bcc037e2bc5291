import { shippedCases, writeFolderWhole } from "../../node/files/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { loadCase } from "../caseLoading.ts";
import { caseOptions } from "../options.ts";
import { solvedCase } from "../solvedCase.ts";
import { type SiteCase, siteFiles } from "./siteFiles.ts";

/** Where the site is written, below the folder that the command runs in. */
const FOLDER = "out/site";

/** Writes a static site over all shipped cases: `npm run site`. */
const { options } = caseOptions({});
const cases: SiteCase[] = [];
const problems: Problem[] = [];
for (const folder of shippedCases()) {
  const { input, texts, problems: found } = loadCase(folder, options);
  problems.push(...found.filter(({ severity }) => severity === "error"));
  if (input === null) continue;
  const { results } = await solvedCase(input, options, { scenario: null, progress: () => {} });
  cases.push({ input, results, read: { folder, texts, options } });
}
const files = siteFiles(cases);
problems.push(...writeFolderWhole(FOLDER, files, () => false));
for (const { message } of problems) process.stderr.write(`${message}\n`);
process.stdout.write([...files.keys()].map((name) => `${FOLDER}/${name}\n`).join(""));
process.exitCode = problems.length > 0 ? 1 : 0;
