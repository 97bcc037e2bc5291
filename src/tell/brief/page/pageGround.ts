import {
  type Account,
  accountOf,
  type ClaimsAccount,
  claimsAccount,
  type IncomeAccount,
  mainScenario,
  solvedAccounts,
} from "../../findings/index.ts";
import type { OriginGround } from "../blockOrigins.ts";
import type { BriefInput } from "./briefInput.ts";

/** What every section of a page is made from. */
export interface PageGround {
  readonly input: BriefInput;
  /** The scenario that the page is about; null where none was solved. */
  readonly account: Account | null;
  /** Every solved scenario, the account among them. */
  readonly accounts: readonly IncomeAccount[];
  readonly claims: ClaimsAccount | null;
  /** What numbers are traced within. */
  readonly origins: OriginGround;
}

/** The ground of a brief's page. */
export function pageGround(input: BriefInput): PageGround {
  const { case: case_, results, words } = input;
  const scenario = input.scenario ?? mainScenario(results, case_);
  return {
    input,
    account: scenario === null ? null : accountOf(results, case_, scenario, words),
    accounts: input.accounts ?? solvedAccounts(results, case_, words),
    claims: claimsAccount(results, case_, words),
    origins: { results, scenario },
  };
}
