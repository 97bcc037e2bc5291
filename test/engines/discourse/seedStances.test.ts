import { describe, expect, it } from "vitest";
import { oneModeNetwork, shiftOverTime, type Statement, stances } from "../../../src/engines/discourse/index.ts";
import { seedStatements } from "./referenceStatements.ts";

const russian = (): Statement[] => seedStatements().filter(({ country }) => country === "RUS");
const CAMPS = ["official", "strategist", "sinologist"];

describe("the statements of the seed article", () => {
  it("officials, strategists and Sinologists stand where the article's own table puts them", () => {
    const rows = stances(russian(), { order: CAMPS }).slice(0, 3);
    expect(rows.map(({ group, n, mean }) => [group, n, mean])).toEqual([
      ["official", 8, 0.125],
      ["strategist", 6, 0],
      ["sinologist", 3, 0],
    ]);
  });

  it("the earlier, undated view counts under the shift only", () => {
    const sinologists = shiftOverTime(russian()).find(({ group }) => group === "sinologist")!;
    expect(sinologists.all).toMatchObject({ n: 4, mean: 0.25 });
    expect(sinologists.current).toMatchObject({ n: 3, mean: 0 });
    expect(sinologists.earlier).toMatchObject({ n: 1, mean: 1, statements: ["S15"] });
    expect(sinologists.change).toBe(-1);
    expect(stances(russian()).find(({ group }) => group === "sinologist")!.undated).toEqual(["S15"]);
  });

  it("statements attributed to a group stay out of means and speaker networks, by name", () => {
    const collective = ["S19", "S20", "S22", "S23", "S24", "S25", "S27"];
    expect(
      stances(russian())
        .flatMap((row) => row.collective)
        .toSorted(),
    ).toEqual(collective);
    const { leftOut, nodes } = oneModeNetwork(russian(), { actor: "person" });
    expect(leftOut.collective).toEqual(collective);
    expect(nodes.some(({ id }) => id.includes("collective"))).toBe(false);
  });

  it("a camp network can be had with them", () => {
    const { leftOut, nodes } = oneModeNetwork(russian(), { actor: "camp", collective: true });
    expect(leftOut.collective).toEqual([]);
    expect(nodes.map(({ id }) => id)).toEqual(["official", "scholar", "sinologist", "strategist"]);
  });
});
