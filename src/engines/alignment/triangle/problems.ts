import { defineProblem, type Problem } from "../../../base/problems/index.ts";

export const triangleNotUsable = defineProblem("E682", {
  name: "triangle not usable",
  meaning: "A triangle has three different states and an edge between each two of them.",
  wayOut: "Name three different states, and give each pair one value.",
});

/** Members that are not three different states. */
export function notThreeStates(members: readonly string[]): Problem {
  return triangleNotUsable({
    place: { path: "members" },
    message: `${members.join(", ")} are not three different states.`,
    found: members.join(", "),
    expected: "three different states",
    russian: { message: `${members.join(", ")} — не три разных государства.`, expected: "три разных государства" },
  });
}

/** A pair of the triangle without edge. */
export function noEdge(a: string, b: string, found: number): Problem {
  return triangleNotUsable({
    place: { path: `${a}-${b}` },
    message: `The triangle has ${found === 0 ? "no edge" : `${found} edges`} between ${a} and ${b}.`,
    found: String(found),
    expected: "one edge",
    russian: {
      message: `Между ${a} и ${b} в треугольнике ${found === 0 ? "нет связи" : `не одна связь, а ${found}`}.`,
      expected: "одна связь",
    },
  });
}

/** A value or a band that cannot be one. */
export function edgeNotUsable(a: string, b: string, what: "value" | "band", found: number): Problem {
  return triangleNotUsable({
    place: { path: `${a}-${b}, ${what}` },
    message: `The ${what} of the edge ${a}-${b} is ${found}.`,
    found: String(found),
    expected: what === "value" ? "a finite number, or null with a reason" : "a finite number of at least 0",
    russian: {
      message: `${what === "value" ? "Значение" : "Полоса"} связи ${a}-${b} — ${found}.`,
      expected: what === "value" ? "конечное число или null с причиной" : "конечное число не меньше 0",
    },
  });
}

export const partNotKnown = defineProblem(
  "E680",
  {
    name: "input of an edge not known",
    meaning:
      "A defence obligation, a trade policy or the ties of a pair are not in the data. That does not mean that there are none.",
    wayOut: "Add a row for the pair, also where there is nothing, or give that part of the edge the weight 0.",
  },
  (a: string, b: string, part: string, words: string) => ({
    place: { path: `${a}-${b}, ${part}` },
    message: `Nothing is known about ${words} of ${a} and ${b}. That does not mean that there are none.`,
    expected: "a row for the pair, also where there is none",
    hints: [`Add the pair to the table.`, `Give ${part} the weight 0.`],
  }),
);

export const edgeWeightsNotUsable = defineProblem("E681", {
  name: "weights of an edge not usable",
  meaning: "The weights of an edge are not negative, finite, and not all 0.",
  wayOut: "Leave the weights out for their defaults, or give one to each part.",
});

const ALLOWED: Readonly<Record<string, string>> = {
  "0 or 1": "0 или 1",
  "0 or -1": "0 или -1",
  "a number from -1 to 1": "число от -1 до 1",
};

/** A part of an edge outside its range. */
export function partOutside(a: string, b: string, part: string, found: number, expected: string): Problem {
  return edgeWeightsNotUsable({
    place: { path: `${a}-${b}, ${part}` },
    message: `${part} of ${a} and ${b} is ${found}.`,
    found: String(found),
    expected,
    russian: { message: `Значение ${part} пары ${a} и ${b} — ${found}.`, expected: ALLOWED[expected] ?? expected },
  });
}

/** A weight that is none. */
export function weightOfPart(part: string, found: number): Problem {
  return edgeWeightsNotUsable({
    place: { path: `weights.${part}` },
    message: `The weight of ${part} is ${found}.`,
    found: String(found),
    expected: "a finite number of at least 0",
    russian: { message: `Вес ${part} — ${found}.`, expected: "конечное число не меньше 0" },
  });
}

/** Weights of which none counts. */
export function noWeight(): Problem {
  return edgeWeightsNotUsable({
    place: { path: "weights" },
    message: "All weights of an edge are 0.",
    found: "0",
    expected: "at least one weight above 0",
    russian: { message: "Все веса связи равны 0.", expected: "хотя бы один вес больше 0" },
  });
}

/** A pair of which the facts are given twice. */
export function factsTwice(a: string, b: string): Problem {
  return edgeWeightsNotUsable({
    place: { path: `${a}-${b}` },
    message: `The facts of ${a} and ${b} are there twice.`,
    expected: "one row for each pair",
    russian: { message: `Сведения о ${a} и ${b} даны дважды.`, expected: "одна строка на каждую пару" },
  });
}
