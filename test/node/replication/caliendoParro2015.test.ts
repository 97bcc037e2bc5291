// @module-tag whole
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CALIENDO_PARRO_2015 } from "../../../src/node/replication/caliendoParro2015.ts";
import { TABLE_2, TABLE_3, TABLE_5, TABLE_A4 } from "../../../src/node/replication/caliendoParroTables.ts";
import {
  type ComparedRow,
  replicationReadme,
  replications,
  type ReplicationOutcome,
} from "../../../src/node/replication/index.ts";
import { madeUpSupplement } from "../../madeUpSupplement.ts";
import { needs, reference } from "../../reference.ts";
import { SUPPLEMENT, supplementFolder } from "../../supplement.ts";

/** Percentage points: ten printed digits, and input shares that differ from theirs by up to 2e-6. */
const STOPPED_ALIKE = 2e-6;

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

describe("the replication of Caliendo and Parro", () => {
  it("is offered by its id", () => {
    expect(replications.map((each) => each.id)).toEqual(["ossa-2014", "caliendo-parro-2015"]);
  });

  it("carries the figures of the printed tables as the reference data have them", () => {
    const { published } = JSON.parse(readFileSync(reference("caliendo-parro-2015/expected.json"), "utf8")) as {
      published: Published;
    };
    const parts = ["total", "tot", "vot", "real_wage"];
    expect(values(TABLE_2)).toEqual(lines(published.table2, parts));
    expect(values(TABLE_A4)).toEqual(lines(published.tableA4_withS, parts));
    expect(values(TABLE_3)).toEqual(lines(published.table3, ["tot_nafta", "tot_row", "vot_nafta", "vot_row"]));
    const growth = Object.entries(TABLE_5).flatMap(([importer, line]) =>
      Object.entries(line).map(([row, value]) => [`${importer}<-${row.replace("imports from ", "")}`, value]),
    );
    expect(Object.fromEntries(growth)).toEqual(published.table5_import_growth);
  });

  it("refuses a folder that is not there", () => {
    const { rows, problems } = CALIENDO_PARRO_2015.run(join(import.meta.dirname, "nowhere"));
    expect([rows, problems.map((each) => each.code)]).toEqual([[], ["E101"]]);
  });
});

describe("the replication of Caliendo and Parro on tables that are made up", () => {
  const PASSES = "passes over wages";
  let scratch: string;
  let outcome: ReplicationOutcome;
  let series: Readonly<Record<string, unknown>>;

  /** The made-up tables beside the output of the authors' code, whose run takes so many passes; null: it does not say. */
  const folderOf = (name: string, passes: number | null): string => {
    const folder = join(scratch, name);
    mkdirSync(folder);
    for (const [file, text] of madeUpSupplement()) writeFileSync(join(folder, file), text);
    const timing = passes === null ? {} : { timing: { nafta_only_withS: { outer_iterations: passes } } };
    writeFileSync(join(folder, "expected.json"), JSON.stringify({ ...series, ...timing }));
    return folder;
  };
  const passesIn = ({ rows }: ReplicationOutcome): ComparedRow | undefined => rows.find(({ row }) => row === PASSES);

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "tertius-replication-"));
    const { timing: _, ...rest } = JSON.parse(
      readFileSync(reference("caliendo-parro-2015/expected.json"), "utf8"),
    ) as Readonly<Record<string, unknown>>;
    series = rest;
    outcome = CALIENDO_PARRO_2015.run(folderOf("whole", 1));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  it("compares every row, finds none of theirs, and its own loops run on within tolerance", () => {
    expect(outcome.problems).toEqual([]);
    expect(outcome.rows).toHaveLength(42 + 12 + 13 + 5 + 8 + 2);
    const within = outcome.rows.filter((row) => row.verdict === "within").map(({ table }) => table);
    expect(within.filter((table) => table === "loop A4")).toHaveLength(2);
    expect(within.length).toBeLessThan(10);
  });

  it("needs only the files of the authors, and says that the series are not compared", () => {
    const folder = folderOf("tables-only", 1);
    rmSync(join(folder, "expected.json"));
    const { rows, problems } = CALIENDO_PARRO_2015.run(folder);
    expect(rows).toEqual(outcome.rows.filter((row) => !/^(code|stop)/u.test(row.table)));
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      "W391 There is no expected.json: the tables as printed are compared, the full-precision series are not.",
    ]);
  });

  it("names every file that is missing or cannot be read, and computes nothing then", () => {
    const folder = folderOf("broken", 1);
    rmSync(join(folder, "B.txt"));
    rmSync(join(folder, "base_withS_VA.txt"));
    writeFileSync(join(folder, "expected.json"), "{");
    const { rows, problems } = CALIENDO_PARRO_2015.run(folder);
    expect(rows).toEqual([]);
    expect(problems.map((each) => `${each.code} ${each.file}`)).toEqual([
      "E101 B.txt",
      "E101 base_withS_VA.txt",
      "E391 expected.json",
    ]);
    expect(problems[2].message).toBe("The authors' series in expected.json cannot be read: it is not JSON.");
  });

  it("has the row of passes within where as many are given as were made, and outside where the authors' output does not say", () => {
    const made = passesIn(outcome)!.ours;
    expect(made).toBeGreaterThan(1);
    const verdicts = [made, made + 1, null].map(
      (passes) => passesIn(CALIENDO_PARRO_2015.run(folderOf(`passes-${passes}`, passes)))?.verdict,
    );
    expect(verdicts).toEqual(["within", "outside", "outside"]);
  });

  it("names the place where the authors' series have another form", () => {
    const folder = folderOf("series", 1);
    writeFileSync(join(folder, "expected.json"), '{"runs":{"nafta_only_noS":{"tot_pct":["1"]}}}');
    const { rows, problems } = CALIENDO_PARRO_2015.run(folder);
    expect(rows).toEqual([]);
    expect(problems.map((each) => `${each.code} ${each.path}: ${each.message}`)).toEqual([
      "E391 runs.nafta_only_noS.tot_pct.0: The authors' series in expected.json cannot be read: invalid input: expected number, received string.",
    ]);
  });

  it("says a fault in a file that both bases share once", () => {
    const folder = folderOf("shared", 1);
    writeFileSync(join(folder, "T.txt"), "1\n2\n");
    writeFileSync(join(folder, "base_withS_S.txt"), "1\n");
    const { problems } = CALIENDO_PARRO_2015.run(folder);
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      "E341 T.txt is 2 × 1 numbers, not 20 × 1.",
      "E341 base_withS_S.txt is 1 × 1 numbers, not 31 × 1.",
    ]);
  });
});

