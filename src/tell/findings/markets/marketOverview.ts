import type { MarketYearResult, Results } from "../../../solve/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import { yearName } from "./yearName.ts";
import { ends, mostMovedBuyer, newlyShort, node, number } from "./marketAccount.ts";

/** Every market scenario in a line: who is short most, and the price that moves most. */
export function marketOverview(results: Results, words: Wording): TableBlock {
  const rows = Object.values(results.scenarios).flatMap(({ markets = {} }) =>
    Object.values(markets).flatMap((found) =>
      Object.entries(found.years).map(([year, result]) => {
        return [
          `${found.commodity}, ${yearName(result, year, words)}`,
          found.title,
          shortest(result, words),
          widest(result, words),
        ];
      }),
    ),
  );
  const columns = [
    { title: words.say("market.column.market", {}), unit: null },
    { title: words.say("market.column.scenario", {}), unit: null },
    { title: words.say("market.heading.short", {}), unit: null },
    { title: words.say("market.column.price", {}), unit: null },
  ];
  return tableBlock("markets", columns, rows, { notes: [words.say("market.overview.note", {})] });
}

function shortest(result: MarketYearResult, words: Wording): string {
  const [first] = newlyShort(result);
  if (first === undefined) return words.say("market.nobody", {});
  const range = first.range === undefined ? "" : ` (${ends({ words }, first.range)})`;
  return `${node({ words }, first.node)} ${number({ words }, first.quantity)}${range} ${words.unit(first.unit)}`;
}

/** Price of the buyer that is short most, else of the one whose price moves most. */
function widest(result: MarketYearResult, words: Wording): string {
  const id = newlyShort(result)[0]?.node ?? mostMovedBuyer(result);
  const most = result.prices[id];
  if (most === undefined) return "";
  const range = most.range === undefined ? "" : ` (${ends({ words }, most.range)})`;
  return `${node({ words }, id)} ${number({ words }, most.before)} → ${number({ words }, most.value)}${range} ${words.unit(most.unit)}`;
}
