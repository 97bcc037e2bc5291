import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, type EndedInBothForms, ROOT, tertius, textAndDocument } from "./cli.ts";

const FLAGSHIP = join(ROOT, "cases/us-china-2018-russia");

interface Year {
  readonly shortfalls: readonly {
    readonly node: string;
    readonly quantity: number;
    readonly range: { low: number; high: number };
  }[];
  readonly prices: Readonly<Record<string, { value: number; before: number; range: { low: number; high: number } }>>;
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly route: string;
    readonly quantity: number;
  }[];
  readonly kkt: Readonly<Record<string, number>>;
  readonly welfare: Readonly<Record<string, number>>;
}

describe("tertius market --score", () => {
  it("holds a market against later years, beside rules that need no model, and prints what its file keeps", async () => {
    const { exit, stdout } = await tertius(["market", FLAGSHIP, "soybeans", "--score"]);
    expect(exit).toBe(0);
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("The market was tried on 2019, 2020 and 2021");
    expect(stdout).toContain("2018 *");
    expect(stdout).toMatch(/score:\n {2}scenario: tariffs-and-growth\n {2}buyer: china\n {2}fitted: \[2018\]/u);
    expect(stdout).toMatch(/2019, sellers: 8, hit: 1, model: 3\.6, noChange: 29\.5, byShare: 9\.6/u);
  });

  it("says in one document what it found, and in Russian", async () => {
    const told = documentOf(await tertius(["market", FLAGSHIP, "soybeans", "--score", "china", "--json"]));
    const { soybeans } = told["markets"] as Record<string, { score: { years: { year: number }[] } }>;
    expect(soybeans.score.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    const { stdout } = await tertius(["market", FLAGSHIP, "soybeans", "--score", "--lang", "ru"]);
    expect(stdout).toContain("Ничего не");
  });

  it.each([
    [["soybeans", "--score", "japan"], "is not known"],
    [["poultry", "--score"], "coverage"],
    [["pork", "--score"], "coverage"],
    [["soybeans", "--score", "china", "--scenario", "none"], "no scenario"],
    [["lng", "--score", "--close", "hormuz"], "--close does nothing beside --score"],
    [["lng", "--scenario", "hormuz-closed", "--close", "hormuz", "--days", "90"], "would close it twice"],
    [["lng", "--elasticities", "blp2023"], "Unknown option '--elasticities'"],
    [["lng", "--score", "--year", "2019", "--replace", "us-lng:japan"], "--replace does nothing beside --score"],
  ])("refuses %j", async (words, why) => {
    const { exit, stdout, stderr } = await tertius(["market", FLAGSHIP, ...words]);
    expect(exit).not.toBe(0);
    expect(stdout + stderr).toContain(why);
  });
});

function yearOf(document: Record<string, unknown>, market: string, year: string): Year {
  const markets = document["markets"] as Record<string, Record<string, unknown>>;
  return markets[market][year] as Year;
}

const HORMUZ = ["market", FLAGSHIP, "lng", "--close", "hormuz", "--year", "2019"];

describe("tertius market", () => {
  let hormuz: EndedInBothForms;
  beforeAll(async () => {
    hormuz = await textAndDocument(HORMUZ);
  });

  it("says who is short, by how much, at what range of prices and what binds when a strait closes", () => {
    expect(hormuz.exit).toBe(0);
    for (const part of ["Largest by volume: China lacks", "USD/MMBtu", "bcm/year", "combinations", "What is scarce"]) {
      expect(hormuz.stdout).toContain(part);
    }
    expect(hormuz.stdout.replaceAll(/\s+/gu, " ")).toContain(
      "would be worth: Strait of Hormuz (strait, canal or port, shut); ",
    );
    const found = yearOf(hormuz.document, "lng", "2019");
    const outside = found.flows.filter(
      ({ from, to, quantity }) => from === "qatar-lng" && to !== "kuwait" && quantity > 1e-6,
    );
    expect(outside).toEqual([]);
    for (const { quantity, range } of found.shortfalls) {
      expect(range.low).toBeLessThanOrEqual(quantity);
      expect(range.high).toBeGreaterThanOrEqual(quantity);
    }
    expect(found.prices["japan"].value).toBeGreaterThan(found.prices["japan"].before);
    for (const residual of Object.values(found.kkt)) expect(residual).toBeLessThan(1e-8);
    const { consumer, producer, duty, rents, inertia, total } = found.welfare;
    expect(Math.abs(consumer + producer + duty + rents + inertia - total) / Math.abs(total)).toBeLessThan(1e-9);
  });

  it("says with a strait closed that has a way around what the detours cost a cargo, and that nobody is short for it", async () => {
    const said = (await tertius(["market", FLAGSHIP, "lng", "--close", "malacca"])).stdout.replaceAll(/\s+/gu, " ");
    expect(said).toContain(
      "The scenario makes nobody shorter of supply by more than half a percent of what it would buy.",
    );
    expect(said).toMatch(
      /The route changes for \d+ pairs of seller and buyer\. A voyage takes 1\.18 to 1\.97 more days\./u,
    );
    expect(said).toMatch(/a cargo 0\.22 to 0\.37 million USD more\. The largest flow is Qatar LNG → South Korea: /u);
  });

  it("weighs a closure by its days", async () => {
    const whole = yearOf(hormuz.document, "lng", "2019");
    const thirtyDays = await tertius([...HORMUZ, "--json", "--from", "2019-03-01", "--days", "30"]);
    const part = yearOf(documentOf(thirtyDays), "lng", "2019");
    expect(part.prices["japan"].value).toBeLessThan(whole.prices["japan"].value);
    expect(part.prices["japan"].value).toBeGreaterThan(part.prices["japan"].before);
  });

  it("is all that a case may act in: it then has nothing to size, no structures side by side, and no use for choices of the economy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertius-market-"));
    try {
      expect((await tertius(["init", join(folder, "gas"), "--kind", "market"])).exit).toBe(0);
      const codes = async (command: string) =>
        codesOf(documentOf(await tertius([command, join(folder, "gas"), "--json"])));
      expect([await codes("sweep"), await codes("structures")]).toEqual([["E923"], ["E542"]]);
      const typed = ["--elasticities", "blp2023", "--deficits", "none", "--draws", "20", "--draw-choices"];
      const idle = documentOf(await tertius(["run", join(folder, "gas"), ...typed, "--json"]));
      expect(codesOf(idle)).toEqual(["E902", "E902", "E902"]);
      const { stderr } = await tertius(["sweep", join(folder, "gas")]);
      const said = stderr.replaceAll(/\s+/gu, " ");
      expect(said).toContain("The case has scenarios of markets alone.");
      expect(said).not.toContain("The case has no scenario");
      expect(said).toContain(
        "tertius market CASE gas --scenario hormuz-closed --set markets.gas.scenarios.hormuz-closed.KEY=VALUE",
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("tells of a plant that opens what it sells, whatever is told of others, and begins with a capital", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertius-market-"));
    const gas = join(folder, "gas");
    const change = (file: string, edit: (text: string) => string): void => {
      writeFileSync(join(gas, file), edit(readFileSync(join(gas, file), "utf8")));
    };
    const rows =
      (...added: readonly string[]) =>
      (text: string) =>
        `${text}${added.join("\n")}\n`;
    try {
      await tertius(["init", gas, "--kind", "market"]);
      change("markets/gas-nodes.csv", rows("field,QAT,supply,7,0,0.3,2,,,own-assumption,recalled,0.1,0.5"));
      change("markets/gas-capacity.csv", rows("field,2018,0,1,own-assumption,recalled,0,0"));
      change("markets/gas-pairs.csv", rows("field,china,2018,0,true,own-assumption,recalled,0,0"));
      change("markets/gas-routes.csv", rows("field,china,open,0.9,14,0,,,own-assumption,recalled,0.8,1"));
      change("markets/gas.yaml", (text) =>
        text.replace("scenarios:\n", "scenarios:\n  plant: { growth: false, capacity: { field: 2 } }\n"),
      );
      const { stdout } = await tertius(["market", gas, "gas", "--scenario", "plant"]);
      expect(stdout).toMatch(/^Natural gas, 2018: plant/u);
      expect(stdout.replaceAll(/\s+/gu, " ")).toMatch(
        /Field sells [\d.]+ bcm\/year(?: \([\d.]+ to [\d.]+\))?, before nothing\./u,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("names a strait that is shut where nothing else is scarce", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertius-market-"));
    try {
      expect((await tertius(["init", join(folder, "gas"), "--kind", "market"])).exit).toBe(0);
      for (const table of ["nodes", "pairs", "routes"]) {
        const file = join(folder, "gas", "markets", `gas-${table}.csv`);
        const rows = readFileSync(file, "utf8").split("\n");
        writeFileSync(file, rows.filter((row) => !row.includes("japan")).join("\n"));
      }
      const { stdout } = await tertius(["market", join(folder, "gas"), "gas", "--scenario", "hormuz-closed"]);
      expect(stdout).toContain("While it is shut: What is scarce: Strait of Hormuz (strait, canal or port, shut).");
      expect(stdout).not.toContain("Nothing is scarce");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("counts the days of a closure that are in the solved year, and refuses one without any", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertius-market-"));
    try {
      expect((await tertius(["init", join(folder, "gas"), "--kind", "market"])).exit).toBe(0);
      const closed = (...words: readonly string[]): ReturnType<typeof tertius> =>
        tertius(["market", join(folder, "gas"), "gas", "--close", "hormuz", ...words]);
      const part = await closed("--from", "2018-11-01", "--days", "90");
      expect(part.stdout).toContain("Natural gas, 2018: Strait of Hormuz closed, 61 days from 1 November 2018");
      expect(part.stderr).toContain(
        '61 of the 90 days of policy "close-hormuz" (from 2018-11-01 until 2019-01-30) fall into 2018',
      );
      expect((await closed("--from", "2018-11-01")).stdout).toContain("Strait of Hormuz closed from 1 November 2018");
      expect((await closed("--lang", "ru")).stdout).toContain("Ормузский пролив: закрыто");
      const none = await closed("--from", "2019-03-01", "--days", "10");
      expect(none.exit).toBe(2);
      expect(none.stderr).toContain("`--year 2019` solves the year of the closure; the market has 2018, 2019.");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("refuses days that no calendar has, and roots of data that are no folders", async () => {
    const day = await tertius(["market", FLAGSHIP, "lng", "--close", "hormuz", "--from", "2019-02-30", "--json"]);
    expect([day.exit, codesOf(documentOf(day))]).toEqual([2, ["E901"]]);
    const root = await tertius(["market", FLAGSHIP, "lng", "--data-root", "no/such/folder", "--json"]);
    expect([root.exit, codesOf(documentOf(root))]).toEqual([2, ["E902"]]);
  });

  it("refuses markets, straits, years and scenarios that are not there, all at once", async () => {
    const ended = await tertius([
      "market",
      FLAGSHIP,
      "lng",
      "--close",
      "hormus",
      "--year",
      "1999",
      "--scenario",
      "none",
      "--json",
    ]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended)).filter((code) => code === "E913")).toHaveLength(3);
    const absent = await tertius(["market", FLAGSHIP, "lngg"]);
    expect(absent.exit).toBe(2);
    expect(absent.stderr).toContain('The case has no market "lngg".');
    expect(absent.stderr).toContain('Did you mean "lng"?');
  });

  it("takes a strait by its name in any letters, and says which market has one that this market has not", async () => {
    const words = ["market", FLAGSHIP, "lng", "--year", "2020", "--json"];
    const [typed, named] = await Promise.all(
      ["hormuz", "STRAIT of Hormuz"].map((each) => tertius([...words, "--close", each])),
    );
    expect(named.exit).toBe(0);
    expect(named.stdout).toBe(typed.stdout);
    const { stderr } = await tertius(["market", FLAGSHIP, "crude-oil", "--close", "Hormuz"]);
    expect(stderr).toContain('The market "crude-oil" has no chokepoint "Hormuz".');
    expect(stderr).toContain('Expected: a market with chokepoints: "crude-oil" has none');
    expect(stderr).toContain('The market "lng" has it: `tertius market CASE lng --close Hormuz`.');
    const misspelt = await tertius([...words, "--close", "Malaca"]);
    expect(JSON.stringify(documentOf(misspelt))).toContain("Did you mean malacca (Strait of Malacca)?");
  });

  it("lists the years that there are and proposes none", async () => {
    const { stderr } = await tertius(["market", FLAGSHIP, "crude-oil", "--year", "2026"]);
    expect(stderr).toContain("Expected: one of 2016, 2017, 2018, 2019, 2020");
    expect(stderr).not.toContain("Did you mean");
  });

  it("says of a market of partial coverage that nothing is solved", async () => {
    const ended = await tertius(["market", FLAGSHIP, "pork"]);
    expect(ended.exit).toBe(0);
    expect(ended.stderr).not.toContain("nothing was done");
    expect(ended.stdout.replaceAll(/\s+/gu, " ")).toContain("cover only part of trade, so no model is run.");
    expect(ended.stdout).toContain("Imports at risk by date");
    const open = (await tertius(["market", FLAGSHIP, "semiconductors"])).stdout;
    expect(open.replaceAll(/\s+/gu, " ")).toContain(
      "Nothing closes these imports: no ban, control, access list or closed strait reaches them. Scenarios of this market: entity-list.",
    );
    expect(open).toContain("Observed, largest first");
    const oil = (await tertius(["market", FLAGSHIP, "crude-oil", "--scenario", "tariffs"])).stdout;
    expect(oil).toMatch(/United States → China\s+1 September 2019\s+14 February 2020\s+5\s+2018\s+6,811/u);
    const json = documentOf(
      await tertius(["market", FLAGSHIP, "semiconductors", "--scenario", "entity-list", "--json"]),
    );
    expect([json["status"], codesOf(json)]).toEqual(["ok", expect.not.arrayContaining(["E914"])]);
    const markets = json["markets"] as Record<string, { coverage: string; importsAtRisk: readonly unknown[] }>;
    expect(markets["semiconductors"].coverage).toBe("partial");
    expect(markets["semiconductors"].importsAtRisk).toHaveLength(3);
  });

  it("of partial coverage refuses what asks for a solution, before it prints anything", async () => {
    const words = ["market", FLAGSHIP, "semiconductors"];
    const { stdout, stderr, exit } = await tertius([...words, "--year", "2019"]);
    expect([stdout, exit]).toEqual(["", 2]);
    expect(stderr.match(/✖ E\d+/gu)).toEqual(["✖ E914"]);
    expect(stderr.replaceAll(/\s+/gu, " ")).toContain("prints what is known: observed flows and the imports at risk.");
    const closed = await tertius(["market", FLAGSHIP, "crude-oil", "--close", "hormuz", "--from", "2026-03-01"]);
    expect(closed.stderr.match(/✖ E\d+/gu)).toEqual(["✖ E913", "✖ E914"]);
    const unknown = await tertius(["market", FLAGSHIP, "pork", "--scenario", "x"]);
    expect([unknown.stdout, unknown.exit]).toEqual(["", 2]);
    expect(unknown.stderr).not.toContain("a case with markets");
  });

  it("tells who replaces a flow between the parties, or the flow that is named", async () => {
    const words = ["market", FLAGSHIP, "soybeans", "--scenario", "tariffs-and-growth", "--year", "2018"];
    const { stdout, document } = await textAndDocument(words);
    expect(stdout).toContain("Who replaces United States → China");
    expect(document["status"]).toBe("ok");
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain(
      "Steps: policy → capacity → demand growth → everything else in the year.",
    );
    const named = await tertius([...words, "--replace", "brazil:china"]);
    expect(named.stdout).toContain("Who replaces Brazil → China");
    expect((await tertius([...words, "--replace", "brazil:chin"])).stderr).toContain('Did you mean "brazil:china"?');
    expect((await tertius([...words, "--lang", "ru"])).stdout).toContain("Кто замещает США → Китай");
  });
});
