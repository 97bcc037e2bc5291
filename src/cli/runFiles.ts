import { csvTables } from "../brief/index.ts";
import type { Results, RunInput } from "../solve/index.ts";
import type { Language } from "../wording/index.ts";
import { BRIEF_FILE, briefPage } from "./briefPage.ts";
import { caseWording } from "./caseWording.ts";
import { jsonDocument } from "./jsonDocument.ts";
import type { Outcome } from "./outcome.ts";
import { runManifest } from "./runContent.ts";

/** Everything that a run writes, by path inside its folder. */
export function runFiles(
  outcome: Pick<Outcome, "command" | "status" | "problems" | "content">,
  input: RunInput,
  results: Results,
  language: Language,
): ReadonlyMap<string, string> {
  const tables = csvTables(results, input.case, caseWording(input, language));
  return new Map([
    ["results.json", `${JSON.stringify(jsonDocument(outcome), null, 1)}\n`],
    [BRIEF_FILE, briefPage(input, results, language)],
    ["manifest.json", `${JSON.stringify(runManifest(input), null, 2)}\n`],
    ...[...tables].map(([name, text]): [string, string] => [`tables/${name}`, text]),
  ]);
}
