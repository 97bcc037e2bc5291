import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { request } from "../../src/cli/program.ts";
import { type Progress, progressPrinter } from "../../src/cli/progress.ts";
import { builtModules } from "../builtModules.ts";
import { tertius } from "./cli.ts";

interface Told {
  readonly line: string;
  readonly kind: string;
}

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  await request(["init", join(folder, "gas"), "--kind", "market"], () => {});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes down what is told. */
function listener(): { readonly told: Told[]; readonly progress: Progress } {
  const told: Told[] = [];
  return { told, progress: (line, kind = "part") => void told.push({ line, kind }) };
}

/** Solves done and expected by a line of a step. */
function countsOf({ line }: Told): readonly [number, number] {
  const [, done, expected] = /(\d+) of (\d+) parts done$/u.exec(line) ?? [];
  return [Number(done), Number(expected)];
}

describe("progress on a terminal", () => {
  const terminal = () => {
    const written: string[] = [];
    const stream = { isTTY: true, columns: 20, write: (text: string) => written.push(text) };
    return { written, printer: progressPrinter(stream) };
  };

  it("is one line that is written over, cut to the width, and erased at the end", () => {
    const { written, printer } = terminal();
    printer.told("[1/2] war");
    printer.told("[1/2] market lng: tariffs · 3 of 26 parts done", "step");
    printer.erase();
    printer.erase();
    expect(written).toEqual(["\r\u001b[K[1/2] war", "\r\u001b[K[1/2] market lng: …", "\r\u001b[K"]);
  });

  it("erases nothing where nothing was told", () => {
    const { written, printer } = terminal();
    printer.erase();
    expect(written).toEqual([]);
  });
});

it("progress elsewhere is a line for each part, and none for its steps", () => {
  const written: string[] = [];
  const { told, erase } = progressPrinter({ write: (text) => written.push(text) });
  told("[1/2] war");
  told("[1/2] war · 3 of 26 parts done", "step");
  told("[2/2] market lng: tariffs", "part");
  erase();
  expect(written).toEqual(["[1/2] war\n", "[2/2] market lng: tariffs\n"]);
});

describe("a market that is solved", () => {
  it("tells each of its solves, up to the last that it expects", async () => {
    const { told, progress } = listener();
    await request(["market", join(folder, "gas"), "gas", "--scenario", "hormuz-closed"], progress);
    const counts = told.map(countsOf);
    expect(told.every(({ line, kind }) => kind === "step" && line.startsWith("gas · "))).toBe(true);
    expect(counts.map(([done]) => done)).toEqual(counts.map((_, at) => at + 1));
    expect(counts.every(([done, expected]) => done <= expected)).toBe(true);
    expect(counts.at(-1)![0]).toBe(counts.at(-1)![1]);
    expect(counts.length).toBeGreaterThan(2);
  });

  it("tells them in Russian too", async () => {
    const { told, progress } = listener();
    await request(["market", join(folder, "gas"), "gas", "--lang", "ru"], progress);
    expect(told[0].line).toMatch(/^gas · готово частей: 1 из \d+$/u);
  });

  it("says nothing beside its document where nobody watches", async () => {
    const { exit, stdout, stderr } = await tertius(["market", join(folder, "gas"), "gas", "--json"]);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

/** The parts of markets, without their count. */
function marketsOf(parts: readonly Told[]): readonly string[] {
  return parts.map(({ line }) => line.replace(/^\S+ | · .*$/gu, "")).filter((name) => name.startsWith("market "));
}

/** As many scenarios as two threads are worth. */
const SCENARIOS = Array.from({ length: 18 }, (_, n) => `  closed-${n}: { title: Closed, growth: false }\n`).join("");

it("parts are counted once, and steps of markets come from threads too, each under its part", async () => {
  const file = join(folder, "gas/markets/gas.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("scenarios:\n", `scenarios:\n${SCENARIOS}`));
  const { program } = await builtModules("progress", {
    program: "src/cli/program.ts",
    solveThread: "src/cli/threads/solveThread.ts",
  });
  const { request: built } = (await import(program)) as { request: typeof request };
  const { told, progress } = listener();
  await built(["run", join(folder, "gas"), "--json", "--threads", "2"], progress);
  const [begun, ...lines] = told;
  const steps = lines.filter(({ line }) => line.includes(" · "));
  const parts = lines.filter(({ line }) => !line.includes(" · "));
  expect(begun).toEqual({ line: `Running the models; parts: ${parts.length}.`, kind: "part" });
  expect(lines.every(({ kind }) => kind === "step")).toBe(true);
  expect(parts.at(-1)!.line).toContain(`[${parts.length}/${parts.length}]`);
  expect(new Set(parts.map(({ line }) => line.replace(/^\[\d+/u, ""))).size).toBe(parts.length);
  const names = new Set(marketsOf(parts));
  expect(marketsOf(steps).filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(marketsOf(steps)).size).toBeGreaterThan(1);
  expect(steps.every((step) => countsOf(step)[0] >= 1)).toBe(true);
});