describe("the replication of Caliendo and Parro on the tables of its supplement", needs(SUPPLEMENT), () => {
  let outcome: ReplicationOutcome;

  beforeAll(() => {
    outcome = CALIENDO_PARRO_2015.run(supplementFolder());
  });

  it("has every row within its tolerance", () => {
    expect(outcome.problems).toEqual([]);
    expect(outcome.rows.filter((row) => row.verdict === "outside")).toEqual([]);
    const rowsOf = (table: string): readonly ComparedRow[] => outcome.rows.filter((row) => row.table === table);
    const printed = ["2", "3", "5", "2, ours"].flatMap(rowsOf);
    expect(printed).toHaveLength(12 + 12 + 6 + 12);
    for (const row of printed) expect(Math.abs(row.ours - row.paper)).toBeLessThanOrEqual(0.005);
    expect(rowsOf("A4")).toHaveLength(12);
    expect(rowsOf("code")).toHaveLength(7 + 6);
    expect(rowsOf("code A4")).toHaveLength(5);
    expect(rowsOf("stop A4")).toHaveLength(7 + 1);
    expect(rowsOf("loop A4")).toHaveLength(2);
    expect(outcome.rows).toHaveLength(42 + 12 + 13 + 5 + 8 + 2);
  });

  it("finds the authors' run with deficits to a millionth of a point or two where their algorithm is stopped as they stopped it", () => {
    const stopped = outcome.rows.filter((row) => row.table === "stop A4");
    const passes = stopped.at(-1)!;
    expect([passes.row, passes.paper, passes.ours, passes.tolerance]).toEqual(["passes over wages", 35, 35, 0]);
    for (const row of stopped.slice(0, -1)) {
      expect(row.tolerance).toBe(3e-4);
      expect(Math.abs(row.difference)).toBeLessThan(STOPPED_ALIKE);
    }
  });

  it("says how far from the solution the authors stopped", () => {
    expect(outcome.notes).toEqual([
      "With deficits the authors' program stops after 35 passes over wages. Where it is farthest from the solution, a country's wage " +
        "is off by 0.0014 points and its price index by 0.0015; the error is common to both, so that the real wage is off " +
        "by 0.00010 and exact welfare by 0.00012.",
    ]);
  });

  it("writes its README in the form of the AEA", async () => {
    const page = replicationReadme(CALIENDO_PARRO_2015, outcome);
    await expect(page).toMatchFileSnapshot(
      resolve(import.meta.dirname, "../../../validation/caliendo-parro-2015/README.md"),
    );
  });
});
