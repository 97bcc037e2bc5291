import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nestedLoops } from "../../bench/nestedLoops.ts";
import { solveEquilibrium } from "../../src/engines/equilibrium/index.ts";
import { CALIENDO_PARRO_2015 } from "../../src/replication/caliendoParro2015.ts";
import { TABLE_2, TABLE_3, TABLE_5, TABLE_A4 } from "../../src/replication/caliendoParroTables.ts";
import { replicationReadme, replications, type ReplicationOutcome } from "../../src/replication/index.ts";
import { referenceFolder } from "../reference.ts";
import { caliendoParroModel } from "../referenceEconomy.ts";

const folder = referenceFolder();

interface Published {
  readonly table2: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly table3: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly table5_import_growth: Readonly<Record<string, number>>;
  readonly tableA4_withS: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function lines(
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
): number[][] {
  return ["Mexico", "Canada", "USA"].map((country) => names.map((name) => table[country][name]));
}

const values = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): number[][] =>
  ["Mexico", "Canada", "USA"].map((country) => Object.values(table[country]));

describe.skipIf(folder === null)("the replication of Caliendo and Parro", () => {
  let scratch: string;
  const authors = join(folder ?? "", "caliendo-parro-2015");
  let outcome: ReplicationOutcome;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "tertius-replication-"));
    outcome = CALIENDO_PARRO_2015.run(authors);
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  const copyOf = (name: string): string => {
    const copy = join(scratch, name);
    cpSync(authors, copy, { recursive: true });
    return copy;
  };

  it("is offered by its id", () => {
    expect(replications.map((each) => each.id)).toEqual(["caliendo-parro-2015"]);
  });

  it("has every row within its tolerance but wages and prices of the run that its authors stopped early", () => {
    expect(outcome.problems).toEqual([]);
    const outside = outcome.rows.filter((row) => row.verdict === "outside");
    expect(outside.map((row) => row.table)).toEqual(["code A4", "code A4"]);
    for (const row of outside) expect(row.row).toMatch(/wage|price/iu);
    const printed = outcome.rows.filter((row) => ["2", "3", "5", "2, ours"].includes(row.table));
    expect(printed).toHaveLength(12 + 12 + 6 + 12);
    for (const row of printed) expect(Math.abs(row.ours - row.paper)).toBeLessThanOrEqual(0.005);
    expect(outcome.rows.filter((row) => row.table === "A4")).toHaveLength(12);
    expect(outcome.rows.filter((row) => row.table.startsWith("code"))).toHaveLength(7 + 6 + 7);
  });

  it("carries the figures of the printed tables as the reference data have them", () => {
    const { published } = JSON.parse(readFileSync(join(authors, "expected.json"), "utf8")) as { published: Published };
    const parts = ["total", "tot", "vot", "real_wage"];
    expect(values(TABLE_2)).toEqual(lines(published.table2, parts));
    expect(values(TABLE_A4)).toEqual(lines(published.tableA4_withS, parts));
    expect(values(TABLE_3)).toEqual(lines(published.table3, ["tot_nafta", "tot_row", "vot_nafta", "vot_row"]));
    const growth = Object.entries(TABLE_5).flatMap(([importer, line]) =>
      Object.entries(line).map(([row, value]) => [`${importer}<-${row.replace("imports from ", "")}`, value]),
    );
    expect(Object.fromEntries(growth)).toEqual(published.table5_import_growth);
  });

  it("needs only the files of the authors, and says that the series are not compared", () => {
    const copy = copyOf("tables-only");
    rmSync(join(copy, "expected.json"));
    const { rows, problems } = CALIENDO_PARRO_2015.run(copy);
    expect(rows).toEqual(outcome.rows.filter((row) => !row.table.startsWith("code")));
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      "W391 There is no expected.json: the tables as printed are compared, the full-precision series are not.",
    ]);
  });

  it("names every file that is missing or cannot be read, and computes nothing then", () => {
    const copy = copyOf("broken");
    rmSync(join(copy, "B.txt"));
    rmSync(join(copy, "base_withS_VA.txt"));
    writeFileSync(join(copy, "expected.json"), "{");
    const { rows, problems } = CALIENDO_PARRO_2015.run(copy);
    expect(rows).toEqual([]);
    expect(problems.map((each) => `${each.code} ${each.file}`)).toEqual([
      "E101 B.txt",
      "E101 base_withS_VA.txt",
      "E391 expected.json",
    ]);
    expect(problems[2].message).toBe("The authors' series in expected.json cannot be read: it is not JSON.");
  });

  it("names the place where the authors' series have another form", () => {
    const copy = copyOf("series");
    writeFileSync(join(copy, "expected.json"), '{"runs":{"nafta_only_noS":{"tot_pct":["1"]}}}');
    const { rows, problems } = CALIENDO_PARRO_2015.run(copy);
    expect(rows).toEqual([]);
    expect(problems.map((each) => `${each.code} ${each.path}: ${each.message}`)).toEqual([
      "E391 runs.nafta_only_noS.tot_pct.0: The authors' series in expected.json cannot be read: invalid input: expected number, received string.",
    ]);
  });

  it("says a fault in a file that both bases share once", () => {
    const copy = copyOf("shared");
    writeFileSync(join(copy, "T.txt"), "1\n2\n");
    writeFileSync(join(copy, "base_withS_S.txt"), "1\n");
    const { problems } = CALIENDO_PARRO_2015.run(copy);
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      "E341 T.txt is 2 × 1 numbers, not 20 × 1.",
      "E341 base_withS_S.txt is 1 × 1 numbers, not 31 × 1.",
    ]);
  });

  it("refuses a folder that is not there", () => {
    const { rows, problems } = CALIENDO_PARRO_2015.run(join(scratch, "nowhere"));
    expect([rows, problems.map((each) => each.code)]).toEqual([[], ["E101"]]);
  });

  it("misses wages with deficits by less than the paper's own loops do where the authors stop", () => {
    const { model, nafta } = caliendoParroModel(folder!, "withS");
    const world = model.valueAdded.reduce((sum, value) => sum + value, 0);
    const stopped = nestedLoops(model, nafta, { tolerance: 1e-7 / world, damping: 0.2 });
    const { wageHat } = solveEquilibrium(model, nafta);
    const gap = wageHat.reduce((most, wage, n) => Math.max(most, 100 * Math.abs(wage - stopped.wageHat[n])), 0);
    const wages = outcome.rows.find((row) => row.table === "code A4" && row.row.endsWith(", wage, %"))!;
    expect(Math.abs(wages.difference)).toBeGreaterThan(wages.tolerance);
    expect(Math.abs(wages.difference)).toBeLessThan(gap);
  });

  it("writes its README in the form of the AEA", async () => {
    const page = replicationReadme(CALIENDO_PARRO_2015, outcome);
    await expect(page).toMatchFileSnapshot(
      resolve(import.meta.dirname, "../../validation/caliendo-parro-2015/README.md"),
    );
  });
});
