import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Files, filesIn, textOf, writeFiles } from "../files.ts";
import { pageFaults } from "../pageFaults.ts";
import { seenInTurn, seenOf } from "../seen.ts";
import type { Places, Seen, Target } from "../target.ts";
import { caseFiles } from "./caseFiles.ts";
import { COUNCIL, councilFiles, ECONOMY, economyFiles, TRIAL, trialFiles, VOTES, voteFiles } from "./smallWorld.ts";

/** Folder of the data packages that the cases rest on, beside the folder of a case. */
export function worldFolder(folder: string): string {
  return join(dirname(folder), "world");
}

/** Writes the data packages that the cases rest on. */
export function writeWorld(folder: string): void {
  const packages: readonly (readonly [string, Files])[] = [
    [ECONOMY, economyFiles()],
    [VOTES, voteFiles()],
    [COUNCIL, councilFiles()],
    [TRIAL, trialFiles()],
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of packages) writeFiles(join(folder, name), files);
}

/** A case of each of the six kinds, solved whole. */
export function caseTargets(): readonly Target[] {
  return [...caseFiles()].map(([name, files]): Target => ({
    name: `case: ${name}`,
    group: "case",
    files,
    weight: name === "everything" ? 14 : 10,
    read: (places) => solvedCase(places),
    words: ({ folder }) => ["run", folder, ...onWorld(worldFolder(folder)), "--json"],
  }));
}

/** Words that give a command the small world and one thread. */
function onWorld(world: string): readonly string[] {
  return ["--threads", "1", "--data-root", world];
}

async function solvedCase({ folder, out, isWhole }: Places): Promise<Seen> {
  const words = onWorld(worldFolder(folder));
  if (!isWhole) return seenOf(["run", folder, ...words], null);
  return seenInTurn([
    () => seenOf(["check", folder, "--data-root", worldFolder(folder)], null),
    async () => withPageFaults(await seenOf(["run", folder, "--out", out, "--lang", "ru", ...words], out), out),
  ]);
}

function withPageFaults(seen: Seen, out: string): Seen {
  const files = [...filesIn(out)].map(([path, bytes]) => [path, textOf(bytes)] as const);
  return { ...seen, faults: [...seen.faults, ...files.flatMap(([path, text]) => pageFaults(path, text))] };
}

/** The case on which packages are tried, by the name of its kind. */
export function caseOn(kind: string): Files {
  return caseFiles().get(kind) ?? new Map();
}
