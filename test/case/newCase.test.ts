import { describe, expect, it } from "vitest";
import { newCaseFiles, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { tinyEconomy, unbalancedFlow } from "./tinyEconomy.ts";

const WORLD = tinyEconomy({
  name: "world-2022",
  year: 2022,
  countries: ["CHN", "MEX", "ROW", "USA"],
  flow: unbalancedFlow,
});

describe("a new case", () => {
  it.each(["my-case", 'a "b": [c', "Дело", "\u0007"])("named %s has no problem", (name) => {
    const { case: found, problems } = parseCase(textSource(`cases/${name}`, newCaseFiles(name), missingFile), {
      shelf: shelfOf([WORLD]),
    });
    expect(problems).toEqual([]);
    expect(found?.measures[0]?.basis).toBe("assumption");
    expect(found?.scenarios.map((each) => each.id)).toEqual(["tariff"]);
  });

  it("says beside each elasticity set what it was estimated on, as the package does", () => {
    const text = newCaseFiles("my-case").get("case.yaml") ?? "";
    const said = [...text.matchAll(/^ {6}- (\w+) # (.+)$/gmu)].map(([, set, on]) => [set, on]);
    const { elasticities } = shippedEconomy("world-2022");
    expect(said).toHaveLength(10);
    expect(said).toEqual(said.map(([set = ""]) => [set, elasticities.get(set)?.estimatedOn]));
  });

  it("bears the name that it was given", () => {
    const source = textSource("my-case", newCaseFiles("my-case"), missingFile);
    expect(parseCase(source).case).toMatchObject({ id: "my-case", title: "my-case" });
  });
});
