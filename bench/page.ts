import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { solveEquilibrium } from "../src/engines/equilibrium/index.ts";
import { type Language, LANGUAGES } from "../src/base/wording/index.ts";
import { chromiumPath } from "../test/chromium.ts";
import type { Bench } from "./economies.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { clockOf, type Spread, spread } from "./measure.ts";
import { drag, type Dragged, type Opened, opening, shutStrait, watchLongTasks } from "./pageDrag.ts";
import { TOLERANCE } from "./results.ts";

/** What a reader waits for on the live page of the flagship; milliseconds by the clock. */
export interface PageTimes {
  /** From the address of a file to its answer. */
  readonly first: Spread;
  /** From the address of a file to an answer that can be moved. */
  readonly moves: Spread;
  /** From a slider's step to painted numbers: the median of each run. */
  readonly step: Spread;
  /** From the release of a slider to the range over all variants: the median of each run. */
  readonly ranged: Spread;
  /** From the release of a slider to every section: the median of each run. */
  readonly whole: Spread;
  /** From a step that shuts a strait of the gas market to painted numbers: the median of each run. */
  readonly gas: Spread;
  readonly drags: number;
  /** Drags in which the page itself was busy for longer than 50 ms at once. */
  readonly longDrags: number;
  /** In turns with these: a plain solve in Node, and the kernel. */
  readonly solve: Spread;
  readonly calibration: Spread;
  /** Of the page in each language. */
  readonly weights: Readonly<Record<Language, Weight>>;
}

/** Bytes of a page, and of the same packed by gzip. */
interface Weight {
  readonly bytes: number;
  readonly zipped: number;
}

/** As many runs as a published number needs, each in a context of its own. */
const ROUNDS = 7;
const DRAGS = 3;
const CASE = "cases/us-china-2018-russia";

/**
 * Times the live page of the flagship in Chromium, from a file.
 *
 * @param plain  Economy of a plain solve in Node.
 * @returns null when the program is not built, the page could not be made, or there is no Chromium.
 */
