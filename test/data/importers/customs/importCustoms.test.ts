import { describe, expect, it } from "vitest";
import { importCustoms } from "../../../../src/data/importers/index.ts";
import { parseObservedTrade, productsIn } from "../../../../src/data/packages/index.ts";
import { shippedKey } from "../../shippedKey.ts";
import { changedRecords, importedRecords, RECORDS, SAID } from "./records.ts";

const told = (...given: Parameters<typeof importedRecords>): string[] =>
  importedRecords(...given).problems.map(({ code, line, message }) =>
    [code, line, message].filter((each) => each !== null).join(" "),
  );

/** Code and place of each problem, in the order in which they are told. */
const placesOf = (...given: Parameters<typeof importedRecords>): string[] =>
  importedRecords(...given).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

/** A mistake in each row from the third on, but for the total of a month that is right. */
const MISTAKEN = `Country,HS,Month,Value,Duty
China,280110,2024-01,100,2.5
China,280110,2024-02,200,5
China,300490,2024-01,-70,0
Mexico,300490,2024-02,forty,0
Mexixo,300490,2024-02,40,0
Canada,300490,soon,40,0
Canada,3004,2024-02,40,0
Canada,300490,2024-04,40,0
China,280110,2024-02,9,5
EU,280110,2024-01,60,0
Germany,280110,2024-01,40,0
World,280110,2024-01,120,9
World,280110,2024-02,220,50
Peru,280110,2024-01,0,3
`;

const CODES = [
  { code: "A", title: "", sectors: ["C20"], leftOut: "" },
  { code: "B", title: "", sectors: [], leftOut: "waste" },
];
const OWN = "Country,HS,Month,Value,Duty\nChina,A,2023,1,0\nChina,B,2024,2,0\n";

describe("importCustoms", () => {
  it("reads products of months, with the sectors of the key, all sellers apart", () => {
    const { observed, problems, vintage, readings } = importedRecords();
    expect([problems, vintage]).toEqual([[], "HS2022"]);
    expect(observed!.sellers.labels).toEqual(["CHN", "MEX"]);
    expect(observed!.codeTable.map(({ code, sectors }) => [code, sectors])).toEqual([
      ["280110", ["C20"]],
      ["300490", ["C21"]],
    ]);
    expect(observed!.classification).toBe("Harmonized System, HS2022, six digits");
    expect(observed!.figures.imports.of("CHN", "280110", "2024-02")).toBe(200);
    expect(observed!.figures.imports.of("MEX", "300490", "2024-01")).toBeNaN();
    expect(observed!.total!.duties.of("280110", "2024-01")).toBe(3);
    expect(readings.map(({ file, headerLine }) => [file, headerLine])).toEqual([["records.csv", 1]]);
  });

  it("gives files that are read as the same package", () => {
    const { files, observed } = importedRecords();
    const again = parseObservedTrade(files!, null);
    expect(again.problems).toEqual([]);
    expect(again.observed!.figures.imports.values).toEqual(observed!.figures.imports.values);
  });

  it("takes money in thousands, and no row as zero where that is said", () => {
    const { observed } = importedRecords(RECORDS, { unit: "thousand", absent: "zero" });
    expect(observed!.figures.imports.of("CHN", "280110", "2024-02")).toBe(200_000);
    expect(observed!.figures.imports.of("MEX", "300490", "2024-01")).toBe(0);
    expect(observed!.manifest.notes).toEqual(["A seller, code and period without a row in the source counts as zero."]);
  });

  it("reads semicolons, lines above the names, dots in codes and other ways to write a month", () => {
    const text = `Imports by seller\n\n${RECORDS.replaceAll(",", ";").replaceAll("280110", "2801.10").replaceAll("2024-02", "202402")}`;
    const { observed, problems } = importedRecords(text);
    expect(problems.map(({ code }) => code)).toEqual(["W355"]);
    expect(observed!.figures.imports.of("CHN", "280110", "2024-02")).toBe(200);
  });

  it("reads periods side by side, with imports and duties in rows of their own", () => {
    const text =
      "exporter,naics,figure,2024-01,2024-02\nCHN,A,imports_usd,5,6\nCHN,A,duties_usd,1,\nCHN,A,tonnes,9,9\n";
    const columns = {
      seller: "exporter",
      code: "naics",
      period: null,
      figure: "figure",
      value: "imports_usd",
      duties: "duties_usd",
    };
    const { observed, problems } = importedRecords(text, { columns, codes: CODES });
    expect(problems).toEqual([]);
    expect(observed!.figures.imports.of("CHN", "A", "2024-02")).toBe(6);
    expect(observed!.figures.duties.of("CHN", "A", "2024-02")).toBeNaN();
  });

  it("takes own codes with a table of sectors, and years", () => {
    const { observed, problems, vintage } = importedRecords(OWN, { codes: CODES, classification: "ours" });
    expect([problems, vintage, observed!.period]).toEqual([[], null, "year"]);
    expect(observed!.codeTable).toEqual(CODES);
  });

  it("reads the sheet that has the columns, and says which it passed over", () => {
    const cells = RECORDS.trim()
      .split("\n")
      .map((line) => line.split(","));
    const content = [
      { name: "About", cells: [["Imports"]] },
      { name: "Data", cells },
    ];
    const { observed, problems } = importCustoms([{ file: "r.xlsx", content }], shippedKey(), SAID);
    expect(problems.map(({ message }) => message)).toEqual(['The sheet "Data" was read, and not "About".']);
    expect(observed!.periods.size).toBe(2);
  });

  it("takes sellers by a name of the file, and passes over those that are null", () => {
    const text = changedRecords("Mexico", "Our neighbour").replace("World,280110,2024-01", "OPEC,280110,2024-01");
    const { observed, problems } = importedRecords(text, { sellers: { "Our neighbour": "MEX", OPEC: null } });
    expect(problems).toEqual([]);
    expect(observed!.figures.imports.of("MEX", "300490", "2024-02")).toBe(40);
    expect(observed!.total!.imports.of("280110", "2024-01")).toBeNaN();
  });
});

