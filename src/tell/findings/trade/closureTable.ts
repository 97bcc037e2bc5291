import { numberText } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";
import { tableBlock, type TableBlock } from "../block.ts";
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
  const rows = solves.map((each) => [
    closureText(each, words),
    signed(each.welfarePercent[country]),
    signed(each.revaluationPercent[country]),
    signed(each.withoutRevaluationPercent[country]),
  ]);
  return tableBlock(
    `closures-${country}`,
    [
      { title: words.say("column.closure", {}), unit: null },
      { title: words.say("column.welfare", {}), unit: "%" },
      { title: words.say("column.revaluation", {}), unit: "%" },
      { title: words.say("column.withoutRevaluation", {}), unit: "%" },
    ],
    rows,
    {
      strong: solves.flatMap(({ closure }, at) => (closure === equilibrium.closure ? [at] : [])),
      notes: [words.say("closures.note", {})],
    },
  );
}
