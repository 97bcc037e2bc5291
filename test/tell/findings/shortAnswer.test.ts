import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/base/problems/index.ts";
import { plainMean } from "../../../src/data/tariffs/problems.ts";
import { shortAnswer } from "../../../src/tell/findings/index.ts";
import type { EquilibriumResult, Range } from "../../../src/results/index.ts";
import { salesRange, soldToChina, solveOf } from "../../results/tradeResults.ts";
import { caseOf, countryResult, rangeAround, results, words } from "./fixture.ts";

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly positive?: number;
}

function rangeOf({ low, high, positive = 16 }: Ends): Range {
  return { low, high, over: "16 solves", positive, count: 16 };
}

/** Russia's real income with its range over every variant, and over those without what a held balance is worth. */
function told(welfare: number, whole: Ends, bare: Ends = whole, more: Partial<EquilibriumResult> = {}) {
  const range = { welfarePercent: rangeOf(whole), withoutRevaluationPercent: rangeOf(bare) };
  const countries = {
    RUS: countryResult(welfare, { range }),
    MEX: countryResult(0.0905, {
      range: {
        welfarePercent: rangeAround(0.0905, 0.01, 0.02),
        withoutRevaluationPercent: rangeAround(0.0905, 0.01, 0.02),
      },
    }),
    USA: countryResult(-0.05, {
      range: {
        welfarePercent: rangeAround(-0.05, 0.01, 0.09),
        withoutRevaluationPercent: rangeAround(-0.05, 0.01, 0.09),
      },
    }),
    CHN: countryResult(-0.2),
  };
  return results({ countries, closure: "none", ...more });
}

