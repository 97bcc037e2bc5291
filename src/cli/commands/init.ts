import { basename } from "node:path";
import {
  newAlignmentFiles,
  newCaseFiles,
  newClaimsFiles,
  newMarketFiles,
  newPositionsFiles,
} from "../../case/index.ts";
import { filesBelow, settledTarget, writeFolderWhole } from "../../node/files/index.ts";
import { type Language, say } from "../../base/wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenLines } from "../screen.ts";
import { optionOutOfRange } from "../problems/options.ts";
import { notEmpty } from "../problems/places.ts";

/** `tertius init NAME`: a small case that runs, written where nothing is in its way. */
export function init(folder: string, kind: string, language: Language): Outcome {
  if (folder.trim() === "") return refused("init", "command line", [noName()]);
  settledTarget(folder);
  const present = filesBelow(folder);
  if (!("code" in present) && present.length > 0) return refused("init", folder, [notEmpty(folder)]);
  const files = newFiles(kind)(basename(folder));
  const writing = writeFolderWhole(folder, files);
  const names = [...files.keys()];
  const [check, answer] = [`tertius check ${folder}`, answering(kind, folder, names)];
  const text = screenLines([
    say(language, "written.new", { folder, names: names.join(", ") }),
    say(language, "written.try", { check, answer }),
  ]);
  return done("init", folder, writing, { folder, files: names }, text);
}

/** The command that answers what a case of that kind is about. */
function answering(kind: string, folder: string, names: readonly string[]): string {
  const command = COMMANDS[kind] ?? "run";
  const market = /^markets\/(.+)\.yaml$/u;
  const name = names.flatMap((each) => market.exec(each)?.[1] ?? []).at(0);
  const asked = kind === "market" && name !== undefined ? [name, "--scenario", MARKET_SCENARIO] : [];
  return ["tertius", command, folder, ...asked].join(" ");
}

/** A scenario that every new market has: without one the year is told as it was. */
const MARKET_SCENARIO = "hormuz-closed";

const COMMANDS: Readonly<Record<string, string>> = {
  alignment: "align",
  claims: "audit",
  market: "market",
  positions: "positions",
};

function newFiles(kind: string): (name: string) => ReadonlyMap<string, string> {
  if (kind === "market") return newMarketFiles;
  if (kind === "positions") return newPositionsFiles;
  if (kind === "claims") return newClaimsFiles;
  return kind === "alignment" ? newAlignmentFiles : newCaseFiles;
}

function noName(): Outcome["problems"][number] {
  return optionOutOfRange({
    place: { path: "name" },
    message: "The new case has no name.",
    found: "",
    expected: "a path",
    russian: { message: "У нового расчёта нет имени.", expected: "путь" },
  });
}
