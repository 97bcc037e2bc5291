import type { MarketYearResult, PriceResult, ShortfallOrder, UncertainParameter } from "../../../solve/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import { driver, ends, type MarketAccount, newlyShort, node, number, residualsLast, scarce } from "./marketAccount.ts";
import { scarceName } from "./scarceName.ts";
import { wayText } from "./wayText.ts";

const FLOWS_SHOWN = 12;
const CONTRACTS_SHOWN = 5;

/** Who is short, with what it lacks without the scenario beside. */
export function shortTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const columns = [
    { title: words.say("market.column.buyers", {}), unit: null },
    { title: words.say("market.column.short", {}), unit: words.unit(market.unit) },
    { title: words.say("market.column.range", {}), unit: words.unit(market.unit) },
    { title: words.say("market.column.shortBefore", {}), unit: words.unit(market.unit) },
    { title: words.say("market.column.share", {}), unit: "%" },
  ];
  const rows = residualsLast(result, result.shortfalls, (each) => [each.node]).map((each) => [
    node(account, each.node),
    number(account, each.quantity),
    each.range === undefined ? "" : ends(account, each.range),
    number(account, each.before),
    number(account, each.percent),
  ]);
  return tableBlock("market-short", columns, rows, {
    notes: residualNotes(
      account,
      result.shortfalls.map((each) => each.node),
    ),
  });
}

/** What residuals among the rows of a table are. */
function residualNotes(account: MarketAccount, shown: readonly string[]): readonly string[] {
  const found = shown.filter((id) => account.result.residuals.includes(id)).map((id) => node(account, id));
  const { words } = account;
  return found.length === 0 ? [] : [words.say("market.residual.note", { list: found.join(", ") })];
}

/** The orders of those who are short, where there is more than one. */
export function orderTable({ result, words }: MarketAccount): TableBlock {
  const isTold = newlyShort(result).length > 0;
  const { stable = true, orders = [] } = (isTold ? result.shortfallOrder : undefined) ?? {};
  const total = orders.reduce((sum, { count }) => sum + count, 0);
  const columns = [
    { title: words.say("market.column.order", {}), unit: null },
    { title: words.say("market.column.corners", { total: String(total) }), unit: "" },
    { title: words.say("market.column.where", {}), unit: null },
  ];
  const rows = orders.map(({ nodes, count, where }) => [
    nodes.length === 0 ? words.say("market.nobody", {}) : nodes.map((id) => node({ words }, id)).join(", "),
    String(count),
    whereText(where, words),
  ]);
  return tableBlock("market-order", columns, stable ? [] : rows);
}

function whereText(where: ShortfallOrder["where"], words: Wording): string {
  const parts = Object.entries(where).map(([parameter, end]) =>
    words.say(`market.end.${end}`, { parameter: words.say(`market.parameter.${parameter as UncertainParameter}`, {}) }),
  );
  return parts.length === 0 ? words.say("market.where.mixed", {}) : parts.join(", ");
}

/** Prices of buyers or of suppliers, before and after, with their ranges. */
export function priceTable(account: MarketAccount, side: "buyers" | "suppliers"): TableBlock {
  const { result, words, market } = account;
  const unit = words.unit(market.priceUnit);
  const columns = [
    { title: words.say(`market.column.${side}`, {}), unit: null },
    { title: words.say("market.column.before", {}), unit },
    { title: words.say("market.column.after", {}), unit },
    { title: words.say("market.column.range", {}), unit },
    { title: words.say("market.column.driver", {}), unit: null },
  ];
  const rows = residualsLast(result, ofSide(result, side), ([id]) => [id]).map(([id, found]) => [
    node(account, id),
    number(account, found.before),
    number(account, found.value),
    found.range === undefined ? "" : ends(account, found.range),
    driver(account, found),
  ]);
  const notes = residualNotes(
    account,
    ofSide(result, side).map(([id]) => id),
  );
  return tableBlock(`market-prices-${side}`, columns, rows, { notes });
}

function ofSide({ prices, concentration }: MarketYearResult, side: "buyers" | "suppliers"): [string, PriceResult][] {
  const buyers = new Set(concentration.map(({ node: id }) => id));
  return Object.entries(prices).filter(([id]) => buyers.has(id) === (side === "buyers"));
}

/** What binds. */
export function scarceTable(account: MarketAccount): TableBlock {
  const { words, market } = account;
  const columns = [
    { title: words.say("market.column.scarce", {}), unit: null },
    { title: words.say("market.column.kind", {}), unit: null },
    { title: words.say("market.column.worth", {}), unit: words.unit(market.priceUnit) },
  ];
  const all = scarce(account);
  const shown = [
    ...all.filter(({ kind }) => kind !== "contract"),
    ...all.filter(({ kind }) => kind === "contract").slice(0, CONTRACTS_SHOWN),
  ];
  const rows = shown.map((each) => [
    scarceName(account, each),
    words.say(`market.kind.${each.kind}`, {}),
    number(account, each.value),
  ]);
  const rest = all.length - shown.length;
  const notes = rest > 0 ? [words.say("market.scarce.rest", { count: String(rest) })] : [];
  return tableBlock("market-scarce", columns, rows, { notes });
}

/** Flows that change most. */
export function flowTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const unit = words.unit(market.unit);
  const columns = [
    { title: words.say("market.column.flow", {}), unit: null },
    { title: words.say("market.column.route", {}), unit: null },
    { title: words.say("market.column.before", {}), unit },
    { title: words.say("market.column.after", {}), unit },
  ];
  const size = ({ quantity, before }: { quantity: number; before: number }): number => Math.abs(quantity - before);
  const sorted = result.flows.toSorted((one, other) => size(other) - size(one));
  const rows = residualsLast(result, sorted, ({ from, to }) => [from, to])
    .slice(0, FLOWS_SHOWN)
    .map((flow) => [
      `${node(account, flow.from)} → ${node(account, flow.to)}`,
      wayText(account, flow.route),
      number(account, flow.before),
      number(account, flow.quantity),
    ]);
  return tableBlock("market-flows", columns, rows);
}

/** Parts of welfare. */
export function welfareTable(account: MarketAccount): TableBlock {
  const { result, words } = account;
  const columns = [
    { title: words.say("market.column.part", {}), unit: null },
    { title: words.say("market.column.change", {}), unit: words.unit(result.welfareChange.unit) },
  ];
  const parts = ["consumer", "producer", "duty", "rents", "inertia", "total"] as const;
  const rows = parts.map((part) => [
    words.say(`market.part.${part}`, {}),
    numberText(result.welfareChange[part], words.language, { decimals: 0, signed: true }),
  ]);
  return tableBlock("market-welfare", columns, rows, { strong: [rows.length - 1] });
}
