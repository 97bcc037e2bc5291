import { defineProblem, type Problem } from "../../../base/problems/index.ts";

export const parameterAbsent = defineProblem(
  "E686",
  {
    name: "parameter of an alliance absent",
    meaning:
      "The parameters that differ from pair to pair have no default: a guess by Tertius would decide whether there is an alliance.",
    wayOut: "Give the parameter a value with a source, or say that it is an assumption.",
  },
  (path: string, words: string) => ({
    place: { path },
    message: `${path} is absent: ${words}.`,
    expected: "a value with a source, or one marked as an assumption",
  }),
);

export const parameterOutside = defineProblem(
  "E687",
  {
    name: "parameter of an alliance not usable",
    meaning: "The parameter is not a number, or is out of range.",
    wayOut: "Give a value within the range that the message names.",
  },
  (path: string, found: number, expected: string) => ({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const allianceNotUsable = defineProblem("E688", {
  name: "alliance not usable",
  meaning: "An alliance has two different members and at least one adversary, which is another state.",
  wayOut: "Correct the members or the states of the adversary.",
});

/** Members that are not two different states. */
export function notTwoMembers(members: readonly string[]): Problem {
  return allianceNotUsable({
    place: { path: "members" },
    message: `${members.join(", ") || "Nobody"} cannot be the members of an alliance of two.`,
    found: members.join(", "),
    expected: "two different states",
    russian: {
      message: `Союз двух государств не составить: участники — ${members.join(", ") || "никто"}.`,
      expected: "два разных государства",
    },
  });
}

/** An adversary without states. */
export function noAdversary(): Problem {
  return allianceNotUsable({
    place: { path: "adversary.states" },
    message: "The adversary has no states.",
    expected: "at least one state, each once",
    russian: {
      message: "У противника нет ни одного государства.",
      expected: "хотя бы одно государство, каждое один раз",
    },
  });
}

/** The faults of a state of the adversary, in Russian. */
const RUSSIAN_FAULTS: Readonly<Record<string, string>> = {
  "is a member and cannot be the adversary": "участник союза не может быть противником",
  "is twice among the states of the adversary": "государство стоит среди государств противника дважды",
};

/** A state of the adversary that is a member, or is there twice. */
export function adversaryNotUsable(state: string, fault: string): Problem {
  return allianceNotUsable({
    place: { path: "adversary.states" },
    message: `${state} ${fault}.`,
    found: state,
    expected: "states that are not members, each once",
    russian: {
      message: `${state}: ${RUSSIAN_FAULTS[fault] ?? fault}.`,
      expected: "государства, которые не входят в союз, каждое один раз",
    },
  });
}

export const noCapability = defineProblem(
  "E689",
  {
    name: "capability absent",
    meaning: "Capabilities give the weights of members and the threat that they face. A missing capability is not 0.",
    wayOut: "Add the capability of the state in that year, from the same source as the others.",
  },
  (state: string, found: number | undefined) => ({
    place: { path: `capabilities.${state}` },
    message: found === undefined ? `${state} has no capability.` : `The capability of ${state} is ${found}.`,
    ...(found === undefined ? {} : { found: String(found) }),
    expected: "a share of the world's capabilities, above 0",
  }),
);

export const noDistance = defineProblem("E690", {
  name: "ideal points give no distance",
  meaning: "The distance between two members is a part of the gap to the adversary; a point is absent or the gap is 0.",
  wayOut: "Choose a session in which all have a point, or give the distance as a parameter.",
});

/** An ideal point that is absent. */
export function noPoint(state: string): Problem {
  return noDistance({
    place: { path: `points.${state}` },
    message: `${state} has no ideal point.`,
    expected: "an ideal point of the session",
    russian: {
      message: `У ${state} нет идеальной точки.`,
      expected: "идеальная точка за это годовое собрание (`session`)",
    },
  });
}

/** A gap of 0 that nothing can be measured by. */
export function noGap(member: string, adversary: string): Problem {
  return noDistance({
    place: { path: `points.${adversary}` },
    message: `${member} and ${adversary} have the same ideal point, so no gap can be measured by theirs.`,
    expected: "two different points",
    russian: {
      message: `Идеальные точки ${member} и ${adversary} совпадают: разрыва между ними нет, и мерить нечем.`,
      expected: "две разные точки",
    },
  });
}

export const unknownPlace = defineProblem(
  "E691",
  {
    name: "place of a parameter unknown",
    meaning: "A region or a range names a parameter or a member that the decision does not have.",
    wayOut: "Name one of the parameters that the message lists, with its member where it has one.",
  },
  (parameter: string, member: string | null, known: readonly string[]) => ({
    place: { path: [member, parameter].filter((part) => part !== null).join(".") },
    message: `The decision has no parameter ${parameter}${member === null ? " of both members" : ` of ${member}`}.`,
    found: parameter,
    expected: `one of ${known.join(", ")}`,
  }),
);

export const gridNotUsable = defineProblem("E692", {
  name: "grid not usable",
  meaning: "A region needs two different parameters, each from a lower to a higher value in at least two steps.",
  wayOut: "Correct the bounds or the number of steps.",
});

/** A range that ends below where it begins. */
export function rangeNotUsable(path: string, low: number, high: number): Problem {
  return gridNotUsable({
    place: { path },
    message: `${path} runs from ${low} to ${high}.`,
    found: `${low} to ${high}`,
    expected: "a lower and a higher number",
    russian: { message: `${path} меняется от ${low} до ${high}.`, expected: "меньшее число, затем большее" },
  });
}

/** A grid that has too few points. */
export function stepsNotUsable(found: number): Problem {
  return gridNotUsable({
    place: { path: "steps" },
    message: `A grid cannot have ${found} steps.`,
    found: String(found),
    expected: "a whole number from 2 to 1000",
    russian: { message: `Число шагов сетки не может быть ${found}.`, expected: "целое число от 2 до 1000" },
  });
}

/** A region over one parameter. */
export function sameParameter(path: string): Problem {
  return gridNotUsable({
    place: { path },
    message: `${path} is on both sides of the region.`,
    found: path,
    expected: "two different parameters",
    russian: { message: `${path} стоит на обеих осях области.`, expected: "два разных параметра" },
  });
}
