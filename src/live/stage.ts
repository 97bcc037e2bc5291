import { type CaseSource, closureOf, type HeldCase, holdCase, textSource } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { PartOptions, RunInput } from "../solve/index.ts";
import type { Answering } from "./answering.ts";
import type { LiveDepth } from "./depth.ts";
import { hasOwnPair, pairFiles } from "./pair.ts";
import { missingText } from "./problems.ts";
import { inEachLanguage } from "./sections.ts";
import { askedState, askedWords, settingsOf } from "./settings.ts";
import type { LiveSource } from "./source.ts";
import { type Stage, standingOf } from "./standing.ts";
import type { LiveState } from "./state.ts";

/** Folder that the files of a picked pair are saved in. */
export const PAIR_FOLDER = "my-pair";

/** The stage of a state, or what is wrong with it; checks between the parts of a case wait for the full answer. */
export function stageOf(
  answering: Answering,
  state: LiveState,
  depth: LiveDepth,
): Stage | { readonly problems: readonly Problem[] } {
  const { input, main, source } = answering;
  const third = state.third ?? source.asked.answerFor;
  if (input === null) return { problems: wholeCase(answering).reading.problems };
  if (hasOwnPair(state, input.case)) return pairStage(answering, input, state, third);
  // A case for somebody else says what it leaves out, and only the whole case knows; and only it has markets.
  const isWhole = depth === "full" || third.length > 0 || state.market !== undefined;
  const held = isWhole ? wholeCase(answering) : answering.held;
  const id = state.scenario ?? main;
  const own = id === null ? [] : settingsOf(state, id);
  const settings = [...source.asked.settings, ...own];
  const reading = held.withSettings(settings, depth === "full" ? "all" : "scenarios");
  const found = standingOf(reading, state, third, id);
  return "input" in found ? { ...found, state, settings, third, caseFiles: null } : found;
}

/** The whole case, read when it is first asked for. */
export function wholeCase({ memory, shelf, source }: Answering): HeldCase {
  return (memory.whole ??= holdCase(packedSource(source, source.caseFiles), { shelf }));
}

function pairStage(
  { main, memory, shelf, source }: Answering,
  input: RunInput,
  state: LiveState,
  third: readonly string[],
): Stage | { readonly problems: readonly Problem[] } {
  const asked = { ...state, ...askedState(source, state) };
  const { files, problems } = pairFiles(asked, input, main, inEachLanguage(input));
  if (files === null) return { problems };
  const key = JSON.stringify([...files]);
  const own = { folder: PAIR_FOLDER, sha256: null };
  const held = memory.pair?.key === key ? memory.pair.held : holdCase(packedSource(own, files), { shelf });
  memory.pair = { key, held };
  const found = standingOf(held.reading, state, third, "pair");
  return "input" in found ? { ...found, state, settings: [], third, caseFiles: files } : found;
}

/** Texts that a page holds, as the source of a case. */
export function packedSource(
  { folder, sha256 }: Pick<LiveSource, "folder" | "sha256">,
  files: ReadonlyMap<string, string>,
): CaseSource {
  return { ...textSource(folder, files, missingText), sha256 };
}

/** What the page was asked for beside the case, where the state does not say otherwise, as options of a solve. */
export function askedOf(source: LiveSource, state: LiveState): PartOptions {
  const { deficits, elasticities } = askedWords(source, state);
  const closure = closureOf(deficits);
  return { ...(closure === null ? {} : { deficits: closure }), ...(elasticities === null ? {} : { elasticities }) };
}
