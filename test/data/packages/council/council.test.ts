import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COUNCIL_FILES,
  councilAgreement,
  councilIdentities,
  parseCouncil,
  vetoCounts,
  writeCouncil,
} from "../../../../src/data/packages/index.ts";
import { changedCouncil, oneVeto, oneVetoPackage } from "./oneVeto.ts";

const codesOf = (files: ReadonlyMap<string, string>): string[] =>
  parseCouncil(files, null).problems.map((each) => each.code);

describe("parseCouncil", () => {
  it("reads vetoes, tallies and the votes that are known", () => {
    const { vetoes, resolutions } = oneVetoPackage();
    expect(vetoes[0].members).toEqual(["AAA", "BBB"]);
    expect(resolutions.map(({ tally }) => tally)).toEqual([[13, 2, 0], null]);
    expect(resolutions[0].ballots).toEqual([
      { state: "AAA", vote: 1, confidence: "derived" },
      { state: "BBB", vote: 2, confidence: "recalled" },
    ]);
  });

  it.each([
    ["vetoes.csv", "2001-02-03", "2011-01-01"],
    ["vetoes.csv", "2001-02-03", "1999-12-31"],
    ["resolutions.csv", "2002-01-02", "2011-01-01"],
  ])("refuses in %s a row outside of the days that it covers", (file, from, to) => {
    const { council, problems } = parseCouncil(changedCouncil(file, from, to), null);
    expect(problems.map((each) => [each.code, each.file, each.found, each.expected])).toEqual([
      ["E386", file, to, "a day from 2000-01-01 to 2010-12-31"],
    ]);
    expect(council).toBeNull();
  });

  it.each(["0001-01-01", "9999-12-31"])("refuses a day that stands for never or not known: %s", (day) => {
    expect(codesOf(changedCouncil("vetoes.csv", "2001-02-03", day))).toEqual(["E354"]);
    expect(codesOf(changedCouncil("resolutions.csv", "2002-01-02", day))).toEqual(["E354"]);
    expect(codesOf(changedCouncil("datapackage.json", '"2000-01-01"', `"${day}"`))).toContain("E304");
  });

  it("refuses a span that ends before it begins", () => {
    expect(codesOf(changedCouncil("datapackage.json", '"2000-01-01"', '"2011-01-01"'))).toEqual(["E304"]);
  });

  it("finds every problem at once", () => {
    const files = changedCouncil("vetoes.csv", "2001-02-03", "2001-02-31");
    files.set("resolutions.csv", files.get("resolutions.csv")!.replace("13,2,0", "13,,0").replace("\n2,", "\n1,"));
    files.set("ballots.csv", "resolution,state,vote,confidence\n9,AAA,1,derived\n1,A A,4,seen\n1,A A,1,derived\n");
    expect(codesOf(files).toSorted()).toEqual(
      ["E354", "E317", "E317", "E366", "E322", "E322", "E307", "E367", "E307"].toSorted(),
    );
  });

  it("a package of another kind is one problem", () => {
    expect(codesOf(changedCouncil("datapackage.json", '"council"', '"economy"'))).toEqual(["E365"]);
  });

  it("writes what it read", () => {
    expect(parseCouncil(writeCouncil(oneVetoPackage()), null)).toEqual({ council: oneVetoPackage(), problems: [] });
  });

  it("never throws, whatever the bytes", () => {
    const decoder = new TextDecoder();
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => decoder.decode(bytes)),
      fc.constantFrom(...oneVeto().values()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COUNCIL_FILES), fc.array(piece, { maxLength: 3 }), (name, pieces) => {
        const { council, problems } = parseCouncil(oneVeto().set(name, pieces.join("")), null);
        expect(council === null).toBe(problems.some((each) => each.severity === "error"));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("counts", () => {
  it("a veto of two members counts for each and once for both", () => {
    expect(vetoCounts(oneVetoPackage(), ["AAA", "BBB"], ["2001-01-01", "2001-12-31"])).toEqual({
      drafts: 1,
      each: [
        { state: "AAA", vetoes: 1, alone: 0, joint: 1 },
        { state: "BBB", vetoes: 1, alone: 0, joint: 1 },
      ],
      pairs: [{ a: "AAA", b: "BBB", vetoes: 1 }],
    });
    const apart = vetoCounts(oneVetoPackage(), ["AAA", "CCC"], ["2001-01-01", "2001-12-31"])!;
    expect(apart.pairs).toEqual([]);
    expect(apart.each[1]).toEqual({ state: "CCC", vetoes: 0, alone: 0, joint: 0 });
  });

  it("days that the list does not cover give no count, not zero", () => {
    expect(vetoCounts(oneVetoPackage(), ["AAA"], ["2001-01-01", "2011-01-01"])).toBeNull();
  });

  it("a resolution without known votes is neither alike nor different", () => {
    expect(councilAgreement(oneVetoPackage(), "AAA", "BBB", ["2002-01-01", "2002-12-31"])).toEqual({
      n: 1,
      alike: 0,
      recalled: 1,
      unknown: 1,
    });
  });
});

describe("councilIdentities", () => {
  const residuals = (files: ReadonlyMap<string, string>): number[] =>
    councilIdentities(parseCouncil(files, null).council!).map((each) => each.residual);

  const DAY = ["2003-01-01", "2003-01-01"] as const;

  it("are zero where all is well", () => {
    expect(residuals(oneVeto())).toEqual([0, 0, 0, 0, 0]);
  });

  it("count dates outside, votes beyond the tally, tallies beyond the council and missing numbers", () => {
    const narrow = { ...oneVetoPackage(), vetoesCover: DAY, resolutionsCover: DAY };
    expect(councilIdentities(narrow).map((each) => each.residual)).toEqual([1, 2, 0, 0, 0]);
    expect(residuals(changedCouncil("resolutions.csv", "13,2,0", "15,0,0"))[2]).toBe(1);
    expect(residuals(changedCouncil("resolutions.csv", "13,2,0", "14,2,0"))[3]).toBe(1);
    expect(residuals(changedCouncil("resolutions.csv", "\n2,", "\n4,"))[4]).toBe(2);
  });
});
