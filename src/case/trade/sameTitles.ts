import type { Place, Problem } from "../../base/problems/index.ts";
import { sameTitle } from "../problems/index.ts";

/** A scenario by what readers see of it. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Scenarios of one list whose title an earlier one has, W220 each. */
export function sameTitleProblems(scenarios: readonly Titled[], placeOf: (id: string) => Place): Problem[] {
  const first = new Map<string, string>();
  return scenarios.flatMap(({ id, title }) => {
    const other = first.get(title);
    if (other === undefined) first.set(title, id);
    return other === undefined || other === id ? [] : [sameTitle(placeOf(id), id, other, title)];
  });
}
