import type { Parameter } from "../../sets/index.ts";

/** Labels of a cell, dimension names included. @unit none @source the sets of the parameter */
export function cellLabels(values: Parameter, position: number): string {
  const names: string[] = [];
  let rest = position;
  for (let axis = values.sets.length - 1; axis >= 0; axis--) {
    const set = values.sets[axis]!;
    names.unshift(`${set.name} ${set.labels[rest % set.size]}`);
    rest = Math.floor(rest / set.size);
  }
  return names.join(", ");
}
