import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { searchEquilibrium } from "../../../src/engines/equilibrium/search.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { type HardShock, hardShocks } from "./hardShocks.ts";

const page = readFileSync(new URL("../../../docs/model/equilibrium.md", import.meta.url), "utf8");
const shocks = hardShocks();

/** Part of the evaluations: exp and log of another version of Node may differ in the last bit, which a long search feels. */
const LAST_BITS = 0.05;

/** Rows of the page by the name of the shock: evaluations and how the search ends. */
function printed(): Map<string, readonly [number, string]> {
  const rows = page.matchAll(/^\| ([^|]+) \| ([\d,]+) \| ([\w-]+)[^|]* \|$/gmu);
  return new Map([...rows].map(([, name, count, end]) => [name, [Number(count.replaceAll(",", "")), end]]));
}

function measured({ model, policy, closure }: HardShock): readonly [number, string] {
  try {
    const { evaluations, method } = solveEquilibrium(model, policy, { closure });
    return [evaluations, method];
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    const built = system(model, policy, closure);
    return [searchEquilibrium(model, built, newEvaluation(built), {}, 1e-10).evaluations, error.code];
  }
}

describe("what searches take, on the page of the model", () => {
  it.each([...shocks.keys()])("%s", (name) => {
    const [count, end] = measured(shocks.get(name)!);
    const row = printed().get(name);
    expect(row?.[1]).toBe(end);
    expect(Math.abs(count - (row?.[0] ?? 0))).toBeLessThanOrEqual(LAST_BITS * count);
  });

  it("knows the shocks of the page, but for those that take longer than a test should", () => {
    const others = [...printed().keys()].filter((name) => !shocks.has(name));
    expect(others).toEqual(["everyone, 900 % on everything", "random economy with 97 % zeros, 200 % on everything"]);
  });
});
