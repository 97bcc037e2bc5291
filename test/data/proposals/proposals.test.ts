import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importStatements } from "../../../src/data/importers/index.ts";
import { proposals, proposalTable } from "../../../src/data/proposals/index.ts";
import { isSameSpeaker, measured, overlap } from "./corpus.ts";

const said = (text: string): string[][] => proposals(text).map(({ speaker, text: content }) => [speaker, content]);

describe("who says what", () => {
  it("is found by a clause after the verb, before it and around it", () => {
    expect(said("Trade minister Marta Kolen said that talks would go on.")).toEqual([
      ["Marta Kolen", "talks would go on"],
    ]);
    expect(said("Talks would go on, said Marta Kolen, the minister.")).toEqual([["Marta Kolen", "Talks would go on"]]);
    expect(said("Talks, Marta Kolen said, would go on until May.")[0]?.[0]).toBe("Marta Kolen");
  });

  it("is found by quotations, also when they are interrupted or go on alone", () => {
    expect(said("“We stay,” Marta Kolen said. “We always did.”")).toEqual([
      ["Marta Kolen", "“We stay,”"],
      ["Marta Kolen", "“We always did.”"],
    ]);
    expect(said("“We stay,” said Marta Kolen, “and we pay.”")).toEqual([
      ["Marta Kolen", "“We stay,” said Marta Kolen, “and we pay.”"],
    ]);
  });

  it("is found by “according to”, by views, and in the passive", () => {
    expect(said("According to Marta Kolen, the gas is gone.")).toEqual([["Marta Kolen", "the gas is gone"]]);
    expect(said("In the view of Marta Kolen, the gas is gone.")).toEqual([["Marta Kolen", "the gas is gone"]]);
    expect(said("The plan was described by critics as a relic.")).toEqual([["critics", "a relic"]]);
  });

  it("goes back from pronouns, surnames and nouns to the person named", () => {
    const text =
      "Marta Kolen, the energy minister, met Rolf Amundi on Monday. She said that the gas was gone. Amundi denied it. The minister insisted that it was.";
    expect(said(text).map(([speaker]) => speaker)).toEqual(["Marta Kolen", "Rolf Amundi", "Marta Kolen"]);
  });

  it("is told through what stands between commas, and joined clauses are two", () => {
    expect(said("Marta Kolen, who runs a farm near the border, said that the rain had failed.")[0]?.[0]).toBe(
      "Marta Kolen",
    );
    expect(said("Marta Kolen rejected the plan and demanded that it be withdrawn.")).toEqual([
      ["Marta Kolen", "the plan"],
      ["Marta Kolen", "it be withdrawn"],
    ]);
  });

  it("may be said by a body with an apostrophe in its name", () => {
    expect(said("The exporters' association criticised the plan.")).toEqual([["exporters' association", "the plan"]]);
  });

  it("is not what is denied, wished, scheduled, or said of nobody", () => {
    for (const text of [
      "Marta Kolen declined to say whether she would attend.",
      "Marta Kolen would not say that.",
      "The meeting is in May, according to the calendar.",
      "The pipe is said to be empty.",
      "The so-called “green deal” was signed.",
      "The minister raised the duty in June.",
    ]) {
      expect(said(text)).toEqual([]);
    }
  });

  it("has offsets that give its text, and a confidence that falls with every step of reference", () => {
    const text = "Marta Kolen said that it was over. She said that it was late. ";
    const found = proposals(text);
    for (const each of found) expect(text.slice(each.start, each.end)).toBe(each.text);
    expect(found.map(({ confidence }) => confidence)).toEqual([0.85, 0.68]);
  });

  it("never throws and keeps its offsets inside, whatever the text", () => {
    const word = fc.constantFrom(
      "said",
      "She",
      "Ann Bell",
      "“",
      "”",
      '"',
      ",",
      ".",
      ":",
      "that",
      "by",
      "according to",
      "\n\n",
      "and",
      "the minister",
      "’s",
      "é",
      "—",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(word, { maxLength: 40 }).map((each) => each.join(" ")),
        ),
        (text) => {
          for (const { start, end } of proposals(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a table of proposals", () => {
  it("leaves everything empty that a person codes, and is refused as statements until it is coded", () => {
    const table = proposalTable("article.txt", proposals("Marta Kolen said that it was over."));
    const rows = table.trim().split("\n");
    expect(rows[1]).toBe(
      ",P001,article.txt,,Marta Kolen,,,,it was over,,characters 22-33,Marta Kolen,say,subject,0.85",
    );
    const { files, problems } = importStatements({ file: "p.csv", content: new TextEncoder().encode(table) }, null);
    expect(files).toBeNull();
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["E728", "row 2, column agreement"],
      ["W727", "concept"],
      ["W721", null],
    ]);
  });
});

describe("the rules on the corpus", () => {
  it("find on the untouched half what VALIDATION.md says, above the precision and recall that were asked for", () => {
    const { proposed, gold, matched } = measured("test");
    expect([proposed, gold, matched]).toEqual([48, 51, 40]);
    expect(matched / proposed).toBeGreaterThanOrEqual(0.8);
    expect(matched / gold).toBeGreaterThanOrEqual(0.6);
  });

  it("find all of the half that they were written on", () => {
    const { proposed, gold, matched } = measured("development");
    expect([proposed, gold, matched]).toEqual([53, 53, 53]);
  });

  it("are measured by a stated rule: the speaker right and at least half of the longer span shared", () => {
    expect(isSameSpeaker("The Ministry of Trade", "ministry of trade")).toBe(true);
    expect(isSameSpeaker("Kolen", "Marta Kolen")).toBe(true);
    expect(isSameSpeaker("Marta", "Marta Kolen-Brun")).toBe(true);
    expect(isSameSpeaker("Mart", "Marta Kolen")).toBe(false);
    const span = (start: number, end: number) => ({ start, end });
    expect(overlap(span(0, 10), span(5, 15))).toBe(0.5);
    expect(overlap(span(0, 10), span(10, 20))).toBe(0);
  });
});
