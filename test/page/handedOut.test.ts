import { beforeAll, describe, expect, it } from "vitest";
import { savedName } from "../../src/page/client/passedOn.ts";
import { onPage } from "../browser.ts";
import { onFile, settled, standInPage } from "./standIn.ts";

const ADDRESS = "https://brief.test/page.html";
let text = "";
beforeAll(async () => {
  text = await standInPage();
});

describe("what leaves a live page", () => {
  it.each([
    ["as in the case", {}, "brief.html"],
    ["for another country", { third: ["MEX"] }, "brief-MEX.html"],
    ["under other levers", { third: ["MEX", "VNM"], at: "2019-09-01" }, "brief-MEX-VNM-changed.html"],
  ])("a page that is saved %s is named so", (_, moved, name) => {
    expect(savedName({ version: 1, ...moved })).toBe(name);
  });

  it("on the web the address carries the levers, and whoever opens it has them", async () => {
    const found = await onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: text }));
      await page.goto(ADDRESS);
      await settled(page);
      await page.getByRole("button", { name: "Measures at half: all" }).click();
      await settled(page);
      await page.getByRole("button", { name: "Share" }).click();
      await page.waitForFunction(() => location.hash !== "");
      const address = page.url();
      await page.getByText("The address of this answer is copied.").waitFor();
      const clipboard = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto("about:blank");
      await page.goto(address);
      await settled(page);
      return { address, clipboard, headline: await page.locator("#answer .headline").textContent() };
    });
    expect(found.clipboard).toBe(found.address);
    expect(found.headline).toBe('Levers {"version":1,"scale":{"us-301":0.5}}, full');
  });

  it("the sentence goes with the case that it is of; where the browser refuses, the reader copies it", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.getByRole("button", { name: "Copy sentence" }).click();
      const written = await page.locator(".panel textarea").inputValue();
      const title = await page.locator("main > h1").innerText();
      await page.locator(".panel .question select").last().selectOption("MEX");
      await settled(page);
      await page.getByRole("button", { name: "Copy sentence" }).click();
      return { title, written, asked: await page.locator(".panel textarea").inputValue() };
    });
    expect(complaints).toEqual([]);
    const { title, written, asked } = found;
    expect(written).toContain("case ff00, Tertius 0.1.0");
    expect(written.startsWith(`Land RUS. ${title} A headline`)).toBe(true);
    expect(asked).toMatch(/^Land MEX\. A question that moves\. Levers \{"version":1,"third":\["MEX"\]\}, full /u);
  });

  it("a chart goes as a picture, drawn from the page alone", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const download = page.waitForEvent("download");
      await page.locator(".links button").first().click();
      return (await download).suggestedFilename();
    });
    expect(complaints).toEqual([]);
    expect(found).toMatch(/^[\w-]+\.png$/u);
  });
});
