import { namesOfKind, type ObservedCase, type ObservedWindow, SCORED_ABOVE } from "../../case/index.ts";
import type { ObservedTrade } from "../../data/packages/index.ts";
import { nothingToScore } from "../../engines/score/index.ts";
import { append, hasErrors, type Problem } from "../../base/problems/index.ts";
import { caseWording } from "../../run/index.ts";
import { scoreCase } from "../../score/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { answerText, scoreAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused, unanswered } from "../outcome.ts";
import { noRecord, noWindow, unknownRecord } from "../problems/score.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { diskShelf } from "../shelf.ts";
import { departures } from "../solvedCase.ts";

/** What is scored; null and empty: as the case has it. */
export interface ScoreRequest {
  /** Package of observed trade, as typed. */
  readonly record: string | null;
  readonly scenario: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly placebo: readonly number[] | null;
  readonly without: readonly string[] | null;
  /** Million of the currency in a year. */
  readonly above: number | null;
  readonly full: boolean;
}

/** `tertius score CASE [OBSERVED]`: predictions of a case beside what customs recorded. */
export function score(folder: string, options: CaseOptions, request: ScoreRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("score", folder, problems);
  const wrong: Problem[] = [];
  const observed = recordOf(input, options, request.record, wrong);
  const asked = askedOf(input, request, wrong);
  if (observed === null || asked === null || hasErrors(wrong)) return refused("score", folder, [...problems, ...wrong]);
  try {
    const found = scoreCase(input, observed, asked, departures(options));
    if (!found.windows.some(({ fits }) => fits.length > 0)) {
      const cells = found.windows.reduce((sum, window) => sum + window.cells.length, 0);
      return refused("score", folder, [...problems, nothingToScore("the mean", cells)]);
    }
    const content = { score: found, manifest: runManifest(input, options) };
    const text = answerText(
      scoreAnswer(found, caseWording(input, options.lang), request.full),
      screenWidth(),
    ).trimEnd();
    return { ...done("score", folder, problems, content, text), areWarningsTold: !request.full };
  } catch (error) {
    return unanswered("score", folder, problems, error);
  }
}

/** The record that was typed, else that of the case; null with what is wrong. */
function recordOf(
  input: RunInput,
  options: CaseOptions,
  typed: string | null,
  problems: Problem[],
): ObservedTrade | null {
  if (typed === null) {
    if (input.observed === undefined || input.observed === null) problems.push(noRecord());
    return input.observed ?? null;
  }
  const shelf = diskShelf(options.dataRoots);
  const known = namesOfKind(shelf, "observed-trade");
  if (!known.includes(typed)) {
    problems.push(unknownRecord(typed, known));
    return null;
  }
  const { observed, problems: read } = shelf.openObserved(typed);
  append(problems, read);
  return observed;
}

/** What the case asks for, with what was typed in its place. A scenario or a window that is typed is the only one. */
function askedOf({ case: case_ }: RunInput, request: ScoreRequest, problems: Problem[]): ObservedCase | null {
  const own: ObservedCase = case_.observed ?? NOTHING_ASKED;
  const { record, scenario, before, after } = request;
  const isTyped = [scenario, before, after].some((each) => each !== null);
  const windows = isTyped || own.windows.length === 0 ? windowOf(request, own.windows[0], problems) : own.windows;
  if (windows === null) return null;
  return {
    data: record ?? own.data,
    windows,
    placebo: request.placebo ?? own.placebo,
    without: request.without ?? own.without,
    above: request.above ?? own.above,
  };
}

/** Of a case without the key `observed`. */
const NOTHING_ASKED: ObservedCase = { data: "", windows: [], placebo: [], without: [], above: SCORED_ABOVE };

function windowOf(
  request: ScoreRequest,
  own: ObservedWindow | undefined,
  problems: Problem[],
): readonly ObservedWindow[] | null {
  const lacking: string[] = [];
  const given = (key: "scenario" | "before" | "after"): string => {
    const found = request[key] ?? own?.[key];
    if (found === undefined) lacking.push(`--${key}`);
    return found ?? "";
  };
  const window = { scenario: given("scenario"), before: given("before"), after: given("after"), note: null };
  if (lacking.length === 0) return [window];
  problems.push(noWindow(lacking));
  return null;
}
