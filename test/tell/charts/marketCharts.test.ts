import { describe, expect, it } from "vitest";
import { marketCharts, marketFlows, mostChangedBuyer, supplierShares } from "../../../src/tell/charts/index.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import { LANGUAGES } from "../../../src/base/wording/index.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { caseOf, results as solved, words } from "../findings/fixture.ts";
import type { MarketAccount, MarketState } from "../../../src/tell/findings/index.ts";
import { flow, marketAccount, marketResults } from "./marketFixture.ts";
import { textsOf } from "./tradeFixture.ts";

const CREDIT = { data: "markets/soybeans.yaml", licence: "CC BY 4.0", version: "0.1.0" };
const SUBJECT = "china";

function options(width = 760) {
  return { document: svgDocument(), width, credit: CREDIT };
}

/** Outlines of flows that a limit binds. */
const DASHED = /<rect[^>]*stroke-dasharray/g;

function plain(text: string): string {
  return text.replaceAll("\u202f", " ");
}

describe("charts of a market", () => {
  it("have a finding, a unit, a year, a scenario, a source and the same numbers in a table, in both languages", () => {
    for (const language of LANGUAGES) {
      for (const width of [760, 350]) {
        const account = marketAccount({}, language);
        for (const chart of [
          marketFlows(account, options(width))!,
          supplierShares(account, SUBJECT, options(width))!,
        ]) {
          const said = chart.svg.replaceAll(/<\/text><text[^>]*>/g, " ");
          for (const part of ["oybeans", "2019", "Duty on soybeans", CREDIT.data, CREDIT.licence])
            expect(said).toContain(part);
          expect(chart.svg).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
          expect(chart.altText).toMatch(/\.$/);
          expect(chart.table.rows.length).toBeGreaterThan(1);
        }
      }
    }
  });

  it("are the same, byte for byte, however often they are drawn", () => {
    const svg = (): readonly (string | undefined)[] => [
      marketFlows(marketAccount(), options())?.svg,
      supplierShares(marketAccount(), SUBJECT, options())?.svg,
    ];
    expect(svg()).toEqual(svg());
  });

  it("write hostile titles as text", () => {
    const hostile = "<script>alert(1)</script>";
    const account = marketAccount({}, "en", hostile);
    for (const chart of [marketFlows(account, options())!, supplierShares(account, SUBJECT, options())!])
      expect([chart.svg.includes("<script"), chart.svg.includes("&lt;script")]).toEqual([false, true]);
  });
});

