import { describe, expect, it } from "vitest";
import { parseCase, textSource } from "../../src/case/index.ts";
import { countriesBySize, nearestCountry, readCountry } from "../../src/case/names/countryCodes.ts";
import { parameter } from "../../src/base/sets/index.ts";
import type { Economy } from "../../src/data/packages/index.ts";
import { COUNTRY_NAMES } from "../../src/base/wording/countries.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { changed, lines, problemsWith, readText, ROW, ROWS, SOUND } from "./caseText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const row = (text: string): string[] => problemsWith([ROW, text]);

describe("countries, sectors and sources", () => {
  it("an unknown country is answered with a near one, an ambiguous one with its candidates", () => {
    const unknown = readText(changed(["[CHN]", "[CHM]"])).problems[0];
    expect(unknown).toMatchObject({
      code: "E210",
      line: 9,
      column: 14,
      message: '"CHM" is not a country.',
      hints: ["Did you mean CHN (China)?"],
    });
    expect(problemsWith(["[CHN]", "[Korea]"])[0]).toBe('E211 case.yaml:9:14 "Korea" may mean KOR or PRK.');
  });

  it("a country by its name in another language is answered with its code, what nobody knows with what is read", () => {
    const hintsOf = (name: string): readonly string[] => readText(changed(["[CHN]", `[${name}]`])).problems[0].hints;
    expect(["Deutschland", "Allemagne", "Alemania"].map(hintsOf)).toEqual(
      ["DEU", "DEU", "DEU"].map((code) => [`Did you mean ${code} (Germany)?`]),
    );
    expect(hintsOf("Freedonia")).toEqual(["Names are read in English and in Russian."]);
  });

  it("of countries that are equally near the largest is meant, and one that nobody would write is not", () => {
    const spent = new Map(Object.entries({ CHE: 10, CHN: 90, NER: 1, NGA: 30, ROW: 500, USA: 50 }));
    const tiny = tinyEconomy({ countries: [...spent.keys()] });
    const cells = tiny.use.values.map((_each, at) => [...spent.values()][Math.floor(at / 9)]);
    const economy = { ...tiny, use: parameter(tiny.use.sets, cells) };
    const codes = countriesBySize(economy);
    expect(codes).toEqual(["CHN", "USA", "NGA", "CHE", "NER", "ROW"]);
    expect(
      ["CHM", "Chna", "Nigera", "Switzerlnd", "Amerca", "ger", "swi"].map((text) => nearestCountry(text, codes)),
    ).toEqual(["CHN", "CHN", "NGA", "CHE", "USA", null, "CHE"]);
    expect(["Asia", "Africa", "AFR", "Latin America", "2026"].map((text) => nearestCountry(text, codes))).toEqual(
      Array(5).fill(null),
    );
  });

  it("names and other codes are echoed as alpha-3, once each", () => {
    expect(problemsWith(["third: [RUS]", "third: [Россия]"], ["[USA]", "[us]"], ["[CHN]", "[China, us]"])).toEqual([
      'W204 case.yaml:2:36 "Россия" is read as RUS.',
      'W204 case.yaml:8:15 "us" is read as USA.',
      'W204 case.yaml:9:14 "China" is read as CHN.',
    ]);
    expect(lines(readText(SOUND.replace("[CHN]", '["490", 156]')))[0]).toBe(
      'W204 case.yaml:9:14 "490" is read as TWN.',
    );
  });

  it("every name that is printed can be typed", () => {
    const printed = Object.entries(COUNTRY_NAMES).filter(([code]) => code !== "ROW");
    for (const [code, { en, ru }] of printed) {
      for (const name of [en, ru[0]])
        expect([name, readCountry(name, new Set())]).toEqual([name, { kind: "code", code }]);
    }
    expect(readCountry("China, Hong Kong SAR", new Set())).toEqual({ kind: "code", code: "HKG" });
  });

  it("a party that the package has only inside its residual is refused, with the economies that have it and no other package", () => {
    const hints = (...others: readonly Economy[]): readonly string[] | undefined => {
      const { problems } = readText(changed(["[RUS]", "[VNM]"]), { economies: [tinyEconomy(), ...others] });
      expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
        "E212 VNM has no data of its own in tiny: it is part of the rest of the world there.",
      ]);
      return problems[0]?.hints;
    };
    const with_ = tinyEconomy({ name: "big", countries: ["CHN", "ROW", "USA", "VNM"] });
    expect(hints(with_, tinyEconomy({ name: "other" }))).toEqual([
      "Name another data package in `economy.data`. Here it is in big.",
    ]);
    expect(hints(tinyEconomy({ name: "other" }))).toEqual(["No data package here has it."]);
  });

  it("a party that is the rest of the world is refused without advice to look for a package that has it", () => {
    const { problems } = readText(changed(["[RUS]", "[ROW]"]), {
      economies: [tinyEconomy(), tinyEconomy({ name: "big" })],
    });
    expect(problems).toMatchObject([
      {
        code: "E126",
        line: 2,
        column: 36,
        message:
          "ROW, the rest of the world, is no country: it is the sum of all countries without data of their own in tiny.",
        hints: ["Name one country or a bloc. `tertius data show tiny` lists the countries."],
      },
    ]);
  });

  it("a target that the package has only inside its residual is left out with a warning", () => {
    expect(problemsWith(["[CHN]", "[CHN, VNM, THA]"])).toEqual([
      'W207 :: THA, VNM are only part of the rest of the world in tiny; measure "cars" leaves them out there.',
    ]);
  });

  it("a target that is part of a bloc which is one country of the package is left out with a warning", () => {
    const economy = tinyEconomy({ countries: ["CHN", "EU", "ROW", "RUS", "USA"] });
    const found = (target: string): readonly string[] =>
      readText(changed(["[CHN]", `[CHN, ${target}]`]), { economies: [economy] }).problems.map(
        ({ code, message }) => `${code} ${message}`,
      );
    expect(found("DEU")).toEqual(['W207 DEU is only part of EU in tiny; measure "cars" leaves it out there.']);
    expect(found("EU")).toEqual([]);
  });

  it("a bloc of the case may be a party and stand in a measure; one that holds the other side may not", () => {
    const bloc = (code: string, members: string): [string, string] => [
      "asOf:",
      `blocs: { ${code}: { title: the Two, members: [${members}] } }\nasOf:`,
    ];
    const sound = readText(
      changed(["a: USA", "a: TWO"], ["[USA]", "[TWO]"], bloc("TWO", "USA, RUS"), ["[RUS]", "[USA]"]),
    );
    expect(sound.problems).toEqual([]);
    expect(sound.case!.measures[0].imposers.include).toEqual(["RUS", "USA"]);
    expect(sound.case!.parties.blocs).toMatchObject([{ code: "TWO", members: ["RUS", "USA"], without: [] }]);
    expect(problemsWith(["a: USA", "a: TWO"], bloc("TWO", "CHN, RUS"))).toEqual([
      "E217 case.yaml:2:23 CHN is named twice among the parties: in TWO and in CHN.",
    ]);
    expect(problemsWith(bloc("TWO", "RUS, USA, Atlantis"))).toEqual([
      'E210 case.yaml:3:53 "Atlantis" is not a country.',
    ]);
    expect(problemsWith(["[RUS]", "[TWO]"], bloc("TWO", "RUS, VNM"))[0]).toMatch(/^E298 /u);
    expect(problemsWith(bloc("TWO", "RUS"))[0]).toMatch(/^E203 /u);
    expect(problemsWith(bloc("EU", "RUS, USA"))).toEqual(['E218 case.yaml:3:14 "EU" cannot be an id.']);
  });

  it("parties must be single and different countries", () => {
    expect(problemsWith(["b: CHN", "b: WLD"])).toEqual(["E219 case.yaml:2:23 One country is asked for; WLD is many."]);
    expect(problemsWith(["b: CHN", "b: USA"])).toContain("E217 case.yaml:2:23 USA is named twice among the parties.");
    expect(problemsWith(["[RUS]", "[RUS, USA, RUS]"])).toEqual([
      "E217 case.yaml:2:46 RUS is named twice among the parties.",
    ]);
  });

  it("either side may ask what its own war means for it", () => {
    for (const third of ["CHN", "USA"]) {
      const { case: found, problems } = readText(changed(["[RUS]", `[${third}]`]));
      expect(problems).toEqual([]);
      expect(found!.parties.third).toEqual([third]);
    }
  });

  it("an unknown sector is answered with all of them and a near one, by code or by name", () => {
    const found = readText(changed(["sector: cars", "sector: cras"])).problems[0];
    expect(found).toMatchObject({
      code: "E213",
      column: 19,
      message: '"cras" is not a sector of tiny.',
      expected: "* for all sectors, blank for all goods, or one of farm, cars, services",
      hints: ["Did you mean cars (Cars, all kinds)?", "`tertius data show tiny` says what each holds."],
    });
    const named = readText(changed(["sector: cars", "sector: Farm all kinds"])).problems[0];
    expect(named?.hints[0]).toBe("Did you mean farm (Farm, all kinds)?");
  });

  it("a missing and an unknown source are problems", () => {
    expect(row(ROW.replace(", source: ustr", ""))).toEqual(["E215 case.yaml:11:9 The row names no source."]);
    const { problems } = readText(changed(["source: ustr", "source: ustt"]));
    expect(problems).toMatchObject([
      { code: "E214", message: 'The bibliography has no entry "ustt".', hints: ['Did you mean "ustr"?'] },
    ]);
  });

  it("a file that is not there is a problem of the line that names it", () => {
    expect(problemsWith(["sources.bib", "none.bib"])).toEqual(['E101 case.yaml:14:15 There is no file "none.bib".']);
    expect(problemsWith([`    rows:\n${ROWS}`, "    table: ../m.csv\n"])).toEqual([
      'E101 case.yaml:10:12 There is no file "../m.csv".',
    ]);
    const empty = parseCase(textSource("x", new Map(), missingFile));
    expect(lines(empty)).toEqual(['E101 case.yaml:: There is no file "case.yaml".']);
  });

  it("lists may not name and except one country, rows may not leave the lists", () => {
    expect(problemsWith(["target: [CHN]", "target: [CHN, RUS]\n    except: [RUS]"])).toEqual([
      "E230 case.yaml:10:13 RUS is both named and excepted.",
    ]);
    expect(row(ROW.replace("rate", "importer: RUS, rate"))).toEqual([
      "E229 case.yaml:11:35 The importer RUS is in neither list of the measure.",
    ]);
  });
});
