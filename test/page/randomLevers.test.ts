// @module-tag whole
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { csvParseRows } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import type { LiveState } from "../../src/live/index.ts";
import type { AuditedResults } from "../../src/results/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { tertius } from "../cli/cli.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { fragmentOf } from "../../src/page/client/passing.ts";
import { solveCase } from "../../src/run/index.ts";
import { figurePlan, someSections } from "../../src/tell/brief/index.ts";
import { CASES, SHOWN } from "../cases/solvedCase.ts";
import { randomPairs, randomStates } from "../live/randomStates.ts";
import { briefInputOf } from "../live/wholeBrief.ts";
import { commandWords } from "./commandWords.ts";
import { type FlagshipPage, flagshipPage } from "./flagshipPage.ts";
import { answerOn, plain, pressed, printedCommand, type ReadAnswer } from "./reader.ts";
import { onFile, settled } from "./standIn.ts";

/** Two solves at a residual of 1e-12 differ by less, relative to a number. */
const SAME = 1e-9;
const SEED = 17;
const STATES = 10;

let flagship: FlagshipPage;
beforeAll(() => {
  flagship = flagshipPage();
});

/** What the library answers under the words of a command line, told as a brief tells it. */
function libraryAnswer(command: string): ReadAnswer {
  const [, , , ...words] = commandWords(command);
  const valuesOf = (option: string): readonly string[] =>
    words.flatMap((word, at) => (words[at - 1] === option ? [word] : []));
  const [answerFor] = valuesOf("--for");
  const raw = { set: valuesOf("--set"), ...(answerFor === undefined ? {} : { for: answerFor }) };
  const { input, problems } = loadCase(join(CASES, SHOWN), caseOptions(raw).options);
  if (input === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  const case_ = { ...input.case, alignment: null, markets: [], claims: null };
  const { results } = solveCase(case_, input, { scenario: case_.headline! });
  return toldOf({ ...input, case: case_ }, results);
}

/** Results as a brief tells them. */
function toldOf(input: RunInput, results: AuditedResults): ReadAnswer {
  const brief = briefInputOf(input, results);
  const { sections } = someSections(brief, ["answer", "winners"], figurePlan(brief));
  const parts = sections.flatMap((section) => section.parts);
  const numbers = parts.flatMap((part) => (part.kind === "numbers" ? part.numbers : []));
  const verdict = parts.flatMap((part) => (part.kind === "verdict" ? [part.verdict.text] : []));
  const figures = parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  const ranked = figures.find(({ name }) => name.startsWith("ranked-"));
  return {
    headline: plain(verdict[0] ?? ""),
    numbers: numbers.map((each) =>
      [each.label, each.valueText, each.rangeText, each.moneyText].map((text) => plain(text ?? "")),
    ),
    ranked: csvParseRows(ranked?.csv ?? ""),
  };
}

/** Cells of two tables that differ: texts by a letter, numbers by more than solves do. */
function differing(one: ReadAnswer["ranked"], other: ReadAnswer["ranked"]): readonly string[] {
  const size = Math.max(one.length, other.length);
  return Array.from({ length: size }, (_, row) => row).flatMap((row) =>
    [...new Set([...(one[row] ?? []).keys(), ...(other[row] ?? []).keys()])].flatMap((column) => {
      const [a, b] = [one[row]?.[column], other[row]?.[column]];
      const isClose = Math.abs(Number(a) - Number(b)) <= SAME * Math.abs(Number(b));
      return a === b || isClose ? [] : [`${row}, ${column}: ${a} is ${b}`];
    }),
  );
}

/** States of every kind, each asked about somebody: measures, days, elasticities and joiners; another scenario; another pair. */
function savedStates({ levers }: FlagshipPage["start"]): readonly LiveState[] {
  const moved = randomStates(levers, 3, SEED + 1).map((state) => ({ third: ["SGP"], ...state }));
  const [pair] = randomPairs(levers, 1, SEED).map((state) => ({ ...state, third: ["SGP", "EU"] }));
  return [...moved, { version: 1, third: ["MEX"], scenario: "us-measures" }, pair];
}

/** The files that the page hands out for a changed case, by name. */
async function savedFiles(page: Page, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const downloads: Download[] = [];
  page.on("download", (each) => downloads.push(each));
  await page.locator(".panel details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  await pressed(page, flagship.start, "reproduce.download");
  while (downloads.length < names.length) await page.waitForEvent("download");
  const read = async (each: Download) => [each.suggestedFilename(), readFileSync(await each.path(), "utf8")] as const;
  return new Map(await Promise.all(downloads.map(read)));
}

/** What the command line answers for a case with the files that a page handed out in the place of its own. */
async function savedAnswer(files: ReadonlyMap<string, string>, isWhole: boolean): Promise<ReadAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-saved-"));
  try {
    if (!isWhole) cpSync(join(CASES, SHOWN), folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const { input, problems } = loadCase(folder, caseOptions({}).options);
    if (input === null) throw new Error(problems.map(({ message }) => message).join("\n"));
    const { exit, stdout } = await tertius(["run", folder, "--json", "--scenario", input.case.headline!]);
    expect(exit).toBe(0);
    return toldOf(input, JSON.parse(stdout) as AuditedResults);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the page of the flagship at random levers", () => {
  it("says what the library says under the command that it prints", async () => {
    const states = randomStates(flagship.start.levers, STATES, SEED);
    const { found, complaints } = await onFile(flagship.live, {}, async (page) => {
      const seen: { readonly command: string; readonly answer: ReadAnswer }[] = [];
      for (const state of states) {
        await page.evaluate((hash) => history.replaceState(null, "", hash), fragmentOf(JSON.stringify(state)));
        await page.reload();
        await settled(page);
        seen.push({ command: await printedCommand(page), answer: await answerOn(page) });
      }
      return seen;
    });
    expect(complaints).toEqual([]);
    expect(new Set(found.map(({ command }) => command)).size).toBe(STATES);
    for (const { command, answer } of found) {
      const { ranked, ...told } = libraryAnswer(command);
      const { ranked: shown, ...said } = answer;
      expect({ command, ...said }).toEqual({ command, ...told });
      expect(differing(shown, ranked)).toEqual([]);
      expect(ranked.length).toBeGreaterThan(10);
    }
  }, 300_000);

  it("hands out cases that the command line solves to its numbers", async () => {
    const states = savedStates(flagship.start);
    const { found, complaints } = await onFile(flagship.live, { acceptDownloads: true }, async (page) => {
      const seen: { readonly files: ReadonlyMap<string, string>; readonly answer: ReadAnswer }[] = [];
      for (const state of states) {
        await page.evaluate((hash) => history.replaceState(null, "", hash), fragmentOf(JSON.stringify(state)));
        await page.reload();
        await settled(page);
        const names = state.a === undefined ? ["case.yaml"] : ["case.yaml", "sources.bib"];
        seen.push({ files: await savedFiles(page, names), answer: await answerOn(page) });
      }
      return seen;
    });
    expect(complaints).toEqual([]);
    expect(found).toHaveLength(states.length);
    for (const [at, { files, answer }] of found.entries()) {
      const { ranked, ...told } = await savedAnswer(files, states[at].a !== undefined);
      const { ranked: shown, ...said } = answer;
      expect({ state: states[at], ...said }).toEqual({ state: states[at], ...told });
      expect(differing(shown, ranked)).toEqual([]);
      expect(ranked.length).toBeGreaterThan(10);
    }
  }, 600_000);
});