describe("the flow diagram", () => {
  it("is headed by the flow that falls most and the one that rises most", () => {
    const chart = marketFlows(marketAccount(), options())!;
    expect(chart.title).toBe(
      "The flow that falls most: United States → China, 30.0 → 10.0 Mt/year; the one that rises most: United States → Rest of the world, 20.0 → 36.0 Mt/year",
    );
    const fall = marketAccount({ flows: [flow("usa", SUBJECT, 2, 1)] });
    expect(marketFlows(fall, options())!.title).toBe(
      "The flow that falls most: United States → China, 2.00 → 1.00 Mt/year",
    );
    const rise = marketAccount({ flows: [flow("usa", SUBJECT, 1, 2)] }, "ru");
    expect(marketFlows(rise, options())!.title).toBe("Сильнее всего растёт поток США → Китай, 1,00 → 2,00 млн т/год");
  });

  it("names no flow that rises where no score lets the market say who gains", () => {
    const untold = ({ market: { score: _score, ...market }, ...account }: MarketState): MarketState => ({
      ...account,
      market,
    });
    const title = (account: MarketState) => marketFlows(untold(account), options())!.title;
    expect(title(marketAccount())).toBe("The flow that falls most: United States → China, 30.0 → 10.0 Mt/year");
    const rise = marketAccount({ flows: [flow("usa", SUBJECT, 1, 2)] });
    expect(title(rise)).toBe("Flows that rise are the model's alone: they do not tell who gains.");
    expect(marketFlows(untold(marketAccount()), options())!.svg).toContain("they do not tell who gains");
    expect(plain(supplierShares(untold(marketAccount()), SUBJECT, options())!.title)).toBe(
      "13.3 % of what is loaded for China comes from the United States; before, it was 37.5 %",
    );
  });

  it("names a capacity that binds with its shadow price, and no contract", () => {
    const chart = marketFlows(marketAccount(), options())!;
    const limit = "capacity: Brazil; one more unit would be worth 24.5 USD/t";
    expect(chart.table.rows.filter((row) => row.at(-1) !== "").map((row) => [row[0], row.at(-1)])).toEqual([
      ["Brazil → China", limit],
    ]);
    expect(chart.altText).toContain(limit);
    expect(chart.svg.match(DASHED)).toHaveLength(1);
    expect(chart.altText).not.toContain("C1");
  });

  it("names what limits a pair: its quota or its access, and not what limits another", () => {
    const limited = (kind: "quota" | "access", constraint: string): number => {
      const shadow = { constraint, name: "a limit", kind, value: 2, unit: "USD/t" };
      const { svg } = marketFlows(marketAccount({ shadowPrices: [shadow] }), options())!;
      return svg.match(DASHED)?.length ?? 0;
    };
    expect(limited("quota", "usa>china")).toBe(1);
    expect(limited("access", "usa>china:access")).toBe(1);
    expect(limited("access", "usa>china:sea:season")).toBe(1);
    expect(limited("quota", "usa>japan")).toBe(0);
  });

  it("names a quota of a policy by its name, and dashes the flows that it covers", () => {
    const account = marketAccount({
      shadowPrices: [{ constraint: "cap", name: "At most 10 Mt", kind: "quota", value: 186, unit: "USD/t" }],
    });
    const quota =
      "{ id: cap, kind: quota, supplier: [us-gulf], market: [china], quantity: 10, source: own-assumption }";
    const series = marketOf([".yaml", "scenarios:", `scenarios:\n  duty: { policies: [${quota}] }`]);
    const scenarios = series.scenarios.map((each) => ({
      ...each,
      policies: each.policies.map((policy) => ({ ...policy, suppliers: ["usa"] })),
    }));
    const markets = [{ ...series, commodity: account.market.commodity, scenarios }];
    const chart = marketFlows({ ...account, case: { ...account.case, markets } }, options())!;
    expect(chart.table.rows.filter((row) => row.at(-1) !== "").map((row) => [row[0], row.at(-1)])).toEqual([
      ["United States → China", "quota: At most 10 Mt; one more unit would be worth 186 USD/t"],
    ]);
  });

  it("is as long as the quantity: twice as much is twice as long", () => {
    const account = marketAccount({ flows: [flow("a", "b", 0, 20), flow("c", "d", 0, 10)], shadowPrices: [] });
    const { svg } = marketFlows(account, options())!;
    const lengths = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="14" fill="#0072b2"/g)].map(
      ([, length]) => Number(length),
    );
    expect(lengths).toHaveLength(2);
    const [long = NaN, short = NaN] = lengths;
    expect(long / short).toBeCloseTo(2, 1);
  });

  it("stands in two columns, before and after, on one scale", () => {
    const account = marketAccount({ flows: [flow("a", "b", 20, 10)], shadowPrices: [] });
    const { svg } = marketFlows(account, options())!;
    const grey = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="14" fill="#b3b3b3"/g)];
    const [before = [], after = []] = grey.map(([, x, length]) => [Number(x), Number(length)]);
    expect(before[1] / after[1]).toBeCloseTo(2, 1);
    expect(after[0] - before[0]).toBeGreaterThan(200);
    for (const head of ["Before", "After"]) expect(svg).toContain(`>${head}<`);
  });

  it("has eight bands and one for the others; others wider than all of them are told, not drawn", () => {
    const flows = Array.from({ length: 12 }, (_, at) => flow(`seller-${at}`, SUBJECT, 10, at % 2 === 0 ? 12 + at : 9));
    const chart = marketFlows(marketAccount({ flows }), options())!;
    expect(chart.table.rows).toHaveLength(9);
    expect(chart.table.rows.at(-1)!.slice(0, 2)).toEqual(["All others", "40.0"]);
    expect(chart.svg).not.toContain("not drawn");
    const huge = marketFlows(marketAccount({ flows: [...flows, flow("giant", SUBJECT, 900, 900)] }), options())!;
    expect(huge.svg).toContain("All others: 940");
    expect(huge.svg).toContain("not drawn");
  });

  it("there is none where nothing changes", () => {
    expect(marketFlows(marketAccount({ flows: [flow("usa", SUBJECT, 2, 2)] }), options())).toBeNull();
  });
});

