import { defineConfig } from "vitest/config";

/** The tests that must notice a changed engine: quick ones beside the code, not the house or the whole flagship. */
export default defineConfig({
  test: {
    include: ["test/engines/**/*.test.ts", "test/numerics/**/*.test.ts", "test/base/problems/engineMessages.test.ts"],
    testTimeout: 60_000,
  },
});
