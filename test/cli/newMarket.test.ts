import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, tertius, textAndDocument } from "./cli.ts";

let root = "";
let gas = "";

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tertius-new-market-"));
  gas = join(root, "gas");
  expect((await tertius(["init", gas, "--kind", "market"])).exit).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const flat = (text: string): string => text.replace(/\s+/gu, " ");

describe("the market case that init writes", () => {
  it("names no sides and no tariff, and passes the check", async () => {
    expect(readFileSync(join(gas, "case.yaml"), "utf8")).not.toMatch(/trade war|tariff\b|parties: \{ a:/u);
    const { exit, stdout } = await tertius(["check", gas]);
    expect([exit, stdout.trim()]).toEqual([0, "gas: 0 measures, 1 scenario"]);
  });

  it("asks about buyers and sellers, and answers for each", async () => {
    const { stdout, document } = await textAndDocument(["run", gas]);
    expect(document["case"]).toMatchObject({ parties: { a: null, b: null, third: ["JPN", "CHN", "QAT"] } });
    const text = flat(stdout);
    expect(text).toContain(
      "Natural gas: the Strait of Hormuz closes for 90 days. What does it mean for Japan, China and Qatar?",
    );
    for (const told of ["Japan pays 388 % more", "China pays 395 % more", "Qatar sells nothing instead of 30.0"])
      expect(text).toContain(told);
    expect(text).not.toMatch(/dispute|war\b|null|undefined/u);
  });

  it("asks in Russian, and for others", async () => {
    const russian = flat((await tertius(["run", gas, "--lang", "ru", "--for", "AUS"])).stdout);
    expect(russian).toContain("Природный газ: Ормузский пролив закрыт на 90 дней. Что это значит для Австралии?");
    expect(russian).not.toMatch(/спор|войн/u);
  });

  it("is a brief, and is refused by commands about what it does not have", async () => {
    expect((await tertius(["brief", gas, "--out", join(root, "brief.html")])).exit).toBe(0);
    expect(readFileSync(join(root, "brief.html"), "utf8")).toContain("the Strait of Hormuz closes for 90 days");
    for (const [command, code] of [
      ["align", "E915"],
      ["positions", "E916"],
      ["audit", "E917"],
      ["structures", "E542"],
    ] as const) {
      expect(codesOf(documentOf(await tertius([command, gas, "--json"])))).toEqual([code]);
    }
  });

  it("compares two of its scenarios", async () => {
    const file = join(gas, "markets", "gas.yaml");
    const text = readFileSync(file, "utf8");
    const half = `scenarios:
  half:
    title: Half of the strait closes
    growth: false
    policies: [{ id: half, kind: closure, chokepoint: hormuz, closed: 50, source: own-assumption }]
`;
    try {
      writeFileSync(file, text.replace("scenarios:\n", half));
      const { stdout, document } = await textAndDocument(["compare", gas, "--scenarios", "half,hormuz-closed"]);
      expect(document).toMatchObject({ comparison: { first: { parties: { a: null, b: null } } } });
      expect(stdout).toContain("1: Half of the strait closes");
      expect(flat((await tertius(["run", gas, "--scenario", "hormuz-closed"])).stdout)).toMatch(
        /^Natural gas: the Strait/u,
      );
    } finally {
      writeFileSync(file, text);
    }
  });
});