describe("the shares of suppliers", () => {
  it("are headed by the supplier whose share changes most", () => {
    const chart = supplierShares(marketAccount(), SUBJECT, options())!;
    expect(plain(chart.title)).toBe("86.7 % of what is loaded for China comes from Brazil; before, it was 62.5 %");
    expect(chart.table.rows).toEqual([
      ["Brazil", "62.5", "86.7", "+24.2"],
      ["United States", "37.5", "13.3", "−24.2"],
    ]);
  });

  it("say of a supplier that is gone that nothing comes from it, and of a trace that it is one", () => {
    const title = (after: number, before = 30) => {
      const flows = [
        flow("usa", SUBJECT, before, after),
        flow("brazil", SUBJECT, 50, 50),
        flow("canada", SUBJECT, 50, 50),
      ];
      return plain(supplierShares(marketAccount({ flows }), SUBJECT, options())!.title);
    };
    expect(title(0)).toBe("Nothing of what is loaded for China comes from the United States; before, it was 23.1 %");
    expect(title(0.01)).toMatch(/^Less than 0\.1 % of what is loaded for China comes from/u);
    expect(title(30, 0)).toMatch(/; before, it was nothing$/u);
  });

  it("write the commodity small inside of a subtitle", () => {
    expect(marketFlows(marketAccount(), options())!.svg).toContain("Quantity of soybeans loaded");
  });

  it("are of the buyer whose supplies change most and who is served before and after", () => {
    expect(mostChangedBuyer(marketAccount())).toBe(SUBJECT);
    expect(mostChangedBuyer(marketAccount({ flows: [flow("usa", SUBJECT, 30, 0)] }))).toBeNull();
    expect(supplierShares(marketAccount({ flows: [flow("usa", SUBJECT, 30, 0)] }), SUBJECT, options())).toBeNull();
  });

  it("lead from every end of a slope to its own label, in its colour, where several ends are at one place", () => {
    const small = ["japan", "australia", "canada", "india"];
    const flows = [
      flow("brazil", SUBJECT, 900, 900),
      ...small.map((id, at) => flow(id, SUBJECT, 12 - at, at === 1 ? 30 : 11 - at)),
    ];
    for (const width of [760, 350]) {
      const { svg, table } = supplierShares(marketAccount({ flows }), SUBJECT, options(width))!;
      const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="4" fill="(#\w+)"/g)];
      const leads = [
        ...svg.matchAll(
          /<line x1="([\d.]+)" x2="([\d.]+)" y1="([\d.]+)" y2="([\d.]+)" stroke="(#\w+)" stroke-width="1" \/>(?:<text[^>]*>[^<]*<\/text>)+/g,
        ),
      ];
      expect([dots.length, leads.length]).toEqual([2 * table.rows.length, 2 * table.rows.length]);
      for (const [side, when] of [
        [-1, 1],
        [1, 2],
      ] as const) {
        for (const row of table.rows) {
          const own = leads.filter((lead) => Math.sign(Number(lead[2]) - Number(lead[1])) === side);
          const lead = own.find(([text]) => textsOf(text).join(" ").startsWith(row[0].split(" ")[0]))!;
          const dot = dots.find(([, , y, fill]) => y === lead[3] && fill === lead[5]);
          expect(plain(textsOf(lead[0]).join(" ")).replaceAll("\u00a0", " ")).toBe(`${row[0]} ${row[when]} %`);
          expect(dot).toBeDefined();
          const [, first] = /<text[^>]* y="([\d.]+)"/.exec(lead[0])!;
          expect(Number(lead[4])).toBeGreaterThan(Number(first) - 16);
        }
      }
    }
  });

  it("sum up the smallest suppliers and cut no name", () => {
    const flows = Array.from({ length: 9 }, (_, at) => flow(`a-seller-with-a-long-name-${at}`, SUBJECT, 10 - at, 5));
    const chart = supplierShares(marketAccount({ flows }), SUBJECT, options(350))!;
    expect(chart.table.rows).toHaveLength(7);
    expect(chart.table.rows[0]?.[0]).toBe("A Seller With A Long Name 0");
    expect(chart.svg).not.toContain("…");
    expect(textsOf(chart.svg).join(" ")).toContain("A Seller With A Long Name 0");
  });

  it("never hide a party of the case among all others, and are headed by nobody who has no line", () => {
    const flows = [
      ...Array.from({ length: 9 }, (_, at) => flow(`seller-${at}`, SUBJECT, 20 - at, 20 - at)),
      flow("us-gulf", SUBJECT, 1, 4),
    ];
    const series = marketOf();
    const [first] = series.nodes;
    const nodes = [{ ...first, id: "us-gulf", country: "USA" }];
    const account = marketAccount({ flows });
    const markets = [{ ...series, commodity: account.market.commodity, nodes }];
    const shares = (case_: MarketAccount["case"]): readonly (string | undefined)[] =>
      supplierShares({ ...account, case: case_ }, SUBJECT, options())!.table.rows.map(([name]) => name);
    const hidden = shares(account.case);
    expect(hidden).toHaveLength(7);
    expect(hidden).not.toContain("US Gulf");
    expect(shares({ ...account.case, markets })).toEqual([...hidden.slice(0, 6), "US Gulf", "All others"]);
    expect(supplierShares(account, SUBJECT, options())!.title).not.toContain("others");
  });
});

