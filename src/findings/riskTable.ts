import type { MarketResult, Results } from "../solve/index.ts";
import { dateText, numberText, type Wording } from "../wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "./block.ts";
import { placeName } from "./placeName.ts";

/** Imports at risk by date of every market that was not solved; the same rows of several scenarios are told once. */
export function riskBlocks(results: Results, words: Wording): readonly Block[] {
  const markets = Object.values(results.scenarios).flatMap(({ markets: found = {} }) => Object.values(found));
  return riskSection(markets, words);
}

/** The same of given markets. */
export function riskSection(markets: readonly MarketResult[], words: Wording): readonly Block[] {
  const table = riskTable(markets, words);
  if (table.rows.length === 0) return [];
  return section(words.say("market.heading.risk", {}), [
    { kind: "paragraph", text: words.say("market.risk.about", {}) },
    table,
  ]);
}

function riskTable(markets: readonly MarketResult[], words: Wording): TableBlock {
  const rows = markets.flatMap((market) => riskRows(market, words));
  const distinct = [...new Map(rows.map((row) => [row.join("\n"), row])).values()];
  const columns = [
    { title: words.say("market.column.market", {}), unit: null },
    { title: words.say("market.column.flow", {}), unit: null },
    { title: words.say("market.column.from", {}), unit: null },
    { title: words.say("market.column.to", {}), unit: null },
    { title: words.say("market.column.reached", {}), unit: "%" },
    { title: words.say("market.column.observed", {}), unit: null },
    { title: words.say("market.column.quantity", {}), unit: null },
    { title: words.say("market.column.value", {}), unit: words.say("market.millionUsd", {}) },
  ];
  return tableBlock("market-risk", columns, distinct);
}

function riskRows({ commodity, unit, importsAtRisk = [] }: MarketResult, words: Wording): readonly string[][] {
  const number = (value: number | null): string | null =>
    value === null ? null : numberText(value, words.language, { decimals: Math.abs(value) >= 100 ? 0 : 2 });
  return importsAtRisk.map(({ supplier, market, from, to, share, year, quantity, value }) => {
    const amount = number(quantity);
    return [
      commodity,
      `${placeName(supplier, words.language)} → ${placeName(market, words.language)}`,
      dateText(from, words.language),
      to === null ? words.say("market.risk.open", {}) : dateText(to, words.language),
      numberText(100 * share, words.language, { decimals: 0 }),
      year === null ? words.say("market.risk.unseen", {}) : String(year),
      amount === null ? "" : `${amount} ${unit}`,
      number(value) ?? "",
    ];
  });
}
