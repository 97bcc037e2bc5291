import { z } from "zod";
import type { Closure } from "../../engines/equilibrium/index.ts";
import { closureOf } from "./closureWords.ts";

/** The ways to say how deficits behave, as messages name them. */
const CLOSURE_WORDS = ["none", "own", "{ fixed: world }", "{ fixed: USA }"] as const;

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
