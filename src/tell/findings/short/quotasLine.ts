import type { QuotaResult } from "../../../results/index.ts";
import { moneyText, numberText } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { quotaPath } from "../trade/quotaTable.ts";
import { plainPercent, quotaFlow, quotaSector } from "../trade/quotaWords.ts";
import type { AnswerLine } from "./answerLine.ts";

/** The quota with the largest rent, and how many bind; null where the scenario has none. */
export function quotasLine(account: Account): AnswerLine | null {
  const { quotas = [] } = account.equilibrium;
  const [first] = quotas.toSorted((one, other) => other.rent - one.rent);
  if (first === undefined) return null;
  const { words } = account;
  const binding = quotas.filter(({ state }) => state === "binding").length;
  const more =
    quotas.length === 1 ? [] : [words.say("quota.more", { count: String(quotas.length), binding: String(binding) })];
  const text = [quotaText(account, first), ...sometimes(account, first), ...more].join(" ");
  return {
    label: words.say("short.label.quotas", {}),
    text,
    paths: [...quotas.map((each) => quotaPath(account, each)), `scenarios[${account.scenario}].equilibrium.baseYear`],
  };
}

function quotaText({ words, equilibrium }: Account, quota: QuotaResult): string {
  const { currency, baseYear } = equilibrium;
  const head = {
    sector: quotaSector(quota, words),
    flow: quotaFlow(quota, words),
    limit: plainPercent(quota.limitPercent, words),
    year: String(baseYear),
  };
  if (quota.state === "slack") {
    const quantity = numberText(quota.quantityPercent, words.language, { decimals: 1 });
    return words.say("quota.slack", { ...head, quantity });
  }
  return words.say("quota.binding", {
    ...head,
    equivalent: dutyText(quota, words),
    rent: rentText(quota, currency, words),
  });
}

function rentText(
  { importerRent, exporterRent, rent, exporter }: QuotaResult,
  currency: string,
  words: Account["words"],
): string {
  const money = (million: number): string => moneyText(million, currency, words.language);
  const isOne = !exporter.includes(" ") && exporter !== "WLD";
  if (exporterRent === 0) return words.say("quota.rent.buyer", { rent: money(rent) });
  if (importerRent === 0) return words.say(isOne ? "quota.rent.seller" : "quota.rent.sellers", { rent: money(rent) });
  const shared = { rent: money(rent), buyer: money(importerRent) };
  return words.say(isOne ? "quota.rent.sharedSeller" : "quota.rent.sharedSellers", shared);
}

function dutyText({ equivalentPercent, range }: QuotaResult, words: Account["words"]): string {
  const percent = (value: number): string => numberText(value, words.language, { decimals: value < 10 ? 1 : 0 });
  const value = percent(equivalentPercent);
  if (range === undefined) return words.say("quota.duty", { value });
  const { low, high } = range.equivalentPercent;
  return words.say("quota.dutyRanged", { value, low: percent(low), high: percent(high) });
}

/** In how many variants it binds, where it does in some alone. */
function sometimes({ words }: Account, { range }: QuotaResult): readonly string[] {
  if (range === undefined) return [];
  const { positive, count } = range.equivalentPercent;
  return positive === 0 || positive === count
    ? []
    : [words.say("quota.sometimes", { binding: String(positive), count: String(count) })];
}
