import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { OPTIONAL_PACKAGE_FILES, PACKAGE_FILES } from "../../src/data/packages/index.ts";
import { onPage } from "../browser.ts";
import { browserAnswer, salesBehind } from "./browserAnswer.ts";
import { ROOT } from "./sources.ts";

/** Node and Chromium may differ in the last bits of pow, exp and log; the solver stops at 1e-10 (docs/decisions/0009). */
const RELATIVE_TOLERANCE = 1e-9;
/** A small difference of large numbers has their last bits, so it is held to this part of what it is the difference of. */
const OF_MINUEND = 1e-9;
/** Below this a number is rounding: residuals and differences of equal numbers have no digits to compare. */
const NOISE = 1e-9;
/** No inline script, no eval, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const ADDRESS = "http://bundle.test";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };

async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(ROOT, "test/house/browserPage.ts"), formats: ["es"] },
    },
  });
  const [first] = [output].flat() as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? "";
}

function packageTexts(): Map<string, string> {
  const folder = join(ROOT, "data/world-2014");
  const names = [...PACKAGE_FILES, ...OPTIONAL_PACKAGE_FILES].filter((name) => existsSync(join(folder, name)));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

async function serve(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    await route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8",
      headers: { "content-security-policy": POLICY },
      body: body ?? "",
    });
  });
}

function answerInChromium(script: string): Promise<{ answer: string | null; complaints: string[] }> {
  return onPage({}, async (page) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (!message.text().includes("404")) complaints.push(message.text());
    });
    const texts = [...packageTexts()].map(([name, text]): [string, string] => [`/package/${name}`, text]);
    const page1 = '<!doctype html><script type="module" src="/bundle.js"></script>';
    await serve(page, new Map([...texts, ["/index.html", page1], ["/bundle.js", script]]));
    await page.goto(`${ADDRESS}/index.html`);
    await page.waitForFunction(() => document.documentElement.dataset["answer"] !== undefined, null, {
      timeout: 60_000,
    });
    return { answer: await page.locator("html").getAttribute("data-answer"), complaints };
  });
}

/** @param minuend  What the number is the difference of; absent where it is none. */
function agree(there: number, here: number, minuend = 0): boolean {
  const difference = Math.abs(there - here);
  return difference <= RELATIVE_TOLERANCE * Math.abs(here) || difference <= NOISE || difference <= OF_MINUEND * minuend;
}

describe("the engines in a browser", () => {
  let script = "";
  beforeAll(async () => {
    script = await bundled();
  });

  it("the bundle asks for nothing of Node", () => {
    expect(script.length).toBeGreaterThan(1000);
    expect(script).not.toMatch(/["']node:|__vite-browser-external/);
  });

  it("Chromium, under a strict content security policy, reads a case and gives the answer of Node", async () => {
    const { answer, complaints } = await answerInChromium(script);
    expect(complaints).toEqual([]);
    const there = JSON.parse(answer ?? "{}") as Record<string, number>;
    const [here, behind] = [browserAnswer(packageTexts()), salesBehind(packageTexts())];
    expect(Object.keys(here).length).toBeGreaterThan(400);
    const apart = Object.entries(here).filter(([path, value]) => {
      return !agree(there[path] ?? NaN, value, behind[path]);
    });
    expect(apart.map(([path, value]) => `${path}: ${value} here, ${there[path]} there`)).toEqual([]);
  });

  it("figures of diversion are held to the sales that they are differences of, and all others to themselves", () => {
    const [here, behind] = [browserAnswer(packageTexts()), salesBehind(packageTexts())];
    const isDifference = /\.diversion\.\d+\.(?:constantPrices\.)?(?:lost|importSubstitution|destruction|thirds\..*)$/u;
    expect(Object.keys(behind).toSorted()).toEqual(
      Object.keys(here)
        .filter((path) => isDifference.test(path))
        .toSorted(),
    );
    for (const [path, sales] of Object.entries(behind)) expect(sales, path).toBeGreaterThanOrEqual(0);
    expect([agree(0.87 * (1 + 1.6e-9), 0.87, 3e4), agree(0.87 * (1 + 1.6e-9), 0.87, undefined)]).toEqual([true, false]);
    expect(agree(0.87 + 4e-5, 0.87, 3e4)).toBe(false);
  });
});
