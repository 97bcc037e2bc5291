import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { claimsInput } from "./claimsInput.ts";
import { onFile, settled, standInPage } from "./standIn.ts";
import { left } from "../whole.ts";

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
/** More stops than a page of the stand-in has. */
const MOST_STOPS = 400;
/** What a keyboard must reach; of radio buttons of one choice it reaches the one that is chosen. */
const CONTROLS =
  "a[href], button, select, textarea, summary, [tabindex='0'], input:not([type='radio']), input[type='radio']:checked";

/** A page with claims, and one with charts of countries. */
let [withClaims, withCharts] = ["", ""];
beforeAll(async () => {
  [withClaims, withCharts] = [await standInPage("en", claimsInput()), await standInPage()];
});

/** What is found on the page by a reader who has no mouse. */
async function byKeys<Found>(
  viewport: (typeof SCREENS)[number],
  find: (page: Page) => Promise<Found>,
  text = withClaims,
): Promise<Found> {
  const { found, complaints } = await onFile(text, { viewport, acceptDownloads: true }, async (page) => {
    await settled(page);
    return find(page);
  });
  expect(complaints).toEqual([]);
  return found;
}

/** The element that has the focus: where it is among the controls of the page, and what is wrong with how it is seen. */
function focused(page: Page) {
  return page.evaluate((controls) => {
    const here = document.activeElement;
    if (here === null || here === document.body) return null;
    const seen = here instanceof HTMLInputElement && here.type === "radio" ? here.closest("label")! : here;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const { left, right, top, bottom } = seen.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
    const above = document.elementFromPoint(x, y);
    const isCovered = above === null || !(seen.contains(above) || above.contains(seen));
    const faults = [
      ...(outlineStyle === "none" || outlineWidth === "0px" ? ["no outline"] : []),
      ...(isCovered ? [`covered by ${above?.outerHTML.slice(0, 60) ?? "nothing"}`] : []),
    ];
    const at = [...document.querySelectorAll(controls)].indexOf(here);
    return { at, faults: faults.map((each) => `${seen.outerHTML.slice(0, 90)}: ${each}`) };
  }, CONTROLS);
}

/** Every stop of a key from the top of the page until the focus leaves it. */
async function stops(page: Page, key: "Tab" | "Shift+Tab") {
  const found: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop === null || stop.at === found[0]?.at) break;
    found.push(stop);
  }
  return found;
}

/** Unfolds everything, and says of each control that is shown where it is among all. */
function shownControls(page: Page): Promise<readonly { readonly at: number; readonly html: string }[]> {
  return page.evaluate((controls) => {
    for (const each of document.querySelectorAll("details")) each.open = true;
    return [...document.querySelectorAll(controls)].flatMap((each, at) =>
      each.checkVisibility() && !each.matches(":disabled") ? [{ at, html: each.outerHTML.slice(0, 120) }] : [],
    );
  }, CONTROLS);
}

