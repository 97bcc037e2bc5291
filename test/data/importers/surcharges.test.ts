import { describe, expect, it } from "vitest";
import { importAsStated, importPackage } from "../../../src/data/importers/index.ts";
import { accounts, type Economy, economyIdentities, parseEconomy } from "../../../src/data/packages/index.ts";
import { recipeText, tidyTables } from "./tidyTables.ts";

/** Million: the last digit of the tables, for each of two inputs. */
const LAST_DIGITS = 0.002;

const PLAN = { importer: "USA", exporter: "CHN", table: "points.csv", columns: ["first", "second"] };
const POINTS = "sector,first,second\nGOODS,10,5.5\nALL,99,99\n";

/** The tables, and what became of them. */
function imported(
  points: string | null,
  plan: Readonly<Record<string, unknown>> = PLAN,
  sectors = tidyTables({}).get("sectors.csv")!,
): ReturnType<typeof importPackage> {
  const files = tidyTables({}).set("sectors.csv", sectors);
  if (points !== null) files.set("points.csv", points);
  return importPackage(files, JSON.stringify({ ...JSON.parse(recipeText()), surcharges: [plan] }));
}

function economyOf({ files, problems }: ReturnType<typeof importPackage>): Economy {
  expect(problems).toEqual([]);
  return parseEconomy(files!, null).economy!;
}

describe("surcharges of a recipe", () => {
  it("come on top of the tariffs of the tables, over all columns, and rows that are no sector are passed over", () => {
    const { tariffs } = economyOf(imported(POINTS));
    expect(tariffs.of("GOODS", "USA", "CHN")).toBeCloseTo(0.25 + 0.155, 12);
    expect(tariffs.of("GOODS", "CHN", "USA")).toBe(0);
  });

  it("add nothing where a cell is blank", () => {
    expect(economyOf(imported("sector,first,second\nGOODS,,\n")).tariffs.of("GOODS", "USA", "CHN")).toBe(0.25);
  });

  it("leave flows, output and value added, and become revenue and final demand", () => {
    const [before, after] = [economyOf(importPackage(tidyTables({}), recipeText())), economyOf(imported(POINTS))];
    expect(after.flows.values).toEqual(before.flows.values);
    const [old, now] = [accounts(before), accounts(after)];
    expect(Math.abs(now.valueAdded.of("GOODS", "USA") - old.valueAdded.of("GOODS", "USA"))).toBeLessThan(LAST_DIGITS);
    const added = now.tariffRevenue[0] - old.tariffRevenue[0];
    expect(added).toBeCloseTo(2 * 0.155, 9);
    expect(now.finalDemand.of("GOODS", "USA") - old.finalDemand.of("GOODS", "USA")).toBeCloseTo(added, 2);
    for (const { residual } of economyIdentities(after)) expect(residual).toBeLessThan(LAST_DIGITS);
  });

  it("name all that is wrong with them", () => {
    const codes = (...about: Parameters<typeof imported>): string[] =>
      imported(...about).problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);
    expect(codes(null)).toEqual(["E301 null: The file points.csv is missing."]);
    expect(codes("sector,first\nGOODS,1\n")[0]).toMatch(/^E302 /u);
    expect(codes(POINTS, { ...PLAN, importer: "XYZ", exporter: "EU" })).toEqual([
      'E343 surcharges.0.importer: The recipe, surcharges.0.importer: "XYZ" is no country of the tables.',
      'E343 surcharges.0.exporter: The recipe, surcharges.0.exporter: "EU" is no country of the tables.',
    ]);
    expect(codes("sector,first,second\nGOODS,-1,much\n").map((each) => each.slice(0, 27))).toEqual([
      "E310 line 2, column first: ",
      "E308 line 2, column second:",
    ]);
    const service = tidyTables({}).get("sectors.csv")!.replace("Goods,1", "Goods,0");
    expect(codes(POINTS, PLAN, service)).toEqual([
      "E343 surcharges.0: The recipe, surcharges.0: GOODS is a service, and duties are on goods.",
    ]);
    expect(codes(POINTS, { ...PLAN, columns: [] })[0]).toMatch(/^E343 surcharges\.0\.columns/u);
  });

  it("are not balanced together with accounts that contradict the flows", () => {
    const files = tidyTables({}).set("points.csv", POINTS);
    files.set("accounts.csv", "country,sector,gross_output_musd\nUSA,GOODS,12.5\nCHN,GOODS,10\n");
    const recipe = JSON.stringify({ ...JSON.parse(recipeText()), surcharges: [PLAN] });
    expect(importAsStated(files, recipe, "tidy").problems.map(({ message }) => message)).toEqual([
      "The recipe, surcharges: not together with --rebase.",
    ]);
  });
});
