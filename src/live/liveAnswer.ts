import { caseWording } from "../run/index.ts";
import type { Case } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { MarketYearResult, ScenarioResult } from "../results/index.ts";
import type { PageSection, SomeSectionId } from "../tell/brief/index.ts";
import { question } from "../tell/findings/index.ts";
import type { Answering } from "./answering.ts";
import { differenceOf } from "./changedFiles.ts";
import type { Lever } from "./levers.ts";
import { leversUnder } from "./leversUnder.ts";
import type { MarketLevers } from "./marketLevers.ts";
import { askedWords, commandOf } from "./settings.ts";
import { PAIR_FOLDER } from "./stage.ts";
import type { Stage } from "./standing.ts";
import type { LiveState } from "./state.ts";

/** The page under one state; plain JSON. */
export interface LiveAnswer {
  readonly title: string;
  /** Those that were made anew; the others stay as in the case. */
  readonly sections: readonly PageSection[];
  /** Sections that do not hold under this state: they are of the case's own pair. */
  readonly leftOut: readonly SomeSectionId[];
  /** Sections that follow once the other scenarios are solved too. */
  readonly coming: readonly SomeSectionId[];
  /** For `tertius run CASE --set …`; none where `caseFiles` says it all. */
  readonly settings: readonly string[];
  readonly command: string;
  /** Those settings as YAML of the case; empty where there are none. */
  readonly difference: string;
  /** Files of a case with the same numbers, by path; null where settings do. */
  readonly caseFiles: Readonly<Record<string, string>> | null;
  /** Keys of the state that differ from the case: whoever looks for the cause of a problem looks there. */
  readonly moved: readonly string[];
  /** Levers of another scenario or day than those of the case; null where they are as the case has them. */
  readonly levers: readonly Lever[] | null;
  readonly problems: readonly Problem[];
  /** Largest residual of the central solve; null where there is none. */
  readonly worst: number | null;
  /** The scenario as it was solved; null where it has no equilibrium. */
  readonly scenario: ScenarioResult | null;
  /** The market that the state asks for, with what can be moved in it; null where it asks for none, or it has no equilibrium. */
  readonly market: { readonly levers: MarketLevers; readonly result: MarketYearResult } | null;
}

/** How an answer can be had again, and what moved it. */
export type AnswerHead = Pick<LiveAnswer, "settings" | "command" | "difference" | "caseFiles" | "levers" | "moved">;

/** The head of an answer; of one without a stage only what moved. */
export function headOf(answering: Answering, state: LiveState, stage: Stage | null): AnswerHead {
  const { source, main } = answering;
  const { settings, third, caseFiles } = stage ?? { settings: [], third: [], caseFiles: null };
  const asked = { third, ...askedWords(source, state) };
  const levers = leversUnder(answering, state.scenario ?? main, state.at);
  return {
    settings,
    command: stage === null ? "" : commandOf(caseFiles === null ? source.folder : PAIR_FOLDER, settings, asked),
    difference: stage === null ? "" : differenceOf(answering, stage, settings),
    caseFiles: caseFiles === null ? null : Object.fromEntries(caseFiles),
    levers: levers === leversUnder(answering, main) ? null : levers,
    moved: movedKeys(state),
  };
}

/** An answer without numbers: what is wrong stands in their place. */
export function withoutNumbers(
  answering: Answering,
  state: LiveState,
  problems: readonly Problem[],
  stage: Stage | null = null,
): LiveAnswer {
  const input = stage?.input ?? answering.input;
  return {
    ...headOf(answering, state, stage),
    title:
      input === null ? "" : question(askedCase(input.case, state), caseWording(input, answering.source.asked.lang)),
    sections: [],
    leftOut: [],
    coming: [],
    problems,
    worst: null,
    scenario: null,
    market: null,
  };
}

/** The case with whom the state asks about, whether they can be answered for or not. */
function askedCase(case_: Case, { a, b, third }: LiveState): Case {
  const { parties } = case_;
  const asked = { ...parties, third: third ?? parties.third };
  const [first, second] = [a ?? parties.a, b ?? parties.b];
  const isOwnPair = first === parties.a && second === parties.b;
  if (isOwnPair || first === null || second === null) return { ...case_, parties: asked };
  return { ...case_, dispute: null, parties: { ...asked, a: first, b: second } };
}

/** Keys of a state that differ from the case, those of measures by id. */
function movedKeys(state: LiveState): readonly string[] {
  const { version: _version, scale = {}, ...others } = state;
  const keys = Object.entries(others).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return [...Object.keys(scale).map((measure) => `scale.${measure}`), ...keys];
}
