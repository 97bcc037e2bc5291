import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newAlignmentFiles, parseCase, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { lines } from "../caseText.ts";
import {
  alignmentOf,
  ALLIANCES,
  CAPABILITIES,
  CASE,
  OBLIGATIONS,
  problemsOf,
  readChanged,
  readSet,
  TIES,
} from "./alignmentText.ts";

describe("the alignment block", () => {
  it("of a new case has no problem, and its defaults are filled in", () => {
    const reading = readChanged();
    expect(reading.problems).toEqual([]);
    const found = alignmentOf(reading);
    expect(found).toMatchObject({
      sessions: [64, 74],
      pairs: [
        ["USA", "CHN"],
        ["USA", "RUS"],
        ["CHN", "RUS"],
      ],
      importantOnly: false,
      council: null,
      trial: null,
      leverage: { closings: ["stops-selling", "stops-buying", "both"], scenarios: [], pairs: [["RUS", "CHN"]] },
    });
    expect(found.ties?.[0]).toMatchObject({ a: "RUS", b: "CHN", kind: "energy", date: "2014-05-21", precision: "day" });
    const [decision] = found.decisions;
    expect(decision?.parameters.reach).toMatchObject({ value: 0.5, source: null });
    expect(decision?.parameters.members.get("RUS")?.ownDeterrent).toMatchObject({ value: 0.9, low: 0.7, high: 1 });
    expect(decision?.parameters.distance).toBeNull();
  });

  it("needs no package at hand to be read", () => {
    const source = textSource("cases/states", newAlignmentFiles("states"), missingFile);
    expect(alignmentOf(parseCase(source)).votes).toBe("unga");
  });

  it("absent is null, and a table that is not named is null, not empty", () => {
    const none = readChanged(
      [CASE, "defence: 0.2, trade: 0.2, ties: 0.2", "defence: 0, trade: 0.6, ties: 0"],
      [
        CASE,
        "  ties: alignment/ties.csv\n  obligations: alignment/obligations.csv\n  capabilities: alignment/capabilities.csv\n",
        "",
      ],
      [CASE, "  alliances: alignment/alliances.yaml\n", ""],
    );
    expect(alignmentOf(none)).toMatchObject({ ties: null, obligations: null, capabilities: null, decisions: [] });
  });

  it("needs the tables that its weights and decisions use", () => {
    const changes = ["ties", "obligations", "capabilities"].map(
      (key) => [CASE, `  ${key}: alignment/${key}.csv\n`, ""] as const,
    );
    expect(problemsOf(...changes)).toEqual([
      'E202 case.yaml:8:3 The key "ties" is missing.',
      'E202 case.yaml:8:3 The key "obligations" is missing.',
      'E202 case.yaml:8:3 The key "capabilities" is missing.',
    ]);
  });

  it("says everything that is wrong in all files at once", () => {
    const found = problemsOf(
      [CASE, "sessions: [64, 74]", "sessions: [64, 80]"],
      [CASE, "votes: 0.4", "votes: 0.7"],
      [CASE, "bootstrap: { draws: 200", "bootstrap: { draws: 0"],
      [CASE, "leverage: {", "leverage: { scenarios: [war],"],
      [TIES, "RUS,CHN,energy", "RUS,CHN,gas"],
      [TIES, "USA,CHN,none,,,own-assumption", "USA,CHN,none,,,nobody"],
      [OBLIGATIONS, "1992,2018,own-assumption", "1992,2018,"],
      [CAPABILITIES, "USA,2019", "USX,2019"],
      [ALLIANCES, "adversary: [USA]", "adversary: [FRA]"],
      [ALLIANCES, "statusCost: { value: 0.1", "statusCost: { value: 0.3"],
    );
    expect(found.map((line) => line.slice(0, 4)).toSorted()).toEqual(
      ["E205", "E207", "E210", "E212", "E214", "E215", "E233", "E271", "E281", "E284"].toSorted(),
    );
  });

  it("takes a window in sessions or all of them, ten where it says nothing, and no part of one", () => {
    const windowOf = (text: string) =>
      alignmentOf(readChanged([CASE, "  split:", `  window: ${text}\n  split:`])).window;
    expect([windowOf("3"), windowOf("all"), alignmentOf(readChanged()).window]).toEqual([3, "all", 10]);
    expect(problemsOf([CASE, "  split:", "  window: 0.5\n  split:"])[0]).toContain('"0.5" is out of');
  });

  it("takes codes that only the package of votes lists", () => {
    const reading = readChanged(
      [CASE, "[USA, CHN, RUS]", "[USA, CHN, DDR]"],
      [CASE, "defence: 0.2, trade: 0.2, ties: 0.2", "defence: 0, trade: 0.6, ties: 0"],
    );
    expect(reading.problems).toEqual([]);
    expect(alignmentOf(reading).triangle).toEqual(["USA", "CHN", "DDR"]);
  });

  it("refuses important votes only over sessions of which they are not known", () => {
    expect(problemsOf([CASE, "  split:", "  important: true\n  split:"])[0]).toMatch(/^E364 case\.yaml:10:/u);
    expect(
      problemsOf([CASE, "  split:", "  important: true\n  split:"], [CASE, "sessions: [64, 74]", "sessions: [64, 72]"]),
    ).toEqual([]);
  });

  it("names packages that are not there, and says why one cannot be read", () => {
    expect(problemsOf([CASE, "votes: unga", "votes: ungo"])).toEqual([
      'E240 case.yaml:8:10 There is no data package "ungo".',
    ]);
    expect(problemsOf([CASE, "  leverage:", "  council: unsc\n  leverage:"])[0]).toMatch(/^E301 /u);
    expect(problemsOf([CASE, "  leverage:", "  trial: alliances-2018\n  leverage:"])[0]).toMatch(/^E301 /u);
    expect(problemsOf([CASE, "  leverage:", "  trial: alliances\n  leverage:"])).toEqual([
      'E240 case.yaml:17:10 There is no data package "alliances".',
    ]);
  });

  it("EU among retaliators is its members in the year, and others must be in the package", () => {
    const found = readChanged([ALLIANCES, "adversary: [USA] }", "adversary: [USA, EU] }"]).problems;
    expect(found.filter(({ code }) => code === "E212")).toHaveLength(28);
  });

  it("takes no loss to retaliation from its author, and needs somebody who retaliates", () => {
    const stated = "RUS:\n      retaliationLoss: { value: 0.1, low: 0, high: 0.2, assumption: guessed }";
    expect(problemsOf([ALLIANCES, "RUS:", stated])).toEqual([
      'E201 alliances.yaml:10:7 "retaliationLoss" is not a key here.',
    ]);
    expect(problemsOf([ALLIANCES, "retaliators: { adversary: [USA] }", "retaliators: {}"])).toEqual([
      'E202 alliances.yaml:7:16 The key "retaliators" is missing.',
    ]);
  });

  it("an alliance file that is no list, or is missing, is a problem", () => {
    expect(problemsOf([ALLIANCES, "- id: rus-chn", "a: |\n  x"])[0]).toMatch(/^E203 alliances\.yaml:1:/u);
    expect(problemsOf([CASE, "alliances.yaml", "none.yaml"])).toEqual([
      'E101 case.yaml:18:14 There is no file "none.yaml".',
    ]);
  });

  it("settings reach every key, those of the alliance file too", () => {
    const reading = readSet(
      "alignment.split=2016-01-01",
      "alignment.weights={ votes: 1, defence: 0, trade: 0, ties: 0 }",
      "alignment.leverage.closings=[both]",
      "alignment.alliances[rus-chn].parameters.RUS.ownDeterrent.value=0.75",
      "alignment.alliances[0].retaliators.adversary=[USA]",
    );
    const found = alignmentOf(reading);
    expect(found).toMatchObject({ split: "2016-01-01", weights: { votes: 1 }, leverage: { closings: ["both"] } });
    expect(found.decisions[0]?.parameters.members.get("RUS")?.ownDeterrent.value).toBe(0.75);
    expect(lines(readSet("alignment.alliances[rus-chm].session=73"))).toEqual([
      'E131 :: There is nothing to set at "alignment.alliances[rus-chm].session": "rus-chm" is not a key or entry there.',
    ]);
    expect(lines(readSet("alignment.alliances[rus-chn].parameters.RUS.ownDeterrent.value=2"))[0]).toMatch(/^E289/u);
  });

  it("never throws, whatever stands in its files", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(TIES, OBLIGATIONS, CAPABILITIES, ALLIANCES),
        fc.string({ unit: "binary" }),
        fc.nat(400),
        (file, noise, at) => {
          const text = newAlignmentFiles("states").get(file) ?? "";
          const { problems } = readChanged([file, text, `${text.slice(0, at)}${noise}${text.slice(at)}`]);
          expect(Array.isArray(problems)).toBe(true);
        },
      ),
      { numRuns: 100, seed: 4 },
    );
  });
});
