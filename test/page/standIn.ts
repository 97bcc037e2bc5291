import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { rolldown } from "rolldown";
import { components } from "../../componentCompiler.ts";
import { livePage } from "../../src/cli/livePage.ts";
import type { Lever } from "../../src/live/index.ts";
import { pageParts, controlLabels, type LiveStart } from "../../src/page/index.ts";
import type { Language } from "../../src/base/wording/index.ts";
import { briefPage } from "../../src/tell/brief/index.ts";
import { onPage } from "../browser.ts";
import { ROOT } from "../house/sources.ts";
import { madeOnceSoon } from "../sharedFolder.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";

/** Levers of the stand-in: one of each kind, with markup where an author could write it. */
export const LEVERS: readonly Lever[] = [
  choice("joins", "Joins", [
    ["none", "nobody"],
    ["USA", "the United States"],
  ]),
  choice("scenario", "Scenario", [
    ["war", "War"],
    ["peace", "Peace"],
  ]),
  countries("third", "Country that is asked about", "RUS"),
  countries("a", "First party", "USA"),
  countries("b", "Second party", "CHN"),
  { kind: "sectors", key: "rates", label: both("Sectors"), options: [sector("C24", "Metals"), sector("C29", "Cars")] },
  size("us-301", "US tariffs <img src=x onerror=alert(1)></script><script>alert(1)</script>", 18.2),
  size("ban", "Ban", null),
];

/** What the stand-in says before it computes. */
export const OPENING: LiveStart["opening"] = {
  settings: [],
  command: "tertius run CASE",
  difference: "",
  caseFiles: null,
  levers: null,
  moved: [],
  moving: ["answer", "winners"],
  told: { headline: "A headline", numbers: [] },
};

function both(text: string): Lever["label"] {
  return { en: text, ru: text };
}

function sector(value: string, label: string) {
  return { value, label: both(label) };
}

function choice(key: "joins" | "scenario", label: string, options: readonly (readonly [string, string])[]): Lever {
  const named = options.map(([value, text]) => ({ value, label: both(text) }));
  return { kind: "choice", key, label: both(label), options: named, value: named[0].value };
}

function countries(key: "third" | "a" | "b", label: string, value: string): Lever {
  const options = ["USA", "CHN", "RUS", "MEX"].map((code) => ({ value: code, label: both(`Land ${code}`) }));
  return { kind: "countries", key, label: both(label), options, value: [value] };
}

function size(measure: string, label: string, points: number | null): Lever {
  const isSwitch = points === null;
  const moves = { value: 1, most: isSwitch ? 1 : 2, isSwitch };
  return { kind: "size", measure, label: both(label), points, isInForce: true, ...moves, side: "a" };
}

/** A file with all that it imports as one classic script, made once for all tests. */
function script(file: string): Promise<string> {
  return madeOnceSoon(`script-${file.replaceAll("/", "-")}`, () => bundled(file));
}

async function bundled(file: string): Promise<string> {
  const conditionNames = ["svelte", "browser", "production", "import"];
  const plugins = [components("client")];
  const bundle = await rolldown({ input: join(ROOT, file), platform: "browser", resolve: { conditionNames }, plugins });
  const { output } = await bundle.generate({ format: "iife" });
  await bundle.close();
  return output[0].code;
}

/** A live page whose answers repeat the levers. */
export async function standInPage(language: Language = "en", input = briefInput(language)): Promise<string> {
  const brief = briefPage(input);
  const { sections, labels: pageLabels } = brief;
  const moving = sections.filter(({ id }) => id === "answer" || id === "winners");
  return livePage(pageParts(brief, false), {
    code: { client: await script("src/page/client/main.ts"), worker: await script("test/page/standInWorker.ts") },
    load: { plain: { sections: moving, levers: LEVERS }, packages: [] },
    start: {
      language,
      labels: controlLabels(language),
      pageLabels,
      hasPictures: false,
      levers: LEVERS,
      markets: [],
      opening: OPENING,
      draws: 0,
      origin: "case ff00, Tertius 0.1.0",
    },
  });
}

/** What is found on a page opened as a file, and everything that the browser complained of. */
export async function onFile<Found>(
  text: string,
  options: BrowserContextOptions,
  find: (page: Page) => Promise<Found>,
): Promise<{ readonly found: Found; readonly complaints: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-live-"));
  const file = join(folder, "brief.html");
  writeFileSync(file, text);
  try {
    return await onPage({ offline: true, ...options }, async (page) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("dialog", (dialog) => complaints.push(dialog.message()));
      await page.goto(pathToFileURL(file).href);
      return { found: await find(page), complaints };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Waits until every number fits the levers. */
export async function settled(page: Page, stage: "settled" | "failed" = "settled"): Promise<void> {
  await page.waitForFunction((wanted) => document.documentElement.dataset["stage"] === wanted, stage);
}
