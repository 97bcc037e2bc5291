import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededNumbers } from "../randomModel.ts";
import { entriesOf, type MarketShape, randomMarket, relabelled } from "./randomPrograms.ts";
import { type ConvexProgram, type ConvexSolution } from "./oracles/convexProgram.ts";
import { solveConvexProgram } from "./oracles/solveConvexProgram.ts";
import { type RowEntry, sparseRows } from "./oracles/sparseRows.ts";

const free = (count: number): Pick<ConvexProgram, "lower" | "upper"> => ({
  lower: new Float64Array(count),
  upper: new Float64Array(count).fill(Infinity),
});

const rowsOf = (columns: number, rows: readonly (readonly RowEntry[])[], right: readonly number[]) => ({
  matrix: sparseRows(columns, rows),
  right: Float64Array.from(right),
});

/** Of conditions recomputed here, over the largest price or quantity; the solver's own aim is 1e-9. */
const CONDITIONS = 1e-8;
/** Part of the largest flow below which a total is none: shares of nothing have no slope. */
const NOTHING = 1e-8;
/** Of prices and flows that two solves of one market find, relative. */
const SAME = 1e-7;

const shapes: fc.Arbitrary<MarketShape> = fc.record({
  suppliers: fc.integer({ min: 1, max: 7 }),
  buyers: fc.integer({ min: 1, max: 7 }),
  hasInertia: fc.boolean(),
});

/** The largest violation of any condition of a minimum, from the program alone. */
function conditionsMissed(program: ConvexProgram, found: ConvexSolution): number {
  const { x, equalityDuals, inequalityDuals, lowerDuals, upperDuals } = found;
  const price = Math.max(...equalityDuals.map(Math.abs));
  const quantity = Math.max(...x);
  const slopes = x.map((value, v) => program.linear[v] + (program.quadratic?.[v] ?? 0) * value);
  const shareless = new Set<number>();
  for (const { variable, slope } of program.smooth!) slopes[variable] += slope(x[variable]);
  for (const { weight, members, base } of program.entropic!) {
    const [d, d0] = [members.reduce((sum, v) => sum + x[v], 0), base.reduce((a, b) => a + b, 0)];
    if (d < NOTHING * quantity) members.forEach((v) => shareless.add(v));
    members.forEach((v, k) => (slopes[v] += weight * Math.log(x[v] / base[k] / (d / d0))));
  }
  const primal: number[] = [];
  const products: number[] = [];
  equalityDuals.forEach((dual, r) => {
    const row = entriesOf(program.equality!.matrix, r);
    row.forEach(([v, value]) => (slopes[v] -= value * dual));
    primal.push(Math.abs(row.reduce((sum, [v, value]) => sum + value * x[v], -program.equality!.right[r])));
  });
  inequalityDuals.forEach((dual, r) => {
    const row = entriesOf(program.inequality!.matrix, r);
    row.forEach(([v, value]) => (slopes[v] += value * dual));
    const room = row.reduce((sum, [v, value]) => sum - value * x[v], program.inequality!.right[r]);
    primal.push(-room);
    products.push(Math.abs(room) * dual);
  });
  x.forEach((value, v) => {
    slopes[v] += upperDuals[v] - lowerDuals[v];
    primal.push(program.lower[v] - value, value - program.upper[v]);
    products.push(lowerDuals[v] * (value - program.lower[v]));
    if (program.upper[v] < Infinity) products.push(upperDuals[v] * (program.upper[v] - value));
  });
  return Math.max(
    Math.max(...primal) / quantity,
    Math.max(...slopes.map((slope, v) => (shareless.has(v) ? 0 : Math.abs(slope)))) / price,
    Math.max(...products) / (price * quantity),
  );
}

function shuffled(seed: number, count: number): number[] {
  const random = seededNumbers(seed);
  return Array.from({ length: count }, (_, k) => [random(), k])
    .toSorted(([a], [b]) => a - b)
    .map(([, k]) => k);
}

function largestGap(a: Float64Array, b: Float64Array): number {
  const size = Math.max(...a.map(Math.abs), 1e-300);
  return Math.max(...a.map((value, k) => Math.abs(value - b[k]))) / size;
}

