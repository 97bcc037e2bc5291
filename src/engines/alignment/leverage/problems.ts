import { defineProblem, type Problem } from "../../../base/problems/index.ts";

export const unusableLoss = defineProblem("E684", {
  name: "loss not usable",
  meaning: "Leverage compares what each of two loses; a loss that is not a number cannot be compared.",
  wayOut: "Solve both closings first, and give both losses in percent.",
});

/** A loss that is no number. */
export function lossNotUsable(path: string, found: number): Problem {
  return unusableLoss({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected: "a finite number",
    russian: { message: `Значение ${path} — ${found}.`, expected: "конечное число" },
  });
}

/** A real income that no loss can be taken of. */
export function incomeNotUsable(path: string, found: number): Problem {
  return unusableLoss({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected: "a finite number above 0",
    russian: { message: `Значение ${path} — ${found}.`, expected: "конечное число больше 0" },
  });
}
