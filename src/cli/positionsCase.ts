import { caseWording } from "../run/index.ts";
import { type PositionsAccount, positionsAccount } from "../tell/findings/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { type PositionsRun, type RunInput, runPositions } from "../solve/index.ts";
import type { PositionsCase } from "../case/index.ts";
import { loadCase } from "./caseLoading.ts";
import type { CaseOptions } from "./options.ts";
import { type Outcome, refused } from "./outcome.ts";
import { withoutPositions } from "./problems/cases.ts";

/** A case with what is said in it, solved. */
export interface LoadedPositions {
  readonly input: RunInput;
  readonly block: PositionsCase;
  readonly run: PositionsRun;
  readonly account: PositionsAccount;
  /** What warns of it. */
  readonly problems: readonly Problem[];
  /** Networks of every run that are left out of this one. */
  readonly absent: readonly Problem[];
}

/** Reads a case and solves its positions; a refusal when it cannot be read or holds no statements. */
export function loadPositions(command: string, folder: string, options: CaseOptions): LoadedPositions | Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused(command, folder, problems);
  const block = input.case.positions;
  const run = runPositions(input.case);
  const account =
    run === null ? null : positionsAccount({ positions: run.positions }, input.case, caseWording(input, options.lang));
  if (block === null || run === null || account === null)
    return refused(command, folder, [...problems, withoutPositions()]);
  const own = problems.filter((each) => isOfPositions(each, block.file));
  const absent = run.problems.filter(({ severity }) => severity === "error");
  return {
    input,
    block,
    run,
    account,
    problems: [...own, ...run.problems.filter((each) => !absent.includes(each))],
    absent,
  };
}

/** Warnings of trade, markets and votes are told by the commands on those. */
function isOfPositions({ severity, file, path }: Problem, statements: string): boolean {
  return severity === "error" || file === statements || (path ?? "").startsWith("positions");
}

/** Whether the case was refused. */
export function isRefusal(loaded: LoadedPositions | Outcome): loaded is Outcome {
  return "exit" in loaded;
}
