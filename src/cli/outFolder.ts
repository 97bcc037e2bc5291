import { dirname, join, resolve, sep } from "node:path";
import type { Case } from "../case/index.ts";
import { exchangeProblems, RESULTS_FOLDER, targetProblems } from "../node/files/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { optionOutOfRange } from "./problems/options.ts";
import { amongCase } from "./problems/places.ts";

/**
 * What stands against writing results to a folder, before anything is solved.
 *
 * @param out         As typed or by default.
 * @param caseFolder  Results may not mix with the files of the case: they would be read as part of it.
 * @returns no problem, or E902 for an empty name, E912 for a place among the files of the case, E109.
 */
export function outProblems(out: string, caseFolder: string): Problem[] {
  const wrong = placeProblems(out, caseFolder);
  return wrong.length > 0 ? wrong : exchangeProblems(out);
}

/** The same for a file. */
export function outFileProblems(out: string, caseFolder: string): Problem[] {
  const wrong = placeProblems(out, caseFolder);
  return wrong.length > 0 ? wrong : targetProblems(dirname(out));
}

/**
 * The folder of a case's results where none is named: `out/<case>`, or `out/<case>-for-<codes>` where it is answered for
 * others than its own third countries, so that answers do not overwrite each other.
 */
export function resultsFolder({ id, answeredFor, parties }: Case): string {
  return join(RESULTS_FOLDER, answeredFor === null ? id : `${id}-for-${parties.third.join("-")}`);
}

function placeProblems(out: string, caseFolder: string): Problem[] {
  if (out.trim() === "") return [emptyOut()];
  const [target, home] = [resolve(out), resolve(caseFolder)];
  const isInside = target === home || target.startsWith(home + sep);
  const results = resolve(home, RESULTS_FOLDER);
  if (isInside && target !== results && !target.startsWith(results + sep)) return [amongCase(out)];
  return [];
}

function emptyOut(): Problem {
  return optionOutOfRange({
    place: { path: "--out" },
    message: "--out is empty.",
    found: "",
    expected: "a path",
    russian: { message: "Значение --out пусто.", expected: "путь" },
  });
}
