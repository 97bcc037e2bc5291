import type { MarketAccount } from "../../../src/tell/findings/index.ts";
import type { MarketFlowResult, MarketResult, MarketYearResult, Results } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { caseOf, words } from "../findings/fixture.ts";

const UNIT = "Mt/year";
const PRICE = "USD/t";
const NOTHING = { consumer: 0, producer: 0, duty: 0, rents: 0, inertia: 0, total: 0, residual: 0 };

/** A flow by sea. */
export function flow(from: string, to: string, before: number, quantity: number): MarketFlowResult {
  return { from, to, route: `${from}>${to}:sea`, before, quantity, unit: UNIT };
}

/** Invented: usa loses china to brazil, whose capacity binds. */
function marketYear(more: Partial<MarketYearResult> = {}): MarketYearResult {
  return {
    base: { year: 2019, capacities: 2019, demand: 2019 },
    residuals: [],
    flows: [flow("usa", "china", 30, 10), flow("brazil", "china", 50, 65), flow("usa", "rest-of-world", 20, 36)],
    prices: {},
    shadowPrices: [
      { constraint: "brazil", name: "capacity of brazil", kind: "capacity", value: 24.5, unit: PRICE },
      { constraint: "C1", name: "take-or-pay of C1", kind: "contract", value: 50, unit: PRICE },
    ],
    welfare: { ...NOTHING, unit: "million USD" },
    welfareChange: { ...NOTHING, unit: "million USD" },
    shortfalls: [],
    unserved: [],
    concentration: [],
    detours: [],
    integrable: true,
    solver: "interior-point",
    iterations: 3,
    kkt: { primal: 0, dual: 0, complementarity: 0 },
    ...more,
  };
}

const HEAD: Omit<MarketResult, "years"> = {
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
): MarketAccount {
  const market = { ...HEAD, title };
  return { case: caseOf(), scenario: "duty", year: "2019", market, result: marketYear(more), words: words(language) };
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
