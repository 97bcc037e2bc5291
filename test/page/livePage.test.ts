import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { fragmentOf } from "../../src/page/client/passing.ts";
import { onPage } from "../browser.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";
import { OPENING, onFile, settled, standInPage } from "./standIn.ts";

let text = "";
/** The same with a chart of votes, which no lever moves. */
let ofParts = "";
beforeAll(async () => {
  text = await standInPage();
  const input = briefInput();
  const [{ screen, phone }] = input.charts;
  const votes = { key: "RUS-CHN", screen: { ...screen, id: "votes" }, phone };
  ofParts = await standInPage("en", { ...input, alignmentCharts: [votes] });
});

/** Opens a page anew at a fragment of its address, until it rests; the headlines that it showed, each with what stood beside the title. */
async function opened(page: Page, fragment: string): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      if (document.readyState === "loading") return;
      const headline = document.querySelector("#answer .headline")?.textContent ?? "";
      const beside = document.querySelector<HTMLElement>("#answer h2")?.dataset["beside"];
      const said = beside === undefined ? headline : `${headline}; ${beside}`;
      if (said !== "" && said !== seen.at(-1)) seen.push(said);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(globalThis, { seen });
  });
  await page.evaluate((hash) => history.replaceState(null, "", hash), `${new URL(page.url()).pathname}${fragment}`);
  await page.reload();
  await settled(page);
  return page.evaluate(() => Reflect.get(globalThis, "seen") as readonly string[]);
}

/** The page that a reader saves, once it rests. */
async function savedBy(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save this page" }).click();
  return readFileSync(await (await download).path(), "utf8");
}

/** The verdict of a page, with how it stands to the numbers. */
async function verdictOn(page: Page): Promise<unknown> {
  const verdict = page.locator("#answer .headline");
  const onPanel = await page.locator(".panel .said").textContent();
  const [own, ink] = await verdict.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).color,
  ]);
  return { said: await verdict.textContent(), onPanel, isDim: own !== ink };
}

/**
 * What a reader sees of a page that comes in two pieces, what is written first, until it rests.
 *
 * @returns the question, the verdict and a number that it was written with, and the texts that were in sight, frame by frame.
 */
