import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { tertius } from "../cli/cli.ts";

it("a page carries the files that its case reads, and no other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tertius-carried-"));
  try {
    const case_ = join(folder, "small");
    expect((await tertius(["init", case_])).exit).toBe(0);
    writeFileSync(join(case_, "letters.txt"), "not for readers");
    const { texts } = loadCase(case_, caseOptions({}).options);
    expect([...texts.keys()]).toContain("case.yaml");
    expect([...texts.values()].join("")).not.toContain("not for readers");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
