import { propose } from "../../../../src/cli/commands/propose.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Provoked } from "./provoked.ts";

/** What `positions propose` says of a text; the folder of the file is left out of its words. */
function proposed(text: string): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "tertius-propose-"));
  writeFileSync(join(folder, "article.txt"), text);
  try {
    const { problems } = propose(join(folder, "article.txt"), null, "en");
    const short = (words: string): string => words.replaceAll(/\S*article\.txt/gu, "article.txt");
    return problems.map((each) => ({ ...each, file: short(each.file ?? ""), message: short(each.message) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Texts in which statements are looked for. */
export const PROPOSAL_PROVOKED: Provoked = {
  E740: () => proposed("word ".repeat(300_000)),
  W740: () => proposed("Der Minister sagte, dass die Gespräche weitergehen. ".repeat(10)),
  W741: () => proposed("It rained."),
};
