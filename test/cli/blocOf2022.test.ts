import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentOf, tertius } from "./cli.ts";

const EU =
  "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE".split(
    " ",
  );

const CASE = `title: Ten points of the USA on all goods
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2023-01-01
economy: { data: world-2022, elasticities: fgkk2020_one_tier, closure: { deficits: none } }
measures:
  - id: ten
    title: Ten points on all goods
    instrument: tariff
    imposer: [USA]
    target: [WLD]
    basis: assumption
    rows: [{ rate: 10, from: 2023-01-01, source: own-assumption }]
scenarios:
  ten: { title: Ten points, measures: [ten], at: 2023-01-01 }
bibliography: sources.bib
`;

interface Told {
  readonly realIncomeChange: number;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-2022-"));
  mkdirSync(join(folder, "ten"));
  writeFileSync(join(folder, "ten/case.yaml"), CASE);
  writeFileSync(join(folder, "ten/sources.bib"), "@misc{own-assumption,\n  title = {Ten points}\n}\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers on world-2022 for a bloc and each of its members in one run, and the bloc has the money of its members", async () => {
  const document = documentOf(
    await tertius(["run", "ten", "--for", ["EU", ...EU, "USMCA"].join(","), "--json"], folder),
  );
  expect(document).toMatchObject({ status: "ok", problems: [] });
  const scenarios = document["scenarios"] as Record<string, { equilibrium: Record<string, unknown> }>;
  const { countries, blocs, residuals } = scenarios["ten"].equilibrium as {
    readonly countries: Readonly<Record<string, Told>>;
    readonly blocs: Readonly<Record<string, Told>>;
    readonly residuals: { readonly max: number };
  };
  expect(residuals.max).toBeLessThanOrEqual(1e-10);
  for (const [bloc, members] of [["EU", EU] as const, ["USMCA", ["USA", "CAN", "MEX"]] as const]) {
    const sum = members.reduce((money, code) => money + countries[code].realIncomeChange, 0);
    expect(Math.abs(blocs[bloc].realIncomeChange / sum - 1)).toBeLessThan(1e-9);
  }
}, 120_000);
