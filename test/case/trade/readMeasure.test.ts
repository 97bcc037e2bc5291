import { describe, expect, it } from "vitest";
import { changed, lines, problemsWith, readText, ROW, ROWS } from "../caseText.ts";

const row = (text: string): string[] => problemsWith([ROW, text]);

describe("numbers and dates", () => {
  it("a unit behind a rate is a unit problem", () => {
    expect(row(ROW.replace("25", "25 pp"))).toEqual([
      'E206 case.yaml:11:31 "25 pp" carries a unit; write the number alone, it is percent.',
    ]);
    expect(row(ROW.replace("25", "25%"))[0]).toMatch(/^E206/u);
  });

  it("a number beyond all computation and a decimal comma are problems", () => {
    expect(row(ROW.replace("25", "1e400"))).toEqual([
      'E205 case.yaml:11:31 "1e400" is out of range: it must be a number below 1e308.',
    ]);
    expect(row(ROW.replace("25", '"2,5"'))).toEqual(['E204 case.yaml:11:31 "2,5" is not a number.']);
    const typeset = readText(changed([ROW, ROW.replace("25", "−10")])).problems.find(({ code }) => code === "E204");
    expect(typeset?.hints.join(" ")).toContain("write the minus of the keyboard");
    expect(row(ROW.replace("25", "NaN"))).toEqual(['E204 case.yaml:11:31 "NaN" is not a number.']);
  });

  it("rates stay in the range of their instrument", () => {
    expect(row(ROW.replace("25", "-100"))).toEqual([
      'E205 case.yaml:11:31 "-100" is out of range: it must be above −100 percent.',
    ]);
    const subsidy = (rate: string): string[] =>
      problemsWith(["instrument: tariff", "instrument: export-subsidy"], ["rate: 25", `rate: ${rate}`]);
    expect(subsidy("100")[0]).toBe(
      'E205 case.yaml:11:31 "100" is out of range: it must be from 0 to below 100 percent.',
    );
    expect(subsidy("-1")).toHaveLength(1);
    const tax = (rate: string): string[] =>
      problemsWith(["instrument: tariff", "instrument: export-tax"], ["rate: 25", `rate: ${rate}`]);
    expect(tax("-1")).toEqual([
      'E205 case.yaml:11:31 "-1" is out of range: it must be 0 percent or more: an export-subsidy is its opposite.',
    ]);
    expect(tax("0")).toEqual([]);
    expect(problemsWith(["instrument: tariff", "instrument: export-tax"], ["rate: 25, ", ""])[0]).toMatch(
      /^E226 .*The export-tax has no rate\.$/u,
    );
    expect(problemsWith(["instrument: tariff", "instrument: trade-cost"], ["rate: 25", "rate: -120"])[0]).toMatch(
      /^E205/u,
    );
    expect(row(ROW.replace("rate: 25", "mode: multiply, rate: -1"))[0]).toContain("a factor of 0 percent or more");
    expect(row(ROW.replace("rate: 25", "mode: lower, rate: -1"))[0]).toContain("0 points or more: they are taken off");
  });

  it("productivity has a country and sectors, and no partner, product or target", () => {
    const made = (...changes: readonly (readonly [string, string])[]): string[] =>
      problemsWith(["instrument: tariff", "instrument: productivity"], ...changes);
    expect(made(["    target: [CHN]\n", ""])).toEqual([]);
    expect(made()).toEqual(["E225 case.yaml:9:13 A productivity has no target."]);
    expect(made(["    target: [CHN]\n", ""], ["rate: 25", "rate: 25, exporter: USA"])[0]).toMatch(
      /^E225 .*A productivity has no exporter\.$/u,
    );
    expect(made(["    target: [CHN]\n", ""], ["rate: 25", "rate: -100"])[0]).toMatch(/^E205 .*above −100 percent/u);
    expect(problemsWith(["    target: [CHN]\n", ""])[0]).toMatch(/^E202 .*The key "target" is missing\.$/u);
  });

  it("a quota by sector needs a limit above nothing and a part of its rent, and no rate", () => {
    const quota = (cells: string): string[] =>
      problemsWith(["instrument: tariff", "instrument: quota"], ["rate: 25", cells]);
    expect(quota("limit: 80, rent: 100")).toEqual([]);
    expect(quota("limit: 150, rent: 0")).toEqual([]);
    expect(quota("limit: 0, rent: 101")).toEqual([
      'E205 case.yaml:11:32 "0" is out of range: it must be above 0 percent; no trade at all is a `ban`.',
      'E205 case.yaml:11:41 "101" is out of range: it must be from 0 to 100 percent.',
    ]);
    expect(quota("rate: 25").map((each) => each.slice(0, 4))).toEqual(["E226", "E226", "E225"]);
    expect(row(ROW.replace("rate", "limit: 80, rate"))).toEqual(["E225 case.yaml:11:32 A tariff has no limit."]);
  });

  it("two quotas on one cell and day are a problem; on other sellers, or one after the other, they are not", () => {
    const quota = ROW.replace("rate: 25", "limit: 80, rent: 100");
    const quotas = (...rows: string[]): string[] =>
      problemsWith(
        ["instrument: tariff", "instrument: quota"],
        ["[CHN]", "[CHN, RUS]"],
        [ROWS, rows.map((each) => `      - ${each}\n`).join("")],
      );
    expect(quotas(quota, quota.replace("limit: 80", "exporter: CHN, limit: 60"))).toEqual([
      "E220 case.yaml:12:9 This row limits cars, USA from CHN, and so does case.yaml:11, for days that overlap.",
    ]);
    expect(
      quotas(quota.replace("limit", "exporter: RUS, limit"), quota.replace("limit", "exporter: CHN, limit")),
    ).toEqual([]);
    const ends = quota.replace("source", "to: 2018-09-01, source");
    expect(quotas(ends, quota.replace("07-06", "09-01"))).toEqual([]);
  });

  it("a rate of 900 % and a fraction are warnings", () => {
    expect(row(ROW.replace("25", "900"))).toEqual([
      'W203 case.yaml:11:31 The largest rate of measure "cars" is 900 %, which is very high.',
    ]);
    expect(row(ROW.replace("25", "0.25"))).toEqual([
      'W210 case.yaml:11:31 The largest rate of measure "cars" is 0.25; rates are percent, so this is 0.25 of one percent.',
    ]);
    expect(row(ROW.replace("25", "0.323448"))).toEqual([]);
    expect(row(ROW.replace("25", "0"))).toEqual([]);
  });

  it("a rate below one percent that was fitted is no slip", () => {
    const smaller = ["rate: 25", "rate: 0.587"] as const;
    expect(problemsWith(smaller)).toHaveLength(1);
    expect(problemsWith(["basis: published", "basis: fitted"], smaller)).toEqual([]);
  });

  it("rates that would be whole or half percents as fractions are named beside larger ones; averages are not", () => {
    const beside = (...rates: readonly number[]): string[] =>
      problemsWith([
        ROWS,
        ["farm", "cars", "services"]
          .map((sector, at) => `      - { sector: ${sector}, rate: ${rates[at]}, from: 2018-07-06, source: ustr }\n`)
          .join(""),
      ]);
    expect(beside(0.25, 25, 0.125)).toEqual([
      'W210 case.yaml:11:31 Rates of measure "cars" below 1 are mixed with others of up to 25: 0.25 (line 11), 0.125 (line 13); rates are percent, so 0.25 is 0.25 of one percent.',
    ]);
    expect(beside(0.323448, 25, 0)).toEqual([]);
    expect(beside(0.085, 9.834, 12)).toEqual([]);
  });

  it("dates must be days, in order", () => {
    expect(row(ROW.replace("2018-07-06", "2018-02-30"))[0]).toBe('E208 case.yaml:11:41 "2018-02-30" is not a date.');
    expect(row(ROW.replace("source", "to: 2018-07-06, source"))[0]).toBe(
      "E209 case.yaml:11:41 The row begins on 2018-07-06 and ends before 2018-07-06: it is never in force.",
    );
  });
});

