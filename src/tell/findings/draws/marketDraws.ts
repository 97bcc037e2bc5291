import type { Case } from "../../../case/index.ts";
import {
  arePricesTold,
  type MarketDrawn,
  type MarketDrawnInput,
  type MarketDrawsResult,
  type Results,
} from "../../../results/index.ts";
import { capitalised, insideSentence, numberText, type Wording } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, section, type TableBlock } from "../block.ts";
import { mostMovedBuyer, node } from "../markets/marketAccount.ts";
import { drawnState, namedWhen } from "../markets/marketStates.ts";
import { type SolvedMarketYear, solvedMarketYears } from "../markets/solvedMarketYears.ts";
import { shownDecimals } from "../shortNumber.ts";
import { chance, MANY, whole } from "./drawsTold.ts";

/** A smaller move of a price is rounding of its search, percent. */
const UNSEEN = 1e-4;

/** Things uncertain that a table has room for. */
const INPUTS = 8;

/** What draws of markets come to, market by market and scenario by scenario; nothing where none was drawn. */
export function marketDrawsBlocks(results: Results, case_: Case, words: Wording): readonly Block[] {
  return solvedMarketYears(results, case_, words).flatMap((account) => {
    const { draws } = account.result;
    return draws === undefined ? [] : yearBlocks(account, draws);
  });
}

function yearBlocks(account: SolvedMarketYear, draws: MarketDrawsResult): readonly Block[] {
  const { words, market } = account;
  const named = { commodity: insideSentence(words.title(market.commodity)), scenario: titleOf(account) };
  const price = shownPrice(account, draws);
  return [
    ...section(words.say("draws.market.heading", named), [outcomeTable(account, draws)]),
    ...(price === null
      ? []
      : section(words.say("draws.market.inputs", { ...named, node: node(account, price.to) }), [
          inputTable(account, price),
        ])),
  ];
}

/** The scenario; where it holds for part of the year, that what is drawn is the average of the year. */
function titleOf({ words, market, scenario, result }: SolvedMarketYear): string {
  const title = market.title === "" ? scenario : words.title(market.title);
  return namedWhen(drawnState(result), title, words);
}

/** The price that tables and sentences are about: at a buyer of the parties or third countries, else the one that moves most. */
function shownPrice({ result }: Pick<SolvedMarketYear, "result">, draws: MarketDrawsResult): MarketDrawn | null {
  if (!arePricesTold(result)) return null;
  const own = draws.outcomes.find(({ kind }) => kind === "purchases")?.to ?? mostMovedBuyer(result);
  return draws.outcomes.find(({ kind, to }) => kind === "price" && to === own) ?? null;
}

function outcomeTable(account: SolvedMarketYear, draws: MarketDrawsResult): TableBlock {
  const { words, id, name, year } = account;
  const own = new Set(draws.outcomes.flatMap(({ kind, to }) => (kind === "purchases" ? [to] : [])));
  if (own.size === 0) own.add(mostMovedBuyer(account.result));
  const percentile =
    (key: "centre" | "low" | "middle" | "high") =>
    (row: MarketDrawn): string =>
      numberText(row[key], words.language, { decimals: shownDecimals(row.middle, row), signed: true });
  const columns: readonly AnswerColumn<MarketDrawn>[] = [
    { title: words.say("draws.column.outcome", {}), unit: null, of: (row) => outcomeText(account, row) },
    { title: words.say("draws.market.column.centre", {}), unit: null, of: percentile("centre") },
    ...(["low", "middle", "high"] as const).map((key) => ({
      title: words.say(`draws.column.${key}`, {}),
      unit: null,
      of: percentile(key),
    })),
    {
      title: words.say("draws.column.positive", {}),
      unit: null,
      of: ({ positive, count }) =>
        words.say("draws.share", { positive: whole(positive, account), count: whole(count, account) }),
    },
  ];
  const isPriceTold = arePricesTold(account.result);
  const rows = draws.outcomes.filter(({ kind, to }) => own.has(to) && (isPriceTold || kind !== "price"));
  return answerTable(`market-draws-${name}-${id}`, columns, rows, {
    pathOf: ({ kind, from, to }) =>
      `scenarios[${id}].markets[${name}].${year}.draws.outcomes[kind=${kind}, ${from === null ? "" : `from=${from}, `}to=${to}]`,
    notes: notesOf(account, draws),
  });
}

