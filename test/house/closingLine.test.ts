import { expect, it } from "vitest";
import type { TestModule } from "vitest/node";
import { closingLines } from "../reporter.ts";

function moduleOf(states: readonly string[], brokenSuites: number): TestModule {
  const tests = states.map((state, position) => ({ fullName: `test ${position}`, result: () => ({ state }) }));
  const suites = Array.from({ length: brokenSuites }, () => ({ errors: () => ["a hook broke"] }));
  return {
    relativeModuleId: "test/a.test.ts",
    errors: () => [],
    children: { allTests: () => tests, allSuites: () => suites },
  } as unknown as TestModule;
}

it("the closing line counts tests, broken hooks and stray errors, and names what was skipped", () => {
  expect(closingLines([moduleOf(["passed", "passed", "failed"], 0)], 0)).toBe("\n2 passed, 1 failed, 0 skipped\n");
  expect(closingLines([moduleOf(["passed", "skipped"], 1)], 2)).toBe(
    "skipped: test/a.test.ts > test 1\n\n1 passed, 3 failed, 1 skipped\n",
  );
});
