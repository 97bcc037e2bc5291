import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCase, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { changed, lines, problemsWith, readText, ROWS, SOUND, SOURCES } from "./caseText.ts";
import { tinyEconomy, unbalancedFlow } from "./tinyEconomy.ts";

describe("a sound case", () => {
  it("has no problem, and defaults are filled in", () => {
    const { case: found, problems, economies } = readText(SOUND);
    expect(problems).toEqual([]);
    expect([...economies.keys()]).toEqual(["tiny"]);
    expect(found).toMatchObject({
      id: "cars",
      economy: {
        elasticities: "theta_check",
        closure: "fixed:world",
        wasted: 0,
        also: [],
        range: { elasticities: [], closures: [] },
      },
      measures: [{ id: "cars", title: "cars", basis: "published", announced: null }],
      scenarios: [
        {
          id: "war",
          at: "2019-01-01",
          measures: ["cars"],
          deficits: "fixed:world",
          fullRange: false,
          reference: false,
          scale: new Map(),
          joins: new Map(),
          against: null,
          wasted: 0,
          sweep: null,
        },
      ],
    });
    expect(found?.measures[0]?.rows[0]).toEqual({
      instrument: "tariff",
      sector: "cars",
      hs: null,
      importers: { include: ["USA"], except: [] },
      exporters: { include: ["CHN"], except: [] },
      rate: 25,
      mode: "add",
      from: "2018-07-06",
      to: null,
      source: "ustr",
      file: "case.yaml",
      line: 11,
    });
    expect(found?.bibliography.get("ustr")?.title).toBe("Notice of action");
  });

  it("a table gives the same rows as inline rows do", () => {
    const text = changed([`    rows:\n${ROWS}`, "    table: m/cars.csv\n"]);
    const table = "sector,rate,mode,from,to,source\ncars,25,,2018-07-06,,ustr\n,10,set,2018-01-01,2018-02-01,ustr\n";
    const { case: found, problems } = readText(text, { files: { "m/cars.csv": table } });
    expect(problems).toEqual([]);
    expect(found?.measures[0]?.rows).toMatchObject([
      { sector: "cars", rate: 25, mode: "add", file: "m/cars.csv", line: 2 },
      { sector: "goods", rate: 10, mode: "set", to: "2018-02-01", line: 3 },
    ]);
  });

  it("scenarios stack, inherit their day and spread over sweeps", () => {
    const { case: found, problems } = readText(
      changed([
        "  war: { measures: [cars] }",
        "  war: { measures: [cars], at: 2018-08-01, deficits: none }\n  more: { on: war, sweep: { measure: cars, rates: [5, 10] } }",
      ]),
    );
    expect(problems).toEqual([]);
    expect(found?.scenarios.slice(1)).toMatchObject([
      {
        id: "more@5",
        measures: ["cars"],
        at: "2018-08-01",
        deficits: "none",
        sweep: { of: "more", measure: "cars", rate: 5 },
      },
      { id: "more@10", sweep: { rate: 10 } },
    ]);
  });

  it("export controls and subsidies are the exporter's, counter-measures turn the lists around", () => {
    const text = changed(
      ["instrument: tariff", "instrument: sanction"],
      [
        ROWS,
        `      - { instrument: export-control, sector: cars, from: 2018-07-06, source: ustr }
      - { instrument: tariff, side: counter, sector: farm, rate: 5, from: 2018-07-06, source: ustr }
      - { instrument: trade-cost, exporter: CHN, sector: farm, rate: 5, from: 2018-07-06, source: ustr }
      - { instrument: trade-cost, importer: CHN, sector: farm, rate: 5, from: 2018-07-06, source: ustr }
`,
      ],
    );
    const { case: found, problems } = readText(text);
    expect(problems).toEqual([]);
    const sides = found?.measures[0]?.rows.map((each) => [each.importers.include, each.exporters.include]);
    expect(sides).toEqual([
      [["CHN"], ["USA"]],
      [["CHN"], ["USA"]],
      [["USA"], ["CHN"]],
      [["CHN"], ["USA"]],
    ]);
  });
});

