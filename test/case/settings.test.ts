import { describe, expect, it } from "vitest";
import { withSettings } from "../../src/case/index.ts";
import { lines, readText, SOUND } from "./caseText.ts";

describe("settings", () => {
  it("any key may be set and is checked like the file", () => {
    const { case: found, problems } = readText(SOUND, {
      settings: [
        "economy.elasticities=cp2015",
        "parties.third=[RUS]",
        "measures[cars].rows[0].rate=40",
        "scenarios.war.deficits=none",
      ],
    });
    expect(problems).toEqual([]);
    expect(found?.economy.elasticities).toBe("cp2015");
    expect(found?.measures[0]?.rows[0]?.rate).toBe(40);
    expect(found?.scenarios[0]?.deficits).toBe("none");
    expect(lines(readText(SOUND, { settings: ["measures[0].rows[0].rate=25 pp"] }))).toEqual([
      'E206 case.yaml:: "25 pp" carries a unit; write the number alone, it is percent.',
    ]);
  });

  it("a path that leads nowhere and a setting without a value are problems", () => {
    const said = (setting: string): string[] => lines(readText(SOUND, { settings: [setting] }));
    expect(said("economy.elastisities=x")).toEqual([
      'E131 :: There is nothing to set at "economy.elastisities": "elastisities" is no key or entry there.',
    ]);
    expect(readText(SOUND, { settings: ["measures[care].basis=fitted"] }).problems[0]?.hints).toEqual([
      'Did you mean "cars"?',
    ]);
    expect(said("measures[7].basis=fitted")[0]).toMatch(/^E131/u);
    expect(said("economy.elasticities")).toEqual(["E130 :: A setting is PATH=VALUE, and VALUE is YAML on one line."]);
    expect(said("title=&a x")[0]).toMatch(/^E112/u);
  });

  it("settings are written into the text and keep its comments", () => {
    expect(withSettings("# kept\ntitle: a\n", ["title=b", "economy.data=tiny"])).toEqual({
      text: "# kept\ntitle: b\neconomy:\n  data: tiny\n",
      problems: [],
    });
    expect(withSettings("a: [", ["title=b"]).text).toBeNull();
    expect(withSettings("- a", ["title=b"]).problems).toMatchObject([{ code: "E131" }]);
  });
});
