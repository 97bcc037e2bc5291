import { networkFaults, type NetworkSettings } from "../../case/index.ts";
import { answerText } from "../../tell/findings/index.ts";
import { writeFolderWhole } from "../../node/files/index.ts";
import { meant, type Problem, said, TertiusError } from "../../base/problems/index.ts";
import { networkQuestion } from "../../solve/index.ts";
import { nearest, say } from "../../base/wording/index.ts";
import { eventParts } from "../eventParts.ts";
import { type AskedParts, networkParts } from "../networkParts.ts";
import { settingsProblem } from "../networkWords.ts";
import type { CaseOptions } from "../options.ts";
import { outProblems } from "../outFolder.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { isRefusal, type LoadedPositions, loadPositions } from "../positionsCase.ts";
import { markedFiles, partInTheWay, staysBeside } from "../positionsFolder.ts";
import { screenLines, screenWidth } from "../screen.ts";
import { windowParts } from "../windowParts.ts";
import { optionOutOfRange } from "../problems/options.ts";

/** Which network, and where its files go: null, nowhere. */
export interface NetworkRequest {
  /** Settings that were typed: they go before those of the case. */
  readonly typed: NetworkSettings;
  /** Id of a network of the case; null: none. */
  readonly network: string | null;
  readonly out: string | null;
}

/** Files that are listed by name. */
const FILES_NAMED = 8;

/** `tertius positions network CASE`: who speaks with whom, down to the pairs of statements behind every tie. */
export function positionsNetwork(folder: string, options: CaseOptions, request: NetworkRequest): Outcome {
  const command = "positions network";
  const loaded = loadPositions(command, folder, options);
  if (isRefusal(loaded)) return loaded;
  const { out } = request;
  const settings: NetworkSettings = { ...loaded.block.networks.get(request.network ?? ""), ...request.typed };
  const wrong = [...requestProblems(loaded, request, settings), ...(out === null ? [] : outProblems(out, folder))];
  if (wrong.length > 0) return refused(command, folder, [...loaded.problems, ...wrong]);
  const asked = solved(loaded, settings);
  if (asked instanceof TertiusError) return refused(command, folder, [...loaded.problems, ...asked.problems]);
  const { names, problems } = out === null ? { names: [], problems: [] } : written(out, loaded.input.case.id, asked);
  const told = [...loaded.problems, ...problems];
  if (names === null) return refused(command, folder, told);
  const text = answerText(asked.blocks, screenWidth()).trimEnd();
  return done(
    command,
    folder,
    told,
    { ...asked.content, folder: out, files: names },
    out === null ? text : `${text}\n\n${writtenLine(out, names, options.lang)}`,
  );
}

/** The names of the files that were written, null where others stand in the way, and what was wrong. */
function written(
  out: string,
  caseId: string,
  asked: AskedParts,
): { readonly names: readonly string[] | null; readonly problems: readonly Problem[] } {
  const own = asked.files();
  const taken = partInTheWay(out, "network", caseId, own);
  if (taken.length > 0) return { names: null, problems: taken };
  const files = markedFiles("network", caseId, own);
  return { names: [...files.keys()], problems: writeFolderWhole(out, files, staysBeside(out, "network")) };
}

function writtenLine(folder: string, names: readonly string[], language: CaseOptions["lang"]): string {
  const named = names.slice(0, FILES_NAMED).join(", ");
  const list = names.length > FILES_NAMED ? `${named} … (${names.length})` : named;
  return screenLines([say(language, "written.network", { folder, names: list })]);
}

function requestProblems(
  { block }: LoadedPositions,
  { network }: NetworkRequest,
  settings: NetworkSettings,
): readonly Problem[] {
  const known = [...block.networks.keys()];
  const isUnknown = network !== null && !known.includes(network);
  return [...(isUnknown ? [unknownNetwork(network, known)] : []), ...networkFaults(settings).map(settingsProblem)];
}

function unknownNetwork(found: string, known: readonly string[]): Problem {
  const near = nearest(found, known);
  return optionOutOfRange({
    place: { path: "--network" },
    message: `--network cannot be "${found}".`,
    found,
    expected: known.length === 0 ? "a case with positions.networks" : `one of ${known.join(", ")}`,
    hints: meant(near),
    russian: {
      message: `У ключа --network не может быть значения "${found}".`,
      expected: known.length === 0 ? "расчёт с positions.networks" : `одно из: ${known.join(", ")}`,
      hints: near === null ? [] : [`Может быть, ${said(near)}?`],
    },
  });
}

/** What was asked, or why it cannot be had. */
function solved(loaded: LoadedPositions, settings: NetworkSettings): AskedParts | TertiusError {
  const { documents, entities, codebook } = loaded.block;
  const asked = networkQuestion(settings, { documents, entities, scale: codebook.scale });
  try {
    if (asked.ask === "events") return eventParts(loaded, asked.options);
    if (asked.ask === "windows") return windowParts(loaded, asked.question, asked.moving);
    return networkParts(loaded, asked.question);
  } catch (error) {
    if (error instanceof TertiusError) return error;
    throw error;
  }
}
