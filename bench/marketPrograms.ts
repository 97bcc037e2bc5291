import {
  type ConvexProgram,
  type EntropicGroup,
  type RowEntry,
  type SmoothTerm,
  solveConvexProgram,
  sparseRows,
} from "../src/numerics/index.ts";
import { seededNumbers } from "../test/randomModel.ts";
import { type Spread, timedInTurns } from "./measure.ts";

/** A program of the shape of a commodity market, made at random. */
interface MarketShape {
  readonly name: string;
  readonly suppliers: number;
  readonly buyers: number;
  /** Ways of each pair; with one there is no row that ties them. */
  readonly ways: number;
  readonly years: number;
  /** Chokepoints and arcs of a year. */
  readonly bottlenecks: number;
  /** Part of the pairs that trade. */
  readonly density: number;
  readonly hasInertia: boolean;
  /** Milliseconds aimed at. */
  readonly aim: number;
}

const SHAPES: readonly MarketShape[] = [
  { ...single(20, 30), name: "one year, world gas", bottlenecks: 8, density: 1, hasInertia: true, aim: 20 },
  { ...single(120, 180), name: "one year, many nodes", bottlenecks: 50, density: 0.21, hasInertia: false, aim: 200 },
  {
    name: "seven linked years",
    suppliers: 25,
    buyers: 20,
    ways: 3,
    years: 7,
    bottlenecks: 8,
    density: 0.3,
    hasInertia: true,
    aim: 500,
  },
];

function single(suppliers: number, buyers: number): Pick<MarketShape, "suppliers" | "buyers" | "ways" | "years"> {
  return { suppliers, buyers, ways: 1, years: 1 };
}

/** Seed of every program here, and freight in the price unit. */
const [SEED, FREIGHT] = [20_150_101, 1];
/** Unmeasured solves before those that are timed: a run of the flagship makes hundreds. */
const WARMING = 10;

/** A program in the making. */
interface Draft {
  readonly random: () => number;
  readonly upper: number[];
  readonly linear: number[];
  readonly smooth: SmoothTerm[];
  readonly groups: EntropicGroup[];
  readonly ties: RowEntry[][];
  readonly limits: { readonly row: RowEntry[]; readonly right: number }[];
}

/** Markets of several years, each year's supply at most half again the last one's. */
function marketProgram(shape: Omit<MarketShape, "name" | "aim">): ConvexProgram {
  const draft: Draft = {
    random: seededNumbers(SEED),
    upper: [],
    linear: [],
    smooth: [],
    groups: [],
    ties: [],
    limits: [],
  };
  let before: readonly number[] | null = null;
  for (let year = 0; year < shape.years; year++) {
    const supply = addYear(draft, shape);
    before?.forEach((last, i) =>
      draft.limits.push({
        row: [
          [supply[i], 1],
          [last, -1.5],
        ],
        right: 5,
      }),
    );
    before = supply;
  }
  const size = draft.upper.length;
  const rows = draft.limits.map(({ row }) => row);
  return {
    lower: new Float64Array(size),
    upper: Float64Array.from(draft.upper),
    linear: Float64Array.from(draft.linear),
    smooth: draft.smooth,
    entropic: draft.groups,
    equality: { matrix: sparseRows(size, draft.ties), right: new Float64Array(draft.ties.length) },
    inequality: { matrix: sparseRows(size, rows), right: Float64Array.from(draft.limits, ({ right }) => right) },
  };
}

function variable({ upper, linear }: Draft, most: number, cost: number): number {
  linear.push(cost);
  return upper.push(most) - 1;
}

