import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wording } from "../../src/base/wording/index.ts";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import type { StructureRow, StructuresResult } from "../../src/results/index.ts";
import { answerText, structuresAnswer } from "../../src/tell/findings/index.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { codesOf, documentOf, type EndedInBothForms, tertius, textAndDocument } from "./cli.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  writeFileSync(join(folder, "case.yaml"), SMALL_CASE);
  writeFileSync(join(folder, "sources.bib"), "@misc{own, title = {Assumption of a test}}");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("tertius structures", () => {
  let ended: EndedInBothForms;
  let result: StructuresResult;
  beforeAll(async () => {
    ended = await textAndDocument(["structures", folder]);
    result = ended.document["structures"] as StructuresResult;
  });
  const named = (structure: StructureRow["structure"]): readonly StructureRow[] =>
    result.rows.filter((row) => row.structure === structure);

  it("sets a scenario beside itself under every closure and set of the range, without inputs, with profits and with economies of scale", () => {
    expect(OUTPUT_SCHEMAS["structures"].safeParse(ended.document).error).toBeUndefined();
    expect(
      result.rows.map(({ structure, closure, elasticities, multiple }) => [structure, closure, elasticities, multiple]),
    ).toEqual([
      ["central", "fixed:world", "theta_check", undefined],
      ["closure", "none", "theta_check", undefined],
      ["elasticities", "fixed:world", "blp2023", undefined],
      ["withoutInputs", "fixed:world", "theta_check", undefined],
      ["constantReturns", "fixed:world", "lashkaripour-lugovskyy-2023", undefined],
      ["restrictedEntry", "fixed:world", "lashkaripour-lugovskyy-2023", 0.5],
      ["restrictedEntry", "fixed:world", "lashkaripour-lugovskyy-2023", 1],
      ["scaleLabour", "fixed:world", "lashkaripour-lugovskyy-2023", 0.5],
      ["scaleLabour", "fixed:world", "lashkaripour-lugovskyy-2023", 1],
      ["scaleBundle", "fixed:world", "lashkaripour-lugovskyy-2023", 0.5],
      ["scaleBundle", "fixed:world", "lashkaripour-lugovskyy-2023", 1],
    ]);
    for (const { countries } of result.rows.filter((row) => row.failure === undefined)) {
      expect(countries.map(({ country }) => country)).toEqual(["MEX", "USA", "CHN"]);
    }
  });

  it("refuses the rows whose sizes feed on themselves, and no other", () => {
    for (const row of result.rows) {
      const isRefused = (row.feedback ?? 0) >= 1;
      expect([row.structure, row.failure !== undefined]).toEqual([row.structure, isRefused]);
      expect(row.countries.length > 0).toBe(!isRefused);
      expect(row.residual ?? 0).toBeLessThan(1e-10);
    }
    for (const each of ["scaleLabour", "scaleBundle"] as const) {
      const [half, whole] = named(each);
      expect(whole.feedback! / half.feedback!).toBeCloseTo(2, 12);
      expect([half.failure === undefined, whole.failure === undefined]).toEqual([true, false]);
    }
  });

  it("says in how many the sign is the same, in both languages", () => {
    const [sign] = result.signs;
    const numbers = result.rows.flatMap((row) =>
      row.countries.slice(0, 1).map((each) => each.withoutRevaluationPercent),
    );
    expect(sign).toEqual({
      country: "MEX",
      positive: numbers.filter((each) => each >= 0.00005).length,
      negative: numbers.filter((each) => each <= -0.00005).length,
      count: 9,
    });
    expect(ended.stdout).toContain("real income of Mexico");
    expect(ended.stdout).toContain("Profits of a fixed number of firms, as published");
    const russian = answerText(structuresAnswer(result, wording("ru")), 100);
    expect(russian).toContain("Прибыли неизменного числа фирм, как опубликовано");
    for (const text of [ended.stdout, russian]) expect(text).not.toMatch(/undefined|NaN/u);
  });

  it("refuses a scenario in which nothing happens to trade", async () => {
    const refused = documentOf(await tertius(["structures", folder, "--scenario", "base", "--json"]));
    expect(codesOf(refused)).toContain("E542");
    expect(refused).not.toHaveProperty("structures");
  });

  it("refuses a table of scale elasticities that lacks sectors, cannot be read or is not there", async () => {
    const file = join(folder, "mine.csv");
    const codes = async (path: string): Promise<readonly string[]> => {
      const refused = await tertius(["structures", folder, "--scale", path, "--json"]);
      expect(refused.exit).toBe(2);
      return codesOf(documentOf(refused));
    };
    writeFileSync(file, "sector,theta,scale,source\nC19,2,0.1,own\n");
    expect(await codes(file)).toContain("E539");
    writeFileSync(file, "sector,theta,scale,source\nC19,2,-0.1,own\n");
    expect(await codes(file)).toContain("E310");
    rmSync(file);
    expect(await codes(file)).toContain("E101");
  });
});
