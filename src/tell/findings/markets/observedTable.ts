import { grouped } from "../../../case/index.ts";
import { greatest } from "../../../base/units/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import type { MarketResult, ObservedFlow } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, section } from "../block.ts";
import { placeName } from "../placeName.ts";

const SELLERS_SHOWN = 10;

/** Observed imports of the largest sellers by year: quantities, or customs values where no quantity was seen. */
export function observedSection({ observed = [], unit }: MarketResult, words: Wording): readonly Block[] {
  if (observed.length === 0) return [];
  const measured = seenCount(observed, "value") > seenCount(observed, "quantity") ? "value" : "quantity";
  const years = [...new Set(observed.map(({ year }) => year))].toSorted((one, other) => one - other);
  const table = answerTable(
    "market-observed",
    [
      {
        title: words.say("market.column.flow", {}),
        unit: null,
        of: ([{ from, to }]) => `${placeName(from, words)} → ${placeName(to, words)}`,
      },
      ...years.map((wanted) => ({
        title: String(wanted),
        unit: measured === "value" ? words.say("market.millionUsd", {}) : words.unit(unit),
        of: (flows: ObservedPair) => amountText(flows.find(({ year }) => year === wanted)?.[measured] ?? null, words),
      })),
    ],
    largestPairs(observed, measured),
  );
  return section(words.say("market.heading.observed", {}), [table]);
}

type Measured = "quantity" | "value";

/** What was seen between two places, a flow for each year. */
type ObservedPair = readonly [ObservedFlow, ...ObservedFlow[]];

function seenCount(observed: readonly ObservedFlow[], measured: Measured): number {
  return observed.filter((each) => each[measured] !== null).length;
}

function largestPairs(observed: readonly ObservedFlow[], measured: Measured): readonly ObservedPair[] {
  const largest = (flows: ObservedPair): number => greatest([0, ...flows.map((each) => each[measured] ?? 0)]);
  return [...grouped(observed, ({ from, to }) => `${from}>${to}`).values()]
    .toSorted((one, other) => largest(other) - largest(one))
    .slice(0, SELLERS_SHOWN);
}

/** A quantity or value with the decimals that its size deserves; empty where none was seen. */
export function amountText(value: number | null, words: Wording): string {
  return value === null ? "" : numberText(value, words.language, { decimals: Math.abs(value) >= 100 ? 0 : 2 });
}
