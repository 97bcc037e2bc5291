import { caseWording } from "../../run/index.ts";
import { alignmentAccount, alignmentAnswer, answerText } from "../../tell/findings/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { baseScenario, type Run, type RunInput, runMarkets, withAlignment, withMarkets } from "../../solve/index.ts";
import type { Results, ScenarioResult } from "../../results/index.ts";
import { alignmentDocument } from "../alignmentDocument.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { blockWith, rollCallChoice } from "../rollCallChoice.ts";
import { screenWidth } from "../screen.ts";
import { alignEstimate } from "./alignEstimate.ts";
import { alignmentRun } from "../solvedCase.ts";
import type { Progress } from "../progress.ts";
import { withoutAlignment } from "../problems/cases.ts";

/** How alignment is asked for. */
export interface AlignRequest {
  /** Estimate ideal points anew and write them into the package. */
  readonly estimate: boolean;
  /** Which roll calls count: `all`, `important`, `final` or issue codes; null = as the case says. */
  readonly rollCalls: string | null;
  readonly progress: Progress;
}

/** `tertius align CASE`: how close the states of a case stand, what each would lose, and whether an alliance serves them. */
export function align(folder: string, options: CaseOptions, request: AlignRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("align", folder, problems);
  const { votes = null } = input;
  if (votes === null || input.case.alignment === null)
    return refused("align", folder, [...problems, withoutAlignment()]);
  if (request.estimate) return alignEstimate(input, votes, options, problems, request.rollCalls);
  if (request.rollCalls === null) return aligned(input, options, request, problems);
  const chosen = blockWith(input.case.alignment, votes, rollCallChoice(request.rollCalls));
  if (chosen.problems.length > 0) return refused("align", folder, [...problems, ...chosen.problems]);
  const case_ = { ...input.case, alignment: chosen.block };
  return aligned({ ...input, case: case_ }, options, request, problems);
}

function aligned(
  input: RunInput,
  options: CaseOptions,
  { progress }: AlignRequest,
  problems: readonly Problem[],
): Outcome {
  const { results: before, problems: unsolved } = closuresSolved(input, progress);
  const run = alignmentRun(input, before, options, progress);
  const results = withAlignment(before, run);
  const account = alignmentAccount(results, input.case, caseWording(input, options.lang));
  const { alignment } = results;
  if (run === null || account === null || alignment === undefined)
    return refused("align", input.case.id, [...problems, withoutAlignment()]);
  const met = [...unsolved, ...run.problems];
  const isWhole = !hasErrors(met);
  const leverage = Object.entries(run.leverage).map(([id, rows]) => [id, { leverage: rows }]);
  return {
    command: "align",
    subject: input.case.id,
    status: isWhole ? "ok" : "partial",
    problems: [...problems, ...met],
    content: { alignment: alignmentDocument(alignment), scenarios: Object.fromEntries(leverage) },
    text: answerText(alignmentAnswer(account), screenWidth()).trimEnd(),
    exit: isWhole ? EXIT.done : EXIT.refused,
  };
}

/** Markets under the scenarios that close a chokepoint: no others are told of. */
function closuresSolved(input: RunInput, progress: AlignRequest["progress"]): Run {
  const { markets, asOf } = input.case;
  const closing = markets.flatMap(({ scenarios }) =>
    scenarios.filter(({ policies }) => policies.some(({ kind }) => kind === "closure")).map(({ id }) => id),
  );
  const onMarket = (name: string, scenario: string): void => progress(`market ${name}: ${scenario}`);
  const runs = [...new Set(closing)].map((scenario) => runMarkets(input.case, { scenario, onMarket }));
  return {
    results: runs.reduce<Results>((results, run) => withMarkets(results, run, asOf), {
      scenarios: scenarioHeads(input),
    }),
    problems: runs.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error")),
  };
}

/** Scenarios of a case before anything is solved: titles for what is told of leverage. */
function scenarioHeads(input: RunInput): Results["scenarios"] {
  const all = [baseScenario(input, input.case.economy.closure), ...input.case.scenarios];
  const heads = all.map(({ id, title, at, measures }): [string, ScenarioResult] => [
    id,
    { title: title === "" ? id : title, at, measures, status: "ok" },
  ]);
  return Object.fromEntries(heads);
}
