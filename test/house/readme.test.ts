import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWER_LINES, answerHead, welfarePicture, withAnswer } from "./readme.ts";
import { ROOT, textOf } from "./sources.ts";

const FLAGSHIP = "cases/us-china-2018-russia";

describe("the first screen of the README comes from a run (npm run accept -- readme writes it anew)", () => {
  let folder = "";
  let output = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tertius-readme-"));
    const words = [join(ROOT, "dist/cli/main.js"), "run", FLAGSHIP, "--out", folder];
    const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    output = run.stdout;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("its answer is what the flagship case prints, in at most eight lines", async () => {
    const lines = answerHead(output);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(ANSWER_LINES);
    await expect(withAnswer(textOf("README.md"), lines)).toMatchFileSnapshot(join(ROOT, "README.md"));
  });

  it("its picture is the one of who gains and who loses in the brief", async () => {
    const brief = readFileSync(join(folder, "brief.html"), "utf8");
    const picture = welfarePicture(brief);
    expect(picture).toContain("xmlns");
    const labels = (svg: string): readonly string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, label]) => label);
    expect(labels(brief).join("\n")).toContain(labels(picture).join("\n"));
    await expect(picture).toMatchFileSnapshot(join(ROOT, "docs/answer.svg"));
  });
});
