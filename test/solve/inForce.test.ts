import { beforeAll, describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { EquilibriumResult, InForce } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import { runCase, type RunInput, scenarioInForce } from "../../src/solve/index.ts";
import { answerText, inForceBlocks, shortAnswer } from "../../src/tell/findings/index.ts";
import { shippedEconomy, shippedFiles } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

/** Sums of doubles in another order, relative. */
const ROUNDING = 1e-12;
/** The model has trade as shares of spending; text and model agree to what that rounds. */
const AS_TEXT = 1e-9;

const economy = shippedEconomy("world-2014");

interface Written {
  readonly measures: string;
  readonly scenario: string;
  readonly parties?: string;
}

function read({ measures, scenario, parties = "a: USA, b: CHN, third: [MEX]" }: Written): RunInput {
  const text = `title: What is in force
parties: { ${parties} }
asOf: 2014-06-01
economy: { data: world-2014, elasticities: theta_check, closure: { deficits: { fixed: world } } }
measures:
${measures}scenarios:
  war: { title: The war, measures: [${scenario}], at: 2014-02-01 }
bibliography: sources.bib
`;
  const files = new Map([
    ["case.yaml", text],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: found, problems } = parseCase(textSource("acting", files, missingFile), { shelf: shelfOf([economy]) });
  if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: found, headline: economy, others: [] };
}

const measure = (id: string, sides: string, rows: readonly string[], instrument = "tariff"): string =>
  `  - { id: ${id}, title: By ${id}, instrument: ${instrument}, ${sides}, basis: assumption, rows: [${rows
    .map((row) => `{ ${row}, from: 2014-01-01, source: own }`)
    .join(", ")}] }\n`;

const acting = (input: RunInput) => scenarioInForce(input, input.case.scenarios[0]);

const found = (rows: readonly InForce[], wanted: Partial<InForce>): InForce => {
  const all = { sector: "*", measure: "*", ...wanted };
  const own = rows.filter((row) => Object.entries(all).every(([key, value]) => row[key as keyof InForce] === value));
  expect(own).toHaveLength(1);
  return own[0];
};

/** Rows of a table of a package by its first two labels, cells as numbers, blank as 0. */
function table(file: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const [head = "", ...rows] = shippedFiles("world-2014").get(file)!.trim().split("\n");
  const names = head.split(",").slice(2);
  return new Map(
    rows.map((row) => {
      const [sector, country, ...cells] = row.split(",");
      return [`${sector} ${country}`, Object.fromEntries(names.map((name, at) => [name, Number(cells[at])]))];
    }),
  );
}

describe("what is in force between two countries", () => {
  const flows = table("flows.csv");
  const tariffs = table("tariffs.csv");
  const goods = economy.sectors.labels.filter((_, j) => economy.sectorKinds[j] === "goods");
  let war: EquilibriumResult;
  beforeAll(() => {
    war = runCase(smallCase(economy)).results.scenarios["war"].equilibrium!;
  });

  it("agrees with the tables of the package, read by themselves", () => {
    const row = found(war.inForce!, { exporter: "CHN", importer: "USA" });
    const flow = (sector: string): number => flows.get(`${sector} CHN`)!["USA"];
    const hit = goods.reduce((sum, sector) => sum + flow(sector), 0);
    const trade = economy.sectors.labels.reduce((sum, sector) => sum + flow(sector), 0);
    const duty = goods.reduce((sum, sector) => sum + flow(sector) * tariffs.get(`${sector} USA`)!["CHN"], 0);
    const imports = [...flows].reduce((sum, [key, cells]) => sum + (key.endsWith(" USA") ? 0 : cells["USA"]), 0);
    expect(Math.abs(row.hit / hit - 1)).toBeLessThan(AS_TEXT);
    expect(Math.abs(row.basePercent - (100 * duty) / hit)).toBeLessThan(1e-6);
    expect(row.addedPoints).toBeCloseTo(10, 9);
    expect(row.totalPercent).toBeCloseTo(row.basePercent + 10, 9);
    expect(row.pairSharePercent).toBeCloseTo((100 * hit) / trade, 6);
    expect(row.importerSharePercent).toBeCloseTo((100 * hit) / imports, 6);
  });

  it("has sectors that add up to the pair, and the pair's trade in goods of the results", () => {
    for (const [exporter, importer] of [
      ["CHN", "USA"],
      ["USA", "CHN"],
    ]) {
      const whole = found(war.inForce!, { exporter, importer });
      const parts = war.inForce!.filter(
        (row) => row.exporter === exporter && row.importer === importer && row.sector !== "*" && row.measure === "*",
      );
      for (const field of ["hit", "pairSharePercent", "importerSharePercent"] as const) {
        const sum = parts.reduce((total, row) => total + row[field], 0);
        expect(Math.abs(sum / whole[field] - 1)).toBeLessThan(ROUNDING);
      }
      const pair = war.bilateral.find(
        (each) => each.exporter === exporter && each.importer === importer && each.scope === "goods",
      )!;
      expect(Math.abs(pair.before / whole.hit - 1)).toBeLessThan(ROUNDING);
    }
    expect(runCase(smallCase(economy), { scenario: "base" }).results.scenarios["base"].equilibrium!.inForce).toBe(
      undefined,
    );
  });
});

describe("what is in force by measure", () => {
  const TWO = [
    measure("all", "imposer: [USA], target: [WLD]", ["rate: 10"]),
    measure("china", "imposer: [USA], target: [CHN]", ["sector: A, mode: set, rate: 30"]),
    measure("shut", "imposer: [CHN], target: [USA]", ['sector: "*"'], "ban"),
    measure("costs", "imposer: [CHN], target: [USA]", ["sector: A, rate: 25"], "trade-cost"),
  ].join("");
  const { rows, problems } = acting(read({ measures: TWO, scenario: "all, china, shut, costs" }));

  it("tells each measure by itself and all together", () => {
    expect(problems).toEqual([]);
    const pair = { exporter: "CHN", importer: "USA", sector: "A" };
    const [all, china, both] = ["all", "china", "*"].map((each) => found(rows, { ...pair, measure: each }));
    expect(all.addedPoints).toBeCloseTo(10, 9);
    expect(china.totalPercent).toBeCloseTo(30, 9);
    expect(both.totalPercent).toBeCloseTo(40, 9);
    expect(found(rows, { exporter: "MEX", importer: "USA", measure: "all" }).addedPoints).toBeCloseTo(10, 9);
    expect(rows.filter((row) => row.exporter === "MEX" && row.measure === "china")).toEqual([]);
  });

  it("tells a measure over all flows that it hits, each flow once", () => {
    const whole = found(rows, { exporter: "*", importer: "*", measure: "all" });
    const flows = rows.filter((row) => row.exporter !== "*" && row.sector === "*" && row.measure === "all");
    expect(flows).toHaveLength(economy.countries.size - 1);
    expect(Math.abs(flows.reduce((sum, row) => sum + row.hit, 0) / whole.hit - 1)).toBeLessThan(ROUNDING);
    expect(whole.pairSharePercent).toBeCloseTo(whole.importerSharePercent, 9);
  });

  it("counts trade that is banned, or dearer to deliver, as hit", () => {
    const shut = found(rows, { exporter: "USA", importer: "CHN", measure: "shut" });
    expect(shut.closed).toBe(shut.hit);
    expect(shut.pairSharePercent).toBeCloseTo(100, 9);
    const costs = found(rows, { exporter: "USA", importer: "CHN", measure: "costs" });
    expect(costs.tradeCostPercent).toBeCloseTo(25, 9);
    expect(costs.addedPoints).toBe(0);
    expect(costs.closed).toBeUndefined();
  });
});

describe("taxes and subsidies of the seller", () => {
  const measures = [
    measure("tax", "imposer: [CHN], target: [USA, MEX]", ["sector: A, rate: 12"], "export-tax"),
    measure("aid", "imposer: [CHN], target: [USA]", ["sector: B, rate: 5"], "export-subsidy"),
  ].join("");
  const { rows } = acting(read({ measures, scenario: "tax, aid" }));

  it("are in force apart, on what is sold, and move no tariff", () => {
    const tax = found(rows, { exporter: "CHN", importer: "USA", measure: "tax" });
    expect(tax.exportTaxPercent).toBeCloseTo(12, 9);
    expect([tax.subsidyPercent, tax.addedPoints]).toEqual([undefined, 0]);
    const aid = found(rows, { exporter: "CHN", importer: "USA", measure: "aid" });
    expect(aid.subsidyPercent).toBeCloseTo(5, 9);
    expect(aid.exportTaxPercent).toBeUndefined();
    const both = found(rows, { exporter: "CHN", importer: "USA" });
    expect(both.hit).toBeCloseTo(tax.hit + aid.hit, 6);
    expect(both.exportTaxPercent).toBeCloseTo((12 * tax.hit) / both.hit, 9);
    expect(both.subsidyPercent).toBeCloseTo((5 * aid.hit) / both.hit, 9);
  });
});

describe("what is in force on blocs", () => {
  it("tells a bloc that rows name, or that is a party, as one", () => {
    const measures = measure("cars", "imposer: [EU], target: [CHN]", ["rate: 20"]);
    for (const parties of ["a: EU, b: CHN, third: [MEX]", "a: USA, b: CHN, third: [MEX]"]) {
      const { rows } = acting(read({ measures, scenario: "cars", parties }));
      const flows = rows.filter((row) => row.sector === "*" && row.measure === "*");
      expect(flows.map(({ exporter, importer }) => `${exporter} ${importer}`)).toEqual(["CHN EU"]);
      const whole = found(rows, { exporter: "*", importer: "*", measure: "cars" });
      expect(Math.abs(flows[0].hit / whole.hit - 1)).toBeLessThan(ROUNDING);
      expect(flows[0].importerSharePercent).toBeGreaterThan(whole.importerSharePercent);
    }
  });

  it("tells a member that is asked about beside its bloc", () => {
    const measures = measure("cars", "imposer: [EU], target: [CHN]", ["rate: 20"]);
    const { rows } = acting(read({ measures, scenario: "cars", parties: "a: EU, b: CHN, third: [DEU]" }));
    const [bloc, member] = ["EU", "DEU"].map((importer) => found(rows, { exporter: "CHN", importer }));
    expect(member.hit).toBeGreaterThan(0);
    expect(member.hit).toBeLessThan(bloc.hit);
  });

  it("10 points on all others, 20 on the EU and 145 on China are in force as they are written", () => {
    const rates = ["exporter: others, rate: 10", "exporter: EU, rate: 20", "exporter: CHN, rate: 145"];
    const { rows } = acting(
      read({ measures: measure("all", "imposer: [USA], target: [WLD]", rates), scenario: "all" }),
    );
    const added = (exporter: string): number => found(rows, { exporter, importer: "USA" }).addedPoints;
    expect(added("MEX")).toBeCloseTo(10, 9);
    expect(added("EU")).toBeCloseTo(20, 9);
    expect(added("CHN")).toBeCloseTo(145, 9);
  });
});

describe("a measure that hits next to nothing", () => {
  const input = read({
    measures: measure("small", "imposer: [USA], target: [KOR]", ["sector: B, rate: 25"]),
    scenario: "small",
  });
  const { rows, problems } = acting(input);

  it("is a warning with its money", () => {
    const [row] = rows;
    expect(row.pairSharePercent).toBeLessThan(0.1);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `W505 Measure "small" hits ${Number(row.hit.toPrecision(2))} million USD of trade, ${Number(row.pairSharePercent.toPrecision(2))} % of what USA bought from KOR in 2014. Results close to zero say that it is small.`,
    ]);
  });

  it("is what the answer gives as its reason", () => {
    const { results, problems: ofRun } = runCase(input);
    expect(ofRun.map(({ code }) => code)).toContain("W505");
    for (const [language, said] of [
      ["en", /hit only [\d.]+.million USD of trade, less than 0\.1 %/u],
      ["ru", /затрагивают только [\d,]+.млн долл\. США торговли, меньше 0,1 %/u],
    ] as const) {
      expect(shortAnswer(results, input.case, caseWording(input, language)).subjects[0].why).toMatch(said);
    }
    const war = runCase(smallCase(economy), { scenario: "war" }).results;
    expect(shortAnswer(war, smallCase(economy).case, caseWording(input, "en")).subjects[0].why ?? "").not.toMatch(
      /hit only/u,
    );
  });
});

