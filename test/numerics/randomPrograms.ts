import { seededNumbers } from "../randomModel.ts";
import { type ConvexProgram, type SmoothTerm } from "./oracles/convexProgram.ts";
import { type RowEntry, sparseRows } from "./oracles/sparseRows.ts";

/** How a market that is made at random looks. */
export interface MarketShape {
  readonly suppliers: number;
  readonly buyers: number;
  readonly hasInertia: boolean;
  /** Of quantities and of prices: the units. */
  readonly units?: { readonly quantity: number; readonly price: number };
}

/**
 * A market at random: curves of constant elasticity, capacities as bounds, a shared bottleneck, entropic inertia or
 * none. Variables: supply, demand, unserved demand, flows; equality rows: suppliers, buyers; one row of inequality.
 */
export function randomMarket(seed: number, shape: MarketShape): ConvexProgram {
  const { suppliers: S, buyers: B, hasInertia, units = { quantity: 1, price: 1 } } = shape;
  const random = seededNumbers(seed);
  const flows = Array.from({ length: S * B }, () => Math.exp(4 * random() - 2) * units.quantity);
  const supplied = Array.from({ length: S }, (_, i) => sum(flows.slice(i * B, (i + 1) * B)));
  const demanded = Array.from({ length: B }, (_, j) => sum(flows.filter((_flow, k) => k % B === j)));
  const [low, high] = [supplied, demanded].map((side, k) => side.map(() => (3 + 5 * k + 3 * random()) * units.price));
  const flow = (i: number, j: number): number => S + 2 * B + i * B + j;
  const size = S + 2 * B + S * B;
  const lower = new Float64Array(size);
  const upper = new Float64Array(size).fill(Infinity);
  const linear = new Float64Array(size);
  supplied.forEach((value, i) => (upper[i] = value * (0.8 + random())));
  high.forEach((price, j) => (linear[S + B + j] = 5 * price));
  flows.forEach((_, k) => (linear[S + 2 * B + k] = (hasInertia ? 2 : 2 * random()) * units.price));
  const onWay = flows.flatMap((_, k): RowEntry[] => (random() < 0.4 ? [[S + 2 * B + k, 1]] : []));
  const suppliersRows = supplied.map((_, i): RowEntry[] => [
    [i, 1],
    ...demanded.map((_d, j): RowEntry => [flow(i, j), -1]),
  ]);
  const buyersRows = demanded.map((_, j): RowEntry[] => [
    [S + j, -1],
    [S + B + j, 1],
    ...supplied.map((_s, i): RowEntry => [flow(i, j), 1]),
  ]);
  const through = sum(onWay.map(([v]) => flows[v - S - 2 * B]));
  return {
    lower,
    upper,
    linear,
    smooth: [
      ...supplied.map((value, i) => curve(i, 1, low[i], value, 0.2 + random())),
      ...demanded.map((value, j) => curve(S + j, -1, high[j], value, -0.15 - random())),
    ],
    entropic: hasInertia
      ? demanded.map((_, j) => ({
          weight: high[j] / 8,
          members: supplied.map((_s, i) => flow(i, j)),
          base: supplied.map((_s, i) => flows[i * B + j]),
          total: null,
        }))
      : [],
    equality: { matrix: sparseRows(size, [...suppliersRows, ...buyersRows]), right: new Float64Array(S + B) },
    inequality: {
      matrix: sparseRows(size, [onWay]),
      right: Float64Array.of(through * (0.3 + random()) + units.quantity),
    },
  };
}

/** The area under p = price (q/quantity)^(1/elasticity), with a sign. */
function curve(variable: number, sign: number, price: number, quantity: number, elasticity: number): SmoothTerm {
  const power = 1 / elasticity;
  const at = (x: number, exponent: number): number => (x / quantity) ** exponent;
  return {
    variable,
    value: (x) => (sign * price * quantity * at(x, power + 1)) / (power + 1),
    slope: (x) => sign * price * at(x, power),
    curvature: (x) => (sign * price * power * at(x, power - 1)) / quantity,
  };
}

/** The same program with variables and rows of both kinds in another order: new position of each. */
export function relabelled(
  program: ConvexProgram,
  variables: readonly number[],
  rows: readonly number[],
): ConvexProgram {
  const moved = (values: Float64Array): Float64Array => {
    const out = new Float64Array(values.length);
    values.forEach((value, v) => (out[variables[v]] = value));
    return out;
  };
  const { matrix, right } = program.equality!;
  const entries = Array.from(right, (): RowEntry[] => []);
  right.forEach(
    (_, r) => (entries[rows[r]] = entriesOf(program.equality!.matrix, r).map(([v, x]) => [variables[v], x])),
  );
  return {
    lower: moved(program.lower),
    upper: moved(program.upper),
    linear: moved(program.linear),
    smooth: program.smooth!.map((term) => ({ ...term, variable: variables[term.variable] })),
    entropic: program.entropic!.map((group) => ({ ...group, members: group.members.map((v) => variables[v]) })),
    equality: { matrix: sparseRows(matrix.columns, entries), right: right.map((_, r) => right[rows.indexOf(r)]) },
    inequality: {
      matrix: sparseRows(matrix.columns, [
        entriesOf(program.inequality!.matrix, 0).map(([v, x]) => [variables[v], x] as const),
      ]),
      right: program.inequality!.right,
    },
  };
}

/** Entries of one row. */
export function entriesOf(matrix: NonNullable<ConvexProgram["equality"]>["matrix"], row: number): RowEntry[] {
  const entries: RowEntry[] = [];
  for (let e = matrix.start[row]; e < matrix.start[row + 1]; e++) entries.push([matrix.column[e], matrix.value[e]]);
  return entries;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
