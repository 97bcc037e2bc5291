import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { OPENING, onFile, settled, standInPage } from "./standIn.ts";

let text = "";
beforeAll(async () => {
  text = await standInPage();
});

describe("a live page, opened as a file without a network", () => {
  it("starts without a word from the browser, and says what it said before", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      return page.locator("#answer .headline").textContent();
    });
    expect(complaints).toEqual([]);
    expect(text).toContain(found);
  });

  it("follows a slider while it is moved by keys alone, and settles on the whole answer", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("slider").first().focus();
      for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowLeft");
      await settled(page);
      return [await page.locator("#answer .headline").textContent(), await page.locator("h1").textContent()];
    });
    expect(complaints).toEqual([]);
    expect(found).toEqual(['Levers {"version":1,"scale":{"us-301":0.97}}, full', "A question that moves"]);
  });

  it("puts problems in the place of the answer, with the lever, as text", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("slider").first().focus();
      await page.keyboard.press("End");
      await settled(page, "failed");
      const told = await page.locator(".failed").innerText();
      const heading = await page.locator("h1").textContent();
      const isHidden = await page.locator("#answer").isHidden();
      const isOutdated = (await page.locator("#winners[data-outdated]").count()) === 1;
      await page.getByRole("button", { name: "Undo" }).click();
      await settled(page);
      const isBack = await page.locator("#answer").isVisible();
      return { told, heading, isHidden, isOutdated, isBack, left: await page.locator("[data-outdated]").count() };
    });
    expect(complaints).toEqual([]);
    expect(found).toMatchObject({
      heading: "A question that moves",
      isHidden: true,
      isOutdated: true,
      isBack: true,
      left: 0,
    });
    expect(found.told).toContain("<b>No</b> equilibrium.");
    expect(found.told).toContain("US tariffs <img");
  });

  it("saves itself with the levers inside, and opens so again, with scripts and without", async () => {
    const saved = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("button", { name: "Measures at half: all" }).click();
      await settled(page);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save this page" }).click();
      return readFileSync(await (await download).path(), "utf8");
    });
    const headline = 'Levers {"version":1,"scale":{"us-301":0.5}}, full';
    const again = await onFile(saved.found, {}, async (page) => {
      await settled(page);
      return [await page.locator("#answer .headline").textContent(), await page.locator("#tertius-moved").count()];
    });
    expect(again).toEqual({ found: [headline, 0], complaints: [] });
    const still = await onFile(saved.found, { javaScriptEnabled: false }, async (page) => [
      await page.locator("#answer .headline").textContent(),
      await page.locator(".panel").count(),
      await page.locator("#tertius-moved").textContent(),
    ]);
    expect(still.found.slice(0, 2)).toEqual([headline, 0]);
    expect(still.found[2]).toContain("50");
  });

  it("says of what the levers do not move that it is as in the case, once they were moved", async () => {
    const { found } = await onFile(text, {}, async (page) => {
      await settled(page);
      const said = (): Promise<number> =>
        page.locator("h2[data-beside='as in the case; it is not computed anew here']").count();
      const before = await said();
      await page.getByRole("button", { name: "No measures" }).click();
      await settled(page);
      const moved = await said();
      await page.getByRole("button", { name: "Back to the case" }).click();
      await settled(page);
      return { before, isSaid: moved > 0, after: await said() };
    });
    expect(found).toEqual({ before: 0, isSaid: true, after: 0 });
  });

  it("lays a pinned answer beside the present one", async () => {
    const { found } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("button", { name: "Pin to compare" }).click();
      await page.getByRole("button", { name: "No measures" }).click();
      await settled(page);
      return page.locator(".compared tbody tr").first().locator("td").allTextContents();
    });
    expect(found[1]).toBe(OPENING.told.headline);
    expect(found[2]).toContain('"us-301":0');
  });
});
