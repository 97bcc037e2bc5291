import { caseWording } from "../../run/index.ts";
import { explainClaim, type Explanation } from "../../audit/index.ts";
import type { ClaimResult } from "../../results/index.ts";
import {
  answerText,
  type Block,
  claimsAccount,
  claimsAnswer,
  claimsReviewPage,
  explainAnswer,
} from "../../tell/findings/index.ts";
import { meant, type Problem, said } from "../../base/problems/index.ts";
import type { Solved } from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { counted, nearest } from "../../base/wording/index.ts";
import { loadCase } from "../caseLoading.ts";
import { idleOptions } from "../idleOptions.ts";
import type { CaseOptions } from "../options.ts";
import { EXIT, type Outcome, refused } from "../outcome.ts";
import { claimDocument } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { searchedSolve } from "../searchedSolve.ts";
import { solvedCase } from "../solvedCase.ts";
import type { Progress } from "../progress.ts";
import { withoutClaims } from "../problems/cases.ts";
import { noSuchClaim } from "../problems/names.ts";

/** How an audit is asked for. */
export interface AuditRequest {
  /** Id of the claim to be explained; null: all claims, a row each. */
  readonly explain: string | null;
  /** Whether the page for a reviewer is printed in the place of the answer. */
  readonly review: boolean;
  readonly progress: Progress;
}

/**
 * `tertius audit CASE [--explain ID]`: what the numbers make of every claim, or everything behind one verdict.
 * Verdicts are answers, whatever they are: only what could not be computed makes the audit partial.
 */
export async function audit(folder: string, options: CaseOptions, request: AuditRequest): Promise<Outcome> {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("audit", folder, problems);
  const unclear = input.case.claims === null ? withoutClaims() : unknownClaim(input, request.explain);
  const wrong = [...(unclear === null ? [] : [unclear]), ...idleOptions(input.case, options)];
  if (wrong.length > 0) return refused("audit", folder, [...problems, ...wrong]);
  const solved = await solvedCase(input, options, { scenario: null, progress: request.progress });
  const explanation = request.explain === null ? null : explained(folder, input, solved, options, request);
  const met = [...problems, ...solved.problems];
  const isWhole = solved.status === "ok";
  const claims: readonly ClaimResult[] = explanation === null ? (solved.results.claims ?? []) : [explanation.result];
  return {
    command: "audit",
    subject: folder,
    status: isWhole ? "ok" : "partial",
    problems: met,
    content: { claims: claims.map(claimDocument), ...explanationContent(explanation) },
    text: (request.review ? reviewText : screenText)(input, solved, explanation, options).trimEnd(),
    exit: isWhole ? EXIT.done : EXIT.refused,
  };
}

/** The page for a reviewer, as Markdown. */
function reviewText(input: RunInput, { results }: Solved, _: Explanation | null, { lang }: CaseOptions): string {
  const account = claimsAccount(results, input.case, caseWording(input, lang));
  return account === null ? "" : claimsReviewPage(account);
}

function screenText(...[input, solved, explanation, options]: Parameters<typeof blocks>): string {
  return answerText(blocks(input, solved, explanation, options), screenWidth());
}

function blocks(
  input: RunInput,
  { results }: Solved,
  explanation: Explanation | null,
  { lang }: CaseOptions,
): readonly Block[] {
  const account = claimsAccount(results, input.case, caseWording(input, lang));
  if (account === null) return [];
  return explanation === null ? claimsAnswer(account) : explainAnswer(account, explanation);
}

function explained(
  folder: string,
  input: RunInput,
  { results, resampledVotes }: Solved,
  options: CaseOptions,
  { explain, progress }: AuditRequest,
): Explanation | null {
  if (explain === null) return null;
  const solve = searchedSolve(folder, results, explain, options, progress);
  const votes = resampledVotes === undefined ? {} : { votes: resampledVotes };
  return explainClaim({ case: input.case, results, ...votes }, explain, solve);
}

function explanationContent(explanation: Explanation | null): Record<string, unknown> {
  if (explanation === null) return {};
  const { computation, searched } = explanation;
  return { computation, searched };
}

function unknownClaim({ case: { claims } }: RunInput, wanted: string | null): Problem | null {
  const known = (claims?.claims ?? []).map(({ id }) => id);
  if (wanted === null || known.includes(wanted)) return null;
  const near = nearest(wanted, known);
  const claimsText = counted(known.length, { one: "утверждения", few: "утверждений", many: "утверждений" }, "ru");
  return noSuchClaim({
    place: { path: "--explain" },
    message: `The case has no claim "${wanted}".`,
    found: wanted,
    expected: known.length > 12 ? `one of ${known.length} claims, such as ${known[0]}` : `one of ${known.join(", ")}`,
    hints: meant(near),
    russian: {
      message: `В расчёте нет утверждения "${wanted}".`,
      expected: known.length > 12 ? `одно из ${claimsText}, например ${known[0]}` : `одно из: ${known.join(", ")}`,
      hints: near === null ? [] : [`Может быть, ${said(near)}?`],
    },
  });
}
