import { describe, expect, it } from "vitest";
import { type Chart, contextCharts } from "../../../src/tell/charts/index.ts";
import { type Account, accountOf, solvedAccounts } from "../../../src/tell/findings/index.ts";
import { type Language, LANGUAGES, wording } from "../../../src/base/wording/index.ts";
import type { EquilibriumResult, Results } from "../../../src/results/index.ts";
import { solveOf } from "../../results/tradeResults.ts";
import { caseOf, countryResult, results, SECTORS } from "../findings/fixture.ts";
import { CREDIT, expectSound, plain } from "./soundChart.ts";
import { ranged, textsOf } from "./tradeFixture.ts";

const STEPS: EquilibriumResult["tariffSteps"] = [
  { importer: "USA", exporter: "CHN", from: "2018-07-06", addedPercent: 1.6, levelPercent: 5.2 },
  { importer: "USA", exporter: "CHN", from: "2019-09-01", addedPercent: 15.1, levelPercent: 18.7 },
  { importer: "CHN", exporter: "USA", from: "2018-04-02", addedPercent: 13.4, levelPercent: 22.2 },
];

const SOLVES: EquilibriumResult["solves"] = [
  solveOf({ base: "world-2017", elasticities: "theta_check", closure: "fixed:world", welfarePercent: { RUS: 0.0099 } }),
  solveOf({ base: "world-2017", elasticities: "theta_check", closure: "fixed:USA", welfarePercent: { RUS: -0.02 } }),
];

const CITATIONS = {
  theta_check: "Lashkaripour, A. and Lugovskyy, V. (2023). Profits.",
  blp2023: "Boehm, C. E., Levchenko, A. A. and Pandalai-Nayar, N. (2023). Elasticities.",
  cp2015: "Caliendo, L. and Parro, F. (2015). Estimates.",
};

function words(language: Language) {
  const years = { "world-2014": 2014, "world-2017": 2017 };
  return wording(language, { countries: {}, sectors: SECTORS, elasticities: CITATIONS, years });
}

function told(
  more: Partial<EquilibriumResult> = {},
  language: Language = "en",
): Results & { readonly account: Account } {
  const found = results({ tariffSteps: STEPS!, solves: SOLVES!, ...more });
  return { ...found, account: accountOf(found, caseOf(), "war", words(language))! };
}

function drawn(more: Partial<EquilibriumResult> = {}, language: Language = "en"): readonly Chart[] {
  const { account, ...found } = told(more, language);
  const accounts = solvedAccounts(found, caseOf(), words(language));
  return contextCharts(account, accounts, "RUS", CREDIT).flatMap(({ screen, phone }) => [screen, phone]);
}

function chart(id: string, more: Partial<EquilibriumResult> = {}, language: Language = "en"): Chart {
  return drawn(more, language).find((each) => each.id === id)!;
}

describe("charts of what an answer stands in", () => {
  it("are whole, in both languages and widths, with a source and every number in a table", () => {
    for (const language of LANGUAGES) {
      const all = drawn({}, language);
      const ids = ["measures", "replacement", "scenarios", "tornado"];
      expect(all.map(({ id }) => id)).toEqual(ids.flatMap((id) => [id, id]));
      for (const each of all) {
        expectSound(each);
        expect(each.svg).toContain(CREDIT.data);
      }
    }
  });

  it("are the same, byte for byte, however often they are drawn", () => {
    expect(drawn().map(({ svg }) => svg)).toEqual(drawn().map(({ svg }) => svg));
  });

  it("name no elasticity set, package, measure or solve by its id", () => {
    for (const { svg, altText, title } of drawn()) {
      const said = `${svg.replace(CREDIT.data, "")} ${altText} ${title}`;
      expect(said).not.toMatch(/theta_check|blp2023|cp2015|world-201|us-301\b|cn-retaliation|solves/);
    }
  });

  it("are left out where results lack what they show", () => {
    const bare = { attribution: {}, diversion: [], sets: [], solves: [], tariffSteps: [] };
    const still = { RUS: countryResult(0), USA: countryResult(0), CHN: countryResult(0) };
    const all = drawn({ ...bare, countries: still });
    expect([...new Set(all.map(({ id }) => id))]).toEqual(["measures", "scenarios"]);
    all.forEach(expectSound);
  });
});

