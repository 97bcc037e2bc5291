import type { Case } from "../case/index.ts";
import type { MarketResult, MarketYearResult, PriceResult, Results } from "../solve/index.ts";
import { dateText, listText, numberText, residualText, type Wording } from "../wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "./block.ts";
import { placeName } from "./placeName.ts";
import { replacementBlocks } from "./replacementTable.ts";

/** A market in a year under a scenario, and the words to tell of it. */
export interface MarketAccount {
  readonly case: Case;
  readonly scenario: string;
  readonly year: string;
  readonly market: Omit<MarketResult, "years">;
  readonly result: MarketYearResult;
  readonly words: Wording;
}

const LEADERS = 4;
const FLOWS_SHOWN = 12;
/** Shadow prices below this part of the unit of price are not told. */
const NOTICED = 1e-6;

/** Every market scenario in a line: who is short most, and the price that moves most. */
export function marketOverview(results: Results, words: Wording): TableBlock {
  const rows = Object.values(results.scenarios).flatMap(({ markets = {} }) =>
    Object.values(markets).flatMap((found) =>
      Object.entries(found.years).map(([year, result]) => {
        return [`${found.commodity}, ${year}`, found.title, shortest(result, words), widest(result, words)];
      }),
    ),
  );
  const columns = [
    { title: words.say("market.column.market", {}), unit: null },
    { title: words.say("market.column.scenario", {}), unit: null },
    { title: words.say("market.heading.short", {}), unit: null },
    { title: words.say("market.column.price", {}), unit: null },
  ];
  return tableBlock("markets", columns, rows);
}

function shortest({ shortfalls }: MarketYearResult, words: Wording): string {
  const [first] = shortfalls;
  if (first === undefined) return words.say("market.nobody", {});
  const range = first.range === undefined ? "" : ` (${ends({ words }, first.range)})`;
  return `${placeName(first.node)} ${number({ words }, first.quantity)}${range} ${first.unit}`;
}

function widest({ prices }: MarketYearResult, words: Wording): string {
  const [found] = Object.entries(prices).toSorted((one, other) => moved(other[1]) - moved(one[1]));
  if (found === undefined) return "";
  const [node, most] = found;
  const range = most.range === undefined ? "" : ` (${ends({ words }, most.range)})`;
  return `${placeName(node)} ${number({ words }, most.before)} → ${number({ words }, most.value)}${range} ${most.unit}`;
}

function moved({ value, before }: PriceResult): number {
  return Number.isFinite(before) ? Math.abs(value - before) : 0;
}

/** What a scenario does to a market: who is short, at what prices, what binds, which flows change, who gains. */
export function marketAnswer(account: MarketAccount): readonly Block[] {
  const { words, market, year } = account;
  const title = words.say("market.title", { commodity: market.commodity, year, scenario: account.scenario });
  return [
    { kind: "heading", level: 1, text: title },
    { kind: "paragraph", text: about(account) },
    ...headline(account).map((text) => ({ kind: "paragraph", text }) as const),
    ...section(words.say("market.heading.short", {}), tables(shortTable(account))),
    ...section(words.say("market.heading.prices", {}), tables(priceTable(account))),
    ...section(words.say("market.heading.scarce", {}), tables(scarceTable(account))),
    ...section(words.say("market.heading.flows", {}), tables(flowTable(account))),
    ...replacementBlocks(account.result, words),
    ...section(words.say("market.heading.welfare", {}), [welfareTable(account)]),
    ...section(words.say("market.heading.check", {}), [{ kind: "paragraph", text: check(account) }]),
  ];
}

function tables(table: TableBlock): readonly Block[] {
  return table.rows.length === 0 ? [] : [table];
}

function about({ case: case_, words, market, year }: MarketAccount): string {
  const date = dateText(case_.asOf, words.language);
  return words.say("market.about", { case: case_.title, date, base: String(market.baseYear), year });
}

/** The answer in sentences: who is short, whether the order is settled, the price of the first, what binds. */
function headline(account: MarketAccount): readonly string[] {
  const { result, words } = account;
  const { shortfalls } = result;
  if (shortfalls.length === 0) return [words.say("market.short.none", {}), binds(account)];
  const list = shortfalls.slice(0, LEADERS).map(({ node, quantity, percent, unit, range }) =>
    words.say("market.short.item", {
      node: placeName(node),
      quantity: number(account, quantity),
      percent: number(account, percent),
      unit,
      range: range === undefined ? "" : ends(account, range),
    }),
  );
  const first = shortfalls[0]?.node ?? "";
  return [
    words.say("market.short", { list: listText(list, words.language) }),
    ...order(account),
    ...price(account, first, result.prices[first]),
    binds(account),
  ];
}

function order({ result, words }: MarketAccount): readonly string[] {
  const found = result.shortfallOrder;
  if (found === undefined) return [];
  const count = String(Object.values(result.prices)[0]?.range?.count ?? 0);
  if (found.stable) return [words.say("market.order.stable", { count })];
  const orders = found.orders.map((each) => (each.length === 0 ? "–" : each.map(placeName).join(", "))).join("; ");
  return [words.say("market.order.unstable", { orders })];
}

