import type { Constraints, ConvexOptions, ConvexProgram } from "./convexProgram.ts";

/**
 * Every fault of a program that makes it none; empty for one that can be solved. Bounds that contradict each other
 * are no fault: such a program is infeasible.
 */
export function programFaults(program: ConvexProgram, options: ConvexOptions): string[] {
  const size = program.lower.length;
  const faults: string[] = [];
  checkNumbers(faults, "lower", program.lower, size, (x) => x < Infinity);
  checkNumbers(faults, "upper", program.upper, size, (x) => x > -Infinity);
  checkNumbers(faults, "linear", program.linear, size, Number.isFinite);
  checkNumbers(faults, "quadratic", program.quadratic, size, (x) => x >= 0 && x < Infinity);
  checkNumbers(faults, "start", options.start, size, Number.isFinite);
  checkRows(faults, "equality", program.equality, size, options.violationWeights?.equality);
  checkRows(faults, "inequality", program.inequality, size, options.violationWeights?.inequality);
  for (const { variable } of program.smooth ?? []) checkVariable(faults, "smooth", variable, size);
  checkGroups(faults, program, size);
  return faults;
}

function checkNumbers(
  faults: string[],
  name: string,
  values: Float64Array | undefined,
  size: number,
  accepts: (value: number) => boolean,
): void {
  if (values === undefined) return;
  if (values.length !== size) faults.push(`${name} has ${values.length} entries, expected ${size}`);
  const wrong = values.findIndex((value) => !accepts(value));
  if (wrong >= 0) faults.push(`${name}[${wrong}] is ${values[wrong]}`);
}

function checkRows(
  faults: string[],
  name: string,
  constraints: Constraints | undefined,
  size: number,
  weights: Float64Array | undefined,
): void {
  const rows = constraints?.matrix.rows ?? 0;
  checkNumbers(faults, `violationWeights.${name}`, weights, rows, (x) => x > 0 && x < Infinity);
  if (constraints === undefined) return;
  const { matrix, right } = constraints;
  if (matrix.columns !== size) faults.push(`${name} has ${matrix.columns} columns, expected ${size}`);
  checkNumbers(faults, `${name}.matrix.value`, matrix.value, matrix.value.length, Number.isFinite);
  checkNumbers(faults, `${name}.right`, right, rows, Number.isFinite);
}

function checkVariable(faults: string[], name: string, variable: number, size: number): void {
  if (!Number.isInteger(variable) || variable < 0 || variable >= size)
    faults.push(`${name}: there is no variable ${variable}`);
}

function checkGroups(faults: string[], { entropic = [], upper }: ConvexProgram, size: number): void {
  const seen = new Set<number>();
  entropic.forEach(({ weight, members, base, total, baseTotal = 1 }, g) => {
    const name = `entropic[${g}]`;
    if (!(weight >= 0 && weight < Infinity)) faults.push(`${name}.weight is ${weight}`);
    if (members.length === 0) faults.push(`${name} has no members`);
    if (base.length !== members.length)
      faults.push(`${name}.base has ${base.length} entries, expected ${members.length}`);
    for (const value of [...base, baseTotal])
      if (!(value > 0 && value < Infinity)) faults.push(`${name}.base holds ${value}`);
    for (const v of total === null ? members : [...members, total]) {
      checkVariable(faults, name, v, size);
      if (seen.has(v)) faults.push(`variable ${v} is in two groups or twice in ${name}`);
      if (upper[v] <= 0) faults.push(`variable ${v} of ${name} cannot be positive`);
      seen.add(v);
    }
  });
}
