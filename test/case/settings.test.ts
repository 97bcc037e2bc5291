import { describe, expect, it } from "vitest";
import {
  caseFormatPage,
  type CaseReading,
  type ChangedTexts,
  newClaimsFiles,
  newPositionsFiles,
  parseCase,
  shelfOf,
  textSource,
  withSettings,
} from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { lines, readText, SOUND } from "./caseText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";
import { tariffMarketFiles } from "./markets/tariffMarket.ts";

const WORLDS = ["world-2017", "world-2022"].map((name) =>
  tinyEconomy({ name, countries: ["AUS", "CHN", "JPN", "MEX", "QAT", "RUS", "USA", "ROW"] }),
);

/** A new case of a kind with settings in it. */
function readNew(files: ReadonlyMap<string, string>, ...settings: readonly string[]): CaseReading {
  return parseCase(textSource("cases/new", files, missingFile), { shelf: shelfOf(WORLDS), settings });
}

/** Files of a case with settings written into them. */
function written(texts: Readonly<Record<string, string>>, ...settings: readonly string[]): ChangedTexts {
  return withSettings(textSource("new", new Map(Object.entries(texts)), missingFile), settings);
}

describe("a scenario whose day a setting sets", () => {
  it("says so in its title, in both languages, before the rate of a sweep; others keep theirs", () => {
    const text = SOUND.replace(
      "  war: { measures: [cars] }",
      `  war: { title: { en: At its height, ru: Разгар }, measures: [cars] }
  peace: { title: Peace, measures: [cars], scale: { cars: 0.5 } }
  rates: { title: Rates, measures: [cars], sweep: { measure: cars, rates: [10, 20] } }`,
    );
    const { case: found } = readText(text, {
      settings: ["scenarios.war.at=2019-09-01", "scenarios[rates].at=2019-06-01", "scenarios.peace.deficits=none"],
    });
    expect(found?.scenarios.map(({ title }) => title)).toEqual([
      "At its height, on another day: 1 September 2019",
      "Peace",
      "Rates, on another day: 1 June 2019, 10 %",
      "Rates, on another day: 1 June 2019, 20 %",
    ]);
    expect(found?.translations.get("At its height, on another day: 1 September 2019")).toBe(
      "Разгар, на другой день: 1 сентября 2019 года",
    );
  });
});

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
      'E131 :: There is nothing to set at "economy.elastisities": "elastisities" is not a key or entry there.',
    ]);
    expect(readText(SOUND, { settings: ["measures[care].basis=fitted"] }).problems[0]?.hints).toEqual([
      'Did you mean "measures[cars].basis"?',
    ]);
    expect(readText(SOUND, { settings: ["deficits=none"] }).problems[0]?.hints).toEqual([
      'Did you mean "economy.closure.deficits"?',
    ]);
    expect(said("measures[7].basis=fitted")[0]).toMatch(/^E131/u);
    expect(said("economy.elasticities")).toEqual(["E130 :: A setting is PATH=VALUE, and VALUE is YAML on one line."]);
    expect(said("title=&a x")[0]).toMatch(/^E112/u);
  });

  it("settings are written into the text and keep its comments", () => {
    expect(written({ "case.yaml": "# kept\ntitle: a\n" }, "title=b", "economy.data=tiny")).toEqual({
      texts: new Map([["case.yaml", "# kept\ntitle: b\neconomy:\n  data: tiny\n"]]),
      problems: [],
    });
    expect(written({ "case.yaml": "a: [" }, "title=b").texts).toBeNull();
    expect(written({ "case.yaml": "- a" }, "title=b").problems).toMatchObject([{ code: "E131" }]);
  });
});

