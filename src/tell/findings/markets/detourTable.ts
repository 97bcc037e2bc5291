import { numberText } from "../../../base/wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "../block.ts";
import { ends, type MarketAccount, node, number } from "./marketAccount.ts";
import { detourText } from "./wayText.ts";

const MILLION = 1e6;
const SHOWN = 20;

/** Every pair that takes another way: how much longer it is and what a cargo costs more. */
export function detourBlocks(account: MarketAccount): readonly Block[] {
  const { result, words } = account;
  if (result.detours.length === 0) return [];
  return section(words.say("market.heading.detours", {}), [
    { kind: "paragraph", text: words.say("market.detours.about", {}) },
    table(account),
  ]);
}

function table(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const hasCargo = result.detours.some(({ extraPerCargo }) => extraPerCargo !== undefined);
  const millions = words.say("market.millionUsd", {});
  const columns = [
    { title: words.say("market.column.flow", {}), unit: null },
    { title: words.say("market.column.ways", {}), unit: null },
    { title: words.say("market.column.moved", {}), unit: words.unit(market.unit) },
    { title: words.say("market.column.days", {}), unit: "" },
    { title: words.say("market.column.extra", {}), unit: words.unit(market.priceUnit) },
    ...(hasCargo
      ? [
          { title: words.say("market.column.cargo", {}), unit: millions },
          { title: words.say("market.column.range", {}), unit: millions },
        ]
      : [{ title: words.say("market.column.range", {}), unit: words.unit(market.priceUnit) }]),
  ];
  const rows = result.detours.slice(0, SHOWN).map((each) => {
    const { extraPerCargo: cargo, extraCost } = each;
    const scaled = cargo === undefined ? null : { low: cargo.low / MILLION, high: cargo.high / MILLION };
    return [
      `${node(account, each.from)} → ${node(account, each.to)}`,
      detourText(account, each),
      number(account, each.quantity),
      numberText(each.extraDays, words.language, { decimals: 1 }),
      numberText(extraCost.value, words.language, { decimals: 3 }),
      ...(cargo === undefined || scaled === null
        ? [ends(account, extraCost)]
        : [number(account, cargo.value / MILLION), ends(account, scaled)]),
    ];
  });
  const rest = result.detours.length - rows.length;
  const notes = rest > 0 ? [words.say("market.detours.rest", { count: String(rest) })] : [];
  return tableBlock("market-detours", columns, rows, { notes });
}
