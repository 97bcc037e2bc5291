import { type CaseKeys, withSettings, writtenThird } from "../case/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import { caseWording } from "../run/index.ts";
import type { Answering } from "./answering.ts";
import { marketStage } from "./marketStage.ts";
import { stateUnder } from "./pair.ts";
import { inEachLanguage } from "./sections.ts";
import { askedState, differenceText, settingsOf } from "./settings.ts";
import { packedSource, stageOf } from "./stage.ts";
import type { Stage } from "./standing.ts";
import type { LiveState } from "./state.ts";

/**
 * Files of the case that a state changes, by path, with what it sets written in; their comments stay. A case with these files in
 * place of its own gives the numbers of the state. None for a state that is wrong.
 */
export function changedFiles(answering: Answering, given: LiveState): Readonly<Record<string, string>> {
  const { state } = stateUnder(answering, given);
  if (state === null) return {};
  try {
    const stage = stageOf(answering, state, "full");
    if (!("input" in stage)) return {};
    if (stage.caseFiles !== null) return Object.fromEntries(stage.caseFiles);
    const { source } = answering;
    const { settings, without } = writtenStage(answering, stage, [...stage.settings, ...marketSettings(stage)]);
    const { texts } = withSettings(packedSource(source, source.caseFiles), settings, without);
    return Object.fromEntries(texts ?? []);
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return {};
  }
}

/** What a state sets in the market that it shows. */
function marketSettings({ state, input }: Stage): readonly string[] {
  if (state.market === undefined) return [];
  const found = marketStage(input.case, state.market, inEachLanguage(input));
  return "series" in found ? found.settings : [];
}

/**
 * A state as its case would say it: with whom it is about, and what the page was asked for beside the case.
 *
 * @param settings  Those of the state.
 */
function writtenStage({ source }: Answering, stage: Stage, settings: readonly string[]): CaseKeys {
  const third = writtenThird(stage.input.case);
  const asked = settingsOf(askedState(source, stage.state), stage.scenario.id);
  return { settings: [...settings, ...asked, ...third.settings], without: third.without };
}

/** What a state differs in from its case, as a piece of it; empty where it does not. */
export function differenceOf(answering: Answering, stage: Stage, settings: readonly string[]): string {
  if (stage.caseFiles !== null) return "";
  const { input } = stage;
  const words = caseWording(input, answering.source.asked.lang);
  const own = input.case.answeredFor?.own ?? [];
  return differenceText(writtenStage(answering, stage, settings), own, words);
}
