import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { WeightChoices } from "../../../../src/data/tariffs/index.ts";
import { countedSteps } from "../../../countedSteps.ts";
import { readCountry } from "../../../../src/case/index.ts";
import { productsIn } from "../../../../src/data/packages/index.ts";
import { readWeights } from "../../../../src/data/importers/index.ts";
import { needs, reference } from "../../../reference.ts";
import { shippedKey } from "../../shippedKey.ts";
import { importedBook, importedText } from "./tariffChoices.ts";
import { commaText, semicolonText, sheetRows, THIRTY } from "./thirtyLines.ts";

/** Points: what the sum of 8,000 products in another order may change. */
const ROUNDING = 1e-9;
/** Points: the bound of what this import is to reach, a hundred times the decimals of the table. */
const PUBLISHED = 0.05;

const countryOf = (text: string): string | null => {
  const read = readCountry(text, new Set());
  return read.kind === "code" ? read.code : null;
};
const ANY: WeightChoices = { importer: null, exporter: null, vintage: null, countryOf };

const weightsOf = (text: string, choices: Partial<WeightChoices> = {}, file = "w.csv") =>
  readWeights(file, new TextEncoder().encode(text), { ...ANY, ...choices });

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): string[] =>
  problems.map(({ code }) => code);

describe("thirty lines", () => {
  it("give the same sectors with commas, with semicolons and decimal commas, and in a workbook", async () => {
    const [comma, semicolon] = [importedText(commaText()), importedText(semicolonText())];
    const book = await importedBook(await writeXlsx({ sheets: [{ name: "Lines", rows: sheetRows() }] }));
    for (const each of [comma, semicolon, book]) expect(codesOf(each)).toEqual(["W357"]);
    expect(comma.sectors).toHaveLength(18);
    expect(semicolon.sectors).toEqual(comma.sectors);
    expect(book.sectors).toEqual(comma.sectors);
    expect([comma, semicolon, book].map(({ reading }) => [reading?.separator, reading?.decimals])).toEqual([
      [",", "point"],
      [";", "comma"],
      [null, "point"],
    ]);
  });

  it("give each sector the mean over all of its products", () => {
    const products = productsIn(shippedKey(), "HS2022");
    for (const { sector, rate, listed } of importedText(commaText()).sectors) {
      const own = THIRTY.filter(([code]) => products.get(code) === sector);
      const all = [...products.values()].filter((each) => each === sector).length;
      expect(listed).toBe(own.length);
      expect(rate).toBeCloseTo(own.reduce((sum, [, each]) => sum + each, 0) / all, 12);
    }
  });

  it("are rows of a measure, with a source, what became of each line, and nothing of services", () => {
    const { files } = importedText(commaText());
    expect([...files!.keys()]).toEqual(["tariffs.csv", "sectors.csv", "lines.csv", "sources.bib"]);
    const rows = csvParse(files!.get("tariffs.csv")!);
    expect(rows.columns).toEqual(["sector", "rate", "mode", "from", "source"]);
    expect(rows.map(({ sector }) => sector)).not.toContain("SRV");
    expect(csvParse(files!.get("lines.csv")!)).toHaveLength(30);
  });
});

