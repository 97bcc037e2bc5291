import { describe, expect, it } from "vitest";
import { runPositions, withPositions } from "../../../src/solve/index.ts";
import type { PositionsResults } from "../../../src/results/index.ts";
import { flagshipPositionsCase, newPositionsCase } from "./positionsCases.ts";

const flagship = runPositions(flagshipPositionsCase())!;
const invented = runPositions(newPositionsCase())!;

const campOf = ({ camps }: PositionsResults, id: string): PositionsResults["camps"][number] =>
  camps.find(({ group }) => group === id)!;

describe("positions of the flagship", () => {
  it("officials, strategists and Sinologists stand where the article's own table puts them", () => {
    const rows = flagship.positions.camps.map(({ group, n, mean }) => [group, n, mean]);
    expect(rows).toEqual([
      ["official", 8, 0.125],
      ["strategist", 6, 0],
      ["sinologist", 3, 0],
      ["scholar", 0, null],
    ]);
  });

  it("the earlier, undated view counts under the shift alone", () => {
    const row = flagship.positions.shift.find(({ by, group }) => by === "camp" && group === "sinologist")!;
    expect(row.all).toMatchObject({ n: 4, mean: 0.25 });
    expect(row.current).toMatchObject({ n: 3, mean: 0 });
    expect(flagship.positions.statements.find(({ id }) => id === "S15")).toMatchObject({
      counted: false,
      countedReason: "undated",
    });
  });

  it("speakers who held an earlier view stand under the shift by name", () => {
    const people = flagship.positions.shift.filter(({ by }) => by === "person");
    expect(people.map(({ group, change }) => [group, change])).toEqual([["Alexander Lukin", -1]]);
  });

  it("a minister of a party is in no camp of the country asked about, and in the network of speakers", () => {
    const { scope, networks } = flagship.positions;
    expect(scope).toMatchObject({ countries: ["RUS"], elsewhere: ["S06"], countryUnknown: [] });
    const [speakers, camps] = networks;
    expect(speakers?.nodes.map(({ id }) => id)).toContain("Mike Pompeo");
    expect(camps?.edges.flatMap(({ pairs }) => pairs.flat())).not.toContain("S06");
  });

  it("collective statements are in no network, by id", () => {
    for (const { leftOut } of flagship.positions.networks) {
      expect(leftOut.collective).toEqual(["S19", "S20", "S22", "S23", "S24", "S25", "S26", "S27"]);
      expect(leftOut.undated).toEqual(["S15"]);
    }
  });

  it("every tie is the sum over its pairs of statements", () => {
    const ties = flagship.positions.networks[0].edges.map(({ a, b, weight, pairs }) => [a, b, weight, pairs]);
    expect(ties).toContainEqual(["Dmitry Peskov", "Mike Pompeo", -1, [["S07", "S06"]]]);
    expect(ties).toContainEqual(["Dmitry Peskov", "Vladimir Putin", 1, [["S02", "S05"]]]);
  });

  it("what is null says why beside it", () => {
    expect(campOf(flagship.positions, "scholar")).toMatchObject({
      mean: null,
      meanReason: "no dated statement of an individual speaker with a position",
      low: null,
      lowReason: "fewer than two speakers, so there is nothing to draw",
    });
    expect(flagship.positions.networks[1].polarization.groupModularityReason).toBe("actors are camps");
  });

  it("one coder gives no figure of agreement", () => {
    const { agreement } = flagship.positions;
    expect(agreement).toMatchObject({ coders: ["first"], statements: 27, doubleCoded: 0, disagreements: [] });
    expect(agreement.variables.map(({ alpha, alphaReason }) => [alpha, alphaReason])).toEqual(
      agreement.variables.map(() => [null, "no unit rated twice"]),
    );
    expect(flagship.problems).toEqual([]);
  });

  it("a second code moves the mean, and says where it leaves the side open", () => {
    expect(campOf(flagship.positions, "sinologist").sensitivity).toMatchObject({
      lowest: -1 / 3,
      highest: 1 / 3,
      isSignOpen: true,
    });
    expect(campOf(flagship.positions, "official").sensitivity).toMatchObject({ lowest: 0.125, highest: 0.25 });
  });
});

describe("positions of a case with two coders", () => {
  it("are merged before anything is counted, and what was settled is told", () => {
    const { agreement, statements } = invented.positions;
    expect(statements.map(({ id }) => id)).toEqual(["X01", "X02", "X03", "X04", "X05", "X06"]);
    expect(agreement).toMatchObject({ coders: ["coder-1", "coder-2"], doubleCoded: 4 });
    expect(agreement.settled.map(({ statement, variable }) => [statement, variable])).toEqual([["X03", "position"]]);
  });

  it("warn where coders agree too little, in the file of the statements", () => {
    const { positions, parties } = newPositionsCase();
    const turned = positions!.statements.map((each) => {
      const { coder, position } = each;
      return coder === "coder-2" && position !== null ? { ...each, position: position === 1 ? -1 : 1 } : each;
    });
    const run = runPositions({ parties, positions: { ...positions!, statements: turned } })!;
    expect(run.problems.map(({ code, path, file }) => [code, path, file])).toEqual([
      ["W700", "position", "positions/statements.csv"],
    ]);
    expect(run.positions.agreement.variables.filter(({ tooLow }) => tooLow)).toMatchObject([{ variable: "position" }]);
  });
});

describe("statements that meet in more pairs than a network may list", () => {
  const { positions, parties } = newPositionsCase();
  const [first] = positions!.statements;
  const many = Array.from({ length: 750 }, (_, at) => ({ ...first, id: `M${at}`, person: `Speaker ${at}` }));
  const run = runPositions({ parties, positions: { ...positions!, statements: many } })!;

  it("leave out that network alone, by name and with its figure", () => {
    expect(run.positions.networks.map(({ id }) => id)).toEqual(["camps"]);
    expect(run.positions.networksLeftOut).toEqual([{ id: "speakers", reason: "too many pairs of statements" }]);
    expect(run.problems.map(({ code, file, path, found }) => [code, file, path, found])).toEqual([
      ["E704", "positions/statements.csv", "positions.networks[speakers]", "280875"],
    ]);
    expect(run.problems[0].message).toMatch(/^The network of speakers is left out\. /u);
  });

  it("count in everything else", () => {
    expect(campOf(run.positions, "official")).toMatchObject({ n: 750, speakers: 750, mean: 0 });
    expect(run.positions.statements).toHaveLength(750);
  });
});

describe("a case without the block", () => {
  it("has no positions", () => {
    const results = { scenarios: {} };
    expect(runPositions({ ...newPositionsCase(), positions: null })).toBeNull();
    expect(withPositions(results, null)).toBe(results);
  });
});

describe("statements whose speaker has no country", () => {
  it("count, and are listed", () => {
    const { positions, parties } = newPositionsCase();
    const statements = positions!.statements.map((each) => ({ ...each, country: "" }));
    const run = runPositions({ parties, positions: { ...positions!, statements } })!;
    expect(run.positions.scope).toMatchObject({ elsewhere: [], countryUnknown: ["X01", "X02", "X03", "X04", "X05"] });
    expect(campOf(run.positions, "official").n).toBe(2);
  });
});
