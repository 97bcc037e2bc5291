import { packageChanged } from "../../../../src/cli/problems/packages.ts";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConfinedFolder, confinedFolder, writeFileWhole } from "../../../../src/node/files/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { changed, readText, ROWS, SOUND } from "../../../case/caseText.ts";
import type { Provoked } from "./provoked.ts";

/** Problems of reading one file of a folder that was prepared, beside which another lies. */
function reading(file: string, prepare: (inner: string, outer: string) => void): () => readonly Problem[] {
  return () => {
    const outer = mkdtempSync(join(tmpdir(), "tertius-exact-"));
    const inner = join(outer, "case");
    mkdirSync(inner);
    try {
      prepare(inner, outer);
      const found = (confinedFolder(inner) as ConfinedFolder).read(file);
      return typeof found === "string" ? [] : [found];
    } finally {
      rmSync(outer, { recursive: true, force: true });
    }
  };
}

const holding = (file: string, content: string | Uint8Array): (() => readonly Problem[]) =>
  reading(file, (inner) => writeFileSync(join(inner, file), content));

/** Problems of the sound case with a text put in front of it. */
const before = (text: string) => (): readonly Problem[] => readText(`${text}${SOUND}`).problems;

const titled = (title: string) => (): readonly Problem[] => readText(SOUND.replace("A tariff on cars", title)).problems;

const sources = (text: string) => (): readonly Problem[] =>
  readText(SOUND, { files: { "sources.bib": `@misc{ustr, title = {Notice}}\n${text}` } }).problems;

const set = (setting: string) => (): readonly Problem[] => readText(SOUND, { settings: [setting] }).problems;

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

/** A folder stands where the file should be written. */
function unwritten(): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    return writeFileWhole(folder, "text").map((each) => ({
      ...each,
      file: each.file?.replace(folder, "results") ?? null,
      message: each.message.replace(folder, "results"),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts, YAML, BibTeX, paths and settings. */
export const READING_PROVOKED: Provoked = {
  E101: all(
    reading("m.csv", () => {}),
    () => [confinedFolder("no/such/case") as Problem],
  ),
  E102: reading("../secret.csv", (_, outer) => writeFileSync(join(outer, "secret.csv"), "s")),
  E103: all(
    reading("m.csv", (inner) => execFileSync("mkfifo", [join(inner, "m.csv")])),
    reading("m.csv", (inner) => mkdirSync(join(inner, "m.csv"))),
    () => [(confinedFolder("/dev") as ConfinedFolder).read("null") as Problem],
    () => [confinedFolder("package.json") as Problem],
  ),
  E104: reading("m.csv", (inner, outer) => {
    writeFileSync(join(outer, "secret"), "s");
    symlinkSync(join(outer, "secret"), join(inner, "m.csv"));
  }),
  E105: all(holding("case.yaml", "a".repeat(2 ** 20 + 1)), before("#".repeat(2 ** 20))),
  E106: holding("m.csv", Uint8Array.of(0x61, 0xff)),
  E107: all(holding("m.csv", "sector,rate\ncars,\u001b[31m"), titled('"\\u202Esrac"')),
  E108: reading("loop", (inner) => symlinkSync("loop", join(inner, "loop"))),
  E109: unwritten,
  E110: before("note: [1, 2\n"),
  E111: titled("[".repeat(100)),
  E112: titled("&a cars"),
  E113: titled("!!str cars"),
  E114: all(before("%YAML 1.2\n---\n"), () => readText(`${SOUND}---\ntitle: again\n`).problems),
  E115: before("title: Another tariff\n"),
  E116: before("? [a, b]\n: 1\n"),
  E120: all(sources("@misc{a, title = {A}\n\n@misc{b, title={B}}"), sources(`@misc{a, title={${"{".repeat(40)}`)),
  E121: sources("@misc{ustr, title={Another}}"),
  E122: sources("@misc{a, title={A}, url={javascript:alert(1)}}"),
  E123: all(titled("x".repeat(20_001)), () => readText(SOUND.replace("rate: 25", `rate: ${"9".repeat(65)}`)).problems),
  E124: () => readText(SOUND.replace("measures: [cars]", `measures: [${"cars, ".repeat(1000)}cars]`)).problems,
  E160: () => [packageChanged()],
  E130: set("economy.elasticities"),
  E131: set("economy.elastisities=cp2015"),
  E170: () =>
    readText(changed([`    rows:\n${ROWS}`, "    table: m.csv\n"]), {
      files: { "m.csv": `rate,from,source${",note".repeat(998)}\n` },
    }).problems,
};
