import { describe, expect, it } from "vitest";
import { answer, answerText } from "../../src/findings/index.ts";
import { replacementBlocks } from "../../src/findings/replacementTable.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { caseOf, words } from "./fixture.ts";

/** Columns of a terminal wide enough for every table. */
const WIDTH = 200;

describe("tables of markets", () => {
  it("say why a flow could not be split", () => {
    const notReplaced = [{ from: "us-lng", to: "china", failure: "Nobody sells." }];
    expect(answerText(replacementBlocks({ notReplaced }, words()), WIDTH)).toContain(
      "The change was not split: a stage between has no equilibrium. Nobody sells.",
    );
  });

  it("give one stage without a reverse order", () => {
    const { replacement } = marketResults().scenarios["shut"].markets!["lng"].years["2019"];
    const text = answerText(replacementBlocks({ replacement: replacement! }, words()), WIDTH);
    expect(text).toContain("Qatar → Japan goes from 8.00 to 3.00 bcm/year, capacities and demand as in the base year.");
    expect(text).not.toContain("reverse order");
    expect(text).toMatch(/Bought in all\s+−2\.00\s+−2\.00/u);
  });

  it("put imports at risk by date into the answer, in both languages", () => {
    const english = answerText(answer(marketResults(), caseOf(), words()), WIDTH);
    expect(english).toMatch(/Chips\s+USA → China\s+16 May 2019\s+open\s+100\s+2018\s+7\.00 kt\/year/u);
    const russian = answerText(answer(marketResults(), caseOf(), words("ru")), WIDTH);
    expect(russian).toContain("Импорт под угрозой по датам");
    expect(russian).toContain("без срока");
  });
});