describe("imports weigh the products of a sector", () => {
  const TARIFF = "hs,rate\n010221,10\n010229,20\n";

  it("of BACI, with numbers for countries and products", () => {
    const baci = "t,i,j,k,v,q\n2022,156,842,10221,30,1\n2022,156,842,10229,10,1\n2022,156,842,100199,60,1\n";
    const { sectors, reading } = importedText(TARIFF, { weights: weightsOf(baci, {}, "BACI_HS22_Y2022.csv") });
    expect(sectors).toMatchObject([{ sector: "A01_02", rate: 5, covered: 0.4, isWeighed: true }]);
    expect(reading?.weights).toEqual({ file: "BACI_HS22_Y2022.csv", importers: ["USA"], exporters: ["CHN"] });
  });

  it("of Comtrade, whose sums and exports count no second time", () => {
    const comtrade = `reporterISO,partnerISO,flowCode,cmdCode,classificationCode,primaryValue
USA,CHN,M,TOTAL,H6,100
USA,CHN,M,01,H6,40
USA,CHN,M,010221,H6,30
USA,CHN,M,010229,H6,10
USA,CHN,X,010229,H6,900
USA,CHN,M,100199,H6,60
USA,MEX,M,010221,H6,500
`;
    const weights = weightsOf(comtrade, { exporter: new Set(["CHN"]) });
    expect(importedText(TARIFF, { weights }).sectors[0]?.rate).toBe(5);
  });

  it("only where the pair is clear, is in the file, and has the columns", () => {
    const two = "t,i,j,k,v\n2022,156,842,010221,30\n2022,484,842,010221,30\n";
    expect(codesOf(importedText(TARIFF, { weights: weightsOf(two) }))).toEqual(["E381"]);
    const other = weightsOf(two, { exporter: new Set(["CAN"]) });
    expect(codesOf(importedText(TARIFF, { weights: other }))).toEqual(["E381"]);
    expect(codesOf(importedText(TARIFF, { weights: weightsOf("a,b\n1,2\n") }))).toEqual(["E381"]);
    const bad = "t,i,j,k,v\n2022,156,842,010221,many\n2022,156,842,010229,3\n";
    expect(codesOf(importedText(TARIFF, { weights: weightsOf(bad) }))).toEqual(["E381"]);
  });

  it("only of the revision of the tariffs; else every product counts alike, and that is said", () => {
    const baci = weightsOf("t,i,j,k,v\n2022,156,842,010221,30\n", { vintage: "HS2012" });
    const plain = importedText(TARIFF, { vintage: "HS2017", weights: baci });
    expect(codesOf(plain)).toEqual(["W357"]);
    expect(plain.sectors).toEqual(importedText(TARIFF, { vintage: "HS2017" }).sectors);
  });
});

describe("a heading, a product and the lines of a nation", () => {
  it("give the same where they say the same", () => {
    const cars = [...productsIn(shippedKey(), "HS2022").keys()].filter((code) => code.startsWith("8703"));
    const [heading, products, lines] = [
      importedText("hs,rate\n8703,25\n"),
      importedText(`hs,rate\n${cars.map((code) => `${code},25`).join("\n")}\n`),
      importedText(`hs,rate\n${cars.flatMap((code) => [`${code}10,20`, `${code}90,30`]).join("\n")}\n`),
    ];
    expect(products.sectors).toEqual(heading.sectors);
    expect(lines.sectors).toEqual(heading.sectors);
    expect(codesOf(lines)).toEqual(["W358", "W357"].toSorted());
  });

  it("set tariffs only where the whole sector is given", () => {
    expect(codesOf(importedText("hs,rate\n8703,25\n", { mode: "set" }))).toContain("E384");
    const key = [...productsIn(shippedKey(), "HS2022")].filter(([, sector]) => sector === "C29");
    const whole = importedText(`hs,rate\n${key.map(([code]) => `${code},7.5`).join("\n")}\n`, { mode: "set" });
    expect(whole.sectors).toMatchObject([{ sector: "C29", rate: 7.5, spread: 0, covered: 1 }]);
  });

  it("lie between the lowest and the highest rate of a sector, whatever the rates and imports are", () => {
    const codes = [...productsIn(shippedKey(), "HS2022")]
      .filter(([, sector]) => sector === "C30")
      .map(([code]) => code);
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 999 })), {
      minLength: codes.length,
      maxLength: codes.length,
    });
    fc.assert(
      fc.property(numbers, (drawn) => {
        const text = `hs,rate\n${codes.map((code, at) => `${code},${drawn[at][0]}`).join("\n")}\n`;
        const trade = codes.map((code, at) => `2022,156,842,${code},${drawn[at][1]}`).join("\n");
        const weights = weightsOf(`t,i,j,k,v\n${trade}\n`, { vintage: "HS2022" });
        const { sectors } = importedText(text, { vintage: "HS2022", weights });
        const rates = drawn.map(([rate]) => rate);
        const mean = drawn.reduce((sum, [rate, w]) => sum + rate * w, 0) / drawn.reduce((sum, [, w]) => sum + w, 0);
        expect(Math.abs(sectors[0].rate - mean)).toBeLessThan(ROUNDING);
        expect(sectors[0].rate).toBeGreaterThanOrEqual(Math.min(...rates) - ROUNDING);
        expect(sectors[0].rate).toBeLessThanOrEqual(Math.max(...rates) + ROUNDING);
      }),
      { numRuns: 30, seed: 18 },
    );
  });
});

