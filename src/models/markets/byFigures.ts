import type { Figure, FigureValue } from "../../case/index.ts";

/** Something that was built from figures, with the value that each of them had. */
export interface FromFigures<Built> {
  readonly read: ReadonlyMap<Figure, number>;
  readonly built: Built;
}

/**
 * Builds something from figures unless it was built from the same values before: ends of other figures do not change it.
 *
 * @param known  What was built before from everything else that is the same; added to.
 * @param build  Reads figures by the function that it is given and by no other.
 */
export function byFigures<Built>(
  known: FromFigures<Built>[],
  value: FigureValue,
  build: (value: FigureValue) => Built,
): Built {
  const before = known.find(({ read }) => isSame(read, value));
  if (before !== undefined) return before.built;
  const read = new Map<Figure, number>();
  const built = build((figure) => {
    const found = value(figure);
    read.set(figure, found);
    return found;
  });
  known.push({ read, built });
  return built;
}

function isSame(read: ReadonlyMap<Figure, number>, value: FigureValue): boolean {
  for (const [figure, before] of read) if (!Object.is(value(figure), before)) return false;
  return true;
}
