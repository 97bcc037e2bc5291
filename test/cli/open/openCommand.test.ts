import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, tertius } from "../cli.ts";
import { asked } from "./served.ts";
import { folderWithCase, openedCase } from "./openedCase.ts";

let around = "";
beforeAll(() => {
  around = folderWithCase();
});
afterAll(() => rmSync(around, { recursive: true, force: true }));

/** Every file and folder below a place, with what files hold and when anything was changed. */
function everythingBelow(place: string): readonly string[] {
  const names = readdirSync(place, { recursive: true }).map(String).toSorted();
  return ["", ...names].map((name) => {
    const path = join(place, name);
    const stats = statSync(path);
    const held = stats.isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : "folder";
    return `${name} ${held} ${stats.mtimeMs} ${stats.ctimeMs}`;
  });
}

/** The state that the open case is in, once the page would be told of another than the one that is known. */
async function newsOf(
  address: string,
  after: number,
): Promise<{ readonly seen: number; readonly answer: number | null }> {
  const { port, hash } = new URL(address);
  const { text } = await asked(Number(port), `/events?after=${after}`, { "x-tertius-token": hash.slice(1) });
  return JSON.parse(text) as { seen: number; answer: number | null };
}

async function answered(address: string): Promise<void> {
  for (let news = await newsOf(address, 0); news.answer === null;) news = await newsOf(address, news.seen);
}

describe("a case that is opened", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("is printed with its address, and ended by %s it is done", async (signal) => {
    const opened = await openedCase(around);
    const { exit, stdout, stderr } = await opened.end(signal);
    expect(exit).toBe(0);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/u),
      "The page follows the files of my-case and writes nothing. Open the address in your browser. Ctrl-C ends it.",
      "",
    ]);
    expect(stderr).not.toContain("E972");
  });

  it("is never written to, nor is anything beside it", async () => {
    const before = everythingBelow(around);
    const opened = await openedCase(around, "--threads", "2");
    await answered(opened.address);
    await opened.end();
    expect(everythingBelow(around)).toEqual(before);
  });

  it("has another key every time", async () => {
    const first = await openedCase(around);
    const second = await openedCase(around);
    expect(new URL(first.address).hash).not.toBe(new URL(second.address).hash);
    const { port } = new URL(second.address);
    expect(await newsOf(`http://127.0.0.1:${port}/${new URL(second.address).hash}`, 0)).toMatchObject({ answer: null });
    await Promise.all([first.end(), second.end()]);
  });

  it("shows what came last when it was changed while it was solved", async () => {
    const opened = await openedCase(around);
    const table = join(opened.folder, "measures/tariff.csv");
    const text = readFileSync(table, "utf8");
    await answered(opened.address);
    const { seen } = await newsOf(opened.address, 0);
    writeFileSync(table, text.replace(",10,", ",30,"));
    const solving = await newsOf(opened.address, seen);
    writeFileSync(table, text.replace(",10,", ",ten,"));
    let news = await newsOf(opened.address, solving.seen);
    for (; news.answer === 1 && !JSON.stringify(news).includes("ten");) news = await newsOf(opened.address, news.seen);
    writeFileSync(table, text);
    expect(JSON.stringify(news)).toContain("Found: ten");
    await opened.end();
  });

  it("is refused where there is no folder, with a port that is taken or none, and with --json", async () => {
    const open = async (...words: readonly string[]): Promise<readonly string[]> => {
      const { stdout, stderr } = await tertius(["open", ...words], around);
      return words.includes("--json")
        ? codesOf(documentOf({ exit: 2, stdout, stderr }))
        : (stderr.match(/E\d{3}/gu) ?? []);
    };
    expect(await open("nowhere")).toContain("E101");
    expect(await open("my-case", "--port", "80")).toContain("E901");
    expect(await open("my-case", "--json")).toEqual(["E901"]);
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    expect(await open("my-case", "--port", String(taken))).toContain("E920");
    other.close();
  });
});
