import { residualText, type MessageKey } from "../../../base/wording/index.ts";
import { FURTHER_PARTS } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import type { Account } from "./account.ts";

/** An identity with how far it is from holding. */
interface IdentityRow {
  readonly title: string;
  readonly residual: number;
  readonly unit: Extract<MessageKey, `unit.${string}`>;
}

/** How far every identity is from holding, each in its own unit. */
export function identityTable(account: Account): TableBlock {
  const { say, language } = account.words;
  return answerTable(
    "identities",
    [
      { title: say("column.identity", {}), unit: null, of: ({ title }) => title },
      { title: say("column.residual", {}), unit: "", of: ({ residual }) => residualText(residual, language) },
      { title: say("column.unit", {}), unit: null, of: ({ unit }) => say(unit, {}) },
    ],
    [...equations(account), ...decomposition(account), ...channels(account), ...diversion(account)],
  );
}

function equations({ words: { say }, equilibrium: { residuals } }: Account): readonly IdentityRow[] {
  const { max, walras, byEquation } = residuals;
  const ofLogs = (["unitCost", "priceIndex", "shares", "expenditure"] as const).map((name): IdentityRow => {
    return { title: say(`identity.${name}`, {}), residual: byEquation[name], unit: "unit.logDifference" };
  });
  return [
    { title: say("identity.max", {}), residual: max, unit: "unit.logDifference" },
    ...ofLogs,
    { title: say("identity.tradeBalance", {}), residual: byEquation.tradeBalance, unit: "unit.shareOfValueAdded" },
    { title: say("identity.walras", {}), residual: walras, unit: "unit.shareOfValueAdded" },
  ];
}

function decomposition({ words, equilibrium }: Account): readonly IdentityRow[] {
  const residuals = Object.values(equilibrium.countries)
    .map((each) => each.decompositionLogPercent?.residual)
    .filter((each) => each !== undefined);
  if (residuals.length === 0) return [];
  return [{ title: words.say("identity.decomposition", {}), residual: largest(residuals), unit: "unit.logPercent" }];
}

function channels({ words, equilibrium }: Account): readonly IdentityRow[] {
  return Object.entries(equilibrium.channels ?? {}).map(([country, each]) => {
    const prices = Object.values(each.sales).reduce((sum, sale) => sum + sale.price, 0);
    const further = FURTHER_PARTS.reduce((sum, part) => sum + (each[part] ?? 0), 0);
    return {
      title: words.say("identity.channels", { country: words.country(country).name }),
      residual: Math.abs(each.cheaperImports + prices + each.tradeCosts + each.transfers + further - each.sum),
      unit: "unit.logPercent",
    };
  });
}

function diversion({ words, equilibrium }: Account): readonly IdentityRow[] {
  const all = equilibrium.diversion ?? [];
  if (all.length === 0) return [];
  const residual = largest(all.flatMap((each) => [each.residual, each.constantPrices?.residual ?? 0]));
  return [{ title: words.say("identity.diversion", {}), residual, unit: "unit.shareOfIncome" }];
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
