import { CASE_FILE, withSettings } from "../case/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import type { Answering } from "./answering.ts";
import { stageOf } from "./stage.ts";
import { checkedState, type LiveState } from "./state.ts";

/**
 * Files of the case that a state changes, by path, with what it sets written in; their comments stay. A case with these files in
 * place of its own gives the numbers of the state. None for a state that is wrong.
 */
export function changedFiles(answering: Answering, given: LiveState): Readonly<Record<string, string>> {
  const { state } = checkedState(given);
  if (state === null) return {};
  try {
    const stage = stageOf(answering, state, "full");
    if (!("input" in stage)) return {};
    if (stage.caseFiles !== null) return Object.fromEntries(stage.caseFiles);
    const { text } = withSettings(answering.source.caseFiles.get(CASE_FILE) ?? "", stage.settings);
    return text === null ? {} : { [CASE_FILE]: text };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return {};
  }
}
