import { type Language, say } from "../base/wording/index.ts";

/** Says how long the rest of some work takes, as its parts took until now. */
export type TimeLeft = (done: number) => string;

/**
 * Tells the time that is left by the pace since the start.
 *
 * @param all  Parts that there are to do.
 */
export function timeLeft(all: number, lang: Language): TimeLeft {
  const start = Date.now();
  return (done) => {
    if (done === 0) return "";
    const seconds = ((Date.now() - start) / 1000 / done) * (all - done);
    if (seconds < 90) return say(lang, "left.seconds", { count: String(Math.ceil(seconds)) });
    if (seconds < 5400) return say(lang, "left.minutes", { count: String(Math.round(seconds / 60)) });
    return say(lang, "left.hours", { count: (seconds / 3600).toFixed(1) });
  };
}
