import { percentText } from "../../../base/wording/index.ts";
import { type Account, asideOf, type IncomeAccount, thirdCountries } from "../trade/account.ts";
import { measureTitle } from "../trade/measureTitle.ts";
import { figuresOf } from "../trade/figures.ts";
import { figuresPath, resultPath } from "../trade/resultPath.ts";
import { balancedRange, heldRange, verdictOf, welfareRange } from "../trade/verdict.ts";
import { rangedPercent } from "../shortNumber.ts";
import type { ToldText } from "../toldText.ts";

/**
 * What could change the answer for each third country: the measure that counts most, held trade balances, the other scenarios.
 *
 * @param accounts  Every solved scenario, the account among them.
 */
export function changeTold(account: Account, accounts: readonly IncomeAccount[]): readonly ToldText[] {
  const others = accounts.filter(({ scenario }) => scenario !== account.scenario);
  return thirdCountries(account).flatMap((country) => [
    ...measureTold(account, country),
    ...heldTold(account, country),
    ...scenariosTold(others, country),
  ]);
}

function measureTold(account: Account, country: string): readonly ToldText[] {
  const { words } = account;
  const parts = account.equilibrium.attribution?.[country] ?? [];
  const [largest] = parts.toSorted((one, other) => Math.abs(other.welfarePercent) - Math.abs(one.welfarePercent));
  if (parts.length < 2 || largest === undefined) return [];
  const text = words.say("told.measure", {
    country: words.country(country).of,
    measure: measureTitle(account, largest.measure),
    value: percentText(largest.welfarePercent, words.language),
  });
  return [{ text, paths: [resultPath(account, `attribution[${country}][${largest.measure}]`)] }];
}

function heldTold(account: Account, country: string): readonly ToldText[] {
  const { words, equilibrium } = account;
  const held = heldRange(equilibrium, country);
  const balanced = balancedRange(equilibrium, country);
  if (held === null || balanced === null) return [];
  const value = welfareOf(account, country);
  const text = words.say("told.held", {
    country: words.country(country).of,
    balanced: rangedPercent(value, balanced, words.language).range ?? "",
    held: rangedPercent(value, held, words.language).range ?? "",
  });
  return [{ text, paths: [figuresPath(account, country), resultPath(account, "solves")] }];
}

/** The other scenarios that cost it most and bring it most, where their signs are settled. */
function scenariosTold(others: readonly IncomeAccount[], country: string): readonly ToldText[] {
  const ordered = others
    .filter(({ equilibrium }) => figuresOf(equilibrium, country) !== undefined)
    .toSorted((one, other) => welfareOf(one, country) - welfareOf(other, country));
  const worst = ordered.find((each) => signOf(each, country) === "loss");
  const best = ordered.findLast((each) => signOf(each, country) === "gain");
  return [
    ...(worst === undefined ? [] : [scenarioTold("told.worst", worst, country)]),
    ...(best === undefined ? [] : [scenarioTold("told.best", best, country)]),
  ];
}

function welfareOf({ equilibrium }: IncomeAccount, country: string): number {
  return figuresOf(equilibrium, country)?.welfarePercent ?? 0;
}

function signOf(account: IncomeAccount, country: string): ReturnType<typeof verdictOf> {
  return verdictOf(welfareOf(account, country), welfareRange(account.equilibrium, country));
}

function scenarioTold(key: "told.worst" | "told.best", account: IncomeAccount, country: string): ToldText {
  const { words, equilibrium } = account;
  const shown = rangedPercent(welfareOf(account, country), welfareRange(equilibrium, country), words.language);
  const text = words.say(key, {
    country: words.country(country).of,
    scenario: account.title,
    value: shown.value,
    range: shown.range === null ? "" : ` (${shown.range})`,
  });
  const solved = ["sets", "solves"].map((part) => resultPath(account, part));
  const aside = asideOf(account);
  return {
    text: aside === null ? text : `${text} ${aside}`,
    paths: [
      figuresPath(account, country),
      ...solved,
      `scenarios[${account.scenario}].title`,
      ...(aside === null ? [] : ["case"]),
    ],
  };
}
