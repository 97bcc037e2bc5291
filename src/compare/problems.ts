import { defineProblem } from "../base/problems/index.ts";

export const otherThirds = defineProblem(
  "E511",
  {
    name: "answers for others",
    meaning: "Two answers are compared that are not about the same third countries.",
    wayOut: "Answer both for the same countries or blocs with --for.",
  },
  (first: readonly string[], second: readonly string[]) => ({
    place: { path: "parties.third" },
    message: `The first answers for ${first.join(", ")}, the second for ${second.join(", ")}.`,
    found: second.join(", "),
    expected: "the same third countries in both",
    hints: [`Answer both for the same, such as --for ${first.join(",")}.`],
  }),
);

export const baseAsSide = defineProblem(
  "E512",
  {
    name: "base year as a side",
    meaning:
      "Every scenario is told as what it changes against the base year, so that there is nothing to compare with it.",
    wayOut: "Name two scenarios; `tertius run CASE --scenario ID` compares one with the base year.",
  },
  (path: string) => ({
    place: { path },
    message: "The base year cannot be one of two that are compared: every scenario is told against it.",
    found: "base",
    expected: "a scenario with measures",
    hints: ["`tertius run CASE --scenario ID` compares one scenario with the base year."],
  }),
);

export const nothingToCompare = defineProblem(
  "E517",
  {
    name: "case without scenarios",
    meaning: "Two scenarios are compared, and the case has none: no measures whose effect could be compared.",
    wayOut:
      "Give it `measures` and `scenarios`, or name another case; `tertius init NAME` writes an example with both.",
  },
  (path: string, name: string) => ({
    place: { path },
    message: `${name} has no scenario, so there is nothing of it to compare.`,
    found: "no scenario",
    expected: "a case with a scenario",
  }),
);

export const ownFooting = defineProblem(
  "E516",
  {
    name: "scenario against another one as a side",
    meaning:
      "Two scenarios are compared by what each changes against the base year; this one is told against another scenario (`against`).",
    wayOut:
      "Take `against` off it, or read it by itself: `tertius run CASE --scenario ID` tells what it changes against the other.",
  },
  (path: string, scenario: string, against: string) => ({
    place: { path },
    message: `Scenario "${scenario}" is told against "${against}", not against the base year.`,
    found: `against: ${against}`,
    expected: "a scenario without `against`",
  }),
);

export const notSolved = defineProblem(
  "E513",
  {
    name: "scenario not solved",
    meaning: "Two scenarios are compared, and one of them is not among the results.",
    wayOut: "Solve both first, with `scenario` left out or the scenario named.",
  },
  (path: string, scenario: string | null) => ({
    place: { path },
    message: scenario === null ? "No scenario was solved." : `The scenario "${scenario}" is not among the results.`,
    found: scenario ?? "no scenario",
    expected: "a scenario that was solved",
  }),
);

export const manyAsSide = defineProblem(
  "E514",
  {
    name: "sweep as a side",
    meaning: "A sweep is many scenarios, and two single ones are compared.",
    wayOut: "Name one point of it, `SWEEP@RATE`; `tertius sweep CASE --scenario SWEEP` shows all of them.",
  },
  (path: string, sweep: string, points: readonly string[]) => ({
    place: { path },
    message: `"${sweep}" is a sweep: ${points.length} scenarios.`,
    found: sweep,
    expected: `one of ${points.join(", ")}`,
    hints: [`\`tertius sweep CASE --scenario ${sweep}\` shows all of them.`],
  }),
);
