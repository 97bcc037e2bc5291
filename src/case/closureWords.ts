import { z } from "zod";
import { type Closure, FIXED_WORLD, fixedUnit } from "../engines/equilibrium/index.ts";
import type { Place, Problem } from "../problems/index.ts";
import type { IndexSet } from "../sets/index.ts";
import { oldClosure, unknownUnit } from "./closureProblems.ts";
import type { PlaceOf } from "./issues.ts";
import { isMapping } from "./partDraft.ts";
import type { ValuePath } from "./yamlText.ts";

/** The ways to say how deficits behave, as messages name them. */
export const CLOSURE_WORDS = ["none", "own", "{ fixed: world }", "{ fixed: USA }"] as const;

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
      context.issues.push({ code: "custom", message: "closure", input: value });
      return z.NEVER;
    },
    z.union([
      z.enum(["none", "own"]),
      z.string().regex(/^fixed:\w+$/u),
      z.strictObject({ fixed: z.string() }),
    ]) as unknown as z.ZodType<Closure>,
  ) as z.ZodType<Closure>;
}

/** Closures as they are written, with their places. */
function writtenClosures(value: Readonly<Record<string, unknown>>): readonly (readonly [ValuePath, unknown])[] {
  const economy = isMapping(value["economy"]) ? value["economy"] : {};
  const closure = isMapping(economy["closure"]) ? economy["closure"] : {};
  const range = isMapping(economy["range"]) ? economy["range"] : {};
  const closures: readonly unknown[] = Array.isArray(range["closures"]) ? range["closures"] : [];
  const scenarios = isMapping(value["scenarios"]) ? Object.entries(value["scenarios"]) : [];
  const all: readonly (readonly [ValuePath, unknown])[] = [
    [["economy", "closure", "deficits"], closure["deficits"]],
    ...closures.map((each, at): readonly [ValuePath, unknown] => [["economy", "range", "closures", at], each]),
    ...scenarios.map(([id, each]): readonly [ValuePath, unknown] => [
      ["scenarios", id, "deficits"],
      isMapping(each) ? each["deficits"] : undefined,
    ]),
  ];
  return all.filter(([, written]) => written !== undefined);
}

/** Old words, with what they are now, and units that the package does not have. */
export function closureProblems(
  value: Readonly<Record<string, unknown>>,
  headline: { readonly countries: IndexSet; readonly manifest: { readonly name: string } } | undefined,
  placeOf: PlaceOf,
): Problem[] {
  return writtenClosures(value).flatMap(([path, written]) => {
    const closure = closureOf(written);
    if (closure === null) return [];
    const place: Place = placeOf(path);
    const old = isOldClosure(written) ? [oldClosure(place, String(written), closure)] : [];
    const unit = fixedUnit(closure);
    const isKnown =
      unit === null || closure === FIXED_WORLD || headline === undefined || headline.countries.indexOf(unit) >= 0;
    return isKnown ? old : [unknownUnit(place, unit, headline.manifest.name, headline.countries.labels)];
  });
}

/** True for a word of earlier versions. */
export function isOldClosure(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(OLD_WORDS, value);
}
