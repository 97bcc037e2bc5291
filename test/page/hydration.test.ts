import { join } from "node:path";
import { rolldown } from "rolldown";
import { beforeAll, expect, it } from "vitest";
import { components } from "../../componentCompiler.ts";
import { pageBody } from "../../src/page/index.ts";
import { briefPage } from "../../src/tell/brief/index.ts";
import { onPage } from "../browser.ts";
import { ROOT } from "../house/sources.ts";
import { claimsInput } from "./claimsInput.ts";

let script = "";
beforeAll(async () => {
  const input = join(ROOT, "test/page/hydratedPage.ts");
  const made = await rolldown({ input, cwd: ROOT, platform: "browser", plugins: [components("client")] });
  const { output } = await made.generate({ format: "iife" });
  script = output[0].code;
});

it("components of a page come to life in a browser on the very elements that Node made", async () => {
  const page = briefPage(claimsInput());
  const { made, kept, complaints } = await onPage({}, async (screen) => {
    const said: string[] = [];
    screen.on("pageerror", (error) => said.push(error.message));
    screen.on("console", (message) => said.push(message.text()));
    await screen.setContent(`<!doctype html><html lang="en"><body>${pageBody(page, false)}</body></html>`);
    const before = await screen.evaluateHandle(() => [...document.querySelectorAll("body *")]);
    await screen.evaluate((text) => Object.assign(window, { saying: text }), JSON.stringify(page));
    await screen.addScriptTag({ content: script });
    const found = await screen.evaluate((elements) => {
      const after = new Set(document.querySelectorAll("nav, nav *, main, main *"));
      return { made: after.size, kept: elements.filter((each) => after.has(each)).length };
    }, before);
    return { ...found, complaints: said };
  });
  expect(complaints).toEqual([]);
  expect(made).toBeGreaterThan(500);
  expect(kept).toBe(made);
});

it("what a browser needs of them asks for nothing of Node and sets no citation", () => {
  expect(script).not.toMatch(/["']node:|citeproc|citation-js/u);
});
