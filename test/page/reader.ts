import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { csvParseRows } from "d3-dsv";
import { parseHTML } from "linkedom";
import type { LiveStart } from "../../src/page/index.ts";
import { settled } from "./standIn.ts";

/** What a page answers: its sentence, its numbers as printed, and the rows of its ranked chart. */
export interface ReadAnswer {
  readonly headline: string;
  /** Of each: label, value, range, money. */
  readonly numbers: readonly (readonly string[])[];
  readonly ranked: readonly (readonly string[])[];
}

const RANKED = "#winners figure[id^='figure-ranked']";

/** Reads the answer in HTML: of a page, or of its first two sections. */
export function answerIn(html: string): ReadAnswer {
  const { document } = parseHTML(html);
  const rows = [...document.querySelectorAll("#answer .numbers tr")];
  const csv = document.querySelector(`${RANKED} a[download$='.csv']`)?.getAttribute("href") ?? "";
  return {
    headline: plain(document.querySelector("#answer .headline")?.textContent ?? ""),
    numbers: rows.map((row) =>
      [...row.querySelectorAll("th, .value, .range, .money")].map((cell) => plain(cell.textContent)),
    ),
    ranked: csvParseRows(decodeURIComponent(csv.slice(csv.indexOf(",") + 1))),
  };
}

/** Reads the answer that a page shows. */
export async function answerOn(page: Page): Promise<ReadAnswer> {
  const sections = page.locator("#answer, #winners");
  const parts = await sections.evaluateAll((all) => all.map((each) => each.outerHTML));
  return answerIn(parts.join(""));
}

/** A text with single spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** The slider of a measure. */
export function sliderOf(page: Page, { levers, language }: LiveStart, measure: string): Locator {
  const lever = levers.find((each) => each.kind === "size" && each.measure === measure);
  return page.getByRole("slider", { name: lever!.label[language] });
}

/** Picks another country, bloc or choice where one is picked now. */
export async function repicked(page: Page, now: string, next: string): Promise<void> {
  const picker = page.locator(".panel select").filter({ has: page.locator(`option[value="${now}"]:checked`) });
  await picker.first().selectOption(next);
  await settled(page);
}

/** Presses a button of the levers. */
export async function pressed(page: Page, { labels }: LiveStart, word: keyof LiveStart["labels"]): Promise<void> {
  await page.getByRole("button", { name: labels[word], exact: true }).click();
}

/** Moves the slider of a measure to a share of its size. */
export async function moved(page: Page, start: LiveStart, measure: string, share: number): Promise<void> {
  await sliderOf(page, start, measure).fill(String(100 * share));
  await settled(page);
}

/** Bytes of what a link or a button of the ranked chart hands out. */
export async function kept(page: Page, name: "CSV" | "SVG" | "PNG"): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.locator(`${RANKED} .links`).getByText(name, { exact: true }).click();
  return readFileSync(await (await download).path());
}

/** Text that the reader copied. */
export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The words of the command line that give the numbers of a page. */
export async function printedCommand(page: Page): Promise<string> {
  return (await page.locator(".panel details pre").first().textContent()) ?? "";
}