describe("rows of a measure", () => {
  it("two sets on one cell and day are a problem, in one measure and across a scenario", () => {
    const set = ROW.replace("rate", "mode: set, rate");
    expect(
      problemsWith([ROWS, `      - ${set}\n      - ${set.replace("sector: cars, ", "").replace("07-06", "09-01")}\n`]),
    ).toEqual([
      "E220 case.yaml:12:9 This row sets the tariff on cars, USA from CHN, and so does case.yaml:11, for days that overlap.",
    ]);
    const later = set.replace("from: 2018-07-06", "from: 2018-07-06, to: 2018-09-01");
    expect(problemsWith([ROWS, `      - ${later}\n      - ${set.replace("07-06", "09-01")}\n`])).toEqual([]);
    const second = `      - ${set}\n  - id: two\n    instrument: tariff\n    imposer: [USA]\n    target: [WLD]\n    rows:\n      - ${set}\n    basis: published\n`;
    expect(problemsWith([ROWS, second], ["[cars]", "[cars, two]"])[0]).toMatch(/^E220 case\.yaml:17/u);
    expect(problemsWith([ROWS, second])).toEqual(['W211 case.yaml:12:5 No scenario chooses measure "two".']);
  });

  it("a row twice is a problem, and so are two additions unless the measure stacks", () => {
    expect(problemsWith([ROWS, ROWS + ROWS])).toEqual(["E221 case.yaml:12:9 The row is the same as case.yaml:11."]);
    const two = ROWS + ROWS.replace("25", "10");
    expect(problemsWith([ROWS, two])).toEqual([
      "E299 case.yaml:12:9 This row adds to the tariff on cars, USA from CHN, and so does case.yaml:11: together 35 points.",
    ]);
    expect(problemsWith([`    rows:\n${ROWS}`, `    stack: true\n    rows:\n${two}`])).toEqual([]);
  });

  it("10 points on all, 20 on one and 145 on another are never 155 in silence", () => {
    const rows = ["rate: 10", "exporter: RUS, rate: 20", "exporter: CHN, rate: 145"];
    const written = rows.map((each) => `      - { ${each}, from: 2018-07-06, source: ustr }\n`).join("");
    const found = problemsWith([ROWS, written], ["target: [CHN]", "target: [WLD]"]).filter((each) =>
      each.startsWith("E299"),
    );
    expect(found.map((each) => each.replace(/^.*adds to the tariff on /u, ""))).toEqual([
      "goods, USA from RUS, and so does case.yaml:11: together 30 points.",
      "goods, USA from CHN, and so does case.yaml:11: together 155 points.",
    ]);
  });

  it("rows for other sectors, sellers or days do not add up", () => {
    const apart = [
      ROW,
      ROW.replace("cars", "two"),
      ROW.replace("from: 2018-07-06", "from: 2018-01-01, to: 2018-07-06"),
    ];
    const written = apart.map((each) => `      - ${each}\n`).join("");
    expect(problemsWith([ROWS, written]).filter((each) => each.startsWith("E299"))).toEqual([]);
  });

  it("products need a market where a scenario uses them", () => {
    const product = ROW.replace("sector: cars", "hs: 870323");
    expect(row(product)).toEqual([
      'E222 case.yaml:11:15 The row is by product (HS 870323), and no market has it; scenario "war" needs it by sector.',
    ]);
    expect(problemsWith([ROW, product], ["measures: [cars]", "title: nothing"])).toEqual([
      'W211 case.yaml:5:5 No scenario chooses measure "cars".',
      'W206 case.yaml:13:3 Scenario "war" chooses no measure.',
    ]);
    expect(row(ROW.replace("sector: cars", "sector: cars, hs: 8703"))[0]).toBe(
      'E223 case.yaml:11:29 "8703" is not an HS code, or the row also has a sector.',
    );
  });

  it("instruments of markets are refused in a scenario of the equilibrium engine", () => {
    expect(problemsWith(["instrument: tariff", "instrument: tariff-rate-quota"])).toEqual([
      'E224 case.yaml:11:9 Measure "cars" is a tariff-rate-quota; scenario "war" is solved by the equilibrium engine, which has none.',
    ]);
  });

  it("a ban has no rate, only tariffs have a mode, and a tariff needs a rate", () => {
    expect(problemsWith(["instrument: tariff", "instrument: ban"])).toEqual([
      "E225 case.yaml:11:31 A ban has no rate.",
    ]);
    expect(problemsWith(["instrument: tariff", "instrument: trade-cost"], ["rate:", "mode: add, rate:"])).toEqual([
      "E225 case.yaml:11:31 A trade-cost has no mode.",
    ]);
    expect(row(ROW.replace("rate: 25, ", ""))).toEqual(["E226 case.yaml:11:9 The tariff has no rate."]);
  });

  it("a row that acts on a country's own sales says so", () => {
    expect(problemsWith(["target: [CHN]", "target: [USA]"])).toEqual([
      "W212 case.yaml:11:9 This row acts on what USA sells to itself.",
    ]);
    expect(problemsWith(["imposer: [USA]", "imposer: [USA, CHN]"], ["target: [CHN]", "target: [USA, CHN]"])).toEqual(
      [],
    );
  });

  it("rows of the wrong length are the only problem of their table", () => {
    const text = changed([`    rows:\n${ROWS}`, "    table: m/cars.csv\n"]);
    const table = "sector,rate,mode,from,to,source\ncars,25,add\n";
    expect(lines(readText(text, { files: { "m/cars.csv": table } }))).toEqual([
      "E312 m/cars.csv:2: The row has 3 cells where the header has 6.",
    ]);
  });

  it("a column twice is a problem, and semicolons are read and said", () => {
    const text = changed([`    rows:\n${ROWS}`, "    table: m/cars.csv\n"]);
    const twice = "sector,rate,rate,from,source\ncars,25,30,2018-07-06,ustr\n";
    expect(lines(readText(text, { files: { "m/cars.csv": twice } }))).toEqual([
      'E329 m/cars.csv:1:3 The column "rate" is in m/cars.csv twice.',
    ]);
    const semicolons = "sector;rate;from;source\ncars;25;2018-07-06;ustr\n";
    const read = readText(text, { files: { "m/cars.csv": semicolons } });
    expect(lines(read)).toEqual(["W240 m/cars.csv:: Semicolons stand between cells."]);
    expect(read.case?.measures[0]?.rows).toMatchObject([{ sector: "cars", rate: 25, line: 2 }]);
  });

  it("an id names one measure", () => {
    const again = `${ROWS}  - id: cars\n    instrument: tariff\n    imposer: [CHN]\n    target: [USA]\n    rows:\n${ROWS}    basis: published\n`;
    expect(problemsWith([ROWS, again])).toEqual(['E216 case.yaml:12:5 Two measures have the id "cars".']);
  });

  it("a measure has a table or rows, and at least one", () => {
    expect(problemsWith([`    rows:\n${ROWS}`, ""])[0]).toBe('E227 case.yaml:5:5 Measure "cars" has no rows.');
    expect(problemsWith(["    rows:", "    table: a.csv\n    rows:"])[0]).toBe(
      'E227 case.yaml:12:7 Measure "cars" has both a table and rows.',
    );
  });

  it("sanctions name the instrument of each row, others name none", () => {
    expect(problemsWith(["instrument: tariff", "instrument: sanction"])).toEqual([
      "E243 case.yaml:11:9 A row of a sanction names no instrument.",
    ]);
    expect(row(ROW.replace("rate", "side: counter, rate"))).toEqual([
      'E244 case.yaml:11:31 Only sanctions have a column "side".',
    ]);
  });

  it("problems of a table name its line and column", () => {
    const text = changed([`    rows:\n${ROWS}`, "    table: m.csv\n"]);
    const table = "sector,rate,mode,from,source\ncars,25 %,add,2018-07-06,ustr\ncras,10,ad,2018-13-01,ustr\n";
    expect(lines(readText(text, { files: { "m.csv": table } })).slice(0, 3)).toEqual([
      'E206 m.csv:2:2 "25 %" carries a unit; write the number alone, it is percent.',
      "E207 m.csv:3:3 This must be one of add, set, multiply, lower.",
      'E208 m.csv:3:4 "2018-13-01" is not a date.',
    ]);
  });

  it("measures without a basis are counted in one warning at the first, and one that says it is an assumption is none", () => {
    const other = `${ROWS}  - { id: two, instrument: ban, imposer: [USA], target: [CHN], rows: [{ sector: farm, from: 2018-07-06, source: ustr }] }\n`;
    const blank = ["    basis: published\n", ""] as const;
    const chosen = ["[cars]", "[cars, two]"] as const;
    expect(problemsWith(blank)).toEqual([
      "W367 case.yaml:5:5 1 measure says nothing of its basis and counts as published.",
    ]);
    expect(problemsWith(blank, [ROWS, other], chosen)).toEqual([
      "W367 case.yaml:5:5 2 measures say nothing of their basis and count as published.",
    ]);
    expect(problemsWith(["basis: published", "basis: assumption"])).toEqual([]);
  });

  it("a case with too many rows or problems says what it did not read", () => {
    const text = changed([`    rows:\n${ROWS}`, "    stack: true\n    table: m.csv\n"]);
    const many = (count: number, line: (at: number) => string): string =>
      `sector,rate,from,source\n${Array.from({ length: count }, (_, at) => line(at)).join("")}`;
    const rows = lines(
      readText(text, { files: { "m.csv": many(20_001, (at) => `cars,${at / 1000 + 1},2018-07-06,ustr\n`) } }),
    );
    expect(rows).toEqual(["E236 case.yaml:5:5 There are 20001 rows; the limit is 20000."]);
    const entry = "  - { id: ID, instrument: tariff, basis: published, imposer: [USA], target: [CHN], table: m.csv }\n";
    const twice = text.replace("scenarios:", `${entry.replace("ID", "b")}${entry.replace("ID", "c")}scenarios:`);
    const table = many(15_000, (at) => `cars,${at / 1000 + 1},2018-07-06,ustr\n`);
    expect(lines(readText(twice, { files: { "m.csv": table } }))[0]).toBe(
      "E236 case.yaml:12:5 There are 30000 rows in all; the limit is 20000.",
    );
    const faults = lines(readText(text, { files: { "m.csv": many(2000, () => "cars,25,2018-07-06,none\n") } }));
    expect(faults).toContain(
      "E237 m.csv:502:1 There are more than 500 problems; the rows after this one were not read.",
    );
    const large = lines(readText(text, { files: { "m.csv": "a".repeat(2 ** 23 + 1) } }));
    expect(large).toContain('E105 m.csv:1:1 "m.csv" has 8388609 characters; the limit is 8 MiB.');
  });
});
