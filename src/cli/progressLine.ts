import { type Language, say } from "../base/wording/index.ts";
import type { RunProgress } from "../run/index.ts";
import type { Progress } from "./progress.ts";

/** Says how far a run has come: a line for each part, and one in its place for the solves of a market. */
export function progressLines(lang: Language, progress: Progress): (told: RunProgress) => void {
  return ({ part, told, count, solves }) => {
    const line = `[${told}/${count}] ${part}`;
    if (solves === undefined) return progress(line);
    const { done, expected } = solves;
    progress(`${line} · ${say(lang, "progress.solves", { done: String(done), expected: String(expected) })}`, "step");
  };
}
