import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALLIANCE_FILES,
  allianceIdentities,
  parseAlliances,
  writeAlliances,
} from "../../../../src/data/packages/index.ts";
import { shippedFiles } from "../../shippedEconomy.ts";
import { changedDyads, twoDyadPackage, twoDyads } from "./twoDyads.ts";

const codesOf = (files: ReadonlyMap<string, string>): string[] =>
  parseAlliances(files, null).problems.map((each) => each.code);

describe("parseAlliances", () => {
  it("reads pairs with what they owe each other; a blank loss is not known, which is not zero", () => {
    const { year, session, dyads } = twoDyadPackage();
    expect([year, session]).toEqual([2018, 73]);
    expect(dyads[0]).toEqual({
      members: ["AAA", "BBB"],
      adversary: "CCC",
      obligations: ["defence", "nonaggression"],
      capabilities: [0.1, 0.2],
      retaliationLosses: [0.01, 0.02],
      utilities: [-0.1, 0.1],
      firstUtilities: [0.2, 0.3],
    });
    expect(dyads[1]).toMatchObject({ obligations: ["consultation"], retaliationLosses: [null, null] });
  });

  it("finds every problem at once, a pair that stands twice the other way round among them", () => {
    const files = changedDyads("dyads.csv", "AAA,CCC,BBB,0", "BBB,AAA,B B,2");
    files.set("dyads.csv", files.get("dyads.csv")!.replace(",-0.2,", ",much,").replace("0.1,0.3,", ",0.3,"));
    expect(codesOf(files).toSorted()).toEqual(["E307", "E308", "E308", "E317", "E322"]);
  });

  it.each(["1.2", "-1", "0", "1", "1e300"])("refuses a capability that is no share of the world: %s", (share) => {
    const found = parseAlliances(changedDyads("dyads.csv", ",0.1,0.2,", `,0.1,${share},`), null);
    expect(found.problems.map(({ code, line, path }) => [code, line, path])).toEqual([
      ["E385", 2, "line 2, column capability_b"],
    ]);
    expect(found.alliances).toBeNull();
  });

  it("needs a pair", () => {
    expect(codesOf(twoDyads().set("dyads.csv", twoDyads().get("dyads.csv")!.split("\n", 1).join("")))).toHaveLength(1);
  });

  it("a package of another kind is one problem", () => {
    expect(codesOf(changedDyads("datapackage.json", '"alliances"', '"votes"'))).toEqual(["E365"]);
  });

  it("writes what it read", () => {
    expect(parseAlliances(writeAlliances(twoDyadPackage()), null)).toEqual({
      alliances: twoDyadPackage(),
      problems: [],
    });
  });

  it("never throws, whatever the bytes", () => {
    const decoder = new TextDecoder();
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => decoder.decode(bytes)),
      fc.constantFrom(...twoDyads().values()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALLIANCE_FILES), fc.array(piece, { maxLength: 3 }), (name, pieces) => {
        const { alliances, problems } = parseAlliances(twoDyads().set(name, pieces.join("")), null);
        expect(alliances === null).toBe(problems.some((each) => each.severity === "error"));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("allianceIdentities", () => {
  const residuals = (files?: ReadonlyMap<string, string>): number[] =>
    allianceIdentities(twoDyadPackage(files)).map((each) => each.residual);

  it("are zero where all is well, in the shipped package too", () => {
    expect(residuals()).toEqual([0, 0, 0]);
    expect(residuals(shippedFiles("alliances-2018"))).toEqual([0, 0, 0]);
  });

  it("count members that are their own adversary, capabilities that are no share, and half losses", () => {
    const [dyad, ...others] = twoDyadPackage().dyads;
    const dyads = [{ ...dyad, capabilities: [1.1, 0.2] as const }, ...others];
    expect(residuals(changedDyads("dyads.csv", "AAA,BBB,CCC", "AAA,BBB,AAA"))[0]).toBe(1);
    expect(allianceIdentities({ ...twoDyadPackage(), dyads })[1].residual).toBe(1);
    expect(residuals(changedDyads("dyads.csv", "0.01,0.02", ",0.02"))[2]).toBe(1);
  });
});