/** Goes with Tab, forth or back, until a control has the focus. */
async function reached(page: Page, control: Locator): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count++) {
    const way = await control.evaluate((each) => {
      if (each === document.activeElement) return null;
      const isBefore =
        each.compareDocumentPosition(document.activeElement ?? document.body) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore ? "Shift+Tab" : "Tab";
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error(`no stop at ${String(control)}`);
}

/** Presses keys on a control that Tab leads to, and says what the answer is then. */
async function did(page: Page, control: Locator, ...keys: readonly string[]): Promise<string> {
  await reached(page, control);
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
  return (await page.locator("#answer .headline").textContent())?.trim() ?? "";
}

for (const viewport of SCREENS) {
  describe(`by the keyboard alone at ${viewport.width} pixels`, left(viewport !== SCREENS[0]), () => {
    it.each(["USA", "MEX"])(
      "every control is reached, forth and back, and is seen, where %s is a party",
      async (party) => {
        const { shown, forth, back } = await byKeys(viewport, async (page) => {
          await page.locator(".question select").first().selectOption(party);
          await settled(page);
          const controls = await shownControls(page);
          const down = await stops(page, "Tab");
          await page.evaluate(() => {
            (document.activeElement as HTMLElement | null)?.blur();
            getSelection()?.removeAllRanges();
          });
          return { shown: controls, forth: down, back: await stops(page, "Shift+Tab") };
        });
        for (const found of [forth, back]) {
          const at = new Set(found.map((each) => each.at));
          expect(shown.filter((each) => !at.has(each.at)).map(({ html }) => html)).toEqual([]);
          expect(found.flatMap(({ faults }) => faults)).toEqual([]);
        }
        expect(shown.length).toBeGreaterThan(40);
      },
    );

    it("levers, presets, undo, the way back and pickers are operated, and the keyboard stays where it was", async () => {
      const said = await byKeys(viewport, async (page) => {
        const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
        const found = {
          slider: await did(page, page.getByRole("slider").first(), "ArrowLeft"),
          number: await did(page, page.getByRole("spinbutton").first(), "ControlOrMeta+a", "5", "0", "Enter"),
          picked: await did(page, page.locator(".panel .choice select").first(), "ArrowDown"),
          undone: await did(page, button("Undo"), "Enter", "Enter", "Enter"),
          stays: await page.evaluate(() => document.activeElement?.textContent),
          half: await did(page, button("Measures at half: all"), "Enter"),
          back: await did(page, button("Back to the case"), "Space"),
          third: await did(page, page.locator(".question select").nth(2), "ArrowDown"),
          pair: await did(page, page.locator(".question select").first(), "ArrowDown"),
          rate: await did(page, page.getByRole("slider").last(), "ArrowRight"),
        };
        return found;
      });
      const levers = (state: object): string => `Levers ${JSON.stringify({ version: 1, ...state })}, full`;
      expect(said).toMatchObject({
        slider: levers({ scale: { "us-301": 0.99 } }),
        number: levers({ scale: { "us-301": 0.5 } }),
        undone: levers({}),
        stays: "Undo",
        half: levers({ scale: { "us-301": 0.5 } }),
        back: levers({}),
        third: levers({ third: ["USA"] }),
      });
      expect(said.picked).toContain('"joins":{"country":"RUS","side":"USA"}');
      expect(said.pair).toContain('"a":"MEX"');
      expect(said.rate).toContain('"bOnA":10.5');
    });

    it("pinning, copying, saving, the theme and what is folded are operated", async () => {
      const found = await byKeys(viewport, async (page) => {
        const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
        const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await did(page, button("Pin to compare"), "Enter");
        const afterPin = await page.evaluate(() => document.activeElement?.textContent);
        const isPinned = await page.locator(".compared").isVisible();
        await page.keyboard.press("Enter");
        const isUnpinned = await page.locator(".compared").isHidden();
        await did(page, button("Copy sentence"), "Enter");
        const copied = await page.locator(".status").textContent();
        const download = page.waitForEvent("download");
        await did(page, button("Save this page"), "Enter");
        const file = (await download).suggestedFilename();
        const before = await paper();
        await did(page, button("Light or dark"), "Enter");
        const isTurned = (await paper()) !== before;
        const fold = page.locator(".panel summary");
        await did(page, fold, "Enter");
        const isOpen = await page.locator(".panel details").evaluate((each: HTMLDetailsElement) => each.open);
        return { afterPin, isPinned, isUnpinned, copied: copied?.trim(), file, isTurned, isOpen };
      });
      expect(found).toMatchObject({
        afterPin: "Unpin",
        isPinned: true,
        isUnpinned: true,
        file: "brief.html",
        isTurned: true,
        isOpen: true,
      });
      expect(found.copied).not.toBe("");
    });

    it("charts are operated, and a new answer leaves the keyboard where it was", async () => {
      const pick = async (page: Page) => {
        const layout = viewport.width < 600 ? ".phone" : ".screen";
        const chart = page.locator(`figure ${layout}[role='group']`).first();
        const said = await did(page, chart, "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
        return { said, stays: await chart.evaluate((each) => each === document.activeElement) };
      };
      const { said, stays } = await byKeys(viewport, pick, withCharts);
      expect(said).toMatch(/"third":\["[A-Z]{3}"\]/u);
      expect(stays).toBe(true);
    });

    it("search, the choice of verdicts and folds of claims are operated", async () => {
      const found = await byKeys(viewport, async (page) => {
        const verdict = page.locator(".filter input:checked");
        await did(page, verdict, "ArrowRight");
        const chosen = await verdict.getAttribute("id");
        const fold = page.locator("#article details.section:visible summary").first();
        await did(page, fold, "Enter");
        const isFolded = await page
          .locator("#article details.section:visible")
          .first()
          .evaluate((each: HTMLDetailsElement) => !each.open);
        const searched = await did(page, page.locator("#search-field"), "m", "e", "x", "Enter");
        return { chosen, isFolded, searched };
      });
      expect(found.isFolded).toBe(true);
      expect(found.chosen).not.toBe("show-all");
      expect(found.searched).toContain('"third":["MEX"]');
    });
  });
}
