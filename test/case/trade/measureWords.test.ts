import { describe, expect, it } from "vitest";
import { type Measure, measureWords } from "../../../src/case/index.ts";
import { changed, readText, ROW, ROWS } from "../caseText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";

const ECONOMY = tinyEconomy({ sectors: ["farm", "cars", "steel", "ICT", "services"] });

/** Sentences of a measure of USA against CHN with these rows. */
function words(
  instrument: string,
  rows: readonly string[],
  language: "en" | "ru" = "en",
  lists = ["[USA]", "[CHN]"],
): string[] {
  const lines = rows.map((row) => `      - { from: 2019-09-01, source: ustr, ${row} }\n`).join("");
  const text = changed(
    ["instrument: tariff", `instrument: ${instrument}`],
    ["imposer: [USA]", `imposer: ${lists[0]}`],
    ["target: [CHN]", `target: ${lists[1]}`],
    [ROWS, lines],
    ["measures: [cars]", "measures: []"],
  );
  const measure: Measure | undefined = readText(text, { economies: [ECONOMY] }).case?.measures[0];
  return measureWords(measure!, ECONOMY, language).map((each) => each.words);
}

describe("a measure in words", () => {
  it("a tariff says who charges what on whose goods from when", () => {
    expect(words("tariff", ["sector: farm, rate: 25"])).toEqual([
      "USA charges 25 points more on farm, all kinds from CHN from 2019-09-01",
    ]);
    expect(words("tariff", ["rate: 12.5, mode: set", "rate: 82.5, mode: multiply", "rate: -3"])).toEqual([
      "USA charges 12.5 % on all goods from CHN from 2019-09-01",
      "USA charges 0.825 times its tariff on all goods from CHN from 2019-09-01",
      "USA charges 3 points less on all goods from CHN from 2019-09-01",
    ]);
  });

  it("a cut says that it stops at zero, and of how many flows", () => {
    expect(words("tariff", ["sector: farm, rate: 3, mode: lower"])).toEqual([
      "USA takes 3 points off the tariff on farm, all kinds from CHN, never below zero (0 of 1 flows stop there), from 2019-09-01",
    ]);
    const rows = ["sector: farm, rate: 3, mode: lower", "sector: cars, rate: 12.5, mode: lower"];
    expect(words("tariff", rows, "en", ["[USA, CHN]", "[WLD]"])).toEqual([
      "USA and CHN take from 3.0 to 12.5 points off the tariff on farm, all kinds; cars, all kinds (mean 7.8) from all other countries, never below zero (6 of 12 flows stop there), from 2019-09-01",
    ]);
    expect(words("tariff", ["rate: 12.5, mode: lower"], "ru")).toEqual([
      "USA: пошлина ниже на 12,5 п. п. на все товары (продавец — CHN), но не ниже нуля (до нуля: 4 из 4 потоков), с 2019-09-01",
    ]);
    expect(words("tariff", ["hs: 8703, rate: 3, mode: lower"])[0]).toContain("from CHN, never below zero, from");
  });

  it("days, blocs and exceptions are said", () => {
    const { case: found } = readText(
      changed(
        ["target: [CHN]", "target: [WLD]\n    except: [RUS, EU]"],
        [ROW, ROW.replace("source", "to: 2018-09-24, source")],
      ),
    );
    expect(measureWords(found!.measures[0], tinyEconomy(), "en")).toEqual([
      {
        words:
          "USA charges 25 points more on cars, all kinds from all other countries except RUS and the EU from 2018-07-06 until 2018-09-24",
        from: "2018-07-06",
        to: "2018-09-24",
      },
    ]);
  });

  it("rows that differ in sector only are one sentence, with the range and mean of their rates", () => {
    expect(
      words("tariff", [
        "sector: farm, rate: 4.1",
        "sector: cars, rate: 22.3",
        "sector: steel, rate: 10",
        "sector: ICT, rate: 20",
      ]),
    ).toEqual(["USA charges from 4.1 to 22.3 points more on 4 sectors (mean 14.1) from CHN from 2019-09-01"]);
    expect(words("tariff", ["sector: farm, rate: -1.5", "sector: ICT, rate: 2"])).toEqual([
      "USA charges from −1.50 to 2.00 points more on farm, all kinds; ICT, all kinds (mean 0.25) from CHN from 2019-09-01",
    ]);
    expect(words("tariff", ["sector: farm, rate: -1.5", "sector: ICT, rate: -2.5"])[0]).toContain(
      "from 1.50 to 2.50 points less",
    );
  });

  it("a rate far below the others keeps the digits that show it", () => {
    expect(words("tariff", ["sector: farm, rate: 0.25", "sector: ICT, rate: 25"])).toEqual([
      "USA charges from 0.25 to 25.0 points more on farm, all kinds; ICT, all kinds (mean 12.6) from CHN from 2019-09-01",
    ]);
    expect(words("tariff", ["sector: farm, rate: 0.0004", "sector: ICT, rate: 25"])[0]).toContain(
      "from 0.0004 to 25.0",
    );
  });

  it("rows that differ in countries only are one sentence too", () => {
    expect(
      words("trade-cost", ["importer: RUS, exporter: USA, rate: 10", "importer: RUS, exporter: CHN, rate: 10"], "en", [
        "[USA, CHN]",
        "[RUS]",
      ]),
    ).toEqual(["delivering all goods from USA and CHN to RUS costs 10 % more from 2019-09-01"]);
  });

  it("rows that add up are said apart", () => {
    expect(words("tariff", ["sector: farm, rate: 10", "sector: farm, rate: 15"])).toHaveLength(2);
    expect(words("tariff", ["sector: farm, rate: 10", "rate: 15"])).toHaveLength(2);
  });

  it("each instrument has its verb", () => {
    expect(words("ban", ['sector: "*"'])).toEqual(["USA bans all goods and services from CHN from 2019-09-01"]);
    expect(words("export-control", ["sector: ICT"])).toEqual(["USA sells no ICT, all kinds to CHN from 2019-09-01"]);
    expect(words("export-subsidy", ["rate: 10"])).toEqual([
      "USA pays 10 % of the buyer's price of all goods sold to CHN from 2019-09-01",
    ]);
    expect(words("trade-cost", ["rate: -10"])).toEqual([
      "delivering all goods from CHN to USA costs 10 % less from 2019-09-01",
    ]);
    expect(words("quota", ["hs: 8703"])).toEqual([
      "USA limits HS 8703 from CHN by quota, which is not computed yet, from 2019-09-01",
    ]);
    expect(words("market-access", ["hs: 8703"])).toEqual([
      "USA gives CHN no access to the market of HS 8703 from 2019-09-01",
    ]);
    expect(words("market-access", ["hs: 8703"], "ru")).toEqual([
      "USA: доступ на рынок закрыт, HS 8703 (продавец — CHN) с 2019-09-01",
    ]);
  });

  it("the same in Russian", () => {
    expect(
      words(
        "tariff",
        ["sector: farm, rate: 4.1", "sector: cars, rate: 22.3", "sector: steel, rate: 10", "sector: ICT, rate: 20"],
        "ru",
      ),
    ).toEqual(["USA: пошлина выше на 4,1…22,3 п. п. на 4 сектора (в среднем 14,1) (продавец — CHN) с 2019-09-01"]);
    expect(
      words(
        "tariff",
        ["sector: farm, rate: 25", "rate: 82.5, mode: multiply", "rate: 12.5, mode: set", "rate: -3"],
        "ru",
      ),
    ).toEqual([
      "USA: пошлина выше на 25 п. п. на «Farm, all kinds» (продавец — CHN) с 2019-09-01",
      "USA: пошлина × 0,825 на все товары (продавец — CHN) с 2019-09-01",
      "USA: пошлина 12,5 % на все товары (продавец — CHN) с 2019-09-01",
      "USA: пошлина ниже на 3 п. п. на все товары (продавец — CHN) с 2019-09-01",
    ]);
    const russian = ["ban", "export-control"].map((instrument) => words(instrument, ['sector: "*"'], "ru")[0]);
    expect(russian).toEqual([
      "USA: запрет ввоза, все товары и услуги (продавец — CHN) с 2019-09-01",
      "USA: запрет вывоза, все товары и услуги (покупатель — CHN) с 2019-09-01",
    ]);
    expect(words("export-subsidy", ["rate: 10, to: 2020-01-01"], "ru")).toEqual([
      "USA: казна платит 10 % цены, все товары (покупатель — CHN) с 2019-09-01 до 2020-01-01",
    ]);
    expect(words("trade-cost", ["rate: 10"], "ru", ["[EU]", "[WLD]"])).toEqual([
      "доставка дороже на 10 %: все товары, все другие страны → ЕС с 2019-09-01",
    ]);
  });
});