export async function pageTimes(root: string, plain: Bench): Promise<PageTimes | null> {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const folder = mkdtempSync(join(tmpdir(), "tertius-page-"));
  const fileIn = (language: Language): string => join(folder, `${language}.html`);
  const isMade = (language: Language): boolean => {
    const words = [program, "brief", CASE, "--lang", language, "--out", fileIn(language)];
    return spawnSync(process.execPath, words, { cwd: root, stdio: "ignore" }).status === 0;
  };
  try {
    if (!LANGUAGES.every(isMade)) return null;
    const times = await timedPage(fileIn("en"), plain);
    return { ...times, weights: { en: weightOf(fileIn("en")), ru: weightOf(fileIn("ru")) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weightOf(file: string): Weight {
  const bytes = readFileSync(file);
  return { bytes: bytes.length, zipped: gzipSync(bytes).length };
}

type Timed = Omit<PageTimes, "weights">;

async function timedPage(file: string, plain: Bench): Promise<Timed> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    return await timedRounds(browser, file, plain);
  } finally {
    await browser.close();
  }
}

async function timedRounds(browser: Browser, file: string, { model, policy }: Bench): Promise<Timed> {
  const sink: Sink = { total: 0 };
  const [calibration, solve]: [number[], number[]] = [[], []];
  const runs: PageRun[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    calibration.push(clockOf(() => calibrationKernel(sink)));
    solve.push(clockOf(() => void solveEquilibrium(model, policy, { tolerance: TOLERANCE })));
    runs.push(await onNewPage(browser, (page) => timedRun(page, file)));
  }
  const drags = runs.flatMap((run) => run.drags);
  return {
    first: spread(runs.map(({ opened }) => opened.first)),
    moves: spread(runs.map(({ opened }) => opened.moves)),
    step: spread(runs.map((run) => spread(run.drags.flatMap(({ steps }) => steps)).median)),
    ranged: spread(runs.map((run) => spread(run.drags.map(({ ranged }) => ranged)).median)),
    whole: spread(runs.map((run) => spread(run.drags.map(({ whole }) => whole)).median)),
    gas: spread(runs.map(({ gas }) => spread(gas).median)),
    drags: drags.length,
    longDrags: drags.filter(({ isLong }) => isLong).length,
    solve: spread(solve),
    calibration: spread(calibration),
  };
}

interface PageRun {
  readonly opened: Opened;
  readonly drags: readonly Dragged[];
  readonly gas: readonly number[];
}

async function onNewPage<Found>(browser: Browser, find: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.newContext({ offline: true });
  try {
    return await find(await context.newPage());
  } finally {
    await context.close();
  }
}

async function timedRun(page: Page, file: string): Promise<PageRun> {
  await page.addInitScript(watchLongTasks);
  await page.goto(pathToFileURL(file).href, { waitUntil: "commit" });
  const opened = await page.evaluate(opening);
  const drags: Dragged[] = [];
  for (let each = 0; each < DRAGS; each++) drags.push(await page.evaluate(drag));
  return { opened, drags, gas: await page.evaluate(shutStrait) };
}

/** Aims, milliseconds by the clock of a machine that takes about `USUAL` for the kernel and a plain solve. */
const AIMS = { first: 1000, moves: null, step: 50, ranged: 500, whole: null, gas: 60 } as const;
/** Where the kernel takes twice as long, an aim is held as a multiple of the plain solve of the same run. */
const USUAL = { calibration: 1, solve: 8 } as const;
const NAMES = {
  first: "from file to the answer",
  moves: "from file to an answer that can be moved",
  step: "a step of a slider to painted numbers",
  ranged: "release to the range over all variants",
  whole: "release to channels, attribution and claims",
  gas: "a step of a strait of the gas market to painted numbers",
} as const;
/** Most megabytes of a page, and of the same packed by gzip. */
const [MOST, MOST_ZIPPED] = [5, 2];
/** Least share of drags without a long task. */
const SMOOTH = 0.9;

/** An aim and whether it is met; nothing where there is none. */
function aimed({ median }: Spread, aim: number | null, { calibration, solve }: PageTimes): string {
  if (aim === null) return "";
  if (calibration.median <= 2 * USUAL.calibration) return `${aim} ${judged(median <= aim)}`;
  const most = aim / USUAL.solve;
  return `${most} × a solve ${judged(median / solve.median <= most)}`;
}

/** A section of docs/performance.md. */
export function pageSection(found: PageTimes | null): string {
  const heading = "## The live page";
  if (found === null) return `${heading}\n\nNot timed: the program was not built, or its page could not be made.`;
  const { drags, longDrags, calibration, solve, weights } = found;
  const keys = ["first", "moves", "step", "ranged", "whole", "gas"] as const;
  const rows = keys.map((key) => [
    NAMES[key],
    spreadText(found[key]),
    aimed(found[key], AIMS[key], found),
    (found[key].median / solve.median).toFixed(1),
    (found[key].median / calibration.median).toFixed(0),
  ]);
  const header = ["", "clock, ms", "aim, ms", "× a plain solve", "clock / calibration"];
  return [
    heading,
    `The brief of \`${CASE}\` in Chromium, opened as a file without a network; ${ROUNDS} runs, each in a context of its own, the start of ` +
      `the browser left out, in turns with a plain solve of the economy of 2017 in Node, ${spreadText(solve)} ms, and the calibration kernel, ` +
      `${spreadText(calibration)} ms. *Aim*: by the clock of a machine on which the kernel takes ${USUAL.calibration} ms; where it takes more than twice ` +
      `that, as a multiple of the plain solve, which takes ${USUAL.solve} ms there.`,
    [header, header.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
    `The page itself was busy for longer than 50 ms at once in ${longDrags} of ${drags} drags ${judged(drags - longDrags >= SMOOTH * drags)}. ` +
      `${weightText("It", weights.en)} ${weightText("In Russian it", weights.ru)}`,
  ].join("\n\n");
}

function weightText(page: string, { bytes, zipped }: Weight): string {
  return (
    `${page} is ${megabytes(bytes)} MB, aim: ${MOST} ${judged(bytes <= MOST * 1e6)}; by gzip ${megabytes(zipped)} MB, ` +
    `aim: ${MOST_ZIPPED} ${judged(zipped <= MOST_ZIPPED * 1e6)}.`
  );
}

function judged(isMet: boolean): string {
  return isMet ? "✓" : "**missed**";
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function spreadText({ median, least, most }: Spread): string {
  const digits = median < 10 ? 1 : 0;
  return `${median.toFixed(digits)} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}
