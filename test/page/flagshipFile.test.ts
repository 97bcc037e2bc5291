// @module-tag whole
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type FlagshipPage, flagshipPage } from "./flagshipPage.ts";
import { answerIn, answerOn, moved, plain, pressed } from "./reader.ts";
import { onFile, settled } from "./standIn.ts";

/** Sections that the levers move and everybody reads first. */
const FIRST = ["answer", "winners", "trade", "change"] as const;

/** Pixels of a page of A4 within margins of a centimetre, 96 to the inch. */
const PAPER = { width: 718, height: 1047 };

/** Bytes of a live page that can be mailed, and of the same packed by gzip: the aims of docs/performance.md. */
const MOST_BYTES = 5_000_000;
const MOST_ZIPPED = 2_000_000;

let flagship: FlagshipPage;
beforeAll(() => {
  flagship = flagshipPage();
});

/** What the first sections of HTML say, and how its charts are drawn. */
function saidIn(html: string): readonly string[] {
  const { document } = parseHTML(html);
  return FIRST.map((id) => plain(document.querySelector(`#${id}`)?.textContent ?? ""));
}

/** What the first sections of a page say now, without what only a live page has. */
async function saidOn(page: Page): Promise<readonly string[]> {
  const parts = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const copy = document.querySelector(`#${id}`)!.cloneNode(true) as Element;
        for (const each of copy.querySelectorAll(".links")) each.remove();
        return copy.outerHTML;
      }),
    FIRST,
  );
  return saidIn(parts.join(""));
}

describe("the page of the flagship, opened as a file without a network", () => {
  it("says without scripts what it says with them, also once it was drawn anew", async () => {
    const still = await onFile(flagship.live, { javaScriptEnabled: false }, saidOn);
    expect(still.complaints).toEqual([]);
    expect(still.found.every((text) => /\d/u.test(text))).toBe(true);
    const { found, complaints } = await onFile(flagship.live, {}, async (page) => {
      await settled(page);
      const first = await saidOn(page);
      await moved(page, flagship.start, "us-301", 0.5);
      const half = await saidOn(page);
      await pressed(page, flagship.start, "reset");
      await settled(page);
      return { first, half, again: await saidOn(page) };
    });
    expect(complaints).toEqual([]);
    expect(found.first).toEqual(still.found);
    expect(found.half).not.toEqual(still.found);
    expect(found.again).toEqual(still.found);
    expect(answerIn(flagship.live)).toEqual(answerIn(flagship.still));
  });

  it("saves itself with its numbers, shows no control on paper, and asks nobody for anything", async () => {
    const requests: string[] = [];
    const { found, complaints } = await onFile(flagship.live, {}, async (page) => {
      page.on("request", (request) => requests.push(request.url()));
      await settled(page);
      await moved(page, flagship.start, "us-301", 0.5);
      await moved(page, flagship.start, "cn-retaliation", 0);
      const download = page.waitForEvent("download");
      await pressed(page, flagship.start, "save");
      const saved = readFileSync(await (await download).path(), "utf8");
      const answer = await answerOn(page);
      await page.emulateMedia({ media: "print" });
      return { saved, answer, controls: await shownControls(page) };
    });
    expect(complaints).toEqual([]);
    expect(found.controls).toEqual([]);
    expect(requests.filter((each) => !/^(?:blob|data):/u.test(each))).toEqual([]);
    expect(found.answer).not.toEqual(answerIn(flagship.still));
    expect(answerIn(found.saved)).toEqual(found.answer);
    const again = await onFile(found.saved, {}, async (page) => {
      const shown = await numbersShown(page);
      return { shown, answer: await answerOn(page) };
    });
    const [, value = "", range = ""] = found.answer.numbers[0] ?? [];
    expect(again.complaints).toEqual([]);
    expect(again.found.answer).toEqual(found.answer);
    expect(again.found.shown).toEqual([[value, range]]);
  });
});

it("weighs no more than can be mailed, in either language", () => {
  for (const page of [flagship.live, flagship.russian]) {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES);
    expect(gzipSync(page).length).toBeLessThanOrEqual(MOST_ZIPPED);
  }
});

it("no table is wider than a page of paper", async () => {
  const { found } = await onFile(flagship.live, { viewport: PAPER }, async (page) => {
    await settled(page);
    await page.emulateMedia({ media: "print" });
    return page.evaluate(() => document.documentElement.scrollWidth);
  });
  expect(found).toBe(PAPER.width);
});

/** Opens a page anew until it rests; its first number with its range, each time that one of them was another. */
async function numbersShown(page: Page): Promise<readonly (readonly string[])[]> {
  await page.addInitScript(() => {
    const shown: string[][] = [];
    new MutationObserver(() => {
      const row = document.querySelector("#answer .numbers tr");
      if (row === null || document.readyState === "loading") return;
      const cells = [".value", ".range"].map((each) =>
        (row.querySelector(each)?.textContent ?? "").replaceAll(/\s+/gu, " ").trim(),
      );
      if (cells.join() !== shown.at(-1)?.join()) shown.push(cells);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { shown });
  });
  await page.reload();
  await settled(page);
  return page.evaluate(() => Reflect.get(globalThis, "shown") as readonly string[][]);
}

/** Everything that can be pressed or moved and is in sight. */
async function shownControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, textarea, [data-live-only]")]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}