describe(
  "the list of the United States of 1 September 2019",
  needs("hs6/war-tariffs-hs6.csv", "hs6/hs6-weights.csv"),
  () => {
    const read = (name: string) => csvParse(readFileSync(reference(`hs6/${name}`), "utf8"));

    it("weighed by its imports gives the published rates of sectors and how they scatter", () => {
      const lines = read("war-tariffs-hs6.csv").filter(({ vintage }) => vintage === "HS2012");
      const extra = lines.map((row) => {
        const points = ["us_301_20190901", "us_232", "us_201"].map((column) => Number(row[column] ?? 0));
        return `${row["hs6"]},${points.reduce((sum, each) => sum + each, 0)}`;
      });
      const trade = read("hs6-weights.csv").map((row) => `2017,156,842,${row["hs6"]},${row["us_from_chn"]}`);
      const weights = weightsOf(`t,i,j,k,v\n${trade.join("\n")}\n`, { vintage: "HS2012" });
      const { sectors, problems, reading } = importedText(`hs6,rate\n${extra.join("\n")}\n`, {
        vintage: "HS2012",
        rates: "percent",
        weights,
      });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(reading?.lines).toBe(5205);
      const published = read("war-tariffs-by-sector.csv").filter((row) => (row["us_extra_20190901"] ?? "") !== "");
      const bySector = new Map(sectors.map((each) => [each.sector, each]));
      const compared = published.filter(({ sector = "" }) => bySector.has(sector));
      expect(compared.length).toBe(21);
      for (const row of compared) {
        const { rate, spread } = bySector.get(row["sector"] ?? "")!;
        expect(Math.abs(rate - Number(row["us_extra_20190901"]))).toBeLessThan(PUBLISHED);
        expect(Math.abs(spread - Number(row["us_extra_20190901_sd"]))).toBeLessThan(PUBLISHED);
      }
    });
  },
);

describe("a long cell of a tariff", () => {
  const FILLINGS = ["9", " ", "9 to ", "item ", "%  ", "1/"];
  const long = (filling: string, length: number): string =>
    `9${filling.repeat(Math.ceil(length / filling.length)).slice(0, length - 2)}x`;

  it.each([
    ["a code", (text: string) => commaText().replace("870323", text)],
    ["a rate", (text: string) => commaText().replace("27.5", text)],
    [
      "the name of a column",
      (text: string) =>
        commaText()
          .replace("\n", `,${text}\n`)
          .replaceAll(/(?<=\d)\n/gu, ",\n"),
    ],
  ])("takes steps in proportion to its length, and is refused with its place: %s", (_, of) => {
    importedText(commaText());
    for (const filling of FILLINGS) {
      const [once, twice] = [1, 2].map((times) => {
        const text = of(long(filling, times * 50_000));
        return countedSteps(() => void importedText(text), { texts: true });
      });
      expect([filling, twice / once > 2.2]).toEqual([filling, false]);
      // Blanks inside of a cell are one blank: what is left is short, and no code and no rate.
      const codes = filling === " " ? ["E123", "E376", "E377"] : ["E123"];
      const refused = importedText(of(long(filling, 1500))).problems.filter(({ code }) => codes.includes(code));
      expect([filling, refused.map(({ line }) => line === null)]).toEqual([filling, [false]]);
      expect(refused[0].found?.length).toBeLessThanOrEqual(80);
    }
  });
});
