import { expect, it } from "vitest";
import { type VotePackage, voteIdentities } from "../../../../src/data/packages/index.ts";
import { threeStatePackage } from "./threeStates.ts";

const residuals = (votes: VotePackage): number[] => voteIdentities(votes).map((each) => each.residual);

const withVotes = (...codes: readonly number[]): VotePackage => ({
  ...threeStatePackage(),
  votes: Uint8Array.from(codes),
});

it("all residuals of a sound package are zero", () => {
  expect(residuals(threeStatePackage())).toEqual([0, 0, 0, 0, 0, 0]);
});

it("a tally that is one off has the residual one", () => {
  const votes = threeStatePackage();
  expect(residuals({ ...votes, tallies: votes.tallies.with(0, 3) })[0]).toBe(1);
});

it("a roll call on which nobody voted, and a state that never did, are counted", () => {
  const [, empty, , sessions, silent] = residuals(withVotes(1, 1, 0, 1, 3, 0, 1, 2, 8, 8, 8, 8));
  expect([empty, sessions, silent]).toEqual([1, 1, 1]);
  expect(residuals({ ...threeStatePackage(), firstSession: Int32Array.of(1, 1, 0) })[2]).toBe(1);
});

it("a state that joins in the middle of a session is counted", () => {
  expect(residuals(withVotes(1, 1, 0, 1, 3, 1, 1, 2, 3, 3, 1, 8))[5]).toBe(1);
});
