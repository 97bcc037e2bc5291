import { expect, it } from "vitest";
import type { TestModule } from "vitest/node";
import { closingLines } from "../reporter.ts";

function moduleOf(
  states: readonly string[],
  brokenSuites: number,
  { note, tags, ...meta }: { lacks?: readonly string[]; note?: string; tags?: readonly string[] } = {},
): TestModule {
  const tests = states.map((state, position) => ({
    fullName: `test ${position}`,
    result: () => ({ state, note }),
    meta: () => meta,
    options: { tags },
  }));
  const suites = Array.from({ length: brokenSuites }, () => ({ errors: () => ["a hook broke"] }));
  return {
    relativeModuleId: "test/a.test.ts",
    errors: () => [],
    children: { allTests: () => tests, allSuites: () => suites },
  } as unknown as TestModule;
}

it("the closing line counts tests, broken hooks and stray errors, and names what was skipped", () => {
  expect(closingLines([moduleOf(["passed", "passed", "failed"], 0)], 0, true)).toBe(
    "\n2 passed, 1 failed, 0 skipped\n",
  );
  expect(closingLines([moduleOf(["passed", "skipped"], 1)], 2, true)).toBe(
    "skipped: test/a.test.ts > test 1\n\n1 passed, 3 failed, 1 skipped\n",
  );
});

it("counts what is left to the whole run apart, but not what such a test lacks there", () => {
  const left = moduleOf(["skipped", "skipped", "passed"], 0, { tags: ["whole"] });
  const lacks = moduleOf(["skipped"], 0, { tags: ["whole"], lacks: ["Valkey"] });
  expect(closingLines([left, moduleOf(["passed"], 0)], 0, false)).toBe(
    "left to npm run test:all: 2\n\n2 passed, 0 failed, 0 skipped\n",
  );
  expect(closingLines([left], 0, true)).toContain("1 passed, 0 failed, 2 skipped\n");
  expect(closingLines([lacks], 0, false)).toContain("skipped: test/a.test.ts > test 0 (lacks Valkey)\n");
});

it("names what each skipped test lacks, and all of it once", () => {
  const lacks = moduleOf(["skipped", "passed", "skipped"], 0, { lacks: ["ossa-2014", "Valkey"] });
  const noted = moduleOf(["skipped"], 0, { note: "the right to mount a small disk" });
  expect(closingLines([lacks, noted], 0, true)).toBe(
    "skipped: test/a.test.ts > test 0 (lacks ossa-2014, Valkey)\n" +
      "skipped: test/a.test.ts > test 2 (lacks ossa-2014, Valkey)\n" +
      "skipped: test/a.test.ts > test 0 (lacks the right to mount a small disk)\n" +
      "lacking: Valkey, ossa-2014, the right to mount a small disk; " +
      "test/reference/README.md says which reference data are outside, and why\n" +
      "\n1 passed, 0 failed, 3 skipped\n",
  );
});
