import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tertius } from "../cli/cli.ts";
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
      const { found, complaints } = await onFile(text, {}, async (page) => {
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
});
