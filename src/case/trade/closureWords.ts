import { type Closure, FIXED_WORLD } from "../../engines/equilibrium/index.ts";
import { isMapping } from "../text/index.ts";

/** Words of earlier versions. */
const OLD_WORDS: Readonly<Record<string, Closure>> = { fixed: FIXED_WORLD, proportional: "own" };

const WRITTEN = /^(?:none|own|fixed:\w+)$/u;

/**
 * The closure that a value of a case or of an option says, `{ fixed: world }`, `fixed:USA` or a word; null when it is none.
 *
 * @example
 *   closureOf({ fixed: "USA" })   // "fixed:USA"
 */
export function closureOf(value: unknown): Closure | null {
  const word = isMapping(value) && Object.keys(value).join() === "fixed" ? `fixed:${String(value["fixed"])}` : value;
  if (typeof word !== "string") return null;
  const current = Object.hasOwn(OLD_WORDS, word) ? OLD_WORDS[word]! : word;
  return WRITTEN.test(current) ? (current as Closure) : null;
}

/**
 * A closure as a case writes it: what `closureOf` reads.
 *
 * @example
 *   writtenClosure("fixed:USA")   // { fixed: "USA" }
 *   writtenClosure("own")         // "own"
 */
export function writtenClosure(closure: string): string | { readonly fixed: string } {
  const [word = "", unit] = closure.split(":");
  return unit === undefined ? word : { fixed: unit };
}

/** True for a word of earlier versions. */
export function isOldClosure(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(OLD_WORDS, value);
}
