import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefHtml } from "../../src/page/index.ts";
import type { Language } from "../../src/base/wording/index.ts";
import { onPage } from "../browser.ts";
import { claimsInput } from "./claimsInput.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";
import { onUnfolded, pageFaults, type PageScreen } from "../tell/brief/pageFaults.ts";

const SCREENS = [
  { width: 1280, language: "en", scheme: "light" },
  { width: 1280, language: "en", scheme: "dark" },
  { width: 390, language: "ru", scheme: "light" },
  { width: 390, language: "ru", scheme: "dark" },
] as const satisfies readonly (PageScreen & { readonly language: Language })[];

describe("the brief in a browser", () => {
  it.each(SCREENS)(
    "has no accessibility faults and does not scroll sideways at $width pixels, $scheme",
    async (screen) => {
      const { faults, width } = await pageFaults(briefHtml(briefInput(screen.language)), { ...screen, contrast: true });
      expect(faults).toEqual([]);
      expect(width).toBe(screen.width);
    },
  );

  it.each(SCREENS.filter(({ scheme }) => scheme === "light"))(
    "no text of a chart leaves its picture at $width pixels",
    async (screen) => {
      const outside = await onUnfolded(briefHtml(briefInput(screen.language)), screen, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll("figure svg")].flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            if (frame.width === 0) return [];
            return [...svg.querySelectorAll("text")]
              .map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent }))
              .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
              .map(({ words }) => words);
          }),
        ),
      );
      expect(outside).toEqual([]);
    },
  );

  it("hides claims of verdicts that were not chosen by its style sheet alone, and offers no choice without scripts", async () => {
    const claim = (verdict: string): string => `<div class="claim ${verdict}">${verdict}</div>`;
    const radio = (id: string): string => `<input type="radio" name="verdict" id="show-${id}">`;
    const style = /<style>[\s\S]*<\/style>/u.exec(briefHtml(briefInput()))?.[0] ?? "";
    const page = `${style}<section id="article">${radio("all")}${radio("supported")}${claim("supported")}${claim("uncertain")}</section>`;
    const shown = await onPage({ javaScriptEnabled: true }, async (screen) => {
      await screen.setContent(page);
      const visible = (): Promise<readonly string[]> => screen.locator(".claim:visible").allTextContents();
      const before = await visible();
      await screen.check("#show-supported");
      const chosen = await visible();
      await screen.emulateMedia({ media: "print" });
      return [before, chosen, await visible()];
    });
    expect(shown).toEqual([["supported", "uncertain"], ["supported"], ["supported", "uncertain"]]);
    const isOffered = await onPage({ javaScriptEnabled: false }, async (screen) => {
      await screen.setContent(briefHtml(claimsInput()));
      return screen.locator(".filter").isVisible();
    });
    expect(isOffered).toBe(false);
  });

  it("gives the data of a chart and the chart itself as files, from the page alone", async () => {
    const html = briefHtml(briefInput());
    const [pair] = briefInput().charts;
    const name = `${pair.screen.id}-RUS`;
    const files = await onPage({ acceptDownloads: true }, async (page) => {
      await page.setContent(html);
      const saved = async (ending: string): Promise<readonly [string, string]> => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.click(`a[download="${name}.${ending}"]`),
        ]);
        return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
      };
      return [await saved("csv"), await saved("svg")];
    });
    expect(files.map(([file]) => file)).toEqual([`${name}.csv`, `${name}.svg`]);
    expect(files[0][1]).toContain("Russia,");
    expect(files[1][1]).toBe(pair.screen.svg);
  });
});
