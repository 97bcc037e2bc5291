import { defineProblem, meant, type Place, quoted, said } from "../../base/problems/index.ts";

export const unknownMeasure = defineProblem(
  "E231",
  {
    name: "unknown measure",
    meaning: "A scenario names a measure that the case does not have.",
    wayOut: "Use an id from `measures`.",
  },
  (place: Place, found: string, near: string | null) => ({
    place,
    message: `The case has no measure ${said(found)}.`,
    found,
    expected: "an id of `measures`",
    hints: meant(near),
  }),
);

/** What is wrong where scenarios lead back to themselves, by the key that does it. */
const CIRCLES = {
  on: { said: "The scenarios stack in a circle", expected: "a first scenario that stands on none" },
  against: { said: "The scenarios are told in a circle", expected: "a scenario that does not lead back here" },
  asCollected: { said: "The scenario names itself", expected: "the scenario that has the law" },
} as const;

export const circle = defineProblem(
  "E232",
  {
    name: "scenarios in a circle",
    meaning:
      "A scenario builds on itself through `on`, is told against itself through `against`, or names itself in `asCollected`.",
    wayOut: "Break the circle.",
  },
  (place: Place, ids: readonly string[], through: keyof typeof CIRCLES) => ({
    place,
    message: `${CIRCLES[through].said}: ${ids.map(quoted).join(` ${through} `)}.`,
    found: ids.join(` ${through} `),
    expected: CIRCLES[through].expected,
  }),
);

/** More names than these are not listed. */
const LISTED_SCENARIOS = 12;

export const unknownScenario = defineProblem(
  "E233",
  {
    name: "unknown scenario",
    meaning:
      "A scenario builds on one that the case does not have, or on a sweep, which is many scenarios, is told against such a one, or has its duties as collected; or `headline` names no scenario of the case.",
    wayOut: "Use an id from `scenarios` that has no `sweep`. `headline` may name one scenario of a sweep: `id@RATE`.",
  },
  (place: Place, found: string, isSweep: boolean, near: string | null, known: readonly string[] = []) => ({
    place,
    message: isSweep ? `${said(found)} is a sweep: many scenarios.` : `The case has no scenario ${said(found)}.`,
    found,
    expected: known.length === 0 ? "an id of `scenarios` without `sweep`" : oneOfThese(known),
    hints: meant(near),
  }),
);

function oneOfThese(ids: readonly string[]): string {
  const more = ids.length > LISTED_SCENARIOS ? " or another of `scenarios`" : "";
  return `one of ${ids.slice(0, LISTED_SCENARIOS).join(", ")}${more}`;
}

export const referenceHeadline = defineProblem(
  "E245",
  {
    name: "headline is a reference",
    meaning: "A scenario marked `reference` is solved to be checked; the answer leaves it out and cannot be about it.",
    wayOut: "Name another scenario in `headline`, or remove `reference` from this one.",
  },
  (place: Place, found: string) => ({
    place,
    message: `The answer cannot be about ${said(found)}, because it leaves out references.`,
    found,
    expected: "a scenario without `reference`",
  }),
);

export const onlyReferences = defineProblem(
  "E247",
  {
    name: "nothing but references",
    meaning:
      "Scenarios marked `reference` are solved to be checked and left out of the answer. If all of them are, the answer has no scenario.",
    wayOut: "Take `reference` off the scenario that the question is about, or add one.",
  },
  (place: Place) => ({
    place,
    message: "Every scenario is a reference, so nothing is left for the answer.",
    expected: "at least one scenario without `reference`",
  }),
);

export const idleSweep = defineProblem(
  "E234",
  {
    name: "sweep without effect",
    meaning: "A sweep replaces the rates of one measure of its scenario; this measure is not in it or has no rates.",
    wayOut: "Name a measure of the scenario that has rates.",
  },
  (place: Place, measure: string) => ({
    place,
    message: `Measure ${said(measure)} has no rates in this scenario that a sweep could replace.`,
    found: measure,
    expected: "a measure of the scenario that has rates",
  }),
);

export const idleScale = defineProblem(
  "E238",
  {
    name: "scale of no measure",
    meaning: "A scale says how much of a measure a scenario has; this scenario does not choose the measure.",
    wayOut: "Name a measure of the scenario, or add it to `measures`.",
  },
  (place: Place, measure: string, near: string | null) => ({
    place,
    message: `This scenario has no measure ${said(measure)} to scale.`,
    found: measure,
    expected: "a measure of the scenario",
    hints: meant(near),
  }),
);

export const scaledSwitch = defineProblem(
  "E239",
  {
    name: "switch in between",
    meaning:
      "A ban, an export control, a quota and market access have no size that could be halved or doubled. Their measure is in a scenario or it is not.",
    wayOut: "Give 0 to take the measure out or 1 to leave it. To hold trade back in part, use trade-cost or a tariff.",
  },
  (place: Place, measure: string, instrument: string, factor: number) => ({
    place,
    message: `Measure ${said(measure)} has a row that is a ${instrument}, which has no size: its scale cannot be ${factor}.`,
    found: String(factor),
    expected: "0 or 1",
  }),
);

export const joinsNoSide = defineProblem(
  "E249",
  {
    name: "joins no party",
    meaning: "A country joins one of the two parties of the case; this is neither of them.",
    wayOut: "Name `a` or `b` of `parties`.",
  },
  (place: Place, found: string, parties: readonly string[]) => ({
    place,
    message: `${said(found)} is no party of this case, so that no country can join it.`,
    found,
    expected: parties.join(" or "),
  }),
);

export const joinsItself = defineProblem(
  "E279",
  {
    name: "party that joins",
    meaning: "Only a country that is not yet at war can join a party.",
    wayOut: "Name another country, or change the measures of the party itself.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${found} is a party of this case: it cannot join one.`,
    found,
    expected: "a country that is no party",
  }),
);

export const chosenTwice = defineProblem(
  "E235",
  {
    name: "chosen twice",
    meaning: "A scenario chooses a measure twice, itself or through `on`; added twice, it would count double.",
    wayOut: "Name each measure once.",
  },
  (place: Place, measure: string) => ({ place, message: `Measure ${said(measure)} is chosen twice.`, found: measure }),
);
