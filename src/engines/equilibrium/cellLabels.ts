import type { Parameter } from "../../base/sets/index.ts";

/** Labels of a cell, dimension names included. @unit none @source the sets of the parameter */
export function cellLabels(values: Parameter, position: number): string {
  return labelsOf(values, position)
    .map((label, axis) => `${values.sets[axis]!.name} ${label}`)
    .join(", ");
}

/** Labels of a cell in the order of the dimensions. @unit none @source the sets of the parameter */
export function labelsOf(values: Parameter, position: number): string[] {
  const labels: string[] = [];
  let rest = position;
  for (let axis = values.sets.length - 1; axis >= 0; axis--) {
    const set = values.sets[axis]!;
    labels.unshift(set.labels[rest % set.size]!);
    rest = Math.floor(rest / set.size);
  }
  return labels;
}