describe("the scenarios that are drawn", () => {
  const drawn = (results: ReturnType<typeof marketResults>) =>
    marketCharts(results, caseOf(), words(), { document: svgDocument(), version: "0.1.0" });
  const moved = (by: number) => [flow("usa", SUBJECT, 10, 10 - by), flow("brazil", SUBJECT, 10, 10 + by)];

  it("are three: the largest of each market, then the largest changes", () => {
    const results = marketResults({
      still: { lng: moved(0) },
      one: { soybeans: moved(1) },
      two: { soybeans: moved(2), lng: moved(0.1) },
      three: { soybeans: moved(3) },
    });
    const found = drawn(results);
    expect(found.map(({ key }) => key)).toEqual(["three-soybeans-2019", "two-lng-2019", "two-soybeans-2019"]);
    expect(found.map(({ pairs }) => pairs.length)).toEqual([2, 2, 2]);
    expect(found[0]?.heading).toBe("Soybeans, 2019: three");
  });

  it("have the headline's among them, however little it moves", () => {
    const results = marketResults({
      war: { soybeans: moved(0.5) },
      one: { soybeans: moved(1) },
      two: { soybeans: moved(2) },
      three: { soybeans: moved(3) },
    });
    const { equilibrium } = solved().scenarios["war"];
    const scenarios = { ...results.scenarios, war: { ...results.scenarios["war"], equilibrium: equilibrium! } };
    expect(drawn({ scenarios }).map(({ key }) => key)).toEqual([
      "war-soybeans-2019",
      "three-soybeans-2019",
      "two-soybeans-2019",
    ]);
  });

  it("count what changes hands, and not another way between the same two", () => {
    const rerouted = [
      { ...flow("usa", SUBJECT, 10, 0), route: "usa>china:canal" },
      { ...flow("usa", SUBJECT, 0, 9.99), route: "usa>china:cape" },
    ];
    const results = marketResults({
      one: { soybeans: moved(1) },
      canal: { soybeans: rerouted },
      two: { soybeans: moved(2) },
      three: { soybeans: moved(3) },
    });
    expect(drawn(results).map(({ key }) => key)).not.toContain("canal-soybeans-2019");
  });

  it("are none without markets", () => {
    expect(drawn({ scenarios: {} })).toEqual([]);
  });
});
