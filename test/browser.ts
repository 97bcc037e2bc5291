import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./chromium.ts";

/** Flags for a headless run that also works as root and without a network. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The one Chromium of all tests of a worker; it ends with the worker. */
let launched: Promise<Browser> | null = null;

/** What is found on a fresh page, which knows nothing of the pages before it and is closed afterwards. */
export async function onPage<Found>(
  options: BrowserContextOptions,
  find: (page: Page) => Promise<Found>,
): Promise<Found> {
  launched ??= chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const context = await (await launched).newContext(options);
  try {
    return await find(await context.newPage());
  } finally {
    await context.close();
  }
}
