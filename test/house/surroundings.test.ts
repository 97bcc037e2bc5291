import { afterEach, describe, expect, it, vi } from "vitest";
import { chromiumPath } from "../chromium.ts";
import { needs, needsWhole, reference, wholeReference } from "../reference.ts";
import { SUPPLEMENT, supplementFolder } from "../supplement.ts";
import { needsValkey } from "../valkey.ts";
import { filesBelow, textOf } from "./sources.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const OSSA = "ossa-2014/sigma_s.csv";
const ABSENT =
  "no reference data ossa-2014/sigma_s.csv, caliendo-parro-2015/GO.txt at no/such/folder: set TERTIUS_REFERENCE";

describe("what tests need beyond npm", () => {
  it("is named where a test is skipped: none is left out by a condition that names nothing", () => {
    const texts = ["test", "validation"].flatMap((folder) => filesBelow(folder, ".test.ts"));
    const unnamed = /\b(?:it|test|describe)\.(?:skip|skipIf|runIf|todo)\b/u;
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((path) => unnamed.test(textOf(path)))).toEqual([]);
  });

  it("without the folder of reference data the tables in the repository are there all the same", () => {
    vi.stubEnv("TERTIUS_REFERENCE", "no/such/folder");
    vi.stubEnv("CI", "1");
    expect(reference("icio-2017/expected.json")).toMatch(/test\/reference\/icio-2017\/expected\.json$/u);
    expect(needs("icio-2017/expected.json", "unga")).toEqual({ skip: false, meta: { lacks: [] } });
    expect(() => wholeReference("icio-2017/expected.json")).toThrow("no reference data icio-2017/expected.json at");
  });

  it("without it the tests that need what is not in the repository are skipped and say what they lack, and in CI that is an error", () => {
    vi.stubEnv("TERTIUS_REFERENCE", "no/such/folder");
    vi.stubEnv("CI", "");
    const names = [OSSA, "caliendo-parro-2015/expected.json", SUPPLEMENT];
    expect(needs(...names)).toEqual({ skip: true, meta: { lacks: [OSSA, SUPPLEMENT] } });
    expect(() => supplementFolder()).toThrow("no reference data caliendo-parro-2015/GO.txt at no/such/folder");
    expect(() => reference(OSSA)).toThrow("no reference data ossa-2014/sigma_s.csv at no/such/folder");
    expect(needsWhole("claim-facts/facts.csv").skip).toBe(true);
    vi.stubEnv("CI", "1");
    expect(() => needs(...names)).toThrow(ABSENT);
  });

  it("without Valkey the tests of queues are skipped and say so", () => {
    vi.stubEnv("TERTIUS_VALKEY", "no/such/valkey");
    expect(needsValkey()).toEqual({ skip: true, meta: { lacks: ["Valkey"] } });
  });

  it("without Chromium the message says what to install", () => {
    vi.stubEnv("TERTIUS_CHROMIUM", "no/such/chromium");
    expect(() => chromiumPath()).toThrow("apt-get install chromium");
  });
});
