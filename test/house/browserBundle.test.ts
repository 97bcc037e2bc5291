import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_FLAGS, chromiumPath } from "../chromium.ts";
import { browserAnswer } from "./browserAnswer.ts";
import { ROOT } from "./sources.ts";

/** Node and Chromium may differ in the last bits of pow, exp and log; the solver stops at 1e-10 (docs/decisions/0009). */
const RELATIVE_TOLERANCE = 1e-9;
/** No inline script, no eval, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'";
const ADDRESS = "http://bundle.test/";

async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: { write: false, lib: { entry: join(ROOT, "test/house/browserPage.ts"), formats: ["es"] } },
  });
  const [first] = [output].flat() as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? "";
}

async function answerInChromium(script: string): Promise<{ answer: string | null; complaints: string[] }> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route(`${ADDRESS}**`, async (route) => {
      const isScript = route.request().url().endsWith(".js");
      await route.fulfill({
        contentType: isScript ? "text/javascript" : "text/html",
        headers: { "content-security-policy": POLICY },
        body: isScript ? script : '<!doctype html><script type="module" src="/bundle.js"></script>',
      });
    });
    await page.goto(ADDRESS, { waitUntil: "load" });
    return { answer: await page.locator("html").getAttribute("data-answer"), complaints };
  } finally {
    await browser.close();
  }
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

  it("Chromium, under a strict content security policy, gives the answer of Node", async () => {
    const { answer, complaints } = await answerInChromium(script);
    expect(complaints).toEqual([]);
    const there = JSON.parse(answer ?? "{}") as Record<string, number[]>;
    for (const [name, values] of Object.entries(browserAnswer())) {
      expect(there[name]).toHaveLength(values.length);
      values.forEach((value, position) => {
        const difference = Math.abs((there[name]?.[position] ?? NaN) - value);
        expect(difference, `${name}[${position}]`).toBeLessThanOrEqual(RELATIVE_TOLERANCE * Math.abs(value));
      });
    }
  });
});