/** Returns the variables of supply. */
function addYear(draft: Draft, shape: Omit<MarketShape, "name" | "aim">): number[] {
  const { suppliers, buyers, ways, density, hasInertia } = shape;
  const { random } = draft;
  const flows = Array.from({ length: suppliers * buyers }, () => (random() < density ? Math.exp(4 * random() - 3) : 0));
  const sums = (count: number, of: (k: number) => number): number[] =>
    flows.reduce((all, flow, k) => all.with(of(k), all[of(k)] + flow), Array<number>(count).fill(1e-3));
  const supplied = sums(suppliers, (k) => Math.floor(k / buyers));
  const demanded = sums(buyers, (k) => k % buyers);
  const [low, high] = [supplied.map(() => 3 + 4 * random()), demanded.map(() => 7 + 4 * random())];
  const supply = supplied.map((quantity, i) => addCurve(draft, 1, low[i], quantity, 0.5, 1.1 * quantity));
  const demand = demanded.map((quantity, j) => addCurve(draft, -1, high[j], quantity, -0.3, Infinity));
  const bottlenecks: RowEntry[][] = Array.from({ length: shape.bottlenecks }, () => []);
  const into: RowEntry[][] = demand.map((d, j) => [
    [d, -1],
    [variable(draft, Infinity, 5 * high[j]), 1],
  ]);
  const from: RowEntry[][] = supply.map((s) => [[s, 1]]);
  const pairs: { x: number; base: number }[][] = demand.map(() => []);
  flows.forEach((base, k) => {
    if (base === 0) return;
    const [i, j] = [Math.floor(k / buyers), k % buyers];
    const wedge = hasInertia ? high[j] - low[i] - FREIGHT : random();
    const x = variable(draft, Infinity, ways === 1 ? wedge + FREIGHT : wedge);
    pairs[j].push({ x, base });
    from[i].push([x, -1]);
    into[j].push([x, 1]);
    addWays(draft, x, ways, bottlenecks);
  });
  draft.ties.push(...from, ...into);
  bottlenecks.forEach((row, k) => draft.limits.push({ row, right: row.length * (k === 0 ? 0.3 : 2) }));
  if (hasInertia)
    pairs.forEach((members, j) => {
      if (members.length === 0) return;
      const [xs, base] = [members.map(({ x }) => x), members.map((each) => each.base)];
      draft.groups.push({ weight: high[j] / 8, members: xs, base, total: null });
    });
  return supply;
}

function addWays(draft: Draft, x: number, ways: number, bottlenecks: readonly RowEntry[][]): void {
  const pick = (): RowEntry[] => bottlenecks[Math.floor(draft.random() * bottlenecks.length)];
  if (ways === 1) {
    pick().push([x, 1]);
    return;
  }
  const tie: RowEntry[] = [[x, -1]];
  for (let way = 0; way < ways; way++) {
    const flow = variable(draft, Infinity, FREIGHT + 0.3 * way);
    tie.push([flow, 1]);
    pick().push([flow, 1]);
  }
  draft.ties.push(tie);
}

/** A variable under p = price (q/quantity)^(1/elasticity). */
function addCurve(
  draft: Draft,
  sign: number,
  price: number,
  quantity: number,
  elasticity: number,
  most: number,
): number {
  const v = variable(draft, most, 0);
  const power = 1 / elasticity;
  draft.smooth.push({
    variable: v,
    value: (x) => (sign * price * quantity * (x / quantity) ** (power + 1)) / (power + 1),
    slope: (x) => sign * price * (x / quantity) ** power,
    curvature: (x) => (sign * price * power * (x / quantity) ** (power - 1)) / quantity,
  });
  return v;
}

/**
 * What programs of the size of markets cost.
 *
 * @param rounds  How often each is solved.
 * @returns a section of docs/performance.md.
 * @throws Error when one does not converge.
 */
export function marketProgramSection(rounds: number): string {
  const rows = SHAPES.map((shape) => {
    const program = marketProgram(shape);
    const found = solveConvexProgram(program);
    if (found.end !== "converged") throw new Error(`${shape.name} ended ${found.end}`);
    for (let run = 0; run < WARMING; run++) solveConvexProgram(program);
    const { solve } = timedInTurns({ solve: () => void solveConvexProgram(program) }, rounds);
    const { primal, dual, complementarity } = found.residuals;
    return [
      shape.name,
      String(program.lower.length),
      String(program.equality!.matrix.rows + program.inequality!.matrix.rows),
      String(found.iterations),
      Math.max(primal, dual, complementarity).toExponential(0),
      shown(solve),
      `${shape.aim} ${solve.median <= shape.aim ? "✓" : "**missed**"}`,
    ];
  });
  const header = ["program", "variables", "rows", "steps", "largest residual", "solve, ms", "aim, ms"];
  return [
    "## Programs of the size of markets",
    "Random markets with curves of constant elasticity and bottlenecks, with entropic inertia but for the second, by the interior point; " +
      "laying out the factor is part of every solve. After ten unmeasured solves.",
    [header, header.map((_, k) => (k === 0 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(0)} (${least.toFixed(0)}-${most.toFixed(0)})`;
}