describe("customs records with mistakes", () => {
  it.each<[string, string, string]>([
    ["Mexico", "Mexiko City", 'E331 5 "Mexiko City" is no country and no bloc.'],
    ["Mexico,300490,2024-02", "Mexico,300490,soon", 'E338 5 "soon" is no month or year.'],
    ["Mexico,300490,2024-02", "Mexico,300490,", "E338 5 The month or year is missing."],
    ["Mexico,300490,2024-02", "Mexico,300490,2024-04", "E338 5 No row is of 2024-03, between 2024-02 and 2024-04."],
    [
      "Mexico,300490,2024-02",
      "Mexico,300490,2024",
      "E338 5 Some rows are of months and others of years: 2024-01 and 2024.",
    ],
    ["Mexico,300490", "Mexico,3004", 'E339 5 "3004" is no product of six digits, and there is no table of sectors.'],
    [
      "Mexico,300490,2024-02",
      "China,300490,2024-01",
      "E307 5 China, 300490, 2024-01 is in row 4 of records.csv already.",
    ],
    [",200,5", ',"1,200",5', "E308 3 Value is not a number."],
    [",200,5", ",-200,5", "E310 3 Value is negative."],
    [
      "World,280110,2024-02,220",
      "World,280110,2024-02,120",
      "E340 7 The sellers together have more than all sellers (WLD) in 280110, 2024-02, imports: 200 of 120.",
    ],
    [",Value,", ",Worth,", 'E302 1 records.csv has no column "Value".'],
    ["Country,HS", "Value,HS", 'E302 1 records.csv has no column "Country".'],
    [",70,0", ",70", "E724 4 Row 4 has 4 cells, the header 5."],
    [",70,0", ",70,0,1", "E724 4 Row 4 has 6 cells, the header 5."],
  ])("%s → %s", (from, to, message) => {
    expect(told(changedRecords(from, to))).toEqual([message]);
    expect(importedRecords(changedRecords(from, to)).files).toBeNull();
  });

  it("are all told at once", () => {
    const text = changedRecords("Mexico", "Mexiko City")
      .replace("100,2.5", "many,2.5")
      .replace("China,300490", "China,30049x");
    expect(importedRecords(text).problems.map(({ code, line }) => [code, line])).toEqual([
      ["E308", 2],
      ["E339", 4],
      ["E331", 5],
    ]);
  });

  it("of one row are all told, and do not hide its seller and code", () => {
    const text = changedRecords("Mexico,300490,2024-02,40,0", "Mexiko City,3004,soon,forty,-1");
    expect(placesOf(text)).toEqual(["E338 5:3", "E308 5:4", "E310 5:5", "E331 5:1", "E339 5:2"]);
  });

  it("of rows beside each other are told with those that are only seen beside them", () => {
    expect(placesOf(MISTAKEN)).toEqual([
      "E310 4:4",
      "E308 5:4",
      "E338 7:3",
      "E331 6:1",
      "E339 8:2",
      "E338 9:3",
      "E307 10:1",
      "E399 12:1",
      "E340 13:4",
      "W306 15:5",
    ]);
    for (const { file, expected, found, hints } of importedRecords(MISTAKEN).problems) {
      expect([file, typeof expected, typeof found]).toEqual(["records.csv", "string", "string"]);
      expect(hints.join("")).not.toContain("imports.csv");
    }
  });

  it("that are mended do not bring others up", () => {
    const mends: readonly (readonly [string, string])[] = [
      ["-70,0", "70,0"],
      ["forty", "40"],
      ["Mexixo,300490,2024-02", "Mexico,300490,2024-04"],
      ["soon", "2024-03"],
      ["Canada,3004,", "Canada,300490,"],
      ["China,280110,2024-02,9,", "Chile,280110,2024-02,9,"],
      ["Germany,280110,2024-01,40", "Japan,280110,2024-01,0"],
      ["World,280110,2024-01,120", "World,280110,2024-01,160"],
      ["Peru,280110,2024-01,0,3", "Peru,280110,2024-01,0,0"],
    ];
    const steps = mends.map((_, at) =>
      mends.slice(0, at + 1).reduce((text, [from, to]) => text.replace(from, to), MISTAKEN),
    );
    const counts = steps.map((text) => importedRecords(text).problems.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts.at(-1)).toBe(0);
  });

  it("in a cell leave the sum of its sellers unknown, and none where the total cannot be read", () => {
    const least = changedRecords("World,280110,2024-02,220", "World,280110,2024-02,120");
    expect(placesOf(`${least}Mexico,280110,2024-02,many,0\n`)).toEqual(["E308 8:4", "E340 7:4"]);
    expect(placesOf(changedRecords("World,280110,2024-02,220", "World,280110,2024-02,-1"))).toEqual(["E310 7:4"]);
    expect(placesOf(changedRecords(",70,0", ",,0,1").replace(",100,2.5", ",1,000,2.5"))).toEqual([
      "E724 2:6",
      "E724 4:6",
    ]);
  });

  it("of a bloc beside its member count one of the two alone", () => {
    const beside = `${RECORDS}EU,280110,2024-02,20,0\nGermany,280110,2024-02,15,0\n`;
    expect(placesOf(beside)).toEqual(["E399 9:1"]);
    expect(importedRecords(beside).problems[0]?.hints.at(-1)).toContain('"sellers": {"Germany": null}');
    expect(placesOf(beside.replace("World,280110,2024-02,220", "World,280110,2024-02,210"))).toEqual([
      "E399 9:1",
      "E340 7:4",
    ]);
  });

  it("of a gap are told at the row behind it, each", () => {
    const text = `${RECORDS}Chile,300490,2024-05,1,0\nChile,300490,2024-07,1,0\n`;
    expect(placesOf(text)).toEqual(["E338 8:3", "E338 9:3"]);
  });

  it("codes that are of no revision ask for a table; single ones are left out with the reason", () => {
    expect(told(changedRecords("300490", "998877"))[0]).toContain(
      "E339 4 1 of 3 codes are no products of HS2022: 998877.",
    );
    const stated = importedRecords(changedRecords("300490", "998877"), { vintage: "HS2012" });
    expect(stated.problems[0].message).toContain("are no products of HS2012");
    const known = [...productsIn(shippedKey(), "HS2022").keys()].slice(0, 20);
    const rows = [...known, "998877"].map((code) => `Mexico,${code},2024-01,1,0\n`);
    const few = importedRecords(RECORDS + rows.join(""));
    expect(few.observed!.codeTable.at(-1)).toEqual({
      code: "998877",
      title: "",
      sectors: [],
      leftOut: "no product of HS2022",
      leftOutRu: "в HS2022 такого товара нет",
    });
  });

  it("a code that the table of codes does not have is named with what is near", () => {
    expect(told(OWN.replace("China,B", "China,C"), { codes: CODES })).toEqual([
      'E339 3 The code "C" is not in the table of codes.',
    ]);
  });

  it("a file of products that was not given, and one that is not clear", () => {
    const products = { file: "p.csv", year: 2024, vintage: null, columns: SAID.columns };
    expect(told(RECORDS, { products })).toEqual([
      "E343 The recipe, products.file: no file of that name was given: p.csv.",
    ]);
    const both = { name: "A", cells: RECORDS.split("\n").map((line) => line.split(",")) };
    const found = importCustoms([{ file: "r.xlsx", content: [both, { ...both, name: "B" }] }], shippedKey(), SAID);
    expect(found.problems.map(({ message }) => message)).toEqual(['Several sheets hold customs records: "A", "B".']);
  });

  it("a file without rows, and one without periods", () => {
    expect(told("Country,HS,Month,Value,Duty\n")).toEqual(["E338 There is no row with a figure."]);
    expect(told(RECORDS, { columns: { ...SAID.columns, period: null } })).toEqual([
      "E338 1 No column is called by a month or a year, and no column of periods is named.",
    ]);
  });

  it("more figures than are held at once are refused before they are laid out", () => {
    const rows = (count: number, row: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => row(at)).join("\n");
    const codes = rows(4000, (at) => `China,c${at},2024-01,1,0`);
    const months = rows(
      1800,
      (at) => `Mexico,c0,${1950 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")},1,0`,
    );
    const list = Array.from({ length: 4000 }, (_, at) => ({
      code: `c${at}`,
      title: "",
      sectors: ["C20"],
      leftOut: "",
    }));
    const text = `Country,HS,Month,Value,Duty\n${codes}\n${months}\nCanada,c0,2024-01,1,0\n`;
    expect(told(text, { codes: list })).toEqual([
      "E390 records.csv would make 21600000 figures; the limit is 20000000.",
    ]);
  });
});
