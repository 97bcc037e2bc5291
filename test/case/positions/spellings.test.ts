import { describe, expect, it } from "vitest";
import { readChanged, row, STATEMENTS } from "./positionsText.ts";

describe("names of speakers", () => {
  it("are one where accents were typed in one way and in another", () => {
    const rows = row({ id: "Y01", person: "Jose\u0301" }) + row({ id: "Y02", person: "Jos\u00E9", locator: "p. 10" });
    const statements = readChanged([STATEMENTS, "+", rows]).case?.positions?.statements ?? [];
    const people = statements.filter(({ id }) => id.startsWith("Y")).map(({ person }) => person);
    expect(people).toEqual(["Jos\u00E9", "Jos\u00E9"]);
  });

  it("that differ in letter case or spaces are listed twenty at a time, and none is merged", () => {
    const twins = Array.from({ length: 22 }, (_, at) => [`Ada ${at}`, `ADA${at}`]).flat();
    const rows = twins.map((person, at) => row({ id: `Y${at}`, person, locator: `p. ${at}` })).join("");
    const reading = readChanged([STATEMENTS, "+", rows]);
    const [found] = reading.problems.filter(({ code }) => code === "W717");
    expect(found).toMatchObject({ found: "22 of them", path: "column person" });
    expect(found?.message).toMatch(/: "Ada 0" \(1 row\) and "ADA0" \(1 row\); .*"ADA19" \(1 row\); and 2 more\.$/u);
    const people = new Set((reading.case?.positions?.statements ?? []).map(({ person }) => person));
    expect(twins.every((person) => people.has(person))).toBe(true);
  });
});
