import { problem, type Problem } from "../../../base/problems/index.ts";

/** A parameter that has no default and is not there. */
export function parameterAbsent(path: string, words: string): Problem {
  return problem(
    "E686",
    { path },
    {
      message: `${path} is absent: ${words}.`,
      expected: "a value with a source, or one that is called an assumption",
    },
  );
}

/** A parameter outside the range in which it means something. */
export function parameterOutside(path: string, found: number, expected: string): Problem {
  return problem("E687", { path }, { message: `${path} is ${found}.`, found: String(found), expected });
}

/** Members that are not two different states. */
export function notTwoMembers(members: readonly string[]): Problem {
  return problem(
    "E688",
    { path: "members" },
    {
      message: `${members.join(", ") || "Nobody"} cannot be the members of an alliance of two.`,
      found: members.join(", "),
      expected: "two different states",
    },
  );
}

/** An adversary without states. */
export function noAdversary(): Problem {
  return problem(
    "E688",
    { path: "adversary.states" },
    { message: "The adversary has no states.", expected: "at least one state, each once" },
  );
}

/** A state of the adversary that is a member, or is there twice. */
export function adversaryNotUsable(state: string, fault: string): Problem {
  return problem(
    "E688",
    { path: "adversary.states" },
    { message: `${state} ${fault}.`, found: state, expected: "states that are not members, each once" },
  );
}

/** A capability that is not there or cannot be one. */
export function noCapability(state: string, found: number | undefined): Problem {
  return problem(
    "E689",
    { path: `capabilities.${state}` },
    {
      message: found === undefined ? `${state} has no capability.` : `The capability of ${state} is ${found}.`,
      ...(found === undefined ? {} : { found: String(found) }),
      expected: "a share of the world's capabilities, above 0",
    },
  );
}

/** An ideal point that is absent. */
export function noPoint(state: string): Problem {
  return problem(
    "E690",
    { path: `points.${state}` },
    { message: `${state} has no ideal point.`, expected: "an ideal point of the session" },
  );
}

/** A gap of 0 that nothing can be measured by. */
export function noGap(member: string, adversary: string): Problem {
  return problem(
    "E690",
    { path: `points.${adversary}` },
    {
      message: `${member} and ${adversary} have the same ideal point, so no gap can be measured by theirs.`,
      expected: "two different points",
    },
  );
}

/** A place that the decision does not have. */
export function unknownPlace(parameter: string, member: string | null, known: readonly string[]): Problem {
  return problem(
    "E691",
    { path: [member, parameter].filter((part) => part !== null).join(".") },
    {
      message: `The decision has no parameter ${parameter}${member === null ? " of both members" : ` of ${member}`}.`,
      found: parameter,
      expected: `one of ${known.join(", ")}`,
    },
  );
}

/** A range that ends below where it begins. */
export function rangeNotUsable(path: string, low: number, high: number): Problem {
  return problem(
    "E692",
    { path },
    {
      message: `${path} runs from ${low} to ${high}.`,
      found: `${low} to ${high}`,
      expected: "a lower and a higher number",
    },
  );
}

/** A grid that has too few points. */
export function stepsNotUsable(found: number): Problem {
  return problem(
    "E692",
    { path: "steps" },
    { message: `A grid cannot have ${found} steps.`, found: String(found), expected: "a whole number from 2 to 1000" },
  );
}

/** A region over one parameter. */
export function sameParameter(path: string): Problem {
  return problem(
    "E692",
    { path },
    { message: `${path} is on both sides of the region.`, found: path, expected: "two different parameters" },
  );
}
