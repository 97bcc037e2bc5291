import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TertiusError } from "../src/base/problems/index.ts";
import { type Files, writeFiles } from "./files.ts";
import type { Places, Seen, Target } from "./target.ts";
import { writeWorld } from "./targets/index.ts";

/** How a trial ended; the first three are never right. */
export const VERDICTS = [
  "thrown",
  "wrong exit",
  "wrong answer",
  "refused",
  "in part",
  "warned",
  "same",
  "other",
] as const;

/**
 * thrown: an exception or a fault of ours. wrong exit: none of the table. wrong answer: one that can never be right.
 * refused, in part: by a problem. warned: answered, with a problem that the target did not have. same and other:
 * answered without one, as before or otherwise.
 */
export type Verdict = (typeof VERDICTS)[number];

/** What came of one variant. */
export interface Trial {
  readonly verdict: Verdict;
  /** What stands for it where failures are compared: the top of a stack, a fault. */
  readonly sign: string;
  readonly codes: readonly string[];
  /** Processor time, without that of what it is compared with. */
  readonly milliseconds: number;
}

/** A folder in which trials are made, one after another. */
export interface Workshop {
  readonly tried: (target: Target, files: Files, isWhole: boolean) => Promise<Trial>;
  readonly places: (isWhole: boolean) => Places;
  readonly close: () => void;
}

/** The exits of the command line that its table names, without that of a fault of ours and of an interruption. */
const EXITS = [0, 2, 3];

/** Opens a workshop in a new temporary folder. */
export function workshop(): Workshop {
  const base = mkdtempSync(join(tmpdir(), "tertius-fuzz-"));
  writeWorld(join(base, "world"));
  const known = new Map<string, Seen>();
  const places = (isWhole: boolean): Places => ({ folder: join(base, "input"), out: join(base, "out"), isWhole });
  const seen = async (target: Target, files: Files, isWhole: boolean): Promise<Seen> => {
    rmSync(join(base, "out"), { recursive: true, force: true });
    writeFiles(join(base, "input"), files);
    return target.read(places(isWhole));
  };
  const sound = async (target: Target, isWhole: boolean): Promise<Seen> => {
    const key = `${target.name} ${isWhole}`;
    const found = known.get(key) ?? (await seen(target, target.files, isWhole));
    known.set(key, found);
    return found;
  };
  const tried = async (target: Target, files: Files, isWhole: boolean): Promise<Trial> => {
    const before = await sound(target, isWhole);
    const clock = process.cpuUsage();
    const trial = await seen(target, files, isWhole).then((after) => judged(before, after), thrown);
    const { user, system } = process.cpuUsage(clock);
    return { ...trial, milliseconds: Math.round((user + system) / 1000) };
  };
  return { tried, places, close: () => rmSync(base, { recursive: true, force: true }) };
}

type Judgement = Omit<Trial, "milliseconds">;

function thrown(error: unknown): Judgement {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const top = stack.split("\n").filter((line) => /^\s+at /u.test(line))[0] ?? "";
  const message = error instanceof Error ? error.message : String(error);
  const codes = error instanceof TertiusError ? error.problems.map(({ code }) => code) : [];
  return { verdict: "thrown", sign: `${message.slice(0, 200)} ${top.trim()}`, codes };
}

/** What the answer to a variant is beside the answer to the files that it was made from. */
export function judged(before: Seen, after: Seen): Judgement {
  const codes = [...new Set(after.problems.map(({ code }) => code))];
  const trial = (verdict: Verdict, sign = ""): Judgement => ({ verdict, sign, codes });
  if (!EXITS.includes(after.exit)) return trial("wrong exit", `exit ${after.exit} ${codes.join(" ")}`);
  const [fault] = after.faults.filter((each) => !before.faults.includes(each));
  if (fault !== undefined) return trial("wrong answer", fault.replace(/\d+/gu, "#"));
  if (after.exit !== 0) return trial(after.exit === 2 ? "refused" : "in part");
  if (newProblems(before, after)) return trial("warned");
  return trial(after.answer === before.answer ? "same" : "other");
}

function newProblems(before: Seen, after: Seen): boolean {
  const known = new Set(before.problems.map(({ code, message }) => `${code} ${message}`));
  return after.problems.some(({ code, message }) => !known.has(`${code} ${message}`));
}