describe("the interior point on markets at random", () => {
  it("satisfies the conditions of a minimum, recomputed from the program, with multipliers of the right sign", () => {
    fc.assert(
      fc.property(fc.nat(), shapes, (seed, shape) => {
        const program = randomMarket(seed, shape);
        const found = solveConvexProgram(program);
        expect(found.end).toBe("converged");
        expect(conditionsMissed(program, found)).toBeLessThan(CONDITIONS);
        for (const duals of [found.inequalityDuals, found.lowerDuals, found.upperDuals])
          expect(Math.min(...duals)).toBeGreaterThanOrEqual(0);
        for (const size of Object.values(found.residuals)) expect(size).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same prices, permuted, when variables and rows are permuted", () => {
    fc.assert(
      fc.property(fc.nat(), shapes, (seed, shape) => {
        const program = randomMarket(seed, { ...shape, hasInertia: true });
        const variables = shuffled(seed + 1, program.lower.length);
        const rows = shuffled(seed + 2, program.equality!.right.length);
        const [one, other] = [program, relabelled(program, variables, rows)].map((each) => solveConvexProgram(each));
        const back = one.x.map((_, v) => other.x[variables[v]]);
        expect(largestGap(one.x, back)).toBeLessThan(SAME);
        expect(
          largestGap(
            one.equalityDuals,
            one.equalityDuals.map((_, r) => other.equalityDuals[rows[r]]),
          ),
        ).toBeLessThan(SAME);
      }),
      { numRuns: 50 },
    );
  });

  it("gives the same answer in other units, from thousandths to billions", () => {
    const powers = fc.integer({ min: -3, max: 9 }).map((power) => 10 ** power);
    fc.assert(
      fc.property(fc.nat(), shapes, powers, powers, (seed, shape, quantity, price) => {
        const plain = solveConvexProgram(randomMarket(seed, { ...shape, hasInertia: true }));
        const units = { quantity, price };
        const scaled = solveConvexProgram(randomMarket(seed, { ...shape, hasInertia: true, units }));
        expect(scaled.end).toBe("converged");
        expect(
          largestGap(
            plain.x,
            scaled.x.map((value) => value / quantity),
          ),
        ).toBeLessThan(SAME);
        expect(
          largestGap(
            plain.equalityDuals,
            scaled.equalityDuals.map((value) => value / price),
          ),
        ).toBeLessThan(SAME);
      }),
      { numRuns: 50 },
    );
  });

  it("raises the minimum by the multiplier when a bottleneck is narrowed a little", () => {
    const program = randomMarket(3, { suppliers: 4, buyers: 5, hasInertia: true });
    const narrowed = (by: number): ConvexProgram => ({
      ...program,
      inequality: { ...program.inequality!, right: program.inequality!.right.map((value) => 0.5 * value - by) },
    });
    const step = 1e-4;
    const [at, less, more] = [0, step, -step].map((by) => solveConvexProgram(narrowed(by)));
    expect(at.inequalityDuals[0]).toBeGreaterThan(0.01);
    expect((less.objective - more.objective) / (2 * step)).toBeCloseTo(at.inequalityDuals[0], 4);
  });

  it("finds the base again, at no cost of inertia, when nothing has changed", () => {
    const [a, b, c] = [4, 2, 1];
    const found = solveConvexProgram({
      ...free(3),
      linear: Float64Array.of(1, 1, 1),
      entropic: [{ weight: 3, members: [0, 1, 2], base: [a, b, c], total: null }],
      equality: rowsOf(3, [[0, 1, 2].map((v): RowEntry => [v, 1])], [2 * (a + b + c)]),
    });
    [a, b, c].forEach((base, v) => expect(found.x[v]).toBeCloseTo(2 * base, 8));
    expect(found.objective).toBeCloseTo(14, 8);
    expect(found.equalityDuals[0]).toBeCloseTo(1, 8);
  });

  it("takes a total that is a variable and one that is none for the same", () => {
    const rest = { weight: 2, members: [0, 1], base: [1, 3] };
    const cost = Float64Array.of(1, 0, 0);
    const lone = solveConvexProgram({
      ...free(3),
      linear: cost,
      entropic: [{ ...rest, total: null }],
      equality: rowsOf(3, [[...[0, 1].map((v): RowEntry => [v, 1]), [2, -1]], [[2, 1]]], [0, 8]),
    });
    const tied = solveConvexProgram({
      ...free(3),
      linear: cost,
      entropic: [{ ...rest, total: 2 }],
      equality: rowsOf(3, [[...[0, 1].map((v): RowEntry => [v, 1]), [2, -1]], [[2, 1]]], [0, 8]),
    });
    expect(largestGap(lone.x, tied.x)).toBeLessThan(SAME);
    expect(lone.objective).toBeCloseTo(tied.objective, 8);
    expect(lone.x[0] / lone.x[1]).toBeCloseTo(Math.exp(-1 / 2) / 3, 8);
  });
});

describe("the interior point without an answer", () => {
  const beyondCapacity = {
    ...free(1),
    linear: Float64Array.of(1),
    inequality: rowsOf(1, [[[0, 1]], [[0, -1]]], [3, -5]),
  };

  it("says by how little demand beyond capacity fails", () => {
    const found = solveConvexProgram(beyondCapacity);
    expect(found.end).toBe("infeasible");
    expect(found.violation?.total).toBeCloseTo(2, 6);
  });

  it("puts the violation on the row that counts less", () => {
    const violationWeights = { inequality: Float64Array.of(1, 10) };
    const found = solveConvexProgram(beyondCapacity, { violationWeights });
    expect(found.violation?.rows.map(({ place }) => place)).toEqual([{ kind: "inequality", index: 0 }]);
    expect(found.violation?.rows[0].amount).toBeCloseTo(2, 6);
    expect(found.x[0]).toBeCloseTo(5, 6);
  });

  it("says on which side an equality is missed", () => {
    const found = solveConvexProgram({
      lower: Float64Array.of(0),
      upper: Float64Array.of(3),
      linear: Float64Array.of(1),
      equality: rowsOf(1, [[[0, 1]]], [5]),
    });
    expect(found.violation?.rows).toHaveLength(1);
    expect(found.violation?.rows[0].amount).toBeCloseTo(-2, 6);
  });

  it("ends infeasible, not converged, when the point can run away along two rows that contradict each other", () => {
    const difference: RowEntry[] = [
      [0, 1],
      [1, -1],
    ];
    const found = solveConvexProgram({
      ...free(2),
      linear: Float64Array.of(1, 1),
      equality: rowsOf(2, [difference, difference], [1, 2]),
    });
    expect(found.end).toBe("infeasible");
    expect(found.violation?.total).toBeCloseTo(1, 6);
  });

  it("finds every overloaded transport infeasible and every other one not", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), fc.boolean(), (seed, count, isOverloaded) => {
        const random = seededNumbers(seed);
        const demand = Array.from({ length: count }, () => 1 + random());
        const all = demand.reduce((a, b) => a + b, 0);
        const found = solveConvexProgram({
          ...free(count),
          linear: Float64Array.from(demand, () => random()),
          equality: rowsOf(
            count,
            demand.map((_, v) => [[v, 1]]),
            demand,
          ),
          inequality: rowsOf(count, [demand.map((_, v): RowEntry => [v, 1])], [isOverloaded ? 0.9 * all : 1.1 * all]),
        });
        expect(found.end).toBe(isOverloaded ? "infeasible" : "converged");
        if (isOverloaded) expect(found.violation!.total / all).toBeCloseTo(0.1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("ends infeasible without a search when bounds contradict each other", () => {
    const found = solveConvexProgram({
      lower: Float64Array.of(0, 4),
      upper: Float64Array.of(1, 3),
      linear: Float64Array.of(1, 1),
    });
    expect(found).toMatchObject({ end: "infeasible", iterations: 0 });
    expect(found.violation).toEqual({ total: 1, rows: [{ place: { kind: "variable", index: 1 }, amount: 1 }] });
  });

  it("ends unbounded when the cost falls without end", () => {
    const found = solveConvexProgram({
      ...free(2),
      linear: Float64Array.of(-1, 0),
      equality: rowsOf(
        2,
        [
          [
            [0, 1],
            [1, -1],
          ],
        ],
        [1],
      ),
    });
    expect(found.end).toBe("unbounded");
  });

  it("ends stopped when it is told to, stalled when it may not go on", () => {
    const program = randomMarket(1, { suppliers: 3, buyers: 3, hasInertia: true });
    expect(solveConvexProgram(program, { shouldStop: () => true })).toMatchObject({ end: "stopped", iterations: 0 });
    expect(solveConvexProgram(program, { maximum: 3 }).end).toBe("stalled");
  });

  it("names every fault of a program that is none", () => {
    const solve = () =>
      solveConvexProgram({
        lower: Float64Array.of(0, Number.NaN),
        upper: Float64Array.of(1),
        linear: Float64Array.of(1, 1),
        quadratic: Float64Array.of(1, -1),
        smooth: [{ variable: 5, value: (x) => x, slope: () => 1, curvature: () => 0 }],
        entropic: [{ weight: -1, members: [0, 0], base: [0], total: null }],
        equality: rowsOf(3, [[[2, Infinity]]], [Number.NaN]),
      });
    for (const fault of [
      "lower[1] is NaN",
      "upper has 1 entries, expected 2",
      "quadratic[1] is -1",
      "smooth: there is no variable 5",
      "entropic[0].weight is -1",
      "entropic[0].base has 1 entries, expected 2",
      "entropic[0].base holds 0",
      "variable 0 is in two groups or twice in entropic[0]",
      "equality has 3 columns, expected 2",
      "equality.matrix.value[0] is Infinity",
      "equality.right[0] is NaN",
    ])
      expect(solve).toThrow(fault);
  });

  it("does not return NaN for converged when a curve is undefined", () => {
    const found = solveConvexProgram({
      ...free(1),
      linear: Float64Array.of(1),
      smooth: [{ variable: 0, value: () => Number.NaN, slope: () => Number.NaN, curvature: () => Number.NaN }],
    });
    expect(found.end).toBe("stalled");
    expect([...found.x].every(Number.isFinite)).toBe(true);
  });
});

describe("edges of programs", () => {
  it("has nothing to do without variables", () => {
    expect(solveConvexProgram({ ...free(0), linear: new Float64Array() })).toMatchObject({
      end: "converged",
      objective: 0,
    });
  });

  it("solves without any row", () => {
    const found = solveConvexProgram({
      lower: Float64Array.of(-Infinity, 0, 0),
      upper: Float64Array.of(Infinity, Infinity, 2),
      linear: Float64Array.of(-3, 1, -1),
      quadratic: Float64Array.of(1, 1, 0),
    });
    [3, 0, 2].forEach((value, v) => expect(found.x[v]).toBeCloseTo(value, 8));
    expect(found.lowerDuals[1]).toBeCloseTo(1, 8);
    expect(found.upperDuals[2]).toBeCloseTo(1, 8);
  });

  it("keeps a variable whose bounds coincide exactly there, with its multiplier", () => {
    const found = solveConvexProgram({
      lower: Float64Array.of(2, 0),
      upper: Float64Array.of(2, 9),
      linear: Float64Array.of(5, 1),
      equality: rowsOf(
        2,
        [
          [
            [0, 1],
            [1, 1],
          ],
        ],
        [6],
      ),
    });
    expect(found.x[0]).toBe(2);
    expect(found.x[1]).toBeCloseTo(4, 8);
    expect(found.lowerDuals[0]).toBeCloseTo(4, 8);
    expect(found.upperDuals[0]).toBe(0);
  });

  it("does not mind rows that say the same twice", () => {
    const row: RowEntry[] = [
      [0, 1],
      [1, 1],
    ];
    const found = solveConvexProgram({
      ...free(2),
      linear: Float64Array.of(1, 2),
      quadratic: Float64Array.of(1, 1),
      equality: rowsOf(2, [row, row, row.map(([v, value]): RowEntry => [v, 2 * value])], [3, 3, 6]),
    });
    expect(found.end).toBe("converged");
    [2, 1].forEach((value, v) => expect(found.x[v]).toBeCloseTo(value, 8));
  });

  it("starts where it is told and finds the same", () => {
    const program = randomMarket(7, { suppliers: 4, buyers: 4, hasInertia: true });
    const plain = solveConvexProgram(program);
    const again = solveConvexProgram(program, { start: plain.x });
    expect(largestGap(plain.x, again.x)).toBeLessThan(SAME);
  });
});
