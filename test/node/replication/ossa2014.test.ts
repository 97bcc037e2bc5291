// @module-tag whole
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replicationReadme, type ReplicationOutcome } from "../../../src/node/replication/index.ts";
import { OSSA_2014 } from "../../../src/node/replication/ossa2014.ts";
import { COOPERATION, NASH, OPTIMAL } from "../../../src/node/replication/ossaTables.ts";
import { needs, reference } from "../../reference.ts";

/** Points: an independent solver printed eight digits of welfare at his tariffs. */
const INDEPENDENT = 1e-6;
/** Points by which our best tariffs may serve worse than his. */
const WORSE = -1e-5;

interface Expected {
  readonly tables_from_authors_mat_files: Readonly<Record<"TABLE3a" | "TABLE4a" | "TABLE5a", readonly number[][]>>;
  readonly welfare_change_pct_recomputed_numpy: {
    readonly optimal_bas: Readonly<Record<string, readonly number[]>>;
    readonly nash_bas: readonly number[];
  };
}

/** One of the author's tables; all are in its folder, outside. */
const TRADE = "ossa-2014/trade_ijs.csv";

const regions = Object.keys(OPTIMAL);

function expectedFigures(): Expected {
  return JSON.parse(readFileSync(reference("ossa-2014/expected.json"), "utf8")) as Expected;
}

/** Ones in the form of the author's tables: rows and columns of each. */
const SHAPES: Readonly<Record<string, readonly [number, number]>> = {
  "trade_ijs.csv": [231, 7],
  "trade_balanced_ijs.csv": [231, 7],
  "tariff_ijs.csv": [231, 7],
  "sigma_s.csv": [33, 5],
  "optimaltariffbas.csv": [198, 7],
  "nashtariffbass_ijs.csv": [231, 7],
};

describe("the replication of Ossa without the tables of its author", () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "tertius-ossa-"));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  it("carries the figures of the printed tables as the reference data have them", () => {
    const { TABLE3a, TABLE4a, TABLE5a } = expectedFigures().tables_from_authors_mat_files;
    const printed = [...regions, "mean"].map((_, n) => [TABLE3a[n], TABLE4a[n]]);
    for (const [n, region] of regions.entries()) {
      const [alone, war] = printed[n];
      expect([OPTIMAL[region].welfare, OPTIMAL[region].median]).toEqual([alone[2], alone[8]]);
      expect([NASH[region].welfare, NASH[region].median]).toEqual([war[1], war[4]]);
    }
    expect([NASH["mean"].welfare, NASH["mean"].median]).toEqual([TABLE4a[7][1], TABLE4a[7][4]]);
    for (const row of TABLE5a.slice(0, 7)) expect([row[0], row[1]]).toEqual([COOPERATION.war, COOPERATION.base]);
  });

  it("names every file that is missing or of another shape, and computes nothing then", () => {
    const write = (file: string): void => {
      const [rows, columns] = SHAPES[file];
      writeFileSync(join(scratch, file), `${"1,".repeat(columns).slice(0, -1)}\n`.repeat(rows));
    };
    expect(Object.keys(SHAPES)).toEqual(OSSA_2014.files);
    for (const file of OSSA_2014.files) write(file);
    rmSync(join(scratch, "sigma_s.csv"));
    expect(OSSA_2014.run(scratch).problems.map((each) => `${each.code} ${each.file}`)).toEqual(["E101 sigma_s.csv"]);
    write("sigma_s.csv");
    writeFileSync(join(scratch, "tariff_ijs.csv"), "0,1\n");
    const { rows, problems } = OSSA_2014.run(scratch);
    expect([rows, problems.map((each) => each.message)]).toEqual([
      [],
      ["tariff_ijs.csv is 1 × 2 numbers, not 231 × 7."],
    ]);
    expect(OSSA_2014.run(join(scratch, "nowhere")).problems.map((each) => each.code)).toEqual(["E101"]);
  });
});

describe("the replication of Ossa", needs(TRADE), () => {
  let outcome: ReplicationOutcome;

  beforeAll(() => {
    outcome = OSSA_2014.run(dirname(reference(TRADE)));
  });

  const ours = (table: string, row: string): number =>
    outcome.rows.find((each) => each.table === table && each.row === row)!.ours;

  it("has every row within its tolerance", () => {
    expect(outcome.problems).toEqual([]);
    expect(outcome.rows.filter((row) => row.verdict === "outside")).toEqual([]);
    expect(outcome.rows).toHaveLength(1 + 7 * 4 + 7 * 3 + 1 + 2);
  });

  it("finds welfare at his tariffs as an independent solver does, and best tariffs that serve no worse than his", () => {
    const { optimal_bas: alone, nash_bas: war } = expectedFigures().welfare_change_pct_recomputed_numpy;
    for (const [n, region] of regions.entries()) {
      const row = `${region}, welfare, %`;
      expect(Math.abs(ours("3a, his tariffs", row) - alone[region][n])).toBeLessThan(INDEPENDENT);
      expect(Math.abs(ours("4a, his tariffs", row) - war[n])).toBeLessThan(INDEPENDENT);
      expect(ours("3a, gain", row) - alone[region][n]).toBeGreaterThan(WORSE);
    }
  });

  it("has the median of the war between 57.9 and 58.1 %, and nobody left with a wish to move", () => {
    const median = ours("4a", "mean of seven, median tariff, %");
    expect(median).toBeGreaterThan(57.9);
    expect(median).toBeLessThan(58.1);
    const [, gradient] = /of own welfare is (\de-\d+) points/u.exec(outcome.notes[0])!;
    expect(Number(gradient)).toBeLessThanOrEqual(1e-6);
  });

  it("writes its README in the form of the AEA", async () => {
    const page = replicationReadme(OSSA_2014, outcome);
    await expect(page).toMatchFileSnapshot(resolve(import.meta.dirname, "../../../validation/ossa-2014/README.md"));
  });
});
