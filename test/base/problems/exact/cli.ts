import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failureOfOurs, interrupted } from "../../../../src/cli/outcome.ts";
import { request } from "../../../../src/cli/program.ts";
import { portTaken } from "../../../../src/cli/problems/places.ts";
import { packageInTheWay, runInTheWay } from "../../../../src/cli/standingFiles.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import type { Provoked } from "./provoked.ts";

const FLAGSHIP = "cases/us-china-2018-russia";

/** Problems of a command typed at the root of the project. */
const typed =
  (...words: readonly string[]) =>
  async (): Promise<readonly Problem[]> =>
    (await request(words, () => {})).problems;

const all =
  (...provoked: readonly (() => Promise<readonly Problem[]>)[]) =>
  async (): Promise<readonly Problem[]> =>
    (await Promise.all(provoked.map((each) => each()))).flat();

/** Problems of `tertius init` where there are files already. */
async function initOverFiles(): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    await typed("init", join(folder, "sound"))();
    return (await typed("init", join(folder, "sound"))()).map((each) => ({
      ...each,
      file: each.file?.replace(folder, "cases") ?? null,
      message: each.message.replace(folder, "cases"),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Problems of writing where results of another case, no results or another package stand. */
function writeOverOthers(): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    writeFileSync(join(folder, "results.json"), JSON.stringify({ command: "run", case: { id: "other" } }));
    const results = runInTheWay(folder, "mine");
    writeFileSync(join(folder, "results.json"), "{}");
    const unknown = runInTheWay(folder, "mine");
    writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ name: "world-2014" }));
    const other = packageInTheWay(folder, new Map([["datapackage.json", '{ "name": "mine" }']]));
    const mixed = packageInTheWay(folder, new Map([["datapackage.json", '{ "name": "world-2014" }']]));
    return [...results, ...unknown, ...other, ...mixed].map((each) => ({
      ...each,
      file: "out",
      message: each.message.replace(/"[^"]*"/u, '"out"'),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Problems of a command on a new case, which has no block that it tells of. */
async function onPlain(command: "align" | "audit" | "positions", wanted: string): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "tertius-exact-"));
  try {
    await typed("init", join(folder, "plain"))();
    return (await typed(command, join(folder, "plain"))()).filter(({ code }) => code === wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command line, and failures of ours. */
export const CLI_PROVOKED: Provoked = {
  E900: () => failureOfOurs(new TypeError("x is not a function")).problems,
  E901: all(typed("chek", "case"), typed("check"), typed("run", FLAGSHIP, "--scenaro", "war")),
  E902: all(
    typed("run", FLAGSHIP, "--lang", "fr"),
    typed("init", ""),
    typed("import", "votes", "nowhere", "--out", "nowhere", "--rebase"),
    typed("import", "tables", "tables", "--out", "./tables"),
    typed("run", FLAGSHIP, "--deficits", "keep"),
    typed("run", FLAGSHIP, "--out", ""),
    typed("market", FLAGSHIP, "lng", "--from", "2019-03-01"),
    typed("positions", "network", FLAGSHIP, "--kind", "two-mode", "--qualifier", "conflict", "--kernel", "uniform"),
  ),
  E903: typed("data", "show", "wrold-2014"),
  E935: typed("elasticities", "estimate", "world-2022"),
  E904: typed("import", "xlsx", "folder", "--out", "package"),
  E906: typed("replicate", "caliendo-paro-2015"),
  E907: typed("replicate", "caliendo-parro-2015"),
  E541: typed("run", FLAGSHIP, "--scenario", "base", "--draws", "100"),
  E908: typed("run", FLAGSHIP, "--scenario", "wra"),
  E909: typed("run", FLAGSHIP, "--elasticities", "cp2051"),
  E910: typed("schema", "caes"),
  E911: initOverFiles,
  E912: typed("run", FLAGSHIP, "--out", `${FLAGSHIP}/measures`),
  E913: typed("market", FLAGSHIP, "lng", "--close", "hormus", "--year", "1999"),
  E914: typed("market", FLAGSHIP, "pork", "--year", "2019"),
  E915: () => onPlain("align", "E915"),
  E916: () => onPlain("positions", "E916"),
  E917: () => onPlain("audit", "E917"),
  E918: typed("audit", FLAGSHIP, "--explain", "C99"),
  E919: all(
    typed("market", FLAGSHIP, "lng", "--close", "hormuz", "--from", "2026-03-01", "--days", "10"),
    typed("market", FLAGSHIP, "lng", "--close", "hormuz", "--from", "2019-03-01", "--days", "10"),
  ),
  E920: () => [portTaken(8080, "EADDRINUSE")],
  E921: typed("compare", FLAGSHIP, "--scenarios", "war-weighted"),
  E922: all(typed("compare", FLAGSHIP), typed("compare", FLAGSHIP, "--scenarios", "war-weighted,truce,decoupling")),
  E923: typed("sweep", FLAGSHIP, "--scenario", "hormuz-closed"),
  E925: typed("tariffs", FLAGSHIP),
  E926: typed("tariffs", FLAGSHIP, "--nash", "USA"),
  E927: typed("tariffs", FLAGSHIP, "--optimal", "RUS", "--by", "mfn", "--on", "CHN"),
  E929: typed("tariffs", FLAGSHIP, "--nash", "USA,ROW"),
  W931: typed("tariffs", FLAGSHIP, "--nash", "DEU,ROW"),
  W932: typed("tariffs", FLAGSHIP, "--nash", "USMCA,ROW"),
  W933: typed("tariffs", FLAGSHIP, "--nash", "EAEU,ROW"),
  E924: typed("sweep", FLAGSHIP, "--scenario", "west-sanctions", "--scale", "0:100:50"),
  E971: writeOverOthers,
  E972: () => interrupted("SIGINT").problems,
  E973: all(typed("explain", "E21"), typed("explain", "__proto__")),
  E928: typed("tariffs", FLAGSHIP, "--gradient", "RUS", "--by", "sector"),
  E934: typed("tariffs", FLAGSHIP, "--gradient", "RUS", "--for", "MEX"),
};
