import { capitalised, isSeen, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { ComparedNode } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { number } from "../markets/marketAccount.ts";
import { placeName } from "../placeName.ts";
import { unsignedPercent } from "../shortNumber.ts";
import { sideHeads, type ToldComparison } from "./toldComparison.ts";

/** The price and the shortage that are most different in each market of both, and which markets only one has; null where neither has any. */
export function marketsText(told: ToldComparison): string | null {
  const { comparison, words } = told;
  const { both, firstOnly, secondOnly } = comparison.markets;
  const named = (commodities: readonly string[]): { readonly list: string } => ({
    list: listText(commodities.map(words.title), words.language),
  });
  const missing = [
    ...(firstOnly.length === 0 ? [] : [words.say("compare.market.firstOnly", named(firstOnly))]),
    ...(secondOnly.length === 0 ? [] : [words.say("compare.market.secondOnly", named(secondOnly))]),
  ];
  const sentences = [
    ...both.flatMap((market) => [...priceText(market, told), ...shortageTexts(market, told)]),
    ...missing,
  ];
  return sentences.length === 0 ? null : words.say("compare.markets", { text: sentences.join(" ") });
}

/** Of places in countries that the question names, where any is: whose price else is most different, as a pipeline, is nobody's question. */
function priceText(market: string, { comparison, words, places = {} }: ToldComparison): readonly string[] {
  const all = comparison.markets.nodes.filter((each) => each.market === market && each.quantity === "price");
  const own = all.filter(({ node }) => places[market]?.has(node) ?? false);
  const prices = own.length === 0 ? all : own;
  const [most] = prices.toSorted((one, other) => Math.abs(percentOf(other)) - Math.abs(percentOf(one)));
  if (most === undefined) return [];
  const percent = percentOf(most);
  if (!isSeen(percent)) return [words.say("compare.market.same", { commodity: words.title(most.commodity) })];
  return [
    words.say(percent > 0 ? "compare.market.more" : "compare.market.less", {
      ...nodeValues(most, words),
      value: unsignedPercent(percent, null, words.language),
    }),
  ];
}

/** Where the shortage is most different, and where it is so among the other places in countries that the question names. */
function shortageTexts(market: string, { comparison, words, places = {} }: ToldComparison): readonly string[] {
  const all = comparison.markets.nodes.filter((each) => each.market === market && each.quantity === "shortage");
  const [any, ...others] = all.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  if (any === undefined) return [];
  const own = others.find(({ node }) => places[market]?.has(node) ?? false);
  const told = [any, ...(own === undefined ? [] : [own])].flatMap((each) => shortageText(each, words));
  if (told.length > 0) return told;
  return [words.say("compare.market.shortage.same", { commodity: words.title(any.commodity) })];
}

function shortageText(node: ComparedNode, words: Wording): readonly string[] {
  const values = nodeValues(node, words);
  if (values.first === values.second) return [];
  const key = node.difference > 0 ? "compare.market.shortage.more" : "compare.market.shortage.less";
  return [words.say(key, values)];
}

function nodeValues({ commodity, node, first, second, unit }: ComparedNode, words: Wording) {
  return {
    commodity: words.title(commodity),
    node: placeName(node, words),
    first: number({ words }, first),
    second: number({ words }, second),
    unit: words.unit(unit),
  };
}

/** Difference of a price in percent of the first; nothing can be said of one that was not positive. */
function percentOf({ first, second }: ComparedNode): number {
  return first > 0 ? 100 * (second / first - 1) : 0;
}

/** Every price and shortage of the markets of both, a table for each market and year. */
export function marketTables(told: ToldComparison): readonly TableBlock[] {
  const {
    comparison: { markets },
    words,
  } = told;
  const heads = sideHeads(told);
  const kinds = [...new Set(markets.nodes.map(kindOf))];
  return kinds.map((kind) => {
    const rows = markets.nodes.filter((each) => kindOf(each) === kind);
    const { quantity, commodity, year, unit } = rows[0]!;
    const title = words.say(`compare.group.${quantity}`, {
      commodity: capitalised(words.title(commodity)),
      year,
      unit: words.unit(unit),
    });
    return answerTable<ComparedNode>(
      `compared-${kind}`,
      [
        { title, unit: null, of: ({ node }) => placeName(node, words) },
        { title: heads.first, unit: "", of: ({ first }) => number({ words }, first) },
        { title: heads.second, unit: "", of: ({ second }) => number({ words }, second) },
        {
          title: words.say("compare.column.difference", {}),
          unit: "",
          of: ({ difference }) =>
            numberText(difference, words.language, { decimals: Math.abs(difference) >= 10 ? 1 : 3, signed: true }),
        },
      ],
      rows,
      { notes: [words.say(`compare.market.note.${quantity}`, {})] },
    );
  });
}

function kindOf({ market, year, quantity }: ComparedNode): string {
  return `${market}-${year}-${quantity}`;
}
