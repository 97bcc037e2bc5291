import type { Scenario } from "../../../case/index.ts";
import type { ToldText } from "../toldText.ts";
import { rangedPercent } from "../shortNumber.ts";
import { type Account, type IncomeAccount, scenarioOf } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { figuresPath, resultPath } from "../trade/resultPath.ts";
import { welfareRange } from "../trade/verdict.ts";
import { shortSign } from "./shortVerdict.ts";

/**
 * What the answer for a country comes to at the duties that are really collected: told where a scenario of the case has those of this
 * one as collected and is like it else, with its range; in words where its sign is another one.
 *
 * @param accounts  Every solved scenario.
 */
export function collectedText(account: Account, accounts: readonly IncomeAccount[], country: string): ToldText | null {
  const collected = accounts.find((each) => isCollected(each, account));
  if (collected === undefined) return null;
  const { words } = account;
  const figures = figuresOf(collected.equilibrium, country);
  const range = welfareRange(collected.equilibrium, country);
  if (figures === undefined || range === null) return null;
  const sign = shortSign(collected.equilibrium, country);
  const shown = rangedPercent(figures.welfarePercent, range, words.language);
  const values = { value: shown.value, range: shown.range ?? "" };
  const told = sign === "none" ? words.say("short.collected.none", {}) : words.say("short.collected", values);
  const isOther = sign !== "none" && sign !== shortSign(account.equilibrium, country);
  const solved = ["sets", "solves"].map((part) => resultPath(collected, part));
  return {
    text: isOther ? `${told} ${words.say(`short.collected.${sign}`, {})}` : told,
    paths: [figuresPath(collected, country), ...solved, figuresPath(account, country)],
  };
}

/** Whether a scenario is another one as collected, in the same variant of the model. */
function isCollected(other: IncomeAccount, { case: case_, scenario, equilibrium }: Account): boolean {
  const [own, collected] = [scenario, other.scenario].map((id) => scenarioOf(case_, id));
  const isOneVariant =
    other.equilibrium.base === equilibrium.base && other.equilibrium.elasticities === equilibrium.elasticities;
  return (
    own !== undefined &&
    collected !== undefined &&
    collected.asCollected === scenario &&
    isOneVariant &&
    isAlike(own, collected)
  );
}

/** Whether two scenarios differ in their measures alone: what a lever moves, it moves in one of them. */
function isAlike(own: Scenario, other: Scenario): boolean {
  const isOfOneSize = [...own.scale.keys(), ...other.scale.keys()].every(
    (id) => (own.scale.get(id) ?? 1) === (other.scale.get(id) ?? 1),
  );
  const isJoinedAlike =
    own.joins.size === other.joins.size && [...own.joins].every(([country, side]) => other.joins.get(country) === side);
  const isOneModel = own.deficits === other.deficits && own.wasted === other.wasted;
  return isOfOneSize && isJoinedAlike && isOneModel && own.at === other.at;
}