describe("keys and kinds of values", () => {
  it("all problems come at once, each with its place", () => {
    expect(
      problemsWith(
        ["asOf: 2019-01-01", "asOf: 2019-13-05"],
        ["measures:", "mesures: []\nmeasures:"],
        ["rate: 25", "rate: x"],
        ["[CHN]", "[CHM]"],
      ),
    ).toEqual([
      'E208 case.yaml:3:7 "2019-13-05" is not a date.',
      'E201 case.yaml:4:1 "mesures" is not a key here.',
      'E210 case.yaml:10:14 "CHM" is not a country.',
      'E204 case.yaml:12:31 "x" is not a number.',
    ]);
  });

  it("a missing key names itself", () => {
    expect(problemsWith(["title: A tariff on cars\n", ""])).toEqual(['E202 case.yaml:1:1 The key "title" is missing.']);
    expect(problemsWith(["    imposer: [USA]\n", ""])[0]).toBe('E202 case.yaml:5:5 The key "imposer" is missing.');
  });

  it("a text instead of a list and a list instead of a case are problems", () => {
    expect(problemsWith(["imposer: [USA]", "imposer: USA"])[0]).toBe(
      "E203 case.yaml:8:14 This must be a list, such as [a, b].",
    );
    expect(lines(readText("[1, 2]"))).toEqual(["E203 case.yaml:1:1 This must be a mapping of keys."]);
    expect(lines(readText(""))).toEqual(["E203 case.yaml:1:1 This must be a mapping of keys."]);
    expect(problemsWith(["third: [RUS]", "third: []"])).toEqual([
      "E203 case.yaml:2:35 This must be a list with 1 to 400 entries.",
    ]);
  });

  it("a misspelt choice is answered with the nearest one", () => {
    const { problems } = readText(changed(["instrument: tariff", "instrument: tarif"]));
    expect(problems[0]).toMatchObject({
      code: "E207",
      message:
        "This must be one of tariff, trade-cost, ban, export-control, export-tax, export-subsidy, productivity, sanction, quota, tariff-rate-quota, market-access.",
      hints: ['Did you mean "tariff"?'],
    });
    expect(problemsWith(["{ data: tiny }", "{ data: tiny, closure: { deficits: open } }"])).toEqual([
      "E207 case.yaml:15:45 This must be one of none, own, { fixed: world }, { fixed: USA }.",
    ]);
  });

  it("an id with a space, and a scenario named base, are no ids", () => {
    expect(problemsWith(["id: cars", "id: big cars"], ["[cars]", '["big cars"]'])[0]).toBe(
      'E218 case.yaml:5:9 "big cars" cannot be an id.',
    );
    expect(problemsWith(["war:", "base:"])).toEqual(['E218 case.yaml:13:3 "base" cannot be an id.']);
  });
});

describe("packages", () => {
  it("unknown packages and elasticity sets are problems", () => {
    expect(problemsWith(["data: tiny", "data: tinny"])).toEqual([
      'E240 case.yaml:15:18 There is no data package "tinny".',
    ]);
    expect(
      problemsWith(["data: tiny", "data: tiny, elasticities: cp2051, range: { elasticities: [cp2015, x] }"]),
    ).toEqual([
      'E241 case.yaml:15:38 tiny has no elasticity set "cp2051".',
      'E241 case.yaml:15:78 tiny has no elasticity set "x".',
    ]);
    expect(problemsWith(["data: tiny", "data: tiny, reasons: { cp2051: only it is of these years }"])).toEqual([
      'E241 case.yaml:15:43 tiny has no elasticity set "cp2051".',
    ]);
  });

  it("a second package needs a concordance where rows are by sector", () => {
    const economies = [tinyEconomy(), tinyEconomy({ name: "other", tariff: 0.2 })];
    const text = changed(["data: tiny", "data: tiny, also: [other]"]);
    expect(lines(readText(text, { economies }))).toEqual([
      "E242 case.yaml:15:31 tiny does not say which sectors of other hold the same goods.",
    ]);
    expect(lines(readText(text.replace("sector: cars, ", ""), { economies }))).toEqual([]);
  });

  it("without packages a case is read on trust", () => {
    const { case: found } = parseCase(
      textSource(
        "x",
        new Map([
          ["case.yaml", changed(["cars, rate", "unheard, rate"])],
          ["sources.bib", SOURCES],
        ]),
        missingFile,
      ),
    );
    expect(found?.measures[0]?.rows[0]?.sector).toBe("unheard");
  });
});

describe("closures", () => {
  const closures = (text: string): unknown => {
    const economies = [tinyEconomy({ flow: unbalancedFlow })];
    const { case: found, problems } = readText(changed(["data: tiny", `data: tiny, ${text}`]), { economies });
    return [found?.economy.closure, found?.economy.range.closures, problems.map(({ code }) => code)];
  };

  it("are words, or what a deficit is fixed in", () => {
    expect(
      closures("closure: { deficits: none }, range: { closures: [own, { fixed: world }, { fixed: USA }] }"),
    ).toEqual(["none", ["own", "fixed:world", "fixed:USA"], []]);
    expect(closures("closure: { deficits: fixed:CHN }")).toEqual(["fixed:CHN", [], []]);
  });

  it("of earlier versions are read as what they were, with a note", () => {
    expect(closures("closure: { deficits: fixed }, range: { closures: [proportional, none] }")).toEqual([
      "fixed:world",
      ["own", "none"],
      ["W216", "W216"],
    ]);
  });

  it("that are none, and units that the package does not have, are named", () => {
    expect(closures("closure: { deficits: { fix: world } }")).toEqual([undefined, undefined, ["E207"]]);
    expect(closures("range: { closures: [{ fixed: QAT }] }")).toEqual([undefined, undefined, ["E246"]]);
  });
});

describe("any text", () => {
  it("is read without throwing, as a case and as a table", () => {
    const piece = fc.constantFrom(
      ...SOUND.split(/(?<=[\s:,{}[\]])/u),
      "\n",
      "&a",
      "*a",
      "!x",
      "1e400",
      "\u0000",
      "WLD",
      "EU",
      "__proto__",
    );
    const mixed = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(""));
    const cut = fc
      .tuple(fc.nat(SOUND.length), fc.nat(40), mixed)
      .map(([at, length, text]) => SOUND.slice(0, at) + text + SOUND.slice(at + length));
    expect(() =>
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: "binary" }), mixed, cut), (text) => {
          const { case: found, problems } = readText(text);
          if (found === null && problems.length === 0) throw new Error("neither a case nor a problem");
          readText(changed([`    rows:\n${ROWS}`, "    table: m.csv\n"]), {
            files: { "m.csv": `sector,rate,from,source\n${text}` },
          });
        }),
        { numRuns: 1500 },
      ),
    ).not.toThrow();
  });
});
