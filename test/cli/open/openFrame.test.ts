import { createHash } from "node:crypto";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { framedPage } from "../../../src/cli/open/framedPage.ts";
import { onPage } from "../../browser.ts";
import { answeredState, type Serving, serving, TOKEN } from "./served.ts";

/** A script of a page, which starts a worker from its text, says what that said, and keeps a state in the address. */
const SCRIPT = `
const worker = new Worker(URL.createObjectURL(new Blob(["postMessage('worked')"])));
worker.onmessage = ({ data }) => { document.getElementById("said").textContent = data + " " + location.hash; };
addEventListener("click", () => history.replaceState(null, "", "#halved"));
`;
const HASH = createHash("sha256").update(SCRIPT).digest("base64");
const POLICY = `default-src 'none'; script-src 'sha256-${HASH}'; worker-src blob:; connect-src 'none'`;

const page = (body: string, policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`): string =>
  `<!doctype html><html><head>${policy}<title>Brief</title></head><body>${body}</body></html>`;

/** Serves pages one after another, and looks at them in a browser. */
async function shown(
  html: string,
  look: (page: Page, server: Serving) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const server = await serving(1000);
  change(server, html, 2);
  await onPage(options, async (page) => {
    await page.goto(`http://127.0.0.1:${server.port}/#${TOKEN}`);
    await look(page, server);
  });
  server.end();
}

const change = ({ holder }: Serving, html: string, number: number): void =>
  holder.change({ ...answeredState(), answer: { number, page: framedPage(html) } });

const frameOf = (page: Page): ReturnType<Page["frameLocator"]> => page.frameLocator("iframe:not(.coming)");
const said = (page: Page): Promise<string | null> => frameOf(page).locator("#said").textContent();

describe("a brief in its frame", () => {
  it("runs its own script and worker, and keeps the state in its address when a newer one comes", () =>
    shown(page(`<p id="said"></p><script>${SCRIPT}</script>`), async (shell, server) => {
      await frameOf(shell)
        .locator("#said", { hasText: /^worked $/u })
        .waitFor();
      await frameOf(shell).locator("body").click();
      change(server, page(`<p id="said"></p><p id="new"></p><script>${SCRIPT}</script>`), 3);
      await frameOf(shell).locator("#new").waitFor({ state: "attached" });
      await expect.poll(() => said(shell)).toBe("worked #halved");
    }));

  it("runs no script where it has no policy that says which", () =>
    shown(page(`<p id="said">nothing</p><script>${SCRIPT}</script>`, ""), async (shell) => {
      expect(await said(shell)).toBe("nothing");
    }));

  it("asks nothing of the server, nor of anybody else", () => {
    const asking = `fetch("/events?after=0").catch(() => { document.getElementById("said").textContent = "blocked"; });`;
    const hash = createHash("sha256").update(asking).digest("base64");
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'">`;
    return shown(page(`<p id="said"></p><script>${asking}</script>`, policy), async (shell) => {
      await expect.poll(() => said(shell)).toBe("blocked");
    });
  });

  it("opens what it links to beside itself", () =>
    shown(page('<a id="out" href="https://example.org/">source</a><a id="in" href="#top">top</a>'), async (shell) => {
      expect(await frameOf(shell).locator("#out").getAttribute("target")).toBe("_blank");
      expect(await frameOf(shell).locator("#in").getAttribute("target")).toBeNull();
    }));

  it("is the newest where several come at once", () =>
    shown(page("<p>two</p>"), async (shell, server) => {
      for (const number of [3, 4, 5]) change(server, page(`<p>${number}</p>`), number);
      await frameOf(shell).locator("p", { hasText: "5" }).waitFor();
      await expect.poll(() => shell.locator("iframe").count()).toBe(1);
    }));

  it("stays when the server is gone, and the page says so", () =>
    shown(page("<p>two</p>"), async (shell, server) => {
      await frameOf(shell).locator("p", { hasText: "two" }).waitFor();
      server.end();
      await shell.locator("#state", { hasText: "The command does not answer any more" }).waitFor();
      expect(await frameOf(shell).locator("p").textContent()).toBe("two");
    }));
});
