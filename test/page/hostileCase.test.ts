import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tertius } from "../cli/cli.ts";
import { onFile, settled } from "./standIn.ts";

/** What an author may write into a title. */
const MARKUP = `<img src=x onerror=alert(1)></script><script>alert(2)</script><!-- "'{levers}`;

let folder = "";
let text = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-hostile-"));
  const case_ = join(folder, "hostile");
  expect((await tertius(["init", case_])).exit).toBe(0);
  const file = join(case_, "case.yaml");
  const titled = readFileSync(file, "utf8").replaceAll(
    /^(\s*-? ?title:) .*$/gmu,
    (_, key: string) => `${key} ${JSON.stringify(`T ${MARKUP}`)}`,
  );
  writeFileSync(file, titled);
  const out = join(folder, "brief.html");
  const { exit, stderr } = await tertius(["brief", case_, "--out", out]);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  text = readFileSync(out, "utf8");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a title with markup stays text in levers, answers, comparisons and what is passed on", async () => {
  const { found, complaints } = await onFile(text, {}, async (page) => {
    await settled(page);
    await page.getByRole("button", { name: "Pin to compare" }).click();
    await page.getByRole("slider").first().fill("50");
    await settled(page);
    for (const each of await page.locator(".panel details > summary").all()) await each.click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save this page" }).click();
    const saved = readFileSync(await (await download).path(), "utf8");
    const foreign = await page.locator("main :is(img, script)").count();
    return { saved, foreign, panel: await page.locator(".panel").innerText() };
  });
  expect(complaints).toEqual([]);
  expect(found.foreign).toBe(0);
  expect(found.panel).toContain("<img src=x onerror=alert(1)>");
  const again = await onFile(found.saved, {}, async (page) => {
    await settled(page);
    return page.locator("main :is(img, script)").count();
  });
  expect(again).toEqual({ found: 0, complaints: [] });
});
