import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PROBLEM_REGISTER, problemsPage } from "../../../src/base/problems/index.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Codes that stand in the sources as texts, the register itself left out. */
function codesInSource(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.startsWith(join("base", "problems", "register")),
  );
  const texts = files.map((name) => readFileSync(join(ROOT, "src", name), "utf8"));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/"([EW]\d{3})"|\b([EW]\d{3}):/gu)].map((match) => match[1] ?? match[2])),
  );
}

describe("the register of problems", () => {
  it("docs/problems.md is current (`npx vitest run test/base/problems -u` writes it anew)", async () => {
    await expect(problemsPage(PROBLEM_REGISTER)).toMatchFileSnapshot(`${ROOT}/docs/problems.md`);
  });

  it("the page has every heading once, a family of codes under each", () => {
    const headings = [...problemsPage(PROBLEM_REGISTER).matchAll(/^##? (.+)$/gmu)].map((match) => match[1]);
    expect(headings.length).toBeGreaterThan(8);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it("every entry says what it means and what to do, in sentences", () => {
    for (const [code, kind] of Object.entries(PROBLEM_REGISTER)) {
      expect(code).toMatch(/^[EW]\d{3}$/u);
      expect(`${code} ${kind.name}`).toMatch(/^\w{4} [^.]{3,60}$/u);
      expect(`${code} ${kind.meaning}`).toMatch(/^\w{4} .{10,}\.$/u);
      expect(`${code} ${kind.wayOut}`).toMatch(/^\w{4} .{5,}\.$/u);
    }
  });

  it("every code of reading and cases is used, and every used code is registered", () => {
    const used = codesInSource();
    expect(Object.keys(PROBLEM_REGISTER).filter((code) => /^.[12]/u.test(code) && !used.has(code))).toEqual([]);
    expect([...used].filter((code) => !Object.hasOwn(PROBLEM_REGISTER, code))).toEqual([]);
  });
});
