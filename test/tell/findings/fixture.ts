import type { Case } from "../../../src/case/case.ts";
import type { Measure } from "../../../src/case/trade/measure.ts";
import type { Scenario } from "../../../src/case/trade/scenario.ts";
import type { CountryResult, EquilibriumResult, FlowResult, Range, Results } from "../../../src/results/index.ts";
import { countryOf, equilibriumOf, salesRange, setOf } from "../../results/tradeResults.ts";
import { wording, type Language, type PackageNames, type Wording } from "../../../src/base/wording/index.ts";

/** Invented numbers of a realistic size, always the same: nothing here is a result. */

const CODES =
  "AGO ARE ARG AUS AUT BEL BGD BGR BLR BRA CAN CHE CHL CHN COL CYP CZE DEU DNK EGY ESP EST FIN FRA GBR GRC HKG HRV HUN IDN IND IRL ISR ITA JPN KAZ KHM KOR LTU LUX LVA MAR MEX MLT MYS NGA NLD NOR NZL PAK PER PHL POL PRT ROU ROW RUS SAU SGP SVK SVN SWE THA TUR TWN UKR USA VNM ZAF";

/** The 69 economies. */
export const COUNTRIES: readonly string[] = CODES.split(" ");

/** Sector codes and package names. */
export const SECTORS: Readonly<Record<string, string>> = {
  A01_02: "Agriculture, hunting, forestry",
  A03: "Fishing and aquaculture",
  B05_06: "Mining, energy products (coal, oil, gas)",
  B07_08: "Mining, metal ores and other non-energy products",
  B09: "Mining support services",
  C10T12: "Food, beverages, tobacco",
  C13T15: "Textiles, apparel, leather",
  C16: "Wood and cork products",
  C17_18: "Paper and printing",
  C19: "Coke and refined petroleum",
  C20: "Chemicals",
  C21: "Pharmaceuticals",
  C22: "Rubber and plastics",
  C23: "Other non-metallic minerals",
  C24: "Basic metals",
  C25: "Fabricated metal products",
  C26: "Computers, electronics, optical",
  C27: "Electrical equipment",
  C28: "Machinery and equipment n.e.c.",
  C29: "Motor vehicles",
  C30: "Other transport equipment",
  C31T33: "Furniture, other manufacturing, repair",
  SRV: "All services, utilities and construction (D to T)",
};

const NAMES: PackageNames = { countries: {}, sectors: SECTORS };

/** Words of a language with the sector names of the fixture. */
export function words(language: Language = "en"): Wording {
  return wording(language, NAMES);
}

const GIVEN: Readonly<Record<string, number>> = {
  CHN: -0.2234,
  KHM: 0.31,
  MEX: 0.0905,
  RUS: 0.0099,
  TWN: -0.0799,
  USA: -0.0535,
  VNM: 0.2986,
};

/** A number in [0, 1) that depends on its seed alone. */
function noise(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
}

/** Welfare of a country, percent. */
function welfareOf(code: string, at: number): number {
  return GIVEN[code] ?? 0.06 * (noise(at + 1) - 0.4);
}

/** A range around a number. */
export function rangeAround(value: number, below: number, above: number): Range {
  const [low, high] = [value - below, value + above];
  const positive = low > 0 ? 16 : high < 0 ? 0 : 11;
  return {
    low,
    high,
    over: "5 elasticity sets × 3 closures on world-2017, and world-2014: 16 solves",
    positive,
    count: 16,
  };
}

/** A country whose numbers follow from its welfare. */
export function countryResult(welfarePercent: number, more: Partial<CountryResult> = {}): CountryResult {
  return countryOf({
    welfarePercent,
    welfareFirstOrderPercent: welfarePercent * 1.1,
    termsOfTradePercent: welfarePercent * 0.8,
    volumeOfTradePercent: welfarePercent * 0.3,
    realWagePercent: welfarePercent * 0.9,
    priceIndexPercent: -welfarePercent,
    realIncomeChange: welfarePercent * 15_000,
    income: 1_500_000,
    relativeWagePercent: welfarePercent * 1.5,
    importsPercent: welfarePercent * 6,
    exportsPercent: welfarePercent * 5,
    tariffRevenue: 1200,
    valueAdded: 1_500_000,
    deficitShare: -0.03,
    decompositionLogPercent: {
      termsOfTrade: welfarePercent * 0.8,
      volumeOfTrade: welfarePercent * 0.2,
      tradeCosts: 0,
      transfers: 0,
      residual: 2e-7,
      sum: welfarePercent,
    },
    ...more,
  });
}

