import { type Language, say } from "../base/wording/index.ts";
import type { RunProgress } from "../run/index.ts";
import type { Progress } from "./progress.ts";

/**
 * Says how far a run has come: how many parts there are, once; then a line in its place for each part, and for the solves of a
 * market.
 */
export function progressLines(lang: Language, progress: Progress): (told: RunProgress) => void {
  let isBegun = false;
  return ({ part, told, count, solves }) => {
    if (!isBegun) progress(say(lang, "progress.begun", { count: String(count) }));
    isBegun = true;
    const line = `[${told}/${count}] ${part}`;
    if (solves === undefined) return progress(line, "step");
    const { done, expected } = solves;
    progress(`${line} · ${say(lang, "progress.solves", { done: String(done), expected: String(expected) })}`, "step");
  };
}
