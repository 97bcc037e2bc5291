import { answerView } from "./answerView.ts";
import { demandBlocks, stackedIntegral, supplyBlocks } from "./blocks.ts";
import type { Market } from "./model.ts";
import type { Answer } from "./residuals.ts";
import type { MarketWelfare } from "./results.ts";
import { tradedParts, type TraderView } from "./traderGap.ts";

/**
 * Who gains what. Consumers keep the area under demand less what they pay, of which the inertia has its own line: it is in
 * the price and nobody receives it. Producers keep the area above supply without the rent of their
 * capacity; rents also hold what contracts cost their holders and what traders with market power keep; the
 * wedge of the base is a cost of trade like freight. A part under a curve that has no end (a fixed demand without choke
 * price) counts as zero, so that only differences mean something there.
 *
 * @returns parts, their total from quantities and real costs alone, and what the parts miss of it.
 * @unit million USD
 * @source own; surplus as in Takayama & Judge (1964)
 */
export function marketWelfare(market: Market, answer: Answer): MarketWelfare {
  const view = answerView(market, answer);
  const utility = sumOf(market.buyers, (buyer, j) =>
    finite(stackedIntegral(demandBlocks(buyer), answer.demanded[j] ?? 0)),
  );
  const cost = sumOf(market.suppliers, (supplier, i) =>
    stackedIntegral(supplyBlocks(supplier), answer.supplied[i] ?? 0),
  );
  const paid = sumOf(answer.demanded, (d, j) => d * (answer.buyerPrices[j] ?? NaN));
  const earned = sumOf(answer.supplied, (s, i) => s * ((answer.supplierPrices[i] ?? NaN) - view.rents.capacity(i)));
  const capacity = sumOf(answer.supplied, (s, i) => s * view.rents.capacity(i));
  const trade = tradeSums(view);
  const parts = {
    consumer: utility - (paid - trade.inertia),
    producer: earned - cost,
    duty: trade.duty,
    rents: capacity + trade.rents,
    inertia: -trade.inertia,
  };
  const total = utility - cost - trade.real - trade.inertia;
  const sum = parts.consumer + parts.producer + parts.duty + parts.rents + parts.inertia;
  return inMoney({ ...parts, total, residual: total - sum }, market.moneyFactor);
}

interface TradeSums {
  readonly duty: number;
  readonly rents: number;
  readonly inertia: number;
  /** Freight and wedges. */
  readonly real: number;
}

function tradeSums(view: TraderView): TradeSums {
  const sums = { duty: 0, rents: 0, inertia: 0, real: 0 };
  for (const { flow, costs } of view.market.pairs.flatMap((_, p) => tradedParts(view, p).flat())) {
    if (flow === 0) continue;
    sums.duty += flow * costs.duty;
    sums.rents += flow * (costs.rents + costs.power - costs.contracts);
    sums.inertia += flow * costs.inertia;
    sums.real += flow * (costs.freight + costs.wedge);
  }
  return sums;
}

function sumOf<T>(values: readonly T[], of: (value: T, index: number) => number): number {
  return values.reduce((sum, value, index) => sum + of(value, index), 0);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function inMoney(welfare: MarketWelfare, factor: number): MarketWelfare {
  return {
    consumer: welfare.consumer * factor,
    producer: welfare.producer * factor,
    duty: welfare.duty * factor,
    rents: welfare.rents * factor,
    inertia: welfare.inertia * factor,
    total: welfare.total * factor,
    residual: welfare.residual * factor,
  };
}
