import { describe, expect, it } from "vitest";
import {
  answer,
  answerText,
  BASE_SCENARIO,
  changePercent,
  findings,
  mainScenario,
  METHODS,
  question,
  solvedAccounts,
  type Block,
  type TableBlock,
} from "../../../src/tell/findings/index.ts";
import { LANGUAGES, textWidth } from "../../../src/base/wording/index.ts";
import type { ScenarioResult } from "../../../src/results/index.ts";
import { salesRange } from "../../results/tradeResults.ts";
import { caseOf, COUNTRIES, results, words } from "./fixture.ts";

function tables(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}

function table(id: string, blocks = answer(results(), caseOf(), words())): TableBlock {
  return tables(blocks).find((block) => block.id === id)!;
}

describe("the answer", () => {
  it("starts with the question and the headline, and ends with what it is not", () => {
    const blocks = answer(results(), caseOf(), words());
    expect(blocks[0]).toEqual({
      kind: "heading",
      level: 1,
      text: "The United States and China are in a trade war. What does it mean for Russia?",
    });
    expect(blocks[2]).toMatchObject({
      kind: "paragraph",
      text: expect.stringMatching(/^Russia gains slightly because/),
    });
    expect(blocks.at(-1)).toMatchObject({ kind: "list" });
    expect(tables(blocks).map((block) => block.id)).toEqual([
      "countries",
      "exports-RUS",
      "sectors-RUS",
      "channels-RUS",
      "attribution-RUS",
      "diversion-CHN-USA",
      "scenarios-RUS",
      "identities",
    ]);
  });

  it("is about the first scenario with the full range, or the one asked for", () => {
    expect(mainScenario(results(), caseOf())).toBe("war");
    expect(mainScenario(results(), { ...caseOf(), headline: "us-only" })).toBe("us-only");
    expect(mainScenario(results(), { ...caseOf(), headline: "not-solved" })).toBe("war");
    expect(mainScenario({ scenarios: { base: results().scenarios["base"] } }, caseOf())).toBe(BASE_SCENARIO);
    const failed = { ...results().scenarios["war"], status: "failed" as const, equilibrium: undefined };
    const { equilibrium: _none, ...war } = failed;
    expect(mainScenario({ scenarios: { base: results().scenarios["base"], war } }, caseOf())).toBeNull();
    const asked = answer(results(), caseOf(), words(), { scenario: "us-only" });
    expect(asked[1]).toMatchObject({ text: expect.stringContaining("scenario “Only the United States”") });
  });

  it("a reference stands in the results and nowhere in the answer, unless nothing else was asked for", () => {
    const case_ = caseOf();
    const marked = {
      ...case_,
      scenarios: case_.scenarios.map((each) => (each.id === "war" ? { ...each, reference: true } : each)),
    };
    const told = Object.keys(results().scenarios).filter((id) => id !== BASE_SCENARIO && id !== "war");
    expect(mainScenario(results(), marked)).toBe(told[0]);
    expect(solvedAccounts(results(), marked, words()).map(({ scenario }) => scenario)).toEqual(told);
    const title = results().scenarios["war"].title;
    expect(JSON.stringify(answer(results(), marked, words()))).not.toContain(title);
    expect(JSON.stringify(findings(results(), marked, words()))).not.toContain(title);
    const failed = Object.entries(results().scenarios).map(([id, each]): [string, ScenarioResult] => {
      const { equilibrium: _none, ...unsolved } = each;
      return [id, id === "war" || id === BASE_SCENARIO ? each : { ...unsolved, status: "failed" }];
    });
    const rest = { ...results(), scenarios: Object.fromEntries(failed) };
    expect(mainScenario(rest, marked)).toBe(null);
    expect(solvedAccounts(rest, marked, words())).toEqual([]);
    const alone = { scenarios: { war: results().scenarios["war"] } };
    expect(mainScenario(alone, marked)).toBe("war");
    expect(solvedAccounts(alone, marked, words())).toHaveLength(1);
  });

  it("orders every country by its gain and sets the named ones apart", () => {
    const { rows, strong } = table("countries");
    expect(rows.length).toBe(COUNTRIES.length);
    expect(rows[0][0]).toBe("Cambodia");
    expect(rows.at(-1)![0]).toBe("China");
    expect(strong.map((at) => rows[at][0])).toEqual(["Russia", "United States", "China"]);
  });

  it("shows the ends and the named countries when asked to be short, and says how many it left out", () => {
    const { rows } = table("countries", answer(results(), caseOf(), words(), { countries: 3 }));
    const left = rows.filter((row) => row.length === 1).map((row) => Number(/\d+/.exec(row[0])![0]));
    const shown = rows.filter((row) => row.length > 1).length;
    expect(left.reduce((sum, each) => sum + each, shown)).toBe(COUNTRIES.length);
  });

  it("flags a country whose sign the unit of a held deficit turns", () => {
    const { rows, notes } = table("countries");
    const flagged = rows.map((row) => row[0]).filter((name) => name.endsWith("†"));
    expect(flagged.toSorted()).toEqual(["Ireland †", "Luxembourg †"]);
    expect(notes[1]).toMatch(
      /^† Without the change in the value of its trade balance, the sign depends on how that balance is treated/,
    );
  });

  it("the channels sum and the residual is printed", () => {
    const { rows } = table("channels-RUS");
    expect(rows.map((row) => row[1])).toEqual([
      "+0.0143",
      "−0.0002",
      "−0.0010",
      "−0.0035",
      "0.0000",
      "+0.0003",
      "+0.0099",
      "+0.0099",
      "−4.9e−7",
    ]);
  });

  it("lost sales are shared out to the last one", () => {
    const { rows } = table("diversion-CHN-USA");
    const shares = rows.slice(1).map((row) => Number(row[2].replace("−", "-")));
    expect(rows[0]).toEqual(["Sales that China loses", "+100,000", "+100.0"]);
    expect(rows.some((row) => row[0] === "Sales of Russia")).toBe(true);
    expect(shares.length).toBe(10);
  });

  it("names a market in brackets in the nominative, in Russian too", () => {
    const lost = {
      measures: ["cn-retaliation"],
      sector: "C26",
      lost: 90,
      importSubstitution: 60,
      destruction: 30,
      thirds: [],
      residual: 0,
    };
    const found = results({ diversion: [{ seller: "USA", buyer: "CHN", ...lost }] });
    const { rows } = table("diversion-USA-CHN", answer(found, caseOf(), words("ru")));
    expect(rows.map((row) => row[0]).slice(1)).toEqual([
      "Продажи на месте (Китай)",
      "Чистое сокращение закупок (Китай)",
    ]);
  });

  it("a seller that only some sectors name is not shown with half its gain: it is among the others", () => {
    const third = (code: string, diverted: number) => ({
      third: code,
      diversion: diverted,
      deflection: 0,
      depression: 0,
    });
    const part = {
      measures: ["us-301"],
      seller: "CHN",
      buyer: "USA",
      lost: 100,
      importSubstitution: 50,
      destruction: 10,
      residual: 0,
    };
    const diversion = [
      { ...part, sector: "C26", thirds: [third("MEX", 20), third("VNM", 15), third("others", 5)] },
      { ...part, sector: "C13T15", thirds: [third("MEX", 10), third("BGD", 18), third("others", 12)] },
    ];
    const { rows } = table("diversion-CHN-USA", answer(results({ diversion }), caseOf(), words()));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["Sales that China loses", "+200"],
      ["Sales of Mexico", "+30"],
      ["Sales of all others", "+50"],
      ["Home sales in the United States", "+100"],
      ["Net fall in purchases by the United States", "+20"],
    ]);
  });

  it("shows quantities where they are known, and says which prices it uses", () => {
    const basic = { lost: 100, importSubstitution: 130, destruction: -30, thirds: [], residual: 0 };
    const constantPrices = { lost: 90, importSubstitution: 60, destruction: 30, thirds: [], residual: 0 };
    const diversion = [{ measures: ["us-301"], seller: "CHN", buyer: "USA", sector: "C26", ...basic, constantPrices }];
    const both = table("diversion-CHN-USA", answer(results({ diversion }), caseOf(), words()));
    expect(both.rows.map((row) => row[1])).toEqual(["+90", "+60", "+30"]);
    expect(both.notes[0]).toMatch(
      /^This counts only what China bears in the United States beyond the mean of the other sellers there: “.*”\./,
    );
    expect(both.notes[1]).toMatch(/^All sectors together, at the prices before/);
    expect(table("diversion-CHN-USA").notes[1]).toMatch(/^This is for all sectors together, at basic prices/);
  });

  it("every column of numbers has a unit, in both languages", () => {
    const numeric = /^[+−]?\d[\d.,\u202f]*$/;
    const bare = LANGUAGES.flatMap((language) =>
      tables(answer(results(), caseOf(), words(language), { solves: true })).flatMap((block) =>
        block.columns
          .filter((column, at) => column.unit === null && block.rows.some((row) => numeric.test(row[at] ?? "")))
          .map((column) => `${block.id}: ${column.title}`),
      ),
    );
    expect(bare).toEqual([]);
  });

  it("a failed scenario is named, the others stay", () => {
    const war = results().scenarios["war"];
    const broken = { title: "", at: "2019-09-01", measures: [], status: "failed" } as const;
    const blocks = answer({ scenarios: { war, truce: broken } }, caseOf(), words());
    expect(blocks).toContainEqual({ kind: "paragraph", text: "The model has no answer for the scenario “truce”." });
    expect(answer({ scenarios: { truce: broken } }, caseOf(), words("ru"))).toEqual([
      { kind: "paragraph", text: "Ни для одного сценария модель не даёт ответа." },
      { kind: "paragraph", text: "Для сценария «truce» модель не даёт ответа." },
    ]);
  });

  it("every solve of the range can be shown, the lowest first", () => {
    const solve = (base: string, value: number) =>
      ({
        base,
        elasticities: "cp2015",
        closure: "none",
        welfarePercent: { RUS: value },
        withoutRevaluationPercent: { RUS: value },
        termsOfTradePercent: {},
        volumeOfTradePercent: {},
        pricesToWagePercent: {},
        tariffRevenueChange: {},
        sectorTrade: [],
        revaluationPercent: {},
        realWagePercent: { RUS: value },
        bilateral: [],
      }) as const;
    const found = results({ solves: [solve("one", 0.2), solve("two", -0.1)] });
    const block = table("solves-RUS", answer(found, caseOf(), words(), { solves: true }));
    expect(block.rows).toEqual([
      ["two", "cp2015", "balanced trade", "−0.1000"],
      ["one", "cp2015", "balanced trade", "+0.2000"],
    ]);
  });

  it("the question lists several third countries", () => {
    const parties = { a: "USA", b: "CHN", third: ["RUS", "VNM", "MEX"], blocs: [] };
    expect(question(caseOf({ parties }), words())).toMatch(/for Russia, Viet Nam and Mexico\?$/);
    expect(question(caseOf({ parties }), words("ru"))).toBe(
      "США и Китай ведут торговую войну. Что это значит для России, Вьетнама и Мексики?",
    );
  });
});

