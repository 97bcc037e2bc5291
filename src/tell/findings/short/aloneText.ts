import { type Case, type CountryList, type Measure, mayIncludeParty, type Scenario } from "../../../case/index.ts";
import type { ToldText } from "../toldText.ts";
import { rangedPercent } from "../shortNumber.ts";
import { type Account, type IncomeAccount, scenarioOf } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { figuresPath, resultPath } from "../trade/resultPath.ts";
import { welfareRange, welfareVerdict } from "../trade/verdict.ts";

/**
 * What of the answer for a country the two sides alone bring about: told where a scenario of the same day has their measures on each
 * other and no others, and every variant of the model gives it one sign.
 *
 * @param accounts  Every solved scenario.
 */
export function aloneText(account: Account, accounts: readonly IncomeAccount[], country: string): ToldText | null {
  const alone = accounts.find((each) => isOfTheTwoAlone(each, account));
  const { words, case: case_ } = account;
  const { a, b } = case_.parties;
  if (alone === undefined || a === null) return null;
  const figures = figuresOf(alone.equilibrium, country);
  const range = welfareRange(alone.equilibrium, country);
  const sign = welfareVerdict(alone.equilibrium, country);
  if (figures === undefined || range === null || (sign !== "gain" && sign !== "loss")) return null;
  const whole = welfareVerdict(account.equilibrium, country);
  const shown = rangedPercent(figures.welfarePercent, range, words.language);
  const told = words.say(`short.alone.${sign}`, {
    a: words.country(a).of,
    b: words.country(b).of,
    value: shown.value,
    range: shown.range ?? "",
  });
  const solved = ["sets", "solves"].map((part) => resultPath(alone, part));
  return {
    text: `${told} ${words.say(`short.alone.${sign}.${whole === "none" ? "open" : whole}`, {})}`,
    paths: [figuresPath(alone, country), ...solved, figuresPath(account, country)],
  };
}

/** Whether a scenario is another one with as much of its measures as the two sides have on each other, of the same day and variant. */
function isOfTheTwoAlone(alone: IncomeAccount, account: Account): boolean {
  const { case: case_, equilibrium } = account;
  const [own, other] = [scenarioOf(case_, account.scenario), scenarioOf(case_, alone.scenario)];
  if (own === undefined || other === undefined || own === other) return false;
  const ofTwo = own.measures.filter((id) => isBetweenSides(case_, id));
  const isPart = ofTwo.length > 0 && ofTwo.length < own.measures.length;
  const isSame = other.measures.length === ofTwo.length && ofTwo.every((id) => isAlike(id, own, other));
  const isOneVariant =
    alone.equilibrium.base === equilibrium.base && alone.equilibrium.elasticities === equilibrium.elasticities;
  return isPart && isSame && isOneVariant && own.at === other.at && own.deficits === other.deficits;
}

/** Whether a measure is as large in both scenarios, and no country joins a side in either. */
function isAlike(id: string, own: Scenario, other: Scenario): boolean {
  const isThere = other.measures.includes(id) && (own.scale.get(id) ?? 1) === (other.scale.get(id) ?? 1);
  const isPlain = [own, other].every(({ joins, sweep }) => joins.size === 0 && sweep === null);
  return isThere && isPlain;
}

/** Whether a measure is of one side on the other, and not on everyone. */
function isBetweenSides({ measures, parties }: Case, id: string): boolean {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined || isOnEveryone(measure)) return false;
  const isOf = (list: CountryList, code: string): boolean => mayIncludeParty(list, parties, code);
  const { imposers, targets } = measure;
  const { a, b } = parties;
  return a !== null && ((isOf(imposers, a) && isOf(targets, b)) || (isOf(imposers, b) && isOf(targets, a)));
}

function isOnEveryone({ imposers, targets }: Measure): boolean {
  return [imposers, targets].some(({ include }) => include.includes("WLD"));
}