describe("settings of files that a case names", () => {
  const gas = tariffMarketFiles("gas");

  it("a market is addressed by its name, by dots or brackets, or by its place in the list", () => {
    for (const path of ["markets.gas", "markets[gas]", "markets[0]"]) {
      const { case: found, problems } = readNew(gas, `${path}.inertia.sigma=4`, `${path}.years=[2018]`);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(found?.markets[0]).toMatchObject({ inertia: { sigma: 4 }, years: [2018] });
      expect(found?.settings).toEqual([`${path}.inertia.sigma=4`, `${path}.years=[2018]`]);
    }
  });

  it("entries inside of a market go by id, as in the case", () => {
    const { case: found } = readNew(gas, "markets.gas.scenarios.hormuz-closed.policies[hormuz].to=2019-07-01");
    const scenario = found?.markets[0]?.scenarios.find(({ id }) => id === "hormuz-closed");
    expect(scenario?.policies[0]?.to).toBe("2019-07-01");
  });

  it("a market's values are checked like its file, and nothing else is said of what could not be read", () => {
    expect(lines(readNew(gas, "markets.gas.inertia.sigma=-4"))).toEqual([
      "E262 markets/gas.yaml:: sigma is -4; it must be above 0.",
    ]);
    expect(lines(readNew(gas, "markets.gas.baseYear=soon"))[0]).toMatch(/^E2\d\d markets\/gas\.yaml:: /u);
  });

  it("a path that leads nowhere in a market is answered with the nearest that exists", () => {
    const hints = (setting: string): readonly string[] => {
      const { problems } = readNew(gas, setting);
      expect(problems.map(({ code }) => code)).toEqual(["E131"]);
      return problems[0]?.hints ?? [];
    };
    expect(hints("markets.gas.sigma=4")).toEqual(['Did you mean "markets.gas.inertia.sigma"?']);
    expect(hints("markets.gas.inertia.sigm=4")).toEqual(['Did you mean "markets.gas.inertia.sigma"?']);
    expect(hints("markets[gaz].inertia.sigma=4")).toEqual(['Did you mean "markets[gas].inertia.sigma"?']);
    expect(hints("markets.gas.scenarios.tariff.polices=[]")).toEqual([
      'Did you mean "markets.gas.scenarios.tariff.policies"?',
    ]);
  });

  it("another file may be named in the place of a market and then be set", () => {
    const files = new Map([...gas, ["markets/other.yaml", gas.get("markets/gas.yaml")!]]);
    const { case: found } = readNew(files, "markets[0]=markets/other.yaml", "markets.other.inertia.sigma=5");
    expect(found?.markets).toMatchObject([{ name: "other", inertia: { sigma: 5 } }]);
  });

  it("claims and the codebook are reached as well", () => {
    const claims = readNew(newClaimsFiles("c"), "claims[C1].quantities[0].threshold=2").case?.claims?.claims;
    expect(claims?.[0]?.quantities[0]).toMatchObject({ threshold: 2 });
    const positions = newPositionsFiles("p");
    expect(readNew(positions, "positions.codebook.scale.low=-2").problems).toMatchObject([
      { code: "E751", file: "positions/codebook.yaml" },
    ]);
    expect(readNew(positions, "positions.codebook.scale.hihg=2").problems[0]?.hints).toEqual([
      'Did you mean "positions.codebook.scale.high"?',
    ]);
  });

  it("the examples of docs/case-format.md lead somewhere", () => {
    const examples = [...caseFormatPage().matchAll(/`--set '?((?:markets|claims)[^`']+)'?`/gu)].map(
      ([, text]) => text ?? "",
    );
    expect(examples).toEqual([
      "markets.gas.inertia.sigma=4",
      "claims[C1].quantities[0].threshold=2",
      "markets.gas.nodes=other.csv",
      "markets[gas].scenarios[what-if]={ title: Half open, open: { hormuz: 50 } }",
    ]);
    const files = new Map([...gas, ["markets/other.csv", gas.get("markets/gas-nodes.csv")!]]);
    for (const each of examples) {
      const { problems } = readNew(each.startsWith("claims") ? newClaimsFiles("c") : files, each);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("are written into that file beside the case, and its comments stay", () => {
    const texts = { "case.yaml": "markets: [markets/gas.yaml]\n", "markets/gas.yaml": "# kept\nunit: bcm\n" };
    expect(written(texts, "markets.gas.unit=t")).toEqual({
      texts: new Map([
        ["case.yaml", "markets: [ markets/gas.yaml ]\n"],
        ["markets/gas.yaml", "# kept\nunit: t\n"],
      ]),
      problems: [],
    });
    expect(written(texts, "markets.gas.units=t")).toMatchObject({ texts: null, problems: [{ code: "E131" }] });
  });

  it("a file that is not there takes no setting", () => {
    const { texts, problems } = written({ "case.yaml": "markets: [markets/gas.yaml]\n" }, "markets.gas.unit=t");
    expect(texts).toBeNull();
    expect(problems).toMatchObject([{ code: missingFile("markets/gas.yaml").code }]);
  });
});
