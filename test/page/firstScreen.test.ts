import { beforeAll, describe, expect, it } from "vitest";
import { onFile, settled, standInPage } from "./standIn.ts";

let text = "";
beforeAll(async () => {
  text = await standInPage();
});

const PHONE = { viewport: { width: 390, height: 420 } };

describe("the first screen of a live page", () => {
  it("asks its question as a sentence, countries by name, those of the case first, and none twice", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const places = page.locator(".panel .question select");
      const groups = await places
        .nth(2)
        .locator("optgroup")
        .evaluateAll((all) =>
          all.map((group) => [
            group.getAttribute("label"),
            ...[...group.querySelectorAll("option")].map(
              (each) => `${each.textContent}${each.disabled ? ", taken" : ""}`,
            ),
          ]),
        );
      await places.nth(2).selectOption("MEX");
      await settled(page);
      return { count: await places.count(), groups, said: await page.locator("#answer .headline").textContent() };
    });
    expect(complaints).toEqual([]);
    expect(found).toEqual({
      count: 3,
      groups: [
        ["In this case", "Land CHN", "Land RUS", "Land USA"],
        ["Countries", "Land MEX"],
      ],
      said: 'Levers {"version":1,"third":["MEX"]}, full',
    });
  });

  it("takes a number that is typed, keeps it within the slider, and says so", async () => {
    const { found } = await onFile(text, {}, async (page) => {
      await settled(page);
      const field = page.getByRole("spinbutton").first();
      const said: (string | null)[] = [];
      for (const typed of ["50", "900"]) {
        await field.fill(typed);
        await field.press("Enter");
        said.push(await page.locator(".panel .lever output").first().textContent());
        said.push(await page.locator(".panel .lever [role='status']").first().textContent());
      }
      return { said, value: await field.inputValue() };
    });
    const mended = "This takes a number from 0 to 200.";
    expect(found).toEqual({
      said: [
        "50 %, +9.1 points on average over all goods",
        "",
        "200 %, +36.4 points on average over all goods",
        mended,
      ],
      value: "200",
    });
  });

  it("a picked pair has a tariff for each sector that is typed, and none for a field that is emptied", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.locator(".panel .question select").first().selectOption("MEX");
      await settled(page);
      await page.locator(".sectors summary").first().click();
      const fields = page.locator(".sectors").first().getByRole("spinbutton");
      const said: (string | null)[] = [];
      for (const typed of ["25.2", "140", ""]) {
        await page.getByRole("spinbutton", { name: "Cars" }).first().fill(typed);
        await page.keyboard.press("Enter");
        await settled(page);
        said.push(await page.locator("#answer .headline").textContent());
      }
      const title = await page.locator(".sectors summary").first().innerText();
      return { count: await fields.count(), general: await fields.first().getAttribute("placeholder"), said, title };
    });
    expect(complaints).toEqual([]);
    expect(found).toMatchObject({ count: 2, general: "10.0" });
    const rates = (bySector: object): string => JSON.stringify({ aOnB: 10, bOnA: 10, ...bySector });
    expect(found.said.map((each) => /"rates":(.*)\}, full/u.exec(each ?? "")?.[1])).toEqual([
      rates({ bySector: { aOnB: { C29: 25 } } }),
      rates({ bySector: { aOnB: { C29: 100 } } }),
      rates({}),
    ]);
    expect(found.title).toContain("By sector");
  });

  it("a country of a chart is picked by a click, and by the keyboard from one stop", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const chart = page.locator("figure .screen[role='group']").first();
      const code = await chart.locator("[data-country]").first().getAttribute("data-country");
      await chart.focus();
      await page.keyboard.press("ArrowRight");
      const here = await page.locator("[data-here]").first().getAttribute("data-country");
      const told = await page.locator(".panel .status").textContent();
      return { isFirst: here === code, told };
    });
    expect(complaints).toEqual([]);
    expect(found.isFirst).toBe(true);
    expect(found.told).toContain("press Enter");
  });

  it.each([1280, 1440])(
    "is as wide as its room beside the levers at %i pixels, however few its contents are",
    async (width) => {
      const { found } = await onFile(text, { viewport: { width, height: 900 } }, async (page) => {
        await settled(page);
        await page.locator(".contents li").evaluateAll((all) => all.slice(1).forEach((each) => each.remove()));
        const widthOf = (part: string): Promise<number> =>
          page.locator(part).evaluate((each) => each.getBoundingClientRect().width);
        const isApart = await page.evaluate(() => {
          const bottom = document.querySelector(".search")!.getBoundingClientRect().bottom;
          return bottom <= document.querySelector("main")!.getBoundingClientRect().top;
        });
        return { main: await widthOf("main"), answer: await widthOf("#answer"), isApart };
      });
      expect(found).toEqual({ main: 1204, answer: 800, isApart: true });
    },
  );

  it("on a phone a button leads to the levers, and the answer stays in view above them", async () => {
    const { found } = await onFile(text, PHONE, async (page) => {
      await settled(page);
      await page.locator(".jump").click();
      await page.locator(".panel .actions").scrollIntoViewIfNeeded();
      return page.locator(".panel .strip").evaluate((strip) => strip.getBoundingClientRect().top);
    });
    expect(found).toBe(0);
  });
});
