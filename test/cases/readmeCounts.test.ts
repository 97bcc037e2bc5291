import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";

const CASES = join(import.meta.dirname, "../../cases");
const COUNTED = /over (\d+) variants of the model \((\d+) sets of elasticities, (\d+) treatments of trade balances\)/gu;

const counted = readdirSync(CASES)
  .filter((name) => existsSync(join(CASES, name, "README.md")))
  .flatMap((name) => {
    const page = readFileSync(join(CASES, name, "README.md"), "utf8");
    return [...page.matchAll(COUNTED)].map(([text, ...counts]) => ({ name, text, counts: counts.map(Number) }));
  });

it("pages of three cases say over how many variants their ranges go", () => {
  expect(new Set(counted.map(({ name }) => name)).size).toBe(3);
});

it.each(counted)(
  "$name has as many variants as its page says: $text",
  ({ name, counts: [variants, sets, closures] }) => {
    const { input } = loadCase(join(CASES, name), caseOptions({}).options);
    const { range, elasticities, closure } = input!.case.economy;
    expect(new Set([elasticities, ...range.elasticities]).size).toBe(sets);
    expect(new Set([closure, ...range.closures]).size).toBe(closures);
    expect(variants).toBe(sets * closures);
  },
);