function answerOf(found: ReturnType<typeof told>, language: "en" | "ru" = "en") {
  return shortAnswer(found, caseOf(), words(language), {
    scenario: "war",
    elasticities: [{ name: "centre", source: "Caliendo, L. and Parro, F. (2015). Estimates." }],
  });
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u202f", " ");

describe("the verdict on one screen", () => {
  const verdict = (...given: Parameters<typeof told>) => answerOf(told(...given)).subjects[0].verdict;

  it("claims a sign only where every variant gives it", () => {
    expect(verdict(0.2, { low: 0.15, high: 0.4 })).toBe("A gain.");
    expect(verdict(-1.2, { low: -2, high: -0.9 })).toBe("A large loss.");
    expect(verdict(0.2, { low: -0.15, high: 0.4 })).toBe("Gain or loss: too close to call.");
  });

  it("says that it is close to nothing where the whole range is below a tenth of a percent", () => {
    expect(verdict(0.02, { low: 0.01, high: 0.09 })).toBe("Close to nothing: a very small gain.");
    expect(verdict(0.02, { low: -0.01, high: 0.09 })).toBe("Close to nothing, and the sign is uncertain.");
    expect(verdict(0, { low: 0, high: 0 })).toBe("No visible change.");
  });

  it("sees no change where the figure reads as zero in the finest decimals, though an end of its range does not", () => {
    const found = told(0.00003, { low: -0.00012, high: 0.00004, positive: 4 });
    for (const [language, no, none] of [
      ["en", "No visible change.", "no visible change"],
      ["ru", "Заметных изменений нет.", "заметных изменений нет"],
    ] as const) {
      const [subject] = answerOf(found, language).subjects;
      expect(subject.verdict).toBe(no);
      expect(subject.figures[0].moneyText).toBe(none);
      expect(subject.figures[0].moneyRangeText).toBeNull();
    }
    expect(verdict(0.00003, { low: -0.3, high: 0.2 })).toBe("Gain or loss: too close to call.");
  });

  it("does not claim a sign over variants that share one nest of demand without saying that they do", () => {
    const others = (nests: "one" | "two" | "both"): string =>
      answerOf(told(0.2, { low: 0.1, high: 0.3 }, undefined, { nests })).others?.text ?? "";
    const restsOn = (nests: "one" | "two" | "both"): string =>
      answerOf(told(0.2, { low: 0.1, high: 0.3 }, undefined, { nests })).restsOn?.text ?? "";
    expect(others("both")).toContain("these gain in every variant: Mexico");
    expect(others("one")).toContain("these gain in every variant, all of one nest of demand: Mexico");
    expect(others("two")).toContain("these gain in every variant, all of one nest of demand: Mexico");
    expect(restsOn("both")).not.toContain("the other way was not tried");
    expect(restsOn("one")).toContain("Here buyers leave a seller for home goods as easily as for another");
    expect(restsOn("two")).toContain("Here buyers leave a foreign seller less easily for home goods");
  });

  it("says where the sign turns with the treatment of trade balances alone", () => {
    const close = [0.006, { low: -0.028, high: 0.019, positive: 12 }, { low: 0.005, high: 0.018 }] as const;
    expect(verdict(...close)).toBe("Close to nothing. The sign depends on how trade balances are treated.");
    expect(verdict(0.3, { low: -0.2, high: 0.4 }, { low: 0.1, high: 0.4 })).toBe(
      "Gain or loss depends on how trade balances are treated.",
    );
    expect(answerOf(told(...close)).restsOn?.text).toContain(
      "16 variants of the model, 12 of them above zero. The sign turns only in variants whose trade balances are not zero.",
    );
    const turning = (closure: "own" | "fixed:USA") =>
      answerOf(told(...close, { solves: [solveOf({ closure, welfarePercent: { RUS: -0.01 } })] })).restsOn?.text;
    expect(turning("own")).toContain("only in variants whose trade balances are not zero.");
    expect(turning("fixed:USA")).toContain("only in variants that hold trade balances fixed.");
  });
});

describe("the figures on one screen", () => {
  it("stand with the widest range, in the decimals that it allows, and with money", () => {
    const found = told(
      0.0063,
      { low: -0.028, high: 0.019 },
      { low: 0.005, high: 0.018 },
      {
        bilateral: [
          soldToChina(1000, 984, { range: salesRange(1000, rangeOf({ low: -6.4, high: -1.4, positive: 0 })) }),
        ],
      },
    );
    const [income, sales] = answerOf(found).subjects[0].figures;
    expect([income.low, income.high]).toEqual([-0.028, 0.019]);
    expect(plain([income.label, income.changeText, income.rangeText].join(" | "))).toBe(
      "Real income | +0.006 % | −0.028 to +0.019 %",
    );
    expect(plain([sales.label, sales.changeText, sales.rangeText, sales.moneyText].join(" | "))).toBe(
      "Sales to China | −1.6 % | −6.4 to −1.4 % | about −16 million USD a year",
    );
    expect([income.moneyText, income.moneyRangeText].map(plain)).toEqual([
      "about +95 million USD a year",
      "−420 to +290",
    ]);
    expect(sales.moneyRangeText).toBe("−64 to −14");
  });

  it("have no range where one variant was solved", () => {
    const { subjects, restsOn } = answerOf(results({ countries: { RUS: countryResult(0.2) }, sets: [] }));
    expect(subjects[0].figures[0]).toMatchObject({ low: null, high: null, rangeText: null, moneyRangeText: null });
    expect(restsOn?.text).toContain("One variant of the model: no range.");
  });
});

describe("what is really collected", () => {
  /** What is said of Russia, whose income under the law is settled at −0.38, where its duties as collected bring another one. */
  function collected(
    welfare: number,
    whole: Ends,
    {
      language = "en",
      bare = whole,
      asked = "war",
      size = 1,
    }: { language?: "en" | "ru"; bare?: Ends; asked?: string; size?: number } = {},
  ) {
    const law = told(-0.38, { low: -0.6, high: -0.02 });
    const paid = told(welfare, whole, bare).scenarios["war"];
    const case_ = caseOf();
    const moved = case_.scenarios.map((each) => ({ ...each, scale: new Map([["us-301", size]]) }));
    const marked = { ...case_.scenarios[1], id: "paid", title: "As collected", asCollected: "war", fullRange: false };
    const answer = shortAnswer(
      { scenarios: { ...law.scenarios, paid: { ...paid, title: "As collected" } } },
      { ...case_, scenarios: [...moved, marked] },
      words(language),
      { scenario: asked },
    );
    return plain(answer.subjects[0].collected?.text);
  }

  it("stands beside the law with its range, and with its sign where that is another one", () => {
    const said = "At the duties that are really collected rather than those of the law:";
    expect(collected(-0.2, { low: -0.3, high: -0.01 })).toBe(`${said} −0.20 % (−0.30 to −0.01 %).`);
    expect(collected(-0.2, { low: -0.3, high: 0.05 })).toBe(
      `${said} −0.20 % (−0.30 to +0.05 %). Then the sign is uncertain.`,
    );
    expect(collected(-0.2, { low: -0.3, high: 0.05 }, { bare: { low: -0.3, high: -0.1 } })).toBe(
      `${said} −0.20 % (−0.30 to +0.05 %). Then the sign depends on how trade balances are treated.`,
    );
    expect(collected(0.2, { low: 0.1, high: 0.3 })).toBe(`${said} +0.20 % (+0.10 to +0.30 %). Then it is a gain.`);
    expect(collected(0, { low: 0, high: 0 })).toBe(`${said.slice(0, -1)} there is no visible change.`);
  });

  it("is told in Russian", () => {
    expect(collected(-0.2, { low: -0.3, high: 0.05 }, { language: "ru" })).toBe(
      "При пошлинах, которые взимаются на деле, а не записаны в законе: −0,20 % (от −0,30 до +0,05 %). Тогда знак не определён.",
    );
  });

  it("is told of the scenario that it is named for, and of no other", () => {
    expect(collected(-0.2, { low: -0.3, high: -0.01 }, { asked: "us-only" })).toBe("");
    expect(collected(-0.2, { low: -0.3, high: -0.01 }, { asked: "paid" })).toBe("");
    expect(collected(-0.2, { low: -0.3, high: -0.01 }, { size: 0.5 })).toBe("");
    expect(answerOf(told(0.2, { low: 0.1, high: 0.3 })).subjects[0].collected).toBeNull();
  });
});

describe("the lines on one screen", () => {
  it("name who gains in every variant, and of a party without a settled sign the range", () => {
    expect(plain(answerOf(told(0.2, { low: 0.1, high: 0.3 })).others?.text)).toBe(
      "Of third countries, these gain in every variant: Mexico +0.09 %. The United States: gain or loss is too close to call (−0.060 to +0.040 %). China −0.20 % (−0.20 to −0.09 %).",
    );
  });

  it("name nobody as a winner whose gain cannot be seen in any decimal that is printed", () => {
    const unseen = { low: 0.00001, high: 0.00012, over: "16 solves", positive: 16, count: 16 };
    const range = { welfarePercent: unseen, withoutRevaluationPercent: unseen };
    const found = results({
      countries: {
        RUS: countryResult(0.2),
        MEX: countryResult(0.00003, { range }),
        USA: countryResult(-0.05),
        CHN: countryResult(-0.2),
      },
      closure: "none",
    });
    expect(answerOf(found).others?.text).not.toContain("Mexico");
  });

  it("say of elasticities from memory, and of those from a few years of data, that they are", () => {
    const found = told(0.2, { low: 0.1, high: 0.3 }, undefined, { elasticities: "centre" });
    const restsOn = (source: string, estimatedOn: string): string =>
      shortAnswer(found, caseOf(), words("en"), {
        scenario: "war",
        elasticities: [{ name: "centre", source, estimatedOn }],
      }).restsOn?.text ?? "";
    const cited = "Fajgelbaum, P. D. and Khandelwal, A. K. (2020). The Return to Protectionism";
    expect(restsOn(`${cited}; recalled, not seen.`, "American imports under tariffs of 2018-19, 2017-2019")).toContain(
      "Fajgelbaum and Khandelwal (2020), from memory, estimated on too few years to show full adjustment.",
    );
    const plainly = "Fajgelbaum and Khandelwal (2020). 16 variants";
    expect(restsOn(cited, "trade of 16 economies, 1993")).toContain(plainly);
    expect(restsOn(cited, "trade of all countries, 1995-2018")).toContain(plainly);
    expect(restsOn("Our own estimates, ministry of trade.", "")).toContain(
      "response of buyers to prices: the set “centre” (Our own estimates, ministry of trade). 16 variants",
    );
    expect(restsOn("Tertius, chosen by a rule. VALIDATION.md computes it.", "goods trade, 2017-2022")).toContain(
      "response of buyers to prices: fitted by this project to trade of 2017–2022 (trade elasticities 1.24 to 8.00).",
    );
    expect(restsOn("not stated", "")).toContain("response of buyers to prices: the set “centre”, without a source.");
  });

  it("say of rates by product whether imports weighed them", () => {
    const found = told(0.2, { low: 0.1, high: 0.3 });
    const { measures, ...rest } = caseOf();
    const restsOn = (problems: readonly Problem[]): string => {
      const inEconomy = { groups: [], reading: null, problems };
      const own = { ...rest, measures: measures.map((each) => ({ ...each, inEconomy })) };
      return shortAnswer(found, own, words("en"), { scenario: "war" }).restsOn?.text ?? "";
    };
    const alike = plainMean({ file: "case.yaml" }, "the measure names no `weights`");
    expect(restsOn([alike])).toContain("Rates by product are averaged within each sector without weights");
    expect(restsOn([])).not.toContain("weights");
  });

  it("tell below the figures what the case says of its scenario", () => {
    const found = told(0.2, { low: 0.1, high: 0.3 });
    const { scenarios, ...rest } = caseOf();
    const note = "Mexico had another tariff.";
    const own = { ...rest, scenarios: scenarios.map((each) => ({ ...each, note })) };
    expect(shortAnswer(found, own, words("en"), { scenario: "war" }).aside?.text).toBe(note);
    expect(answerOf(found).aside).toBeNull();
  });

  it("warn first of what the model failed in its tests where they tell what third countries sell", () => {
    const bilateral = [soldToChina(1000, 984)];
    const found = told(0.2, { low: 0.1, high: 0.3 }, undefined, { bilateral });
    const warning =
      "In tests the model missed what third countries sold to other countries (2018–2019); for sales to the United States results are mixed (2018–2022, 2025). More: VALIDATION.md.";
    expect(answerOf(found).caution).toMatchObject({ label: "Caution", text: warning });
    expect(answerOf(found, "ru").caution?.text).toContain(
      "третьи страны продали остальному миру (2018–2019 годы); о продажах в США результаты разные",
    );
    const unsold = told(0.2, { low: 0.1, high: 0.3 }, undefined, { bilateral: [] });
    expect(answerOf(unsold).caution).toBeNull();
  });

  it("say of sales to others what the table of the validation holds", () => {
    const page = readFileSync("VALIDATION.md", "utf8");
    const rowsOf = (table: string, to: string): readonly { paper: number; ours: number; isWithin: boolean }[] =>
      [
        ...page.matchAll(
          /^\| (by \w+) \| to ([\w ]+), tariff [^|]*\| ([^|]+) \| ([^|]+) \|[^|]*\|[^|]*\| ([^|]+) \|$/gmu,
        ),
      ]
        .filter(([, own, seller]) => own === table && seller === to)
        .map(([, , , paper = "", ours = "", verdict]) => ({
          paper: Number(paper.replace("−", "-")),
          ours: Number(ours.replace("−", "-")),
          isWithin: verdict === "within",
        }));
    const [bySector, byProduct] = ["by sector", "by product"].map((table) => rowsOf(table, "USA"));
    const others = ["by sector", "by product"].flatMap((table) => rowsOf(table, "rest of world"));
    expect(others.filter(({ isWithin }) => !isWithin)).toHaveLength(3);
    expect(others.every(({ paper, ours }) => ours < paper / 2)).toBe(true);
    expect(others).toHaveLength(4);
    expect([bySector.length, byProduct.length]).toEqual([1, 1]);
    expect(bySector.every(({ paper, ours }) => Math.sign(ours) === -Math.sign(paper))).toBe(true);
    expect(byProduct.every(({ isWithin }) => isWithin)).toBe(true);
  });

  it("call gains below a tenth of a percent close to nothing", () => {
    const range = {
      welfarePercent: rangeAround(0.0004, 0.0001, 0.0001),
      withoutRevaluationPercent: rangeAround(0.0004, 0.0001, 0.0001),
    };
    const countries = { RUS: countryResult(0.2), MEX: countryResult(0.0004, { range }) };
    expect(plain(answerOf(results({ countries, closure: "none" })).others?.text)).toBe(
      "Of third countries, these gain in every variant, but close to nothing: Mexico +0.0004 %.",
    );
  });

  it("leave out what the case lacks", () => {
    const { markets, votes, positions, article } = answerOf(told(0.2, { low: 0.1, high: 0.3 }));
    expect([markets, votes, positions, article]).toEqual([null, null, null, null]);
  });

  it("say of measures whose size the case assumes that it is assumed", () => {
    const found = told(0.2, { low: 0.1, high: 0.3 });
    const { measures, ...rest } = caseOf();
    const text = (basis: "published" | "assumption"): string | undefined =>
      shortAnswer(found, { ...rest, measures: measures.map((each) => ({ ...each, basis })) }, words("en"), {
        scenario: "war",
      }).restsOn?.text;
    expect(text("assumption")).toContain(", of assumed size, held for good");
    expect(text("published")).not.toContain("assumed");
  });

  it("count variants without an answer apart", () => {
    const failed = { ...solveOf({ welfarePercent: {} }), failure: "none" };
    const { restsOn } = answerOf(told(0.2, { low: 0.1, high: 0.3 }, undefined, { solves: [failed] }));
    expect(restsOn?.text).toContain("16 variants of the model, 16 of them above zero. Without an answer: 1 more.");
  });

  it("speak Russian", () => {
    const { question, subjects, restsOn } = answerOf(told(0.2, { low: 0.1, high: 0.3 }), "ru");
    expect(question).toBe("США и Китай ведут торговую войну. Что это значит для России?");
    expect(subjects[0].verdict).toBe("Выигрыш.");
    expect(restsOn?.text).toContain("Вариантов модели — 16, из них выше нуля — 16.");
  });
});
