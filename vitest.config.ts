import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "validation/**/*.test.ts"],
    globalSetup: ["./test/chromium.ts"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
