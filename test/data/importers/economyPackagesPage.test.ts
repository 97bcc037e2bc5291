import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importPackage } from "../../../src/data/importers/index.ts";
import { parseEconomy, percentTariffProblems } from "../../../src/data/packages/index.ts";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../../docs/economy-packages.md"), "utf8");

/** Files of the example of the page, after one text in one of them was replaced. */
function example(file = "", from = "", to = ""): Map<string, string> {
  const files = new Map(
    [...PAGE.matchAll(/`([a-z]+\.csv)`\n\n```csv\n([^`]*)```/gu)].map(([, name, text]) => [name, text]),
  );
  const text = files.get(file);
  if (text !== undefined) {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    files.set(file, text.replaceAll(from, to));
  }
  return files;
}

/** Columns of a table as the page names them: those of a wide table by what stands side by side. */
function columnsOf(text: string): string {
  const names = text.split("\n", 1).join("").split(",");
  const across = names.join().endsWith("AGR,SRV") ? "users" : names[1] === "exporter" ? "importers" : "exporters";
  const isWide = ["AGR", "USA"].includes(names[2] ?? "");
  return isWide ? `${names.slice(0, 2).join(", ")}; the ${across} side by side` : names.join(", ");
}

const imported = (...change: readonly string[]): ReturnType<typeof importPackage> =>
  importPackage(example(...change), null, "small-2017");
const messages = (...change: readonly string[]): string[] =>
  imported(...change)
    .problems.filter(({ code }) => code !== "W342")
    .map(({ code, message }) => `${code} ${message}`);

describe("the page on packages of economies", () => {
  it("has an example that is imported as it stands, and adds up as the page says", () => {
    expect([...example().keys()]).toEqual(["sectors.csv", "accounts.csv", "flows.csv", "use.csv"]);
    const { files, problems } = imported();
    expect(problems.map(({ code }) => code)).toEqual(["W342"]);
    const { economy, problems: own } = parseEconomy(files!, null);
    expect(own).toEqual([]);
    expect(economy!.printedAccounts!.finalDemand.of("AGR", "USA")).toBeCloseTo(62, 9);
    expect(files!.get("countries.csv")).toContain("ROW,Rest of the world,1");
  });

  it("has the files and columns of a package", () => {
    const { files } = imported();
    for (const [name, text] of files!) {
      const row = PAGE.split("\n").find(
        (line) => line.startsWith(`| \`${name}\` |`) && PAGE.indexOf(line) > PAGE.indexOf("What a package holds"),
      );
      if (name.endsWith(".csv")) expect(row).toContain(`| ${columnsOf(text)} |`);
      else expect(row).toBeDefined();
    }
  });
});

describe("tables of an economy that do not agree", () => {
  it("in one percent and less are a warning, which says what was taken", () => {
    expect(messages("accounts.csv", "62", "62.5")).toEqual([
      'W343 The column "final_demand_musd" of accounts.csv and the sums of flows and use (purchases with tariffs less what goes into inputs) differ in 1 cell, most in USA, AGR: 62.5 there, 62 by the sums, 0.42 % of sales or purchases. The sums are taken.',
    ]);
    expect(imported("accounts.csv", "62", "62.5").files).not.toBeNull();
  });

  it("in more are refused, whatever the column is called", () => {
    const found = imported("accounts.csv", "225", "425");
    expect(found.files).toBeNull();
    expect(messages("accounts.csv", "225", "425")).toEqual([
      'E347 The column "final_demand_musd" of accounts.csv and the sums of flows and use (purchases with tariffs less what goes into inputs) differ in 1 cell, most in USA, SRV: 425 there, 225 by the sums, 62 % of sales or purchases.',
    ]);
    const renamed = example("accounts.csv", "_musd", "");
    renamed.set("accounts.csv", renamed.get("accounts.csv")!.replace("315,215", "315,115"));
    expect(importPackage(renamed, null, "small-2017").problems.map(({ code }) => code)).toContain("E347");
  });

  it("where nothing is stated nothing is compared", () => {
    expect(messages("accounts.csv", "62", "")).toEqual([]);
  });
});

describe("tariffs that look like percents", () => {
  it("are a warning with the unit of the column, in the tables and in a package", () => {
    const accounts = example("accounts.csv", "62", "").set(
      "flows.csv",
      example().get("flows.csv")!.replace("30,0.05", "30,5"),
    );
    accounts.set("accounts.csv", "country,sector\nUSA,AGR\nROW,AGR\n");
    const found = importPackage(accounts, null, "small-2017");
    const words = (where: string): string =>
      `1 in 2 tariffs above zero is 1 or more, the largest 5 (AGR, ROW from USA); ${where} holds fractions, so 5 is 500 %.`;
    const inTables = words('the column "tariff" of flows.csv');
    expect(found.problems.find(({ code }) => code === "W303")?.message).toBe(inTables);
    expect(parseEconomy(found.files!, null).problems.map(({ message }) => message)).toEqual([words("tariffs.csv")]);
  });

  it("are none where single tariffs are above 100 %", () => {
    expect(messages("flows.csv", "20,0.1", "20,0.1")).toEqual([]);
    const high = example("accounts.csv", "121.5", "").set(
      "flows.csv",
      example().get("flows.csv")!.replace("30,0.05", "30,1.5"),
    );
    const { problems } = importPackage(high, null, "small-2017");
    expect(problems.map(({ code }) => code)).not.toContain("W303");
  });

  it("are none above 300 % where the importer taxes another seller of the sector alike, as on rice", () => {
    const importer = (second: number): readonly string[] => {
      const countries = indexSet("country", ["KOR", "BRA", "RUS"]);
      const sectors = indexSet("sector", ["AGR"]);
      const values = Float64Array.of(0, second, 3.5, 0, 0, 0.1, 0, 0.1, 0);
      const economy = { countries, sectors, tariffs: parameter([sectors, countries, countries], values) };
      return percentTariffProblems(economy, "flows.csv", "tariff").map(({ code }) => code);
    };
    expect([importer(3), importer(0.5)]).toEqual([[], ["W303"]]);
  });
});
