import { greatest } from "../../base/units/index.ts";
import type { DrawnMarks } from "./frame.ts";
import { type Mark, mark } from "./mark.ts";

/** Parts of a figure below each other, pixels between them. */
export function below(parts: readonly DrawnMarks[], gap: number): DrawnMarks {
  let top = 0;
  const marks = parts.map((part) => {
    const placed = moved(part.marks, 0, top);
    top += part.height + gap;
    return placed;
  });
  return { marks, height: Math.max(0, top - gap) };
}

/** Parts of a figure side by side, each so many pixels right of the one before it. */
export function beside(parts: readonly DrawnMarks[], step: number): DrawnMarks {
  const marks = parts.map((part, at) => moved(part.marks, at * step, 0));
  return { marks, height: greatest([0, ...parts.map(({ height }) => height)]) };
}

function moved(children: readonly Mark[], x: number, y: number): Mark {
  return { ...mark("g", { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` }), children };
}
