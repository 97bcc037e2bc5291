import { readFileSync } from "node:fs";
import { seededNumbers } from "../randomModel.ts";
import { reference } from "../reference.ts";
import { type ConvexProgram } from "./oracles/convexProgram.ts";
import { type RowEntry, sparseRows } from "./oracles/sparseRows.ts";

/** A program without equality rows and upper bounds, x ≥ 0: the form that every solver takes. */
export interface PlainProgram {
  readonly linear: readonly number[];
  readonly quadratic: readonly number[];
  readonly rows: readonly (readonly RowEntry[])[];
  readonly right: readonly number[];
}

/** w = q + M z, both ≥ 0. */
export interface PlainComplementarity {
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

/** One problem with what is known of its answer. */
export interface SolverCase {
  readonly name: string;
  /** Null where no program has these conditions. */
  readonly program: PlainProgram | null;
  /** Of the program: its variables, then its multipliers. */
  readonly complementarity: PlainComplementarity;
  /** Null: there is no answer. */
  readonly expected: {
    /** Values of z at positions: variables, then multipliers. */
    readonly values: readonly (readonly [position: number, value: number])[];
    readonly objective?: number;
  } | null;
}

interface Instance {
  readonly id: string;
  readonly data: Record<string, never>;
  readonly expected: Record<string, never>;
}

/** The published instances of spatial equilibrium. */
export function publishedCases(): SolverCase[] {
  const instances = JSON.parse(readFileSync(reference("spe-cases/spe-cases.json"), "utf8")) as Instance[];
  const instance = (id: string): Instance => instances.find((each) => each.id === id)!;
  return [
    takayamaJudge(instance("takayama-judge-1964-com1")),
    spatequLiteral(instance("spatequ-2com-3reg-gams-literal")),
    spatequCross(instance("spatequ-2com-3reg-cross")),
    dantzig(instance("gams-transport-dantzig")),
  ];
}

/** Inverse linear curves of one commodity in regions that trade. */
interface Regions {
  readonly supply: readonly { readonly intercept: number; readonly slope: number }[];
  readonly demand: readonly { readonly intercept: number; readonly slope: number }[];
  readonly cost: readonly (readonly number[])[];
}

/** Variables: flows, then supply, then demand; rows: Σ flows ≤ supply, demand ≤ Σ flows. */
function tradeProgram({ supply, demand, cost }: Regions): PlainProgram {
  const [S, D] = [supply.length, demand.length];
  const flow = (i: number, j: number): number => i * D + j;
  return {
    linear: [...cost.flat(), ...supply.map((each) => each.intercept), ...demand.map((each) => -each.intercept)],
    quadratic: [...cost.flat().map(() => 0), ...supply.map((each) => each.slope), ...demand.map((each) => each.slope)],
    rows: [
      ...supply.map((_, i): RowEntry[] => [[S * D + i, -1], ...demand.map((_d, j): RowEntry => [flow(i, j), 1])]),
      ...demand.map((_, j): RowEntry[] => [[S * D + S + j, 1], ...supply.map((_s, i): RowEntry => [flow(i, j), -1])]),
    ],
    right: [...supply, ...demand].map(() => 0),
  };
}

function takayamaJudge({ data }: Instance): SolverCase {
  const column = (name: string): number[] => data[name];
  const curves = (side: string): Regions["supply"] =>
    column(`${side}_price_intercept`).map((intercept, r) => ({ intercept, slope: column(`${side}_price_slope`)[r] }));
  const program = tradeProgram({ supply: curves("supply"), demand: curves("demand"), cost: data["unit_cost"] });
  const prices = [226 / 21, 184 / 21, 205 / 21];
  return programCase("Takayama & Judge 1964", program, {
    values: [...prices, ...prices].map((price, r) => [15 + r, price]),
  });
}

type Block = readonly (readonly (readonly number[])[])[];

/** Each commodity by itself: both coefficients of the printed code multiply the commodity's own price. */
function spatequLiteral({ data, expected }: Instance): SolverCase {
  const prices: number[][] = expected["price"];
  const commodity = (c: number): PlainProgram => {
    const curves = (side: string): Regions["supply"] =>
      (data[`${side}_intercept`] as number[][]).map((intercepts, r) => {
        const slope = (data[`${side}_price_coef`] as Block)[r][c].reduce((a, b) => a + b, 0);
        return { intercept: -intercepts[c] / slope, slope: Math.abs(1 / slope) };
      });
    const cost = (data["unit_cost"] as Block).map((row) => row.map((costs) => costs[c]));
    return tradeProgram({ supply: curves("supply"), demand: curves("demand"), cost });
  };
  const both = sideBySide(commodity(0), commodity(1));
  return programCase("SPATEQU as its code is written", both, {
    values: [0, 1].flatMap((c) =>
      prices.flatMap((row, r): [number, number][] => [
        [30 + 6 * c + r, row[c]],
        [30 + 6 * c + 3 + r, row[c]],
      ]),
    ),
  });
}

function sideBySide(one: PlainProgram, other: PlainProgram): PlainProgram {
  const size = one.linear.length;
  return {
    linear: [...one.linear, ...other.linear],
    quadratic: [...one.quadratic, ...other.quadratic],
    rows: [...one.rows, ...other.rows.map((row) => row.map(([v, value]): RowEntry => [v + size, value]))],
    right: [...one.right, ...other.right],
  };
}

/** z: prices [region, commodity], then flows [from, to, commodity]; excess supply ⟂ price, loss of a trade ⟂ flow. */
function spatequCross({ data, expected }: Instance): SolverCase {
  const price = (r: number, c: number): number => 2 * r + c;
  const flow = (i: number, j: number, c: number): number => 6 + 6 * i + 2 * j + c;
  const size = 24;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const [regions, commodities] = [
    [0, 1, 2],
    [0, 1],
  ];
  const at = (name: string): Block => data[name];
  const intercept = (name: string): number[][] => data[name];
  for (const r of regions) {
    for (const c of commodities) {
      right[price(r, c)] = intercept("supply_intercept")[r][c] - intercept("demand_intercept")[r][c];
      for (const k of commodities)
        matrix[price(r, c) * size + price(r, k)] = at("supply_price_coef")[r][c][k] - at("demand_price_coef")[r][c][k];
      for (const s of regions) {
        if (s === r) continue;
        matrix[price(r, c) * size + flow(r, s, c)] = -1;
        matrix[price(r, c) * size + flow(s, r, c)] = 1;
      }
    }
  }
  for (const i of regions) {
    for (const j of regions) {
      for (const c of commodities) {
        right[flow(i, j, c)] = i === j ? 1 : at("unit_cost")[i][j][c];
        if (i === j) continue;
        matrix[flow(i, j, c) * size + price(i, c)] = 1;
        matrix[flow(i, j, c) * size + price(j, c)] = -1;
      }
    }
  }
  const prices: number[][] = expected["price"];
  const flows: number[][][] = expected["flow_region_region_commodity"];
  return {
    name: "SPATEQU with cross prices",
    program: null,
    complementarity: { matrix, right },
    expected: { values: [...prices.flat(), ...flows.flat(2)].map((value, k) => [k, value]) },
  };
}

function dantzig({ data, expected }: Instance): SolverCase {
  const distances: number[][] = data["distance_thousand_miles"];
  const cost = distances.map((row) => row.map((miles) => (miles * data["freight_usd_per_case_thousand_miles"]) / 1000));
  return programCase("Dantzig's transport", transport(cost, data["capacity"], data["demand"]), {
    values: [0.225, 0.153, 0.126].map((value, k) => [8 + k, value]),
    objective: expected["objective"],
  });
}

/** Least cost of serving demand from capacities. */
function transport(
  cost: readonly (readonly number[])[],
  capacity: readonly number[],
  demand: readonly number[],
): PlainProgram {
  const D = demand.length;
  return {
    linear: cost.flat(),
    quadratic: cost.flat().map(() => 0),
    rows: [
      ...capacity.map((_, i) => demand.map((_d, j): RowEntry => [i * D + j, 1])),
      ...demand.map((_, j) => capacity.map((_c, i): RowEntry => [i * D + j, -1])),
    ],
    right: [...capacity, ...demand.map((value) => -value)],
  };
}

/** Problems made here: degenerate, infeasible and random ones. */
export function madeCases(): SolverCase[] {
  const even = [
    [4, 6, 9],
    [5, 3, 8],
    [7, 2, 1],
  ];
  return [
    programCase("an assignment, every vertex degenerate", transport(even, [1, 1, 1], [1, 1, 1]), {
      values: [],
      objective: 8,
    }),
    programCase("Beale's cycling example", beale(), { values: [], objective: -0.05 }),
    programCase(
      "a capacity of nothing",
      transport(
        [
          [1, 2],
          [3, 5],
        ],
        [0, 9],
        [4, 2],
      ),
      {
        values: [
          [0, 0],
          [1, 0],
          [2, 4],
          [3, 2],
        ],
        objective: 22,
      },
    ),
    programCase("the same row three times", tripled(), {
      values: [
        [0, 2],
        [1, 1],
      ],
      objective: -2.5,
    }),
    programCase("demand beyond capacity", transport([[1, 2]], [5], [4, 3]), null),
    ...[1, 2, 3, 4, 5].map((seed) => randomCase(seed, 4 + 6 * seed, 2 + 3 * seed)),
  ];
}

function beale(): PlainProgram {
  return {
    linear: [-0.75, 150, -0.02, 6],
    quadratic: [0, 0, 0, 0],
    rows: [
      [
        [0, 0.25],
        [1, -60],
        [2, -0.04],
        [3, 9],
      ],
      [
        [0, 0.5],
        [1, -90],
        [2, -0.02],
        [3, 3],
      ],
      [[2, 1]],
    ],
    right: [0, 0, 1],
  };
}

/** min ½x² − 2x + ½y² − y... with x + y ≤ 3 written three times: it holds with equality and costs nothing. */
function tripled(): PlainProgram {
  const row: RowEntry[] = [
    [0, 1],
    [1, 1],
  ];
  return { linear: [-2, -1], quadratic: [1, 1], rows: [row, row, row], right: [3, 3, 3] };
}

/** A strictly convex program around a known minimum: about half the bounds and rows bind. */
function randomCase(seed: number, variables: number, count: number): SolverCase {
  const random = seededNumbers(seed);
  const half = (): boolean => random() < 0.5;
  const x = Array.from({ length: variables }, () => (half() ? 0 : 10 * random()));
  const quadratic = x.map(() => 0.1 + random());
  const rows = Array.from({ length: count }, () =>
    x.flatMap((_, v): RowEntry[] => (random() < 0.3 || v === 0 ? [[v, 2 * random() - 1]] : [])),
  );
  const binds = rows.map(half);
  const duals = binds.map((each) => (each ? 0.1 + random() : 0));
  const linear = x.map((value, v) => (value === 0 ? random() : 0) - quadratic[v] * value);
  rows.forEach((row, r) => row.forEach(([v, value]) => (linear[v] -= value * duals[r])));
  const right = rows.map((row, r) => row.reduce((sum, [v, value]) => sum + value * x[v], binds[r] ? 0 : random()));
  return programCase(
    `a random program of ${variables} variables`,
    { linear, quadratic, rows, right },
    {
      values: x.map((value, v) => [v, value]),
    },
  );
}

function programCase(name: string, program: PlainProgram, expected: SolverCase["expected"]): SolverCase {
  return { name, program, complementarity: optimalityConditions(program), expected };
}

/** z = (x, λ): Qx + c + Cᵀλ ⟂ x, d − Cx ⟂ λ. */
function optimalityConditions({ linear, quadratic, rows, right }: PlainProgram): PlainComplementarity {
  const n = linear.length;
  const size = n + rows.length;
  const matrix = new Float64Array(size * size);
  quadratic.forEach((value, v) => (matrix[v * size + v] = value));
  rows.forEach((row, r) =>
    row.forEach(([v, value]) => {
      matrix[v * size + n + r] = value;
      matrix[(n + r) * size + v] = -value;
    }),
  );
  return { matrix, right: Float64Array.of(...linear, ...right) };
}

/** The program as the interior point takes it. */
export function convexProgram({ linear, quadratic, rows, right }: PlainProgram): ConvexProgram {
  return {
    lower: new Float64Array(linear.length),
    upper: new Float64Array(linear.length).fill(Infinity),
    linear: Float64Array.from(linear),
    quadratic: Float64Array.from(quadratic),
    inequality: { matrix: sparseRows(linear.length, rows), right: Float64Array.from(right) },
  };
}

/** The program in the LP format. */
export function programText({ linear, quadratic, rows, right }: PlainProgram): string {
  const terms = (entries: readonly RowEntry[], name = "x"): string =>
    entries.map(([v, value]) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} ${name}${v}`).join(" ");
  const squares = quadratic.flatMap((value, v) => (value === 0 ? [] : [`+ ${value} x${v}^2`]));
  return [
    "Minimize",
    ` obj: ${terms(linear.map((value, v): RowEntry => [v, value]))}${squares.length > 0 ? ` + [ ${squares.join(" ")} ] / 2` : ""}`,
    "Subject To",
    ...rows.map((row, r) => ` r${r}: ${terms(row)} <= ${right[r]}`),
    "End",
  ].join("\n");
}
