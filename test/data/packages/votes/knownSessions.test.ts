import { expect, it } from "vitest";
import { flagProblems, knownSessions } from "../../../../src/data/packages/index.ts";
import { threeStatePackage } from "./threeStates.ts";

it("a session counts as known when one of its roll calls says so", () => {
  const votes = threeStatePackage();
  expect(knownSessions(votes, "important")).toEqual([1]);
  expect(knownSessions(votes, "issues")).toEqual([1, 2]);
});

it("important votes only, over a session in which importance is not known, is a problem", () => {
  expect(flagProblems(threeStatePackage(), "important", [1, 2]).map((each) => each.message)).toEqual([
    "Which roll calls are important is not known in session 2.",
  ]);
});

it("sessions in which it is known, and sessions without roll calls, are no problem", () => {
  expect(flagProblems(threeStatePackage(), "important", [0, 1])).toEqual([]);
  expect(flagProblems(threeStatePackage(), "important", [50, 60])).toEqual([]);
  expect(flagProblems(threeStatePackage(), "issues", [1, 2])).toEqual([]);
});