const isBySector = ({ sector, measure: of }: InForce): boolean => sector !== "*" && of !== "*";

describe("the text of what is in force", () => {
  const input = read({
    measures: [
      measure("all", "imposer: [USA], target: [WLD]", ["rate: 10"]),
      measure("late", "imposer: [USA], target: [CHN]", ["rate: 5, to: 2014-01-15"]),
    ].join(""),
    scenario: "all, late",
  });
  const text = (language: "en" | "ru", flows: number, sectors: "none" | "each"): string => {
    const [scenario] = input.case.scenarios;
    const told = { case: input.case, scenario, ...acting(input), currency: "USD", year: 2014 };
    const blocks = inForceBlocks({ ...told, words: caseWording(input, language) }, { flows, sectors });
    return answerText(blocks, 80);
  };

  it("is one screen, the flows of the two sides first and then the largest, with what is left out counted", () => {
    const lines = text("en", 4, "none").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines[0]).toBe("What is in force on 1 February 2014 in “The war”");
    const flows = lines.filter((line) => line.includes("→"));
    expect(flows[0]).toMatch(/^▸ China → United States/u);
    expect(flows.find((line) => !/China.*United States|United States.*China/u.test(line))).toMatch(
      /^ {2}Rest of the world → United .*396\.8/u,
    );
    expect(lines.join("\n")).toContain(`… ${economy.countries.size - 5} more`);
    expect(lines.at(-1)).toBe("• Without effect in the economy on this day: “By late”.");
  });

  it("has every flow by sector and measure when all is asked for", () => {
    const all = text("ru", Infinity, "each");
    expect(all).toContain("Что действует, по отраслям");
    const sectors = all.slice(all.indexOf("Что действует, по отраслям"));
    for (const exporter of ["Китай", "Мексика", "Мальта"]) expect(sectors).toContain(`${exporter} → США`);
    expect(sectors.match(/· By all/gu)!.length).toBe(acting(input).rows.filter(isBySector).length);
    expect(all).not.toContain("… ещё");
  });
});