describe("scenario dots", () => {
  it("count gains, losses and open signs, and say of every range what it goes over", () => {
    const { title, table, svg } = chart("scenarios");
    expect(title).toBe("Russia in 2 scenarios: a gain in 2");
    expect(table.rows.map((row) => row[0])).toEqual(["Only the United States", "Both sides"]);
    expect(table.rows.every((row) => row[2] !== "" && row[3] !== "")).toBe(true);
    expect(table.strong).toEqual([1]);
    expect(table.rows.map((row) => row[4])).toEqual(["3 elasticity sets", "16 variants of the model"]);
    const said = textsOf(svg).join(" ");
    expect(said).toContain("Lines: lowest to highest, solid over 16 variants of the model, dashed over");
    expect(svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(1);
  });

  it("say that a sign is not settled over all variants though elasticities agree on it, and draw it hollow", () => {
    const { title, svg } = chart("scenarios", { countries: { RUS: ranged(0.0099, 0.03, 0.02) } });
    expect(title).toBe("Russia in 2 scenarios: a gain in 1 and no settled sign in 1");
    expect(svg).toMatch(/<circle [^>]*fill="#ffffff"/);
  });

  it("give a scenario that would flatten the others a scale of its own", () => {
    const large = chart("scenarios", { countries: { RUS: countryResult(5) }, sets: [] });
    expect(large.svg).toContain("on a scale of their own");
    const alike = chart("scenarios", { countries: { RUS: countryResult(0.0099) } });
    expect(alike.svg).not.toContain("on a scale of their own");
  });

  it("there are none of a single scenario", () => {
    const { account } = told();
    const ids = contextCharts(account, [account], "RUS", CREDIT).map(({ screen }) => screen.id);
    expect(ids).not.toContain("scenarios");
  });
});

describe("the tornado", () => {
  it("names the choice that turns the sign, with its range", () => {
    expect(plain(chart("tornado").title)).toBe(
      "The treatment of trade balances can turn the sign of the result for Russia: −0.020 to +0.010 %",
    );
  });

  it("says that the sign stays where no choice turns it", () => {
    const title = plain(chart("tornado", { solves: [] }).title);
    expect(title).toBe(
      "The choice of trade elasticities matters most for Russia and does not turn the sign: +0.0040 to +0.0099 %",
    );
  });

  it("has a row for each set, closure, base year and measure, in words", () => {
    const { table } = chart("tornado");
    expect(table.rows.map((row) => row[0])).toEqual([
      "Central estimate: Lashkaripour and Lugovskyy (2023), trade balances held fixed, measured in world income",
      "Other trade elasticities: Boehm et al. (2023)",
      "Other trade elasticities: Caliendo and Parro (2015)",
      "Other treatment of trade balances: trade balances held fixed, measured in the income of the United States",
      "Another base year: the economy of 2014",
      "Without one of the measures: US tariffs on China",
      "Without one of the measures: Chinese tariffs on the US",
    ]);
  });
});

describe("who replaces whom", () => {
  it("says who takes the largest part, and sets the country apart", () => {
    const { title, table } = chart("replacement");
    expect(plain(title)).toBe("Home producers take the largest part of what China loses in the United States (38 %)");
    expect(table.strong.map((at) => table.rows[at]?.[1])).toEqual(["Russia"]);
    expect(table.rows.filter((row) => row[0] === "China in the United States").length).toBeGreaterThan(5);
  });

  it("keeps the two directions apart, each under its own measures", () => {
    const [one] = results().scenarios["war"].equilibrium!.diversion!;
    const other = {
      ...one,
      seller: "USA",
      buyer: "CHN",
      measures: ["cn-retaliation"],
      lost: 5000,
      importSubstitution: -500,
    };
    const both = chart("replacement", { diversion: [one, other] });
    expect(both.svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain(
      "Losses of the United States under “Chinese tariffs on the US”, beyond other sellers.",
    );
    expect(plain(both.table.rows.find((row) => row[0] === "The United States in China")!.join(" "))).toContain("−500");
  });
});

describe("the timeline of measures", () => {
  it("writes points in one form, with a decimal for all where one has it", () => {
    const title = (...added: readonly [number, number]): string => {
      const [, later, other] = STEPS;
      return chart("measures", {
        tariffSteps: [
          { ...later, addedPercent: added[0] },
          { ...other, addedPercent: added[1] },
        ],
      }).title;
    };
    expect(title(9.97, 10)).toMatch(/added 10 points .*; China added 10 points /u);
    expect(title(9.4, 10)).toMatch(/added 9\.4 points .*; China added 10\.0 points /u);
  });

  it("says what each side had added on the day of the scenario", () => {
    expect(chart("measures").title).toBe(
      "The United States added 15 points to its tariffs on goods from China; China added 13 points to its tariffs on goods from the United States",
    );
    expect(plain(chart("measures", {}, "ru").title)).toBe(
      "США: пошлины на товары из Китая выше на 15 п. п.; Китай: пошлины на товары из США выше на 13 п. п.",
    );
  });

  it("has every step and every measure in its table", () => {
    const { table } = chart("measures");
    expect(table.rows).toHaveLength(5);
    expect(table.rows.at(-1)?.slice(2)).toEqual(["2018-04-02", "", "+13.40", "22.20"]);
  });

  it("shows the days alone where no tariff is on the parties' goods", () => {
    const { title } = chart("measures", { tariffSteps: [] });
    expect(title).toBe("When the measures of “Both sides” came into force");
  });
});
