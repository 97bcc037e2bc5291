import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, newPositionsFiles, parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";

const FLAGSHIP = join(import.meta.dirname, "../../../cases/us-china-2018-russia");
const POSITIONS = ["positions/statements.csv", "positions/codebook.yaml"] as const;

/** The case that `init --kind positions` writes, with files put in the place of its own. */
export function newPositionsCase(files: ReadonlyMap<string, string> = new Map()): Case {
  return caseOf(new Map([...newPositionsFiles("debate"), ...files]));
}

/** The statements and codebook of the flagship in a case of the same parties without its trade, markets and votes. */
export function flagshipPositionsCase(): Case {
  const own = POSITIONS.map((name) => [name, readFileSync(join(FLAGSHIP, name), "utf8")] as const);
  const files = newPositionsFiles("flagship");
  const cased = files.get("case.yaml")!.replace("third: [MEX]", "third: [RUS]");
  const camped = cased.replace("  codebook:", "  camps: [official, strategist, sinologist, scholar]\n  codebook:");
  const sources = `${files.get("sources.bib")!}\n@misc{chinaforesight2020, title = {An article}}\n`;
  return caseOf(new Map([...files, ...own, ["case.yaml", camped], ["sources.bib", sources]]));
}

function caseOf(files: ReadonlyMap<string, string>): Case {
  const shelf = shelfOf([shippedEconomy("world-2017")]);
  const { case: read, problems } = parseCase(textSource("debate", files, missingFile), { shelf });
  if (read === null) throw new Error(problems.map((each) => `${each.file}: ${each.message}`).join("\n"));
  return read;
}
