// @module-tag whole
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { foreignContent } from "../../../src/cli/foreign/foreignReader.ts";
import { archiveFault, contentKind, importDna, importStatements } from "../../../src/data/importers/index.ts";
import { documentOf } from "../cli.ts";
import { HOSTILE_DATABASES } from "./databases.ts";
import { isRunning, measuredRun } from "./measuredRun.ts";
import { type Hostile, HOSTILE_WORKBOOKS } from "./workbooks.ts";

/** Memory of the command and of the process that reads for it, together. */
const MOST_BYTES = 2 ** 30;
/** Seconds after which a test is given up, so that a hang is seen. */
const PATIENCE = 120_000;

const HOSTILE = [...HOSTILE_WORKBOOKS, ...HOSTILE_DATABASES];
/** With TERTIUS_HOSTILE=all every file is measured and the figures are printed, else two of those that cost most. */
const IS_ALL = process.env["TERTIUS_HOSTILE"] === "all";
const MEASURED = HOSTILE.filter(({ isMeasured }) => IS_ALL || isMeasured === true);

const folder = mkdtempSync(join(tmpdir(), "tertius-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Why a file is refused, as the command finds it; empty when it is read. */
async function reasonFor(bytes: Uint8Array): Promise<string> {
  const kind = contentKind(bytes);
  const fault = kind === "archive" ? archiveFault(bytes) : null;
  if (fault !== null) return fault;
  const content = await foreignContent(kind, bytes);
  if ("reason" in content) return content.reason;
  if ("absent" in content) return `needs ${content.absent}`;
  const read =
    "tables" in content
      ? importDna("t.dna", content.tables, null)
      : importStatements({ file: "t.xlsx", content: "shown" in content ? content.shown : content.sheets }, null);
  return read.files === null ? read.problems.map(({ message }) => message).join(" ") : "";
}

function messagesOf(document: Record<string, unknown>): string {
  return (document["problems"] as { message: string }[]).map(({ message }) => message).join(" ");
}

describe("of hostile files", () => {
  it("there are more than thirty", () => {
    expect(HOSTILE.length).toBeGreaterThan(30);
    expect(new Set(HOSTILE.map(({ make }) => make)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE.filter(({ isHeavy }) => isHeavy === undefined))(
    "$name: refused in words, or harmless",
    async ({ make, refused }: Hostile) => {
      const reason = await reasonFor(await make());
      if (refused === null) expect(reason).toBe("");
      else expect(reason).toMatch(refused);
    },
  );
});

describe("a command that is given a hostile file", () => {
  it.each(MEASURED)(
    "stays within a gibibyte, leaves nothing running and writes nothing: $name",
    { timeout: PATIENCE },
    async ({ name, make, refused }: Hostile) => {
      const isDatabase = HOSTILE_DATABASES.some((each) => each.make === make);
      const file = join(folder, isDatabase ? "t.dna" : "t.xlsx");
      writeFileSync(file, await make());
      const out = join(folder, "out");
      const run = await measuredRun(["import", isDatabase ? "dna" : "statements", file, "--out", out, "--json"]);
      if (IS_ALL) process.stdout.write(`${name}: ${Math.round(run.peak / 2 ** 20)} MiB, ${run.seconds.toFixed(1)} s\n`);
      expect(run.exit).toBe(refused === null ? 0 : 2);
      if (refused !== null) expect(messagesOf(documentOf(run))).toMatch(refused);
      expect(existsSync(out)).toBe(refused === null);
      expect(Number.isNaN(run.peak) || run.peak <= MOST_BYTES).toBe(true);
      expect(run.children.filter(isRunning)).toEqual([]);
      rmSync(out, { recursive: true, force: true });
    },
  );

  it.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
    "that is ended by %s takes the process that reads with it",
    { timeout: PATIENCE },
    async (signal) => {
      const costly = HOSTILE_WORKBOOKS.find(({ name }) => name === "six million cells");
      const file = join(folder, "costly.xlsx");
      if (!existsSync(file)) writeFileSync(file, (await costly?.make()) ?? "");
      const run = await measuredRun(
        ["import", "statements", file, "--out", join(folder, "none"), "--json"],
        (pid, children) => {
          if (children.length > 0) process.kill(pid, signal);
        },
      );
      await expect.poll(() => run.children.filter(isRunning), { timeout: PATIENCE / 2 }).toEqual([]);
      expect(run.children).toHaveLength(1);
      expect(existsSync(join(folder, "none"))).toBe(false);
    },
  );
});
