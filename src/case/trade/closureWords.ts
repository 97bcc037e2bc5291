import { z } from "zod";
import { type Closure, FIXED_WORLD } from "../../engines/equilibrium/index.ts";
import { isMapping } from "../text/index.ts";

/** The ways to say how deficits behave, as messages name them. */
const CLOSURE_WORDS = ["none", "own", "{ fixed: world }", "{ fixed: USA }"] as const;

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

/** Schema of a closure, read into its name. */
export function closureSchema(): z.ZodType<Closure> {
  return z.preprocess(
    (value, context) => {
      const closure = closureOf(value);
      if (closure !== null || value === undefined) return closure ?? undefined;
      context.issues.push({ code: "custom", message: "closure", params: { choices: CLOSURE_WORDS }, input: value });
      return z.NEVER;
    },
    z.union([
      z.enum(["none", "own"]),
      z.string().regex(/^fixed:\w+$/u),
      z.strictObject({ fixed: z.string() }),
    ]) as unknown as z.ZodType<Closure>,
  ) as z.ZodType<Closure>;
}

/** True for a word of earlier versions. */
export function isOldClosure(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(OLD_WORDS, value);
}