function price(account: MarketAccount, node: string, found: PriceResult | undefined): readonly string[] {
  if (found?.range === undefined) return [];
  const { words } = account;
  return [
    words.say("market.price", {
      node: placeName(node),
      before: number(account, found.before),
      after: number(account, found.value),
      unit: found.unit,
      low: number(account, found.range.low),
      high: number(account, found.range.high),
      count: String(found.range.count),
      driver: found.tornado?.[0]?.parameter ?? words.say("market.driver.none", {}),
    }),
  ];
}

function binds(account: MarketAccount): string {
  const { words } = account;
  const list = scarce(account)
    .slice(0, LEADERS)
    .map(({ name, kind, value, unit }) =>
      words.say("market.binds.item", {
        name,
        kind: words.say(`market.kind.${kind}`, {}),
        value: number(account, value),
        unit,
      }),
    );
  return list.length === 0
    ? words.say("market.binds.none", {})
    : words.say("market.binds", { list: listText(list, words.language) });
}

function scarce({ result }: MarketAccount): MarketYearResult["shadowPrices"] {
  const isContract = ({ kind }: { kind: string }): number => (kind === "contract" ? 1 : 0);
  return result.shadowPrices
    .filter(({ value }) => value > NOTICED)
    .toSorted((one, other) => isContract(one) - isContract(other) || other.value - one.value);
}

function shortTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const columns = [
    { title: words.say("market.column.node", {}), unit: null },
    { title: words.say("market.column.short", {}), unit: market.unit },
    { title: words.say("market.column.range", {}), unit: market.unit },
    { title: words.say("market.column.share", {}), unit: "%" },
  ];
  const rows = result.shortfalls.map(({ node, quantity, percent, range }) => [
    placeName(node),
    number(account, quantity),
    range === undefined ? "" : ends(account, range),
    number(account, percent),
  ]);
  return tableBlock("market-short", columns, rows);
}

function priceTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const unit = market.priceUnit;
  const columns = [
    { title: words.say("market.column.node", {}), unit: null },
    { title: words.say("market.column.before", {}), unit },
    { title: words.say("market.column.after", {}), unit },
    { title: words.say("market.column.range", {}), unit },
    { title: words.say("market.column.driver", {}), unit: null },
  ];
  const rows = Object.entries(result.prices).map(([node, found]) => [
    placeName(node),
    number(account, found.before),
    number(account, found.value),
    found.range === undefined ? "" : ends(account, found.range),
    found.tornado?.[0]?.parameter ?? "",
  ]);
  return tableBlock("market-prices", columns, rows);
}

function scarceTable(account: MarketAccount): TableBlock {
  const { words, market } = account;
  const columns = [
    { title: words.say("market.column.scarce", {}), unit: null },
    { title: words.say("market.column.kind", {}), unit: null },
    { title: words.say("market.column.worth", {}), unit: market.priceUnit },
  ];
  const rows = scarce(account).map(({ name, kind, value }) => [
    name,
    words.say(`market.kind.${kind}`, {}),
    number(account, value),
  ]);
  return tableBlock("market-scarce", columns, rows);
}

function flowTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const { unit } = market;
  const columns = [
    { title: words.say("market.column.flow", {}), unit: null },
    { title: words.say("market.column.route", {}), unit: null },
    { title: words.say("market.column.before", {}), unit },
    { title: words.say("market.column.after", {}), unit },
  ];
  const size = ({ quantity, before }: { quantity: number; before: number }): number => Math.abs(quantity - before);
  const rows = result.flows
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, FLOWS_SHOWN)
    .map((flow) => [
      `${placeName(flow.from)} → ${placeName(flow.to)}`,
      flow.route,
      number(account, flow.before),
      number(account, flow.quantity),
    ]);
  return tableBlock("market-flows", columns, rows);
}

function welfareTable(account: MarketAccount): TableBlock {
  const { result, words } = account;
  const columns = [
    { title: words.say("market.column.part", {}), unit: null },
    { title: words.say("market.column.change", {}), unit: result.welfareChange.unit },
  ];
  const parts = ["consumer", "producer", "duty", "rents", "inertia", "total"] as const;
  const rows = parts.map((part) => [
    words.say(`market.part.${part}`, {}),
    numberText(result.welfareChange[part], words.language, { decimals: 0, signed: true }),
  ]);
  return tableBlock("market-welfare", columns, rows, { strong: [rows.length - 1] });
}

function check({ result, words }: MarketAccount): string {
  const { primal, dual, complementarity } = result.kkt;
  return words.say("market.check", {
    residual: residualText(Math.max(primal, dual, complementarity), words.language),
    integrable: words.say(result.integrable ? "market.integrable" : "market.notIntegrable", {}),
    solver: result.solver,
    welfare: residualText(result.welfare.residual, words.language),
    unit: result.welfare.unit,
  });
}

/** A quantity or price with the decimals that its size deserves. */
export function number({ words }: Pick<MarketAccount, "words">, value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return numberText(value, words.language, { decimals });
}

function ends(
  account: Pick<MarketAccount, "words">,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return `${number(account, low)} … ${number(account, high)}`;
}
