// @module-tag whole
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerScenario, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { caseWording } from "../../src/run/index.ts";
import { drawRunner, withDraws } from "../../src/solve/draws/index.ts";
import { glance } from "../../src/solve/index.ts";
import { accountOf, drawsTold } from "../../src/tell/findings/index.ts";
import { tertius } from "../cli/cli.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { askingForDraws } from "./drawsAsked.ts";
import { commandWords } from "./commandWords.ts";
import { onFile, settled } from "./standIn.ts";

let folder = "";
let case_ = "";
let text = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-page-"));
  case_ = join(folder, "small");
  expect((await tertius(["init", case_])).exit).toBe(0);
  text = await written([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(words: readonly string[]): Promise<string> {
  const out = join(folder, "brief.html");
  expect((await tertius(["brief", case_, "--out", out, ...words])).exit).toBe(0);
  return readFileSync(out, "utf8");
}

/** Draws that are asked for of the page: few, but enough for percentiles. */
const FEW = 20;

/** Waits until draws of what the levers say are shown. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["draws"] === "shown");
}

/** What draws of the case come to under settings, in sentences. */
function drawsUnder(settings: readonly string[]): string {
  const economy = shippedEconomy("world-2022");
  const files = readdirSync(case_, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((path): [string, string] => [relative(case_, path), readFileSync(path, "utf8")]);
  const source = textSource(case_, new Map(files), missingFile);
  const { case: read } = parseCase(source, { shelf: shelfOf([economy]), settings });
  const scenario = answerScenario(read!)!;
  const input = { case: read!, headline: economy, others: [] };
  const runner = drawRunner(input, { scenarios: [scenario.id], seed: 1 });
  const centre = { scenarios: { [scenario.id]: glance(input, scenario).result } };
  const results = withDraws(centre, read!, runner, { rows: runner.rows(0, FEW), ends: [] }, 1);
  const account = accountOf(results, read!, scenario.id, caseWording(input, "en"))!;
  return drawsTold(account)
    .map(({ text: told }) => told)
    .join(" ");
}

function plain(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}

/** Everything that the first section of a page says. */
function answerOf(page: string): string {
  const { document } = parseHTML(page);
  const parts = [...document.querySelectorAll("#answer > :is(.headline, .numbers, p)")];
  return plain(parts.map((each) => each.textContent).join(" "));
}

describe("the page of a case", () => {
  it.each(["Measures at half: all", "No measures", "Measures doubled: all"])(
    "%s: says what the command that it prints computes",
    async (preset) => {
      const { found, complaints } = await onFile(askingForDraws(text, 0), {}, async (page) => {
        await settled(page);
        await page.getByRole("button", { name: preset }).click();
        await settled(page);
        const command = await page.locator(".panel pre").first().textContent();
        return { command: command ?? "", html: await page.content() };
      });
      expect(complaints).toEqual([]);
      const [, , , ...settings] = commandWords(found.command);
      expect(settings.length).toBeGreaterThan(0);
      expect(answerOf(found.html)).toBe(answerOf(await written(["--static", ...settings])));
      expect(answerOf(found.html)).not.toBe(answerOf(text));
    },
  );

  it("shows on release what draws come to, the same as solved here, until a lever is touched", async () => {
    const { found, complaints } = await onFile(askingForDraws(text, FEW), {}, async (page) => {
      await settled(page);
      await page.getByRole("button", { name: "Measures at half: all" }).click();
      await drawn(page);
      const stage = await page.evaluate(() => document.documentElement.dataset["stage"]);
      const told = await page.locator("#draws > p").first().innerText();
      const command = await page.locator(".panel pre").first().textContent();
      const left = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>(".panel button")];
        buttons.find(({ textContent }) => textContent === "No measures")?.click();
        return document.querySelectorAll("#draws").length;
      });
      return { stage, told: plain(told), command: command ?? "", left };
    });
    expect(complaints).toEqual([]);
    const [, , , ...settings] = commandWords(found.command);
    expect(found).toMatchObject({ stage: "settled", left: 0 });
    expect(found.told).toBe(plain(drawsUnder(settings.filter((word) => word !== "--set"))));
  });
});
