import highsModule from "highs";
import { describe, expect, it } from "vitest";
import { solveComplementarity } from "../../src/numerics/index.ts";
import { convexProgram, madeCases, programText, publishedCases, type SolverCase } from "./programs.cases.ts";
import { lemke } from "./oracles/lemke.ts";
import { solveConvexProgram } from "./oracles/solveConvexProgram.ts";

/** The module is a function at run time; its types are those of the older module format. */
const loadHighs = highsModule as unknown as (typeof highsModule)["default"];

/** What a solver says: z = variables, then multipliers; null where there is no answer. */
interface Answer {
  readonly z: readonly number[] | null;
  readonly end: string;
  readonly objective: number | null;
  readonly residual: number;
}

interface Solver {
  readonly name: string;
  /** Of values, relative to one or to the value. */
  readonly tolerance: number;
  readonly applies: (each: SolverCase) => boolean;
  readonly solve: (each: SolverCase) => Promise<Answer> | Answer;
}

/** Of relative residuals of every condition. */
const RESIDUAL = 1e-9;
/** The published prices have ten digits. */
const OURS = 1e-6;
/** HiGHS regularises quadratic programs and stops at 1e-7. */
const HIGHS = 1e-4;

const largest = ({
  primal,
  dual,
  complementarity,
}: {
  primal: number;
  dual: number;
  complementarity: number;
}): number => Math.max(primal, dual, complementarity);

const objectiveAt = ({ program }: SolverCase, z: readonly number[]): number | null =>
  program === null
    ? null
    : program.linear.reduce((sum, c, v) => sum + (c + (program.quadratic[v] * z[v]) / 2) * z[v], 0);

/** The default regularisation moves prices by 5e-5; the option is missing in the types. */
const QP_OPTIONS: Record<string, number> = { qp_regularization_value: 1e-10 };

const SOLVERS: readonly Solver[] = [
  {
    name: "interior point",
    tolerance: OURS,
    applies: ({ program }) => program !== null,
    solve: ({ program }) => {
      const found = solveConvexProgram(convexProgram(program!));
      const z = found.end === "converged" ? [...found.x, ...found.inequalityDuals] : null;
      return { z, end: found.end, objective: found.objective, residual: largest(found.residuals) };
    },
  },
  {
    name: "Lemke",
    tolerance: OURS,
    applies: () => true,
    solve: (each) => {
      const { end, z, residuals } = lemke(each.complementarity.matrix, each.complementarity.right);
      const answer = end === "solved" ? [...z] : null;
      return { z: answer, end, objective: objectiveAt(each, [...z]), residual: largest(residuals) };
    },
  },
  {
    name: "semismooth Newton",
    tolerance: OURS,
    applies: () => true,
    solve: (each) => {
      const { matrix, right } = each.complementarity;
      const bounds = { lower: right.map(() => 0), upper: right.map(() => Infinity) };
      const image = (x: Float64Array, out: Float64Array): void =>
        right.forEach((q, r) => (out[r] = x.reduce((sum, value, c) => sum + matrix[r * x.length + c] * value, q)));
      const start = right.map(() => 1);
      const found = solveComplementarity(image, (_, out) => out.set(matrix), bounds, start);
      const z = found.end === "converged" ? [...found.x] : null;
      return { z, end: found.end, objective: objectiveAt(each, [...found.x]), residual: largest(found.residuals) };
    },
  },
  {
    name: "HiGHS",
    tolerance: HIGHS,
    applies: ({ program }) => program !== null,
    solve: async ({ program }) => {
      const highs = await loadHighs();
      const found = highs.solve(programText(program!), QP_OPTIONS);
      if (found.Status !== "Optimal") return { z: null, end: found.Status, objective: null, residual: Infinity };
      const x = program!.linear.map((_, v) => {
        const column = found.Columns[`x${v}`];
        return column !== undefined && "Primal" in column ? column.Primal : Number.NaN;
      });
      const duals = found.Rows.map((row) => ("Dual" in row ? -row.Dual : Number.NaN));
      return { z: [...x, ...duals], end: found.Status, objective: found.ObjectiveValue, residual: 0 };
    },
  },
];

const NO_ANSWER = new Set(["infeasible", "ray", "stalled", "exhausted", "Infeasible"]);

function itAnswers(solver: Solver, each: SolverCase): void {
  it(`${solver.name} answers ${each.name}`, async () => {
    const { z, end, objective, residual } = await solver.solve(each);
    if (each.expected === null) {
      expect(z).toBeNull();
      expect(NO_ANSWER).toContain(end);
      return;
    }
    expect(z, end).not.toBeNull();
    expect(residual).toBeLessThanOrEqual(RESIDUAL);
    for (const [position, value] of each.expected.values)
      expect(Math.abs(z![position] - value), `z[${position}] is ${z![position]}, not ${value}`).toBeLessThanOrEqual(
        solver.tolerance * Math.max(1, Math.abs(value)),
      );
    if (each.expected.objective !== undefined)
      expect(objective).toBeCloseTo(each.expected.objective, -Math.log10(solver.tolerance) - 1);
  });
}

describe("the published instances of spatial equilibrium", () => {
  for (const each of publishedCases()) for (const solver of SOLVERS) if (solver.applies(each)) itAnswers(solver, each);
});

describe("problems made to be hard, or with known answers", () => {
  for (const each of madeCases()) for (const solver of SOLVERS) if (solver.applies(each)) itAnswers(solver, each);
});
