import type { Problem } from "./problem.ts";
import { withHint } from "./raised.ts";

/** Problems of one kind that are told one by one; of the others the number is told. */
const LISTED_OF_A_KIND = 100;

/**
 * Adds to a list; a spread into a call overflows the stack where there is much to add.
 *
 * @param list  Grows.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}

/**
 * The first hundred problems of each code, in their order; the last of a code says how many more there are.
 *
 * @example
 *   firstOfEachKind([]).length   // 0
 */
export function firstOfEachKind(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  return problems.flatMap((each) => {
    const at = (told.get(each.code) ?? 0) + 1;
    told.set(each.code, at);
    if (at > LISTED_OF_A_KIND) return [];
    const more = at === LISTED_OF_A_KIND ? counts.get(each.code)! - at : 0;
    if (more === 0) return [each];
    const [en, ru] = [`And ${more} more of this kind (${each.code}).`, `И ещё таких же (${each.code}): ${more}.`];
    return [withHint(each, { en, ru })];
  });
}