async function seenWhileLoaded(
  html: string,
  fragment: string,
): Promise<{ written: readonly string[]; seen: readonly string[] }> {
  const cut = html.indexOf('<script type="text/plain"');
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.write(html.slice(0, cut));
    setTimeout(() => response.end(html.slice(cut)), 500);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await onPage({}, async (page) => {
      await page.addInitScript(recordFrames);
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/page.html${fragment}`);
      await settled(page);
      const { document } = parseHTML(html);
      const written = ["main > h1", "#answer .headline", "#answer .value"].map(
        (each) => document.querySelector(each)?.textContent?.trim() ?? "",
      );
      return { written, seen: await page.evaluate(() => Reflect.get(globalThis, "frames_") as readonly string[]) };
    });
  } finally {
    server.close();
  }
}

/** Keeps, frame by frame, what is in sight of the question, the answer and the levers. */
function recordFrames(): void {
  const seen: string[] = [];
  const look = (): void => {
    const all = [...document.querySelectorAll("main > h1, .headline, .value, figcaption, .said, .main")];
    const shown = all.filter((each) => each.checkVisibility({ visibilityProperty: true }));
    const main = document.querySelector("main");
    const instead = main === null ? "" : getComputedStyle(main, "::before").content;
    seen.push([instead, ...shown.map((each) => each.textContent)].join("\n"));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { frames_: seen });
}

describe("a live page, opened as a file without a network", () => {
  it("starts without a word from the browser, and says what it said before", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      return page.locator("#answer .headline").textContent();
    });
    expect(complaints).toEqual([]);
    expect(text).toContain(found);
  });

  it("draws nothing where the page asks for no draws, and says so at once", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const written = await page.evaluate(() => document.documentElement.dataset["draws"]);
      await page.getByRole("slider").first().press("ArrowLeft");
      await page.locator("html[data-stage='settled'][data-draws='none']").waitFor();
      return { written, sections: await page.locator("#draws").count() };
    });
    expect(complaints).toEqual([]);
    expect(found).toEqual({ written: "none", sections: 0 });
  });

  it("follows a slider while it is moved by keys alone, and settles on the whole answer", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("slider").first().focus();
      for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowLeft");
      await settled(page);
      return [await page.locator("#answer .headline").textContent(), await page.locator("h1").textContent()];
    });
    expect(complaints).toEqual([]);
    expect(found).toEqual(['Levers {"version":1,"scale":{"us-301":0.97}}, full', "A question that moves"]);
  });

  it("puts problems in the place of the answer, with the lever, as text", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("slider").first().focus();
      await page.keyboard.press("End");
      await settled(page, "failed");
      const told = await page.locator(".failed").innerText();
      const heading = await page.locator("h1").textContent();
      const isHidden = await page.locator("#answer").isHidden();
      const isOutdated = (await page.locator("#winners[data-outdated]").count()) === 1;
      await page.getByRole("button", { name: "Undo" }).click();
      await settled(page);
      const isBack = await page.locator("#answer").isVisible();
      return { told, heading, isHidden, isOutdated, isBack, left: await page.locator("[data-outdated]").count() };
    });
    expect(complaints).toEqual([]);
    expect(found).toMatchObject({
      heading: "A question that moves",
      isHidden: true,
      isOutdated: true,
      isBack: true,
      left: 0,
    });
    expect(found.told).toContain("<b>No</b> equilibrium.");
    expect(found.told).toContain("US tariffs <img");
  });

  it("names the sections that do not hold for another pair, and brings them back", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const title = (await page.locator("#winners h2").textContent()) ?? "";
      const told = async (): Promise<unknown> => ({
        isShown: await page.locator("#winners").isVisible(),
        links: await page.locator(".contents a[href='#winners']:visible").count(),
        said: await page.locator(".contents .left-out").allTextContents(),
      });
      const before = await told();
      await page.locator(".panel .question select").first().selectOption("MEX");
      await settled(page);
      const under = await told();
      await page.getByRole("button", { name: "Back to the case" }).click();
      await settled(page);
      return { title, before, under, after: await told() };
    });
    expect(complaints).toEqual([]);
    const { title, before, under, after } = found;
    const sentence = `Not shown here, because it holds only for the question as it was written: ${title}.`;
    expect(under).toEqual({ isShown: false, links: 0, said: [sentence] });
    expect([before, after]).toEqual(Array.from({ length: 2 }, () => ({ isShown: true, links: 1, said: [] })));
  });

  it("leaves out in the annex too what holds only for whom it was written, and brings it back", async () => {
    const { found, complaints } = await onFile(ofParts, {}, async (page) => {
      await settled(page);
      const shown = () =>
        page
          .locator("#charts > div, #tables > details")
          .evaluateAll((parts) =>
            parts.map((part) => [
              part.querySelector("figure, summary")?.id || part.querySelector("summary")?.textContent?.trim(),
              part.getAttribute("data-goes-with"),
              part.checkVisibility(),
            ]),
          );
      const before = await shown();
      await page.locator(".panel .question select").last().selectOption("MEX");
      await settled(page);
      const under = await shown();
      await page.getByRole("button", { name: "Back to the case" }).click();
      await settled(page);
      return { before, under, after: await shown() };
    });
    expect(complaints).toEqual([]);
    expect(found.before).toContainEqual(["figure-votes-RUS-CHN", "alignment", true]);
    expect(found.before).toContainEqual(["Findings", null, true]);
    expect(found.under).toEqual(found.before.map(([name, part]) => [name, part, part === null]));
    expect(found.after).toEqual(found.before);
  });

  it("says that the other scenarios are being computed until they are", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      const [status, before] = [page.locator(".panel .status"), await page.locator(".panel .status").textContent()];
      await page.locator(".panel .question select").last().selectOption("MEX");
      await page.locator("html[data-others='busy']").waitFor();
      const during = await status.textContent();
      await page.locator("html[data-others='shown']").waitFor();
      return [before, during, await status.textContent()].map((each) => each?.trim());
    });
    expect(complaints).toEqual([]);
    expect(found[1]).toMatch(/^The answer is computed for these conditions\. The other scenarios are being computed…/u);
    for (const at of [0, 2]) expect(found[at]).toMatch(/^The answer is computed for these conditions\.(?! The other)/u);
  });

  it("saves itself with the levers inside, and opens so again, with scripts and without", async () => {
    const saved = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("button", { name: "Measures at half: all" }).click();
      await settled(page);
      return savedBy(page);
    });
    const headline = 'Levers {"version":1,"scale":{"us-301":0.5}}, full';
    const again = await onFile(saved.found, {}, async (page) => {
      await settled(page);
      return [await page.locator("#answer .headline").textContent(), await page.locator("#tertius-moved").count()];
    });
    expect(again).toEqual({ found: [headline, 0], complaints: [] });
    const still = await onFile(saved.found, { javaScriptEnabled: false }, async (page) => [
      await page.locator("#answer .headline").textContent(),
      await page.locator(".panel").count(),
      await page.locator("#tertius-moved").textContent(),
    ]);
    expect(still.found.slice(0, 2)).toEqual([headline, 0]);
    expect(still.found[2]).toContain("50");
  });

  it("shows what was saved from the first moment on, and nothing else while its levers rest", async () => {
    const state = { version: 1, scale: { "us-301": 0.5 } };
    const saved = await onFile(text, {}, async (page) => {
      await opened(page, fragmentOf(JSON.stringify(state)));
      return savedBy(page);
    });
    const { found, complaints } = await onFile(saved.found, {}, async (page) => {
      const said = await opened(page, "");
      const command = await page.locator(".panel details pre").first().textContent();
      await page.getByRole("button", { name: "Back to the case" }).click();
      await settled(page);
      return { said, command, after: await page.locator("#answer .headline").textContent() };
    });
    expect(complaints).toEqual([]);
    expect(found).toEqual({
      said: [`Levers ${JSON.stringify(state)}, full`],
      command: `tertius run CASE --set ${JSON.stringify(state.scale)}`,
      after: 'Levers {"version":1}, full',
    });
  });

  it("a chart of a saved page has one button that keeps it as PNG, which works", async () => {
    const saved = await onFile(text, {}, async (page) => {
      await settled(page);
      return savedBy(page);
    });
    const { found } = await onFile(saved.found, {}, async (page) => {
      await settled(page);
      const figure = page.locator("#winners figure[id]").first();
      const download = page.waitForEvent("download");
      await figure.getByText("PNG", { exact: true }).click();
      return [(await download).suggestedFilename().endsWith(".png"), await figure.getByText("PNG").count()];
    });
    expect(found).toEqual([true, 1]);
  });

  it("says of an answer from an address that its ranges are on the way, until they are there", async () => {
    const state = '{"version":1,"scale":{"us-301":0.5}}';
    const { found, complaints } = await onFile(text, {}, (page) => opened(page, fragmentOf(state)));
    expect(complaints).toEqual([]);
    expect(found).toContain("The answer in words comes in a moment, with the range.; the range is being computed");
    expect(found.filter((each) => each.startsWith("Levers"))).toEqual([
      `Levers ${state}, ranged`,
      `Levers ${state}, full`,
    ]);
  });

  it("keeps the verdict that has its range while a slider is held, and says that the new one is being computed", async () => {
    const { found, complaints } = await onFile(text, {}, async (page) => {
      await settled(page);
      await page.getByRole("button", { name: "Measures at half: all" }).click();
      await settled(page);
      const slider = page.getByRole("slider").first();
      await slider.evaluate((element: HTMLInputElement) => {
        element.value = "30";
        element.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await page.locator("#answer h2[data-beside='the range is being computed']").waitFor();
      const held = await verdictOn(page);
      await slider.evaluate((element) => element.dispatchEvent(new Event("change", { bubbles: true })));
      await settled(page);
      return [held, await verdictOn(page)];
    });
    expect(complaints).toEqual([]);
    const [half, third] = [0.5, 0.3].map((share) => `Levers {"version":1,"scale":{"us-301":${share}}}, full`);
    expect(found).toEqual([
      { said: half, onPanel: half, isDim: true },
      { said: third, onPanel: third, isDim: false },
    ]);
  });

  it.each(["#levers=", ""])(
    "shows nothing that it was written with before the answer of its address: %j",
    async (at) => {
      const fragment = at === "" ? "" : fragmentOf('{"version":1,"scale":{"us-301":0.5}}');
      const { written, seen } = await seenWhileLoaded(text, fragment);
      const answeredAt = seen.findIndex((each) => each.includes("A question that moves"));
      const before = answeredAt < 0 ? seen : seen.slice(0, answeredAt);
      const found = {
        isSeen: before.some((each) => written.some((line) => each.includes(line))),
        isAnswered: answeredAt >= 0,
        isSaid: before.some((each) => each.includes("The answer for this address is being computed.")),
      };
      const isAsked = fragment !== "";
      expect(found).toEqual({ isSeen: !isAsked, isAnswered: isAsked, isSaid: isAsked });
      expect(seen.at(-1)).toContain(isAsked ? "Levers" : written[1]);
    },
  );

  it.each([
    ["of an error", "13"],
    ["without a word", "14"],
  ])("says that its worker has died %s, and computes again when it is told to", async (_, share) => {
    const { found } = await onFile(text, {}, async (page) => {
      await page.clock.install();
      await page.reload();
      await settled(page);
      await page.getByRole("slider").first().fill(share);
      if (share === "14") await page.clock.runFor(61_000);
      await page.clock.resume();
      await page.locator("html[data-stage='stopped']").waitFor();
      const said = await page.locator(".panel .status").innerText();
      await page.getByRole("slider").first().fill("50");
      const isOff = await page.locator("html[data-stage='stopped']").count();
      await page.getByRole("button", { name: "Start computing again" }).click();
      await settled(page);
      return { said, isOff, after: await page.locator("#answer .headline").textContent() };
    });
    expect(found).toEqual({
      said: "The page has stopped computing. It shows the last answer that there was.",
      isOff: 1,
      after: 'Levers {"version":1,"scale":{"us-301":0.5}}, full',
    });
  });

  it("says of what the levers do not move that it is as in the case, once they were moved", async () => {
    const { found } = await onFile(text, {}, async (page) => {
      await settled(page);
      const said = (): Promise<number> =>
        page.locator("h2[data-beside='as in the case; it is not computed anew here']").count();
      const before = await said();
      await page.getByRole("button", { name: "No measures" }).click();
      await settled(page);
      const moved = await said();
      await page.getByRole("button", { name: "Back to the case" }).click();
      await settled(page);
      return { before, isSaid: moved > 0, after: await said() };
    });
    expect(found).toEqual({ before: 0, isSaid: true, after: 0 });
  });

  it("lays a pinned answer beside the present one, and names whom each is for where they differ", async () => {
    const { found } = await onFile(text, {}, async (page) => {
      await settled(page);
      for (const name of ["Pin to compare", "No measures"]) await page.getByRole("button", { name }).click();
      await page.locator(".panel .question select").last().selectOption("MEX");
      await settled(page);
      return page.locator(".compared tr:nth-child(1) :is(td, th)").allTextContents();
    });
    expect(found.slice(0, 5)).toEqual(["", "Pinned: Land RUS", "Now: Land MEX", "", OPENING.told.headline]);
    expect(found[5]).toContain('"us-301":0');
  });
});
