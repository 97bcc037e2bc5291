import { describe, expect, it } from "vitest";
import { newCaseFiles, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/files/problems.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const WORLD = tinyEconomy({ name: "world-2017", countries: ["CHN", "MEX", "ROW", "USA"] });

describe("a new case", () => {
  it.each(["my-case", 'a "b": [c', "Дело", "\u0007"])("named %s has no problem", (name) => {
    const { case: found, problems } = parseCase(textSource(`cases/${name}`, newCaseFiles(name), missingFile), {
      shelf: shelfOf([WORLD]),
    });
    expect(problems).toEqual([]);
    expect(found?.measures[0]?.basis).toBe("assumption");
    expect(found?.scenarios.map((each) => each.id)).toEqual(["tariff"]);
  });

  it("bears the name that it was given", () => {
    const source = textSource("my-case", newCaseFiles("my-case"), missingFile);
    expect(parseCase(source).case).toMatchObject({ id: "my-case", title: "my-case" });
  });
});