function countries(): Readonly<Record<string, CountryResult>> {
  return Object.fromEntries(
    COUNTRIES.map((code, at) => {
      const value = welfareOf(code, at);
      const range = rangeAround(value, Math.abs(value) * 0.8, Math.abs(value) * 1.7 + 0.004);
      const large = code === "LUX" || code === "IRL";
      return [
        code,
        countryResult(value, {
          range: { welfarePercent: range },
          otherBase: { "world-2014": { welfarePercent: value * 1.4 } },
          deficitShare: large ? 0.31 : 0.02,
          flags: large ? ["closure"] : [],
        }),
      ];
    }),
  );
}

function flowsOf(exporter: string, importer: string, size: number, change: number): readonly FlowResult[] {
  return Object.keys(SECTORS).map((sector, at) => {
    const seed = at * 71 + COUNTRIES.indexOf(importer) * 7 + COUNTRIES.indexOf(exporter);
    const before = size * noise(seed) ** 3;
    return { sector, exporter, importer, before, after: before * (1 + change + 0.1 * (noise(seed + 500) - 0.5)) };
  });
}

function total(flows: readonly FlowResult[]): Pick<FlowResult, "exporter" | "importer" | "before" | "after"> {
  const sum = (pick: (flow: FlowResult) => number): number => flows.reduce((all, flow) => all + pick(flow), 0);
  const { exporter, importer } = flows[0];
  return { exporter, importer, before: sum((flow) => flow.before), after: sum((flow) => flow.after) };
}

function pairs(): readonly (readonly FlowResult[])[] {
  return [
    flowsOf("RUS", "CHN", 9000, -0.044),
    flowsOf("RUS", "USA", 3500, 0.012),
    flowsOf("CHN", "RUS", 9500, 0.034),
    flowsOf("USA", "RUS", 2600, -0.006),
    flowsOf("CHN", "USA", 95000, -0.405),
    flowsOf("USA", "CHN", 34000, -0.31),
  ];
}

function otherFlows(): readonly FlowResult[] {
  return COUNTRIES.filter((code) => !["RUS", "CHN", "USA"].includes(code)).flatMap((code, at) =>
    flowsOf("RUS", code, 200 + 6000 * noise(at + 40) ** 4, 0.01 * (noise(at) - 0.5)),
  );
}

/** A solved scenario; what is given replaces what is invented. */
export function equilibrium(more: Partial<EquilibriumResult> = {}): EquilibriumResult {
  const pairFlows = pairs();
  return equilibriumOf({
    base: "world-2017",
    elasticities: "theta_check",
    theta: { low: 1.24, high: 8 },
    evaluations: 44,
    residuals: {
      max: 3.1e-11,
      walras: 4.4e-14,
      byEquation: { unitCost: 1e-12, priceIndex: 2e-12, shares: 3e-12, expenditure: 4e-12, tradeBalance: 3.1e-11 },
    },
    worldValueAdded: 76_000_000,
    countries: countries(),
    bilateral: pairFlows.map((flows) => {
      const sums = total(flows);
      const changePercent = 100 * (sums.after / sums.before - 1);
      const spread = Math.abs(changePercent) * 0.6;
      return {
        ...sums,
        scope: "all",
        changePercent,
        range: salesRange(sums.before, rangeAround(changePercent, spread, spread)),
      };
    }),
    flows: [...pairFlows.flat(), ...otherFlows()],
    channels: {
      RUS: {
        cheaperImports: 0.0143,
        sales: {
          USA: { price: -0.0002, quantityPercent: 1.21 },
          CHN: { price: -0.001, quantityPercent: -4.02 },
          others: { price: -0.0035, quantityPercent: 0.2 },
        },
        tradeCosts: 0,
        transfers: 0.0003,
        sum: 0.0099,
      },
    },
    attribution: {
      RUS: [
        { measure: "us-301", welfarePercent: 0.0112 },
        { measure: "cn-retaliation", welfarePercent: -0.0013 },
      ],
    },
    diversion: [
      {
        seller: "CHN",
        buyer: "USA",
        sector: "C26",
        measures: ["us-301"],
        lost: 100_000,
        importSubstitution: 38_000,
        destruction: 12_000,
        thirds: COUNTRIES.filter((code) => code !== "CHN" && code !== "USA").map((third, at) => ({
          third,
          diversion: third === "MEX" ? 14_000 : third === "RUS" ? 120 : 1000 * noise(at),
          deflection: 10 * noise(at),
          depression: -5 * noise(at),
        })),
        residual: 2e-15,
      },
    ],
    sets: [timesWelfare("blp2023", "10 years", 0.4), timesWelfare("cp2015", "unspecified", 0.7)],
    ...more,
  });
}

