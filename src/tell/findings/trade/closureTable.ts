import { numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import type { Account } from "./account.ts";
import { welfareDecimals } from "./countryTable.ts";
import { closureText } from "./headline.ts";

/**
 * Real income of a country under each closure, elasticities and base as at the centre: what the unit of a held deficit does
 * by itself, and what is left. Null where there is only one closure.
 */
export function closureTable(account: Account, country: string): TableBlock | null {
  const { words, equilibrium } = account;
  const solves = (equilibrium.solves ?? []).filter(
    ({ base, elasticities, welfarePercent }) =>
      base === equilibrium.base && elasticities === equilibrium.elasticities && welfarePercent[country] !== undefined,
  );
  if (solves.length < 2) return null;
  const decimals = welfareDecimals(account);
  const signed = (value: number | undefined): string =>
    numberText(value ?? null, words.language, { decimals, signed: true });
  return answerTable(
    `closures-${country}`,
    [
      { title: words.say("column.closure", {}), unit: null, of: (each) => closureText(each, words) },
      { title: words.say("column.welfare", {}), unit: "%", of: (each) => signed(each.welfarePercent[country]) },
      { title: words.say("column.revaluation", {}), unit: "%", of: (each) => signed(each.revaluationPercent[country]) },
      {
        title: words.say("column.withoutRevaluation", {}),
        unit: "%",
        of: (each) => signed(each.withoutRevaluationPercent[country]),
      },
    ],
    solves,
    { strong: ({ closure }) => closure === equilibrium.closure, notes: [words.say("closures.note", {})] },
  );
}
