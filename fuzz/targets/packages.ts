import { join } from "node:path";
import { type Files, filesIn, filesOf, writeFiles } from "../files.ts";
import { seenInTurn, seenOf } from "../seen.ts";
import type { Places, Seen, Target } from "../target.ts";
import { caseOn, worldFolder, writeWorld } from "./cases.ts";
import {
  COUNCIL,
  councilFiles,
  ECONOMY,
  economyFiles,
  OBSERVED,
  observedFiles,
  TRIAL,
  trialFiles,
  VOTES,
  voteFiles,
} from "./smallWorld.ts";

/** A package of each kind: verified, shown, and read by a case that names it. */
export function packageTargets(): readonly Target[] {
  return [
    packageTarget(ECONOMY, economyFiles(), { kind: "trade", weight: 10 }),
    packageTarget(VOTES, voteFiles(), { kind: "alignment", weight: 6 }),
    packageTarget(COUNCIL, councilFiles(), { kind: "alignment", weight: 3 }),
    packageTarget(TRIAL, trialFiles(), { kind: "alignment", weight: 3 }),
    packageTarget(OBSERVED, observedFiles(), { kind: "trade", weight: 3 }),
    rollTarget(),
  ];
}

function packageTarget(
  name: string,
  files: Files,
  { kind, weight }: { readonly kind: string; readonly weight: number },
): Target {
  const read = async ({ folder, out }: Places): Promise<Seen> => {
    const [roots, case_] = [join(out, "packages"), join(out, kind)];
    writeWorld(roots);
    writeFiles(join(roots, name), filesIn(folder));
    writeFiles(case_, caseOn(kind));
    const root = ["--data-root", roots];
    return seenInTurn([
      () => seenOf(["data", "verify", name, ...root], null),
      () => seenOf(["data", "show", name, ...root], null),
      () => seenOf(["run", case_, "--threads", "1", ...root], null),
    ]);
  };
  return { name: `package: ${name}`, group: "package", files, weight, read, words: null };
}

const LATER =
  "exporter,importer,sector,year,value,unit\nCHN,USA,cars,2019,40,million USD\nUSA,CHN,,2019,60,million USD\n";

/** Later bilateral values that a package is moved to. */
function rollTarget(): Target {
  const words = ({ folder, out }: Places): readonly string[] => [
    "data",
    "roll",
    ECONOMY,
    "--to",
    join(folder, "later.csv"),
    "--data-root",
    worldFolder(folder),
    "--out",
    out,
  ];
  return {
    name: "package: roll",
    group: "package",
    files: filesOf([["later.csv", LATER]]),
    weight: 3,
    words,
    read: (places) => seenOf(words(places), places.out),
  };
}
