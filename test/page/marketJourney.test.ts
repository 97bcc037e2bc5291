// @module-tag whole
import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { CASES } from "../cases/solvedCase.ts";
import { tertius } from "../cli/cli.ts";
import { commandWords } from "./commandWords.ts";
import { type FlagshipPage, flagshipPage } from "./flagshipPage.ts";
import { answerOn, plain, pressed, printedCommand } from "./reader.ts";
import { onFile, settled } from "./standIn.ts";

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

let flagship: FlagshipPage;
beforeAll(() => {
  flagship = flagshipPage();
});

/** What the command line prints, by command: the page prints the same on both screens. */
const answered = new Map<string, ReturnType<typeof tertius>>();

function answerOf(command: string): ReturnType<typeof tertius> {
  const [, ...words] = commandWords(command);
  const found = answered.get(command) ?? tertius(words, CASES);
  answered.set(command, found);
  return found;
}

/** Looks for a strait, is led to its slider, and leaves it open by so many percent. */
async function shut(page: Page, typed: string, strait: string, percent: number): Promise<void> {
  await page.locator("#search-field").fill(typed);
  await page.keyboard.press("Enter");
  await settled(page);
  const slider = page.locator(".panel details.markets").getByRole("slider", { name: strait });
  expect(await slider.evaluate((each) => each === document.activeElement)).toBe(true);
  await slider.fill(String(percent));
  await settled(page);
}

/** Cells of a row that do not round by a range, which the page has none of: the share of demand behind them does. */
const SHOWN = 3;

/** Rows of the tables of the market that stand open: who is short, and prices of buyers. */
async function openRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page
    .locator("#market")
    .evaluate((section) =>
      [...section.querySelectorAll("tbody tr")]
        .filter((row) => row.closest("details") === null)
        .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    );
  const cells = rows.map((row) => row.map(plain).filter((cell) => cell !== ""));
  return cells.map((row) => row.slice(0, SHOWN));
}

/** Cells of the lines of a terminal; a range goes, for the page computes none. */
function printedRows(text: string): readonly string[] {
  return text.split("\n").map((line) => {
    const cells = line.trim().split(/\s{2,}/u);
    return cells.filter((cell) => !cell.includes("…")).join("|");
  });
}

describe.each(SCREENS)("at $width pixels", (viewport) => {
  it("a commodity desk leaves 30 % of Hormuz open and reads who is short at what price, as the command line says", async () => {
    const { found, complaints } = await onFile(flagship.live, { viewport }, async (page) => {
      await settled(page);
      const before = await answerOn(page);
      await shut(page, "hormuz lng", "Strait of Hormuz", 30);
      const rows = await openRows(page);
      const section = plain(await page.locator("#market").innerText());
      const trade = await answerOn(page);
      const says = plain(await page.locator(".panel .said-of-market").innerText());
      const link = page.locator(".contents a[href='#market']");
      const isLinked = await link.isVisible();
      const command = await printedCommand(page);
      await pressed(page, flagship.start, "reset");
      await settled(page);
      const left = [await page.locator("#market").isVisible(), await link.isVisible()];
      return { before, rows, section, trade, command, says, isLinked, left };
    });
    expect(complaints).toEqual([]);
    const { exit, stdout } = await answerOf(found.command);
    expect(exit).toBe(0);
    const printed = printedRows(stdout);
    expect(found.rows.length).toBeGreaterThan(40);
    const missing = found.rows.filter((row) => !printed.some((line) => `${line}|`.startsWith(`${row.join("|")}|`)));
    expect(missing).toEqual([]);
    expect(found.section).toContain("Strait of Hormuz: 30 % open");
    expect(found.section).toContain("Largest by volume: ");
    expect(found.trade).toEqual(found.before);
    expect(found.section).toContain(found.says);
    expect(found.isLinked).toBe(true);
    expect(found.left).toEqual([false, false]);
  });
});
