import { csvParseRows } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { onPage } from "../browser.ts";
import { type FlagshipPage, flagshipPage } from "./flagshipPage.ts";
import { answerIn, answerOn, copied, kept, moved, plain, pressed, repicked, sliderOf } from "./reader.ts";
import { onFile, settled } from "./standIn.ts";
import { left } from "../whole.ts";

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
const CLIPBOARD = ["clipboard-read", "clipboard-write"];
/** An address on the web, where the page is the only file. */
const ADDRESS = "https://brief.test/brief.html";
const PNG = "89504e470d0a1a0a";
/** Longest address of a state beside that of the page, bytes, each written as three letters at most. */
const LONGEST = 3 * 2048;
const [US_TARIFF, RETALIATION] = ["us-301", "cn-retaliation"];

let flagship: FlagshipPage;
beforeAll(() => {
  flagship = flagshipPage();
});

/** Opens an address of the web where the page is hosted. */
async function onWeb<Found>(
  address: string,
  viewport: (typeof SCREENS)[number],
  find: (page: Page) => Promise<Found>,
): Promise<{ readonly found: Found; readonly requests: readonly string[] }> {
  return onPage({ viewport, permissions: CLIPBOARD }, async (page) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const body = flagship.live;
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    await page.goto(address);
    await settled(page);
    return { found: await find(page), requests: requests.filter((each) => !/^(?:blob|data):/u.test(each)) };
  });
}

for (const viewport of SCREENS) {
  describe(`at ${viewport.width} pixels`, left(viewport !== SCREENS[0]), () => {
    it("a journalist picks Mexico, reads a sentence with a range, and keeps the sentence and the chart", async () => {
      const { start } = flagship;
      const { found, complaints } = await onFile(flagship.live, { viewport, permissions: CLIPBOARD }, async (page) => {
        await settled(page);
        await repicked(page, "RUS", "MEX");
        const answer = await answerOn(page);
        await pressed(page, start, "sentence");
        await page.getByText(start.labels.copied).waitFor();
        const [csv, svg, png] = [await kept(page, "CSV"), await kept(page, "SVG"), await kept(page, "PNG")];
        return {
          title: await page.title(),
          answer,
          sentence: plain(await copied(page)),
          csv,
          svg: svg.toString(),
          png,
        };
      });
      expect(complaints).toEqual([]);
      const { answer, sentence } = found;
      expect(found.title).toContain("Mexico");
      const [, value = "", range = ""] = answer.numbers[0] ?? [];
      expect([value, range].every((each) => /\d/u.test(each))).toBe(true);
      for (const part of [answer.headline, value, range, start.origin]) expect(sentence).toContain(part);
      expect(csvParseRows(found.csv.toString())).toEqual(answer.ranked);
      expect(answer.ranked.map(([name]) => name)).toContain("Mexico");
      expect(found.svg).toMatch(/^<svg[^>]*>[\s\S]*Mexico/u);
      expect(found.png.subarray(0, 8).toString("hex")).toBe(PNG);
    });

    it("an analyst compares with the case and shares, and a colleague who opens the address has her numbers", async () => {
      const { start } = flagship;
      const { found: analyst, requests } = await onWeb(ADDRESS, viewport, async (page) => {
        const before = await answerOn(page);
        await pressed(page, start, "pin");
        await moved(page, start, US_TARIFF, 0.5);
        await moved(page, start, RETALIATION, 0);
        const compared = (await page.locator(".compared tbody tr").allTextContents()).map(plain);
        await pressed(page, start, "share");
        await page.getByText(start.labels.shared).waitFor();
        return { before, compared, answer: await answerOn(page), address: await copied(page) };
      });
      expect(analyst.answer).not.toEqual(analyst.before);
      expect(analyst.before).toEqual(answerIn(flagship.still));
      for (const answer of [analyst.before, analyst.answer]) {
        const [, value = ""] = answer.numbers[0] ?? [];
        expect(analyst.compared.join("\n")).toContain(value);
      }
      expect(analyst.address.startsWith(`${ADDRESS}#`)).toBe(true);
      expect(analyst.address.length - ADDRESS.length).toBeLessThanOrEqual(LONGEST);
      expect(requests).toEqual([ADDRESS]);
      const colleague = await onWeb(analyst.address, SCREENS[0], answerOn);
      expect(colleague.found).toEqual(analyst.answer);
    });

    it("a student drags a tariff from nothing to its size: ranks reorder, and the waterfall adds up", async () => {
      const { start } = flagship;
      const { found, complaints } = await onFile(flagship.live, { viewport }, async (page) => {
        await settled(page);
        await sliderOf(page, start, US_TARIFF).press("Home");
        await settled(page);
        const without = await answerOn(page);
        await dragged(page);
        return { without, answer: await answerOn(page), steps: await waterfall(page) };
      });
      expect(complaints).toEqual([]);
      const names = (answer: typeof found.answer): readonly (string | undefined)[] =>
        answer.ranked.map(([name]) => name);
      expect(names(found.answer)).not.toEqual(names(found.without));
      expect(found.answer).toEqual(answerIn(flagship.still));
      const total = found.steps.at(-1)!;
      const parts = found.steps.slice(0, -1);
      const sum = parts.reduce((all, each) => all + each.value, 0);
      expect(parts.length).toBeGreaterThan(1);
      expect(Math.abs(sum - total.value)).toBeLessThanOrEqual(parts.reduce((all, each) => all + each.half, total.half));
    });

    /** Drags the slider of the tariff with the mouse from its left end to near its size, and mends the rest by key. */
    async function dragged(page: Page): Promise<void> {
      const slider = sliderOf(page, flagship.start, US_TARIFF);
      await slider.scrollIntoViewIfNeeded();
      const box = (await slider.boundingBox())!;
      const [y, from, to] = [box.y + box.height / 2, box.x + 8, box.x + box.width / 2];
      await page.mouse.move(from, y);
      await page.mouse.down();
      for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await page.mouse.move(from + part * (to - from), y);
      await page.mouse.up();
      const off = Number(await slider.inputValue()) - 100;
      expect(Math.abs(off)).toBeLessThan(10);
      for (let step = 0; step < Math.abs(off); step++) await slider.press(off > 0 ? "ArrowLeft" : "ArrowRight");
      await settled(page);
    }
  });
}

/** The numbers of the waterfall as its table prints them, the total last, each with half a unit of its last digit. */
async function waterfall(page: Page): Promise<readonly { readonly value: number; readonly half: number }[]> {
  const figure = page.locator("#answer figure[id^='figure-waterfall']");
  await figure.locator("summary").click();
  const cells = await figure.locator("tbody tr td:nth-of-type(1)").allInnerTexts();
  return cells.map((cell) => {
    const text = cell.replace("−", "-").replace("+", "");
    const [, decimals = ""] = text.split(".");
    return { value: Number(text), half: 0.5 * 10 ** -decimals.length };
  });
}
