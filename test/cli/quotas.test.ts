import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { untracedNumbers } from "../tell/brief/traces.ts";
import { tertius } from "./cli.ts";

const CASE = `title: Limits on cars
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2015-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: none }
  range: { elasticities: [theta_check, blp2023], closures: [none, { fixed: world }] }
measures:
  - id: cars
    title: A limit on cars
    instrument: quota
    imposer: [USA]
    target: [WLD]
    basis: assumption
    rows:
      - { sector: C29_30, exporter: CHN, limit: 60, rent: 100, from: 2015-01-01, source: own }
      - { sector: C29_30, exporter: others, limit: 95, rent: 25, from: 2015-01-01, source: own }
scenarios:
  war: { title: The limit, measures: [cars], at: 2015-02-01, fullRange: true }
bibliography: sources.bib
`;

/** Names, days and studies with digits that are no results. */
const NAMES = ["(2015)", "(2023)", "2014", "2015", "4 variants", "1 February", "1 февраля", "1 June", "1 июня"];

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  mkdirSync(join(folder, "limits"));
  writeFileSync(join(folder, "limits/case.yaml"), CASE);
  writeFileSync(join(folder, "limits/sources.bib"), "@misc{own, title = {Assumption of a test}}");
});

describe("a case of quotas", () => {
  it("is checked: the limits in words, and what they hit", async () => {
    const { exit, stdout } = await tertius(["check", "limits"], folder);
    expect(exit).toBe(0);
    const text = stdout.replaceAll(/\s+/gu, " ");
    expect(text).toContain(
      "limits vehicles, transport equipment from China to 60 % of the quantity of the base year; the buyer keeps the rent",
    );
    expect(text).toContain("quota 60 %");
  });

  it.each(["en", "ru"])("is told on one screen, and each number of its answer is traced: %s", async (lang) => {
    const { exit, stdout } = await tertius(["run", "limits", "--out", lang, "--lang", lang], folder);
    expect(exit).toBe(0);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(stdout).toMatch(lang === "en" ? /^ {2}Quotas {2}/mu : /^ {2}Квоты {2}/mu);
    const html = readFileSync(join(folder, lang, "brief.html"), "utf8");
    const document = JSON.parse(readFileSync(join(folder, lang, "results.json"), "utf8")) as unknown;
    const { walked, untraced } = untracedNumbers(html, { document, facts: new Map(), texts: {}, names: NAMES });
    const ofQuotas = untraced.filter(({ origin }) => origin?.includes("quotas") === true);
    expect(ofQuotas).toEqual([]);
    expect(walked).toBeGreaterThan(20);
    expect(html).toContain(lang === "en" ? "The quota binds" : "Квота ограничивает торговлю");
  });
});
