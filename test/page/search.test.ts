import { AxeBuilder } from "@axe-core/playwright";
import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/base/wording/index.ts";
import { controlLabels } from "../../src/page/index.ts";
import { searchHits } from "../../src/page/controls/searchHits.ts";
import { claimsInput } from "./claimsInput.ts";
import { onFile, settled, standInPage } from "./standIn.ts";

const SCREENS = [
  { width: 1280, language: "en", scheme: "light" },
  { width: 390, language: "ru", scheme: "dark" },
] as const;
/** Pixels that a finger needs. */
const TARGET = 44;

const pages = new Map<Language, string>();
beforeAll(async () => {
  for (const language of ["en", "ru"] as const) {
    pages.set(language, await standInPage(language, claimsInput(language, "Oil for Mexico")));
  }
});

/** What is found on the page of claims once it is settled. */
async function onClaims<Found>(
  { width, language, scheme }: (typeof SCREENS)[number],
  find: (page: Page) => Promise<Found>,
): Promise<Found> {
  const screen = { viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true };
  const { found, complaints } = await onFile(pages.get(language)!, screen, async (page) => {
    await settled(page);
    return find(page);
  });
  expect(complaints).toEqual([]);
  return found;
}

/** The field as assistive technology is told of it, and the options that it leads to. */
async function searched(page: Page) {
  const field = page.getByRole("combobox", { name: /search|поиск/iu });
  const active = await field.getAttribute("aria-activedescendant");
  return {
    isOpen: (await field.getAttribute("aria-expanded")) === "true",
    options: await page.getByRole("option", { includeHidden: false }).filter({ visible: true }).allTextContents(),
    active: active === null ? null : await page.locator(`[id="${active}"]`).getAttribute("aria-selected"),
  };
}

describe.each(SCREENS)("search at $width pixels, $language, $scheme", (screen) => {
  it("finds a country by the first letters of its name, and Enter asks about it", async () => {
    const found = await onClaims(screen, async (page) => {
      await page.locator("#search-field").pressSequentially("mex");
      const open = await searched(page);
      const { violations } = await new AxeBuilder({ page }).include(".contents").analyze();
      await page.keyboard.press("Enter");
      await settled(page);
      return {
        first: open.options[0]?.trim(),
        active: open.active,
        faults: violations.map(({ id }) => id),
        said: await page.locator("#answer .headline").textContent(),
        focused: await page.evaluate(() => document.activeElement?.localName),
        left: await searched(page),
      };
    });
    expect(found).toEqual({
      first: "Land MEX",
      active: "true",
      faults: [],
      said: 'Levers {"version":1,"third":["MEX"]}, full',
      focused: "h1",
      left: { isOpen: false, options: [], active: null },
    });
  });

  it("finds claims by their words, and goes to the one that the arrows lead to, whatever is filtered", async () => {
    const found = await onClaims(screen, async (page) => {
      const other = page.locator(".filter label:has(input:not(:checked))").last();
      await other.click();
      const shown = await page.locator(".claim:visible").evaluateAll((all) => all.map(({ id }) => id));
      await page.locator("#search-field").fill("OIL mexico");
      const { options } = await searched(page);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      const claim = page.locator(".claim:has(:focus)");
      return {
        shown,
        options: options.length,
        claim: await claim.getAttribute("id"),
        isShown: await claim.isVisible(),
      };
    });
    expect(found.shown.length).toBeLessThan(3);
    expect(found).toMatchObject({ options: 3, claim: "claim-C2", isShown: true });
  });

  it("says when nothing is found; Escape closes the list, then empties the field", async () => {
    const found = await onClaims(screen, async (page) => {
      const field = page.locator("#search-field");
      await field.pressSequentially("qqq");
      const none = await page.locator(".search .none").textContent();
      await field.fill("oil");
      const before = (await searched(page)).isOpen;
      await field.press("Escape");
      const closed = { ...(await searched(page)), typed: await field.inputValue() };
      await field.press("Escape");
      return { none, before, closed, typed: await field.inputValue() };
    });
    expect(found).toEqual({
      none: controlLabels(screen.language)["search.none"].replace("{typed}", "qqq"),
      before: true,
      closed: { isOpen: false, options: [], active: null, typed: "oil" },
      typed: "",
    });
  });

  it("a choice of verdicts counts its claims, unfolds them and holds while levers move", async () => {
    const found = await onClaims(screen, async (page) => {
      const choice = page.locator(".filter label").nth(1);
      const count = Number(/\d+$/u.exec((await choice.innerText()).trim())?.[0]);
      await choice.click();
      const shown = page.locator(".claim:visible");
      const before = await shown.count();
      await page.getByRole("slider").first().press("ArrowLeft");
      await settled(page);
      return { count, before, after: await shown.count(), all: await page.locator(".claim").count() };
    });
    expect(found.before).toBe(found.count);
    expect(found.after).toBe(found.count);
    expect(found.count).toBeLessThan(found.all);
  });
});

it("on a phone what is found and what is filtered is as large as a finger, and nothing scrolls sideways", async () => {
  const small = await onClaims(SCREENS[1], async (page) => {
    await page.locator(".filter label").nth(1).click();
    await page.locator("#search-field").fill("land");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const parts = page.locator(".search :is(input, [role='option']), .filter label");
    const low = await parts.evaluateAll(
      (all, least) => all.filter((each) => each.getBoundingClientRect().height < least).map((each) => each.outerHTML),
      TARGET,
    );
    return { width, low };
  });
  expect(small).toEqual({ width: 390, low: [] });
});

it("hits hold every word that was typed, in any size of letters", () => {
  const label = fc.string({ unit: fc.constantFrom("a", "b", "é", "ё", "й", " ", "И"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(label), label, (labels, typed) => {
      const entries = labels.map(
        (each, at) => ({ kind: "claim", value: String(at), label: each, words: each }) as const,
      );
      const hits = searchHits(typed, entries);
      expect(searchHits(typed.toUpperCase(), entries)).toEqual(hits);
      expect(entries).toEqual(expect.arrayContaining([...hits]));
      for (const each of entries) {
        const isAll = typed.trim().length > 1 && each.label.includes(typed.trim());
        if (isAll) expect(hits).toContain(each);
      }
    }),
  );
});
