import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditedResults } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { Language, Wording } from "../../src/base/wording/index.ts";
import { MARKET_TABLES } from "../../src/tell/brief/marketCsv.ts";
import { marketCharts } from "../../src/tell/charts/index.ts";
import { answerText, firmnessText, marketAnswer, shortAnswer } from "../../src/tell/findings/index.ts";
import { solvedMarketYears } from "../../src/tell/findings/markets/solvedMarketYears.ts";
import { marketsTold } from "../../src/tell/findings/sections/marketsTold.ts";
import { svgDocument } from "../../src/node/publish/index.ts";
import { CASES, solvedCase } from "./solvedCase.ts";

const WIDTH = 100_000;
const NAME = "russia-eu-gas-2022";
/** How a sentence tells of a price, in both languages. */
const PRICES: Readonly<Record<Language, RegExp>> = {
  en: /USD\/MMBtu|for a unit|pays? |worth/u,
  ru: /долл\.\/млн БТЕ|за единицу|дороже|дешевле|(?<![а-я])цена|стоила бы/iu,
};
/** What may stand: that no price is told, what parts of a year are, and what contracts are. */
const MAY: Readonly<Record<Language, RegExp>> = {
  en: /No price of this market is told here|What buyers pay in those days|that force a buyer to pay/u,
  ru: /Цен здесь нет/u,
};

let input: RunInput;
let results: AuditedResults;

beforeAll(() => {
  ({ input, results } = solvedCase(NAME));
});

/** Every sentence, line of a table and label of a chart that a reader meets about the market. */
function linesOf(words: Wording, of: AuditedResults): readonly string[] {
  const { case: case_ } = input;
  const years = solvedMarketYears(of, case_, words);
  const charts = marketCharts(of, case_, words, { document: svgDocument(), version: "0" });
  const { markets, sellers, thirds } = shortAnswer(of, case_, words);
  const texts = [
    ...[markets, sellers, ...thirds].map((line) => line?.text ?? ""),
    ...years.map((year) => answerText(marketAnswer(year), WIDTH)),
    ...marketsTold(of, case_, words).map(({ text }) => text),
    ...charts.flatMap(({ pairs }) =>
      pairs.flatMap(({ screen }) => [screen.title, screen.altText, JSON.stringify(screen.table)]),
    ),
  ];
  return texts.flatMap((text) => text.split(/\n|(?<=[.;])\s/u));
}

/** The same results of a market that has no record of prices. */
function withoutRecord(): AuditedResults {
  const of = JSON.parse(JSON.stringify(results), (key, value: unknown) =>
    key === "priceMisses" ? undefined : value,
  ) as AuditedResults;
  return of;
}

describe.each(["en", "ru"] as const)("a market that fell short of the prices that were paid, in %s", (language) => {
  it("has no sentence, table or chart that tells a price of it", () => {
    const words = caseWording(input, language);
    const said = linesOf(words, results).filter((line) => PRICES[language].test(line));
    expect(said.filter((line) => !MAY[language].test(line))).toEqual([]);
  });

  it("would have many without the record", () => {
    const words = caseWording(input, language);
    const said = linesOf(words, withoutRecord()).filter((line) => PRICES[language].test(line));
    expect(said.length).toBeGreaterThan(100);
  });

  it("says so in its first line, with what was paid and what it has", () => {
    const [record] = input.case.markets[0].score!.prices!;
    const said = shortAnswer(results, input.case, caseWording(input, language)).markets!.text;
    const written = (value: number): string => (language === "ru" ? String(value).replace(".", ",") : String(value));
    expect(said).toMatch(MAY[language]);
    expect(said).toContain(written(record.low));
    expect(said).toContain(written(record.market!));
  });
});

describe("the tables of such a market", () => {
  const priced = (of: AuditedResults): readonly string[] =>
    MARKET_TABLES.flatMap(({ name, columns, of: tableOf }) => {
      const { rows } = tableOf(of);
      const at = columns.flatMap((column, index) => (/price|worth|cost|shadow/u.test(column.name) ? [index] : []));
      return rows.some((row) => at.some((index) => (row[index] ?? null) !== null)) ? [name] : [];
    });

  it("have no price either", () => {
    expect(priced(results)).toEqual([]);
    expect(priced(withoutRecord())).toContain("market-prices");
  });
});

describe("what was paid in 2022", () => {
  it("is what the Union spent over what it imported, up to the mean of the hub", () => {
    const facts = readFileSync(join(CASES, NAME, "facts.csv"), "utf8").split("\n");
    const figure = (id: string): number =>
      Number(
        facts
          .find((row) => row.startsWith(`${id},`))!
          .replaceAll(/"[^"]*"/gu, "")
          .split(",")[5],
      );
    const market = parse(readFileSync(join(CASES, NAME, "markets/gas.yaml"), "utf8")) as {
      readonly score: { readonly prices: readonly { readonly low: number; readonly high: number }[] };
    };
    const [{ low, high }] = market.score.prices as readonly [{ readonly low: number; readonly high: number }];
    // 1.05 USD for a euro, 37.9 TBtu in a bcm.
    const paid = (1.05 * 1e9 * figure("gas-spending-eu-wld-2022")) / (37.9e6 * figure("gas-imports-eu-wld-2022"));
    expect(low).toBeCloseTo(paid, 1);
    // A thousand m³ hold 35.4 to 37.9 MMBtu, by temperature and quality.
    const hub = figure("gas-price-hub-volume-2022");
    expect(high).toBeGreaterThan(hub / 37.9);
    expect(high).toBeLessThan(hub / 35.4);
  });

  it("counts no variants that support a claim of which one part fails in each", () => {
    const claim = results.claims!.find(({ id }) => id === "CD8")!;
    const parts = claim.quantities.map(({ name, range }) => [name, range?.holding]);
    expect(parts).toEqual([
      ["price-first", 3],
      ["quantity", undefined],
      ["price", 1],
    ]);
    for (const language of ["en", "ru"] as const) expect(firmnessText(claim, caseWording(input, language))).toBe("");
  });

  it("leaves the claims that rest on the market open", () => {
    const verdicts = results.claims!.map(({ id, verdict }) => [id, verdict]);
    expect(verdicts.filter(([id]) => id === "CD8" || id === "CD9")).toEqual([
      ["CD8", "uncertain"],
      ["CD9", "uncertain"],
    ]);
  });
});
