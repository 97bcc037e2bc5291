import type { DrawnMarks } from "./frame.ts";
import { mark } from "./mark.ts";

/** Parts of a figure below each other, pixels between them. */
export function below(parts: readonly DrawnMarks[], gap: number): DrawnMarks {
  let top = 0;
  const marks = parts.map((part) => {
    const placed = mark("g", { transform: `translate(0,${top.toFixed(1)})` }, ...part.marks);
    top += part.height + gap;
    return placed;
  });
  return { marks, height: Math.max(0, top - gap) };
}

/** Parts of a figure side by side, each so many pixels right of the one before it. */
export function beside(parts: readonly DrawnMarks[], step: number): DrawnMarks {
  const marks = parts.map((part, at) =>
    mark("g", { transform: `translate(${(at * step).toFixed(1)},0)` }, ...part.marks),
  );
  return { marks, height: Math.max(0, ...parts.map(({ height }) => height)) };
}
