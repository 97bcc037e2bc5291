import { afterEach, describe, expect, it, vi } from "vitest";
import { chromiumPath } from "../chromium.ts";
import { referenceFolder } from "../reference.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("what tests need beyond npm", () => {
  it("without reference data the tests that need them are skipped, and in CI that is an error", () => {
    vi.stubEnv("TERTIUS_REFERENCE", "no/such/folder");
    vi.stubEnv("CI", "");
    expect(referenceFolder()).toBeNull();
    vi.stubEnv("CI", "1");
    expect(() => referenceFolder()).toThrow("no reference data at no/such/folder: set TERTIUS_REFERENCE");
  });

  it("without Chromium the message says what to install", () => {
    vi.stubEnv("TERTIUS_CHROMIUM", "no/such/chromium");
    expect(() => chromiumPath()).toThrow("apt-get install chromium");
  });
});
