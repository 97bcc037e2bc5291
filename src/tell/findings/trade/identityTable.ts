import { residualText, type MessageKey } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";
import { tableBlock, type TableBlock } from "../block.ts";

type UnitKey = Extract<MessageKey, `unit.${string}`>;

/** How far every identity is from holding, each in its own unit. */
export function identityTable(account: Account): TableBlock {
  const { words, equilibrium } = account;
  const { residuals } = equilibrium;
  const equations = ["unitCost", "priceIndex", "shares", "expenditure"] as const;
  const rows: (readonly [string, number, UnitKey])[] = [
    [words.say("identity.max", {}), residuals.max, "unit.logDifference"],
    ...equations.map(
      (name) => [words.say(`identity.${name}`, {}), residuals.byEquation[name], "unit.logDifference"] as const,
    ),
    [words.say("identity.tradeBalance", {}), residuals.byEquation.tradeBalance, "unit.shareOfValueAdded"],
    [words.say("identity.walras", {}), residuals.walras, "unit.shareOfValueAdded"],
    ...decomposition(account),
    ...channels(account),
    ...diversion(account),
  ];
  return tableBlock(
    "identities",
    [
      { title: words.say("column.identity", {}), unit: null },
      { title: words.say("column.residual", {}), unit: "" },
      { title: words.say("column.unit", {}), unit: null },
    ],
    rows.map(([name, value, unit]) => [name, residualText(value, words.language), words.say(unit, {})]),
  );
}

type Row = readonly [string, number, UnitKey];

function decomposition(account: Account): readonly Row[] {
  const residuals = Object.values(account.equilibrium.countries)
    .map((each) => each.decompositionLogPercent?.residual)
    .filter((each) => each !== undefined);
  if (residuals.length === 0) return [];
  return [[account.words.say("identity.decomposition", {}), largest(residuals), "unit.logPercent"]];
}

function channels(account: Account): readonly Row[] {
  return Object.entries(account.equilibrium.channels ?? {}).map(([country, each]) => {
    const prices = Object.values(each.sales).reduce((sum, sale) => sum + sale.price, 0);
    const name = account.words.say("identity.channels", { country: account.words.country(country).name });
    return [
      name,
      Math.abs(each.cheaperImports + prices + each.tradeCosts + each.transfers - each.sum),
      "unit.logPercent",
    ];
  });
}

function diversion(account: Account): readonly Row[] {
  const all = account.equilibrium.diversion ?? [];
  if (all.length === 0) return [];
  const residual = largest(all.flatMap((each) => [each.residual, each.constantPrices?.residual ?? 0]));
  return [[account.words.say("identity.diversion", {}), residual, "unit.shareOfIncome"]];
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