/** A set in which everybody's welfare is so many times that of the centre. */
function timesWelfare(elasticities: string, horizon: string, factor: number): ReturnType<typeof setOf> {
  const values = COUNTRIES.map((code, at) => [code, welfareOf(code, at) * factor] as const);
  return setOf({ elasticities, horizon, welfarePercent: Object.fromEntries(values) });
}

/** Three scenarios: the base, the war, and one without the full range. */
export function results(more: Partial<EquilibriumResult> = {}): Results {
  const plain = Object.fromEntries(COUNTRIES.map((code, at) => [code, countryResult(welfareOf(code, at) * 0.6)]));
  const nothing = Object.fromEntries(COUNTRIES.map((code) => [code, countryResult(0)]));
  const scenario = { at: "2019-09-01", status: "ok" } as const;
  return {
    scenarios: {
      base: { ...scenario, title: "Base", measures: [], equilibrium: equilibrium({ countries: nothing }) },
      "us-only": {
        ...scenario,
        title: "Only the United States",
        measures: ["us-301"],
        equilibrium: equilibrium({ countries: plain }),
      },
      war: { ...scenario, title: "Both sides", measures: ["us-301", "cn-retaliation"], equilibrium: equilibrium(more) },
    },
  };
}

function list(code: string): { readonly include: readonly string[]; readonly except: readonly string[] } {
  return { include: [code], except: [] };
}

function measure(id: string, title: string, imposer: string, target: string): Measure {
  const row = {
    instrument: "tariff",
    sector: "C26",
    hs: null,
    importers: list(imposer),
    exporters: list(target),
  } as const;
  const dated = { rate: 25, mode: "add", from: "2019-09-01", to: null, source: `${id}-source` } as const;
  return {
    id,
    title,
    instrument: "tariff",
    imposers: list(imposer),
    targets: list(target),
    announced: null,
    basis: "published",
    rows: [{ ...row, ...dated, file: `measures/${id}.csv`, line: 2 }],
  };
}

function scenario(id: string, title: string, measures: readonly string[], fullRange: boolean): Scenario {
  return {
    id,
    title,
    measures,
    at: "2019-09-01",
    deficits: "fixed:world",
    fullRange,
    reference: false,
    scale: new Map(),
    joins: new Map(),
    against: null,
    wasted: 0,
    sweep: null,
  };
}

/** The case that the results belong to. */
export function caseOf(more: Partial<Case> = {}): Case {
  const source = (
    key: string,
  ): readonly [string, Case["bibliography"] extends ReadonlyMap<string, infer S> ? S : never] => [
    key,
    {
      key,
      type: "report",
      title: `Notice ${key}`,
      author: "Office of Trade",
      year: "2019",
      container: "Official Gazette",
      url: "https://example.org/notice?a=1&b=2",
      note: "",
      reference: {
        id: key,
        type: "report",
        title: `Notice ${key}`,
        author: [{ literal: "Office of Trade" }],
        issued: { "date-parts": [[2019]] },
        "container-title": "Official Gazette",
        URL: "https://example.org/notice?a=1&b=2",
      },
    },
  ];
  return {
    id: "us-china-2018-russia",
    title: "Russia in the US-China trade war, 2018-2020",
    parties: { a: "USA", b: "CHN", third: ["RUS"], blocs: [] },
    blocs: [],
    asOf: "2020-08-01",
    translations: new Map(),
    dispute: null,
    settings: [],
    answeredFor: null,
    economy: {
      data: "world-2017",
      also: ["world-2014"],
      elasticities: "theta_check",
      reasons: {},
      closure: "fixed:world",
      wasted: 0,
      range: { elasticities: ["theta_check", "cp2015"], closures: ["fixed:world", "none", "own"] },
    },
    measures: [
      measure("us-301", "US tariffs on China", "USA", "CHN"),
      measure("cn-retaliation", "Chinese tariffs on the US", "CHN", "USA"),
    ],
    scenarios: [
      scenario("us-only", "Only the United States", ["us-301"], false),
      scenario("war", "Both sides", ["us-301", "cn-retaliation"], true),
    ],
    headline: null,
    markets: [],
    alignment: null,
    positions: null,
    observed: null,
    claims: null,
    bibliography: new Map([source("us-301-source"), source("cn-retaliation-source")]),
    sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    ...more,
  };
}
