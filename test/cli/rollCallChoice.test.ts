import { describe, expect, it } from "vitest";
import { blockWith, choiceSessions, rollCallChoice } from "../../src/cli/rollCallChoice.ts";
import { diskShelf } from "../../src/cli/shelf.ts";
import type { VotePackage } from "../../src/data/packages/index.ts";
import { block } from "../solve/alignment/alignmentBlock.ts";

function shippedVotes(): VotePackage {
  const { votes } = diskShelf([]).openVotes("unga");
  if (votes === null) throw new Error("the package is not there");
  return votes;
}

describe("roll calls chosen on the command line", () => {
  const votes = shippedVotes();

  it("are all, important, on final passage, or of issues", () => {
    expect(rollCallChoice("all")).toEqual({});
    expect(rollCallChoice("important")).toEqual({ importantOnly: true });
    expect(rollCallChoice("final")).toEqual({ finalPassage: true });
    expect(rollCallChoice("nu,di")).toEqual({ issues: ["nu", "di"] });
  });

  it("are taken over the sessions in which the choice is known", () => {
    const sessionsOf = (word: string) => choiceSessions(votes, [46, 78], rollCallChoice(word)).sessions;
    expect(sessionsOf("all")).toEqual([46, 78]);
    expect(sessionsOf("important")).toEqual([46, 72]);
    expect(sessionsOf("nu")).toEqual([46, 74]);
  });

  it("stand in the place of the choice of the case; an issue that there is not is a problem", () => {
    const own = block({ issues: ["me"], importantOnly: true });
    expect(blockWith(own, votes, rollCallChoice("final")).block).toMatchObject({
      importantOnly: false,
      finalPassage: true,
      issues: [],
    });
    expect(blockWith(own, votes, rollCallChoice("none")).problems.map(({ code }) => code)).toContain("E656");
  });
});
