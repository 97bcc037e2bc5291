import type { MarketState } from "../../../src/tell/findings/index.ts";
import type {
  MarketFlowResult,
  MarketResult,
  MarketScore,
  MarketYearResult,
  Results,
} from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { marketYearOf } from "../../results/marketResults.ts";
import { caseOf, words } from "../findings/fixture.ts";

const UNIT = "Mt/year";
const PRICE = "USD/t";

/** A flow by sea. */
export function flow(from: string, to: string, before: number, quantity: number): MarketFlowResult {
  return { from, to, route: `${from}>${to}:sea`, before, quantity, unit: UNIT };
}

/** Invented: usa loses china to brazil, whose capacity binds. */
function marketYear(more: Partial<MarketYearResult> = {}): MarketYearResult {
  return marketYearOf({
    flows: [flow("usa", "china", 30, 10), flow("brazil", "china", 50, 65), flow("usa", "rest-of-world", 20, 36)],
    shadowPrices: [
      { constraint: "brazil", name: "capacity of brazil", kind: "capacity", value: 24.5, unit: PRICE },
      { constraint: "C1", name: "take-or-pay of C1", kind: "contract", value: 50, unit: PRICE },
    ],
    ...more,
  });
}

/** Of a market that was nearer to what happened than rules that need no model. */
export const SPEAKING: MarketScore = {
  scenario: "duty",
  buyer: "china",
  fitted: [],
  years: [{ year: 2019, sellers: 2, hit: 1, model: 5, noChange: 30, byShare: 20, byShareSeen: 20 }],
  sigmas: [],
  stale: false,
};

const HEAD: Omit<MarketResult, "years"> = {
  score: SPEAKING,
  title: "Duty on soybeans",
  coverage: "full",
  commodity: "Soybeans",
  unit: UNIT,
  priceUnit: PRICE,
  baseYear: 2017,
};

/** An account of the invented market. */
export function marketAccount(
  more: Partial<MarketYearResult> = {},
  language: Language = "en",
  title: string = HEAD.title,
): MarketState {
  const market = { ...HEAD, title };
  const said = { case: caseOf(), scenario: "duty", year: "2019", market, words: words(language) };
  return { ...said, result: marketYear(more), when: "only", part: "" };
}

/** Results of scenarios, each with markets of one year. */
export function marketResults(
  scenarios: Readonly<Record<string, Readonly<Record<string, readonly MarketFlowResult[]>>>>,
): Results {
  const found = Object.entries(scenarios).map(([id, markets]) => {
    const years = Object.entries(markets).map(([name, flows]): [string, MarketResult] => [
      name,
      { ...HEAD, title: id, years: { "2019": marketYear({ flows }) } },
    ]);
    return [id, { title: id, at: "", measures: [], status: "ok", markets: Object.fromEntries(years) }] as const;
  });
  return { scenarios: Object.fromEntries(found) };
}