describe("the text answer", () => {
  it("fits the screen at every width and in both languages", () => {
    for (const language of LANGUAGES) {
      for (const width of [80, 100, 120]) {
        const lines = answerText(answer(results(), caseOf(), words(language)), width).split("\n");
        expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
        expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
      }
    }
  });

  it("a narrow screen gets 80 columns, a wide one 120", () => {
    const blocks = answer(results(), caseOf(), words());
    expect(answerText(blocks, 20)).toBe(answerText(blocks, 80));
    expect(answerText(blocks, 500)).toBe(answerText(blocks, 120));
  });
});

describe("findings", () => {
  it("are ranked, each with value, unit, scenario and sources", () => {
    const all = findings(results(), caseOf(), words());
    expect(all.map((each) => each.rank)).toEqual(all.map((_, at) => at + 1));
    expect(all[0].sentence).toMatch(/^Russia gains slightly/);
    for (const each of all) {
      expect(each.value).toEqual(expect.any(Number));
      expect(each.unit.length).toBeGreaterThan(0);
      expect(each.sources).toContain("world-2017");
      expect(each.sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
    expect(all.at(-1)!.scenario).toBe("us-only");
  });

  it("give sales their range, and no direction where it reaches to both sides of zero", () => {
    const sold = (low: number, high: number): string => {
      const { equilibrium } = results().scenarios["war"];
      const range = { low, high, over: "", count: 11, positive: 3 };
      const bilateral = equilibrium!.bilateral.map((pair) => ({ ...pair, range: salesRange(pair.before, range) }));
      const all = findings(results({ bilateral }), caseOf(), words());
      return all.find(({ sentence }) => /Russia’s sales to China/.test(sentence) && !/headline/.test(sentence))!
        .sentence;
    };
    expect(sold(-6, -2).replaceAll("\u202f", " ")).toMatch(
      /^Russia’s sales to China fall by 3\.4 % \(−6\.0 to −2\.0 % over 11 variants of the model\), from /,
    );
    expect(sold(-0.3, 0.047).replaceAll("\u202f", " ")).toMatch(
      /^Whether Russia’s sales to China rise or fall is too close to call: −3\.4 % \(−0\.300 to \+0\.047 % over 11 variants of the model\), from /,
    );
  });

  it("say nothing of sales that change by less than is ever printed", () => {
    const { equilibrium } = results().scenarios["war"];
    const sold = (changePercent: number): number => {
      const bilateral = equilibrium!.bilateral.map(({ range: _range, ...pair }) => ({ ...pair, changePercent }));
      return findings(results({ bilateral }), caseOf(), words()).filter(({ sentence }) =>
        /^Russia’s sales to (?:China|the United States) (?:rise|fall) by/u.test(sentence),
      ).length;
    };
    expect([sold(0.0001), sold(0.00001), sold(-0.00001)]).toEqual([2, 0, 0]);
  });

  it("say the same in Russian", () => {
    const all = findings(results(), caseOf(), words("ru"));
    expect(all.length).toBe(findings(results(), caseOf(), words()).length);
    expect(all.find((each) => each.unit.startsWith("million"))!.sentence.replaceAll("\u202f", " ")).toBe(
      "Китай: на рынке США условия хуже, чем у других продавцов («US tariffs on China»). Потеря продаж — 100 млрд долл. США (в базисных ценах, центральная оценка). Среди других продавцов больше всего получает Мексика (14 млрд долл. США).",
    );
  });

  it("there are none without a solved scenario", () => {
    expect(findings({ scenarios: {} }, caseOf(), words())).toEqual([]);
  });

  it("no change from nothing is absent, not zero", () => {
    expect(changePercent(0, 5)).toBeNull();
  });

  it("every method has a citation with an address", () => {
    for (const method of METHODS) expect(method.reference.DOI).toMatch(/^10\.\d+\//);
  });
});
