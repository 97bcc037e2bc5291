import { numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { paragraph, section, type Block, type TableBlock } from "../block.ts";
import { ends, type MarketAccount, node, number } from "./marketAccount.ts";
import { detourText } from "./wayText.ts";

const MILLION = 1e6;
const SHOWN = 20;

/** Every pair that takes another way: how much longer it is and what a cargo costs more. */
export function detourBlocks(account: MarketAccount): readonly Block[] {
  const { result, words } = account;
  if (result.detours.length === 0) return [];
  return section(words.say("market.heading.detours", {}), [
    paragraph(words.say("market.detours.about", {})),
    table(account),
  ]);
}

function table(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const isByCargo = result.detours.some(({ extraPerCargo }) => extraPerCargo !== undefined);
  const millions = words.say("market.millionUsd", {});
  const unit = words.unit(market.priceUnit);
  const decimal = (value: number, decimals: number): string => numberText(value, words.language, { decimals });
  return answerTable(
    "market-detours",
    [
      {
        title: words.say("market.column.flow", {}),
        unit: null,
        of: ({ from, to }) => `${node(account, from)} → ${node(account, to)}`,
      },
      { title: words.say("market.column.ways", {}), unit: null, of: (each) => detourText(account, each) },
      {
        title: words.say("market.column.moved", {}),
        unit: words.unit(market.unit),
        of: ({ quantity }) => number(account, quantity),
      },
      { title: words.say("market.column.days", {}), unit: "", of: ({ extraDays }) => decimal(extraDays, 1) },
      { title: words.say("market.column.extra", {}), unit, of: ({ extraCost }) => decimal(extraCost.value, 3) },
      {
        title: words.say("market.column.cargo", {}),
        unit: millions,
        of: ({ extraPerCargo: cargo }) => (cargo === undefined ? "" : number(account, cargo.value / MILLION)),
        isShown: isByCargo,
      },
      {
        title: words.say("market.column.range", {}),
        unit: isByCargo ? millions : unit,
        of: ({ extraCost, extraPerCargo: cargo = extraCost }) => ends(account, isByCargo ? inMillions(cargo) : cargo),
      },
    ],
    result.detours.slice(0, SHOWN),
    { notes: restNote(account) },
  );
}

function inMillions({ low, high }: { readonly low: number; readonly high: number }): {
  readonly low: number;
  readonly high: number;
} {
  return { low: low / MILLION, high: high / MILLION };
}

function restNote({ result, words }: MarketAccount): readonly string[] {
  const rest = result.detours.length - SHOWN;
  return rest > 0 ? [words.say("market.detours.rest", { count: String(rest) })] : [];
}