function outcomeText(account: SolvedMarketYear, { kind, from, to, unit }: MarketDrawn): string {
  const { words } = account;
  if (kind === "price") return words.say("draws.market.outcome.price", { node: node(account, to) });
  const quantity = { unit: words.unit(unit) };
  if (kind === "purchases")
    return words.say("draws.market.outcome.purchases", { node: node(account, to), ...quantity });
  const names = { from: node(account, from ?? ""), to: node(account, to) };
  return words.say("draws.market.outcome.sales", { ...names, ...quantity });
}

function notesOf(account: SolvedMarketYear, draws: MarketDrawsResult): readonly string[] {
  const { words } = account;
  const { seed, shared, recalled, kinds, failures } = draws;
  const sum = (of: (kind: MarketDrawsResult["kinds"][number]) => number): number =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const [figures, assumed] = [sum((kind) => kind.figures), sum((kind) => kind.assumed)];
  const failed = failures.reduce((total, { count }) => total + count, 0);
  const percent = (part: number): string => numberText(100 * part, words.language, { decimals: 0 });
  return [
    words.say("draws.market.note.made", { seed: String(seed) }),
    words.say("draws.market.note.centre", {}),
    words.say("draws.market.note.shared", { percent: percent(shared) }),
    ...(assumed === 0
      ? []
      : [
          words.say("draws.market.note.assumed", {
            assumed: whole(assumed, account),
            figures: whole(figures, account),
            width: `${percent(recalled)} %`,
          }),
        ]),
    ...(failed === 0 ? [] : [words.say("draws.market.failed", { failed: whole(failed, account) })]),
  ];
}

function inputTable(account: SolvedMarketYear, price: MarketDrawn): TableBlock {
  const { words, id, name, year } = account;
  const decimals = shownDecimals(price.middle, price);
  const end = (value: number | null): string => numberText(value, words.language, { decimals, signed: true });
  const rows = price.inputs.filter((each) => isTold(each, price.count)).slice(0, INPUTS);
  const columns: readonly AnswerColumn<MarketDrawnInput>[] = [
    { title: words.say("draws.column.input", {}), unit: null, of: (row) => inputText(account, row) },
    {
      title: words.say("draws.column.share", {}),
      unit: "%",
      of: ({ firstOrder }) => numberText(100 * firstOrder, words.language, { decimals: 0 }),
    },
    { title: words.say("draws.column.atLow", {}), unit: "%", of: ({ low }) => end(low) },
    { title: words.say("draws.column.atHigh", {}), unit: "%", of: ({ high }) => end(high) },
  ];
  return answerTable(`market-draws-inputs-${name}-${id}`, columns, rows, {
    pathOf: () => `scenarios[${id}].markets[${name}].${year}.draws.outcomes[kind=price, to=${price.to}].inputs`,
    notes: [words.say("draws.note.alone", {})],
  });
}

/** Whether an input moves the price at all, and is more than an accident of the draws. */
function isTold({ firstOrder, node: own, low, high }: MarketDrawnInput, draws: number): boolean {
  const isMoving = low === null || high === null || Math.abs(high - low) > UNSEEN;
  return isMoving && (own === null || (draws >= MANY && firstOrder >= chance(draws)));
}

function inputText(account: SolvedMarketYear, { parameter, node: own }: MarketDrawnInput): string {
  const { words } = account;
  const named = capitalised(words.say(`market.parameter.${parameter}`, {}));
  if (own === null) return words.say("draws.market.input.all", { parameter: named });
  return words.say("draws.market.input.own", { parameter: named, node: node(account, own) });
}
