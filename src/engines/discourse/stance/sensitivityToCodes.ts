import { requireUsable } from "../checkStatements.ts";
import type { Statement } from "../model.ts";
import { type Group, grouped, type Grouping } from "./individual.ts";
import { known, mean } from "./mean.ts";

/** What the second code of one statement does to the mean of its group. */
export interface Recoding {
  readonly statement: string;
  readonly position: number;
  readonly alternative: number;
  /** Mean of the group with this statement alone recoded. */
  readonly mean: number;
}

/** How far defensible second codes move a group. */
export interface CodeSensitivity {
  readonly group: string;
  readonly n: number;
  /** With the first codes. */
  readonly mean: number | null;
  /** With the lower of the two codes everywhere. */
  readonly lowest: number | null;
  /** With the higher of the two codes everywhere. */
  readonly highest: number | null;
  /** With the second code wherever there is one. */
  readonly alternative: number | null;
  readonly recodings: readonly Recoding[];
  /** True when the lowest and the highest mean do not lie on the same side of 0. */
  readonly isSignOpen: boolean;
}

/**
 * Mean positions between the choices of code that can be defended.
 *
 * @param options.by  What a row is about; default camp.
 * @throws E700 when a statement stands twice.
 */
export function sensitivityToCodes(
  statements: readonly Statement[],
  { by = "camp", order = [] }: { readonly by?: Grouping; readonly order?: readonly string[] } = {},
): CodeSensitivity[] {
  requireUsable(statements, []);
  return grouped(statements, by, order).map(sensitivityOf);
}

interface Codes {
  readonly statement: string;
  readonly position: number;
  readonly alternative: number;
}

function sensitivityOf({ group, current }: Group): CodeSensitivity {
  const codes: Codes[] = current.flatMap(({ id, position, positionAlternative }) =>
    position === null ? [] : [{ statement: id, position, alternative: positionAlternative ?? position }],
  );
  const meanOf = (code: (of: Codes) => number): number | null => known(mean(codes.map(code)));
  const lowest = meanOf(({ position, alternative }) => Math.min(position, alternative));
  const highest = meanOf(({ position, alternative }) => Math.max(position, alternative));
  return {
    group,
    n: codes.length,
    mean: meanOf(({ position }) => position),
    lowest,
    highest,
    alternative: meanOf(({ alternative }) => alternative),
    recodings: recodings(codes),
    isSignOpen: Math.sign(lowest ?? 0) !== Math.sign(highest ?? 0),
  };
}

function recodings(codes: readonly Codes[]): Recoding[] {
  return codes
    .filter(({ position, alternative }) => position !== alternative)
    .map((recoded) => ({
      ...recoded,
      mean: mean(codes.map((each) => (each === recoded ? each.alternative : each.position))),
    }));
}
