import { describe, expect, it } from "vitest";
import { countriesText, type Measure, measureWords } from "../../../src/case/index.ts";
import { changed, readText, ROW, ROWS } from "../caseText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";

const ECONOMY = tinyEconomy({ sectors: ["farm", "cars", "steel", "ICT", "services"] });

/** Sentences of a measure of USA against CHN with these rows. */
function words(
  instrument: string,
  rows: readonly string[],
  language: "en" | "ru" = "en",
  lists: readonly [string, string | null] = ["[USA]", "[CHN]"],
): string[] {
  const lines = rows.map((row) => `      - { from: 2019-09-01, source: ustr, ${row} }\n`).join("");
  const text = changed(
    ["instrument: tariff", `instrument: ${instrument}`],
    ["imposer: [USA]", `imposer: ${lists[0]}`],
    lists[1] === null ? ["    target: [CHN]\n", ""] : ["target: [CHN]", `target: ${lists[1]}`],
    [`    rows:\n${ROWS}`, `    stack: true\n    rows:\n${lines}`],
    ["measures: [cars]", "measures: []"],
  );
  const measure: Measure | undefined = readText(text, { economies: [ECONOMY] }).case?.measures[0];
  return measureWords(measure!, ECONOMY, language).map((each) => each.words);
}

describe("a measure in words", () => {
  it("a tariff says who charges what on whose goods from when", () => {
    expect(words("tariff", ["sector: farm, rate: 25"])).toEqual([
      "From 1 September 2019, the United States charges 25 percentage points more on farm, all kinds from China",
    ]);
    expect(words("tariff", ["rate: 12.5, mode: set", "rate: 82.5, mode: multiply", "rate: -3"])).toEqual([
      "From 1 September 2019, the United States charges 12.5 % on all goods from China",
      "From 1 September 2019, the United States charges 0.825 times its tariff on all goods from China",
      "From 1 September 2019, the United States charges 3 percentage points less on all goods from China",
    ]);
  });

  it("a cut says that it stops at zero, and of how many flows", () => {
    expect(words("tariff", ["sector: farm, rate: 3, mode: lower"])).toEqual([
      "From 1 September 2019, the United States takes 3 percentage points off the tariff on farm, all kinds from China, never below zero (0 of 1 flows stop there)",
    ]);
    const rows = ["sector: farm, rate: 3, mode: lower", "sector: cars, rate: 12.5, mode: lower"];
    expect(words("tariff", rows, "en", ["[USA, CHN]", "[WLD]"])).toEqual([
      "From 1 September 2019, the United States and China take 3.0 to 12.5 percentage points off the tariff on farm, all kinds; cars, all kinds (mean 7.8) from all other countries, never below zero (6 of 12 flows stop there)",
    ]);
    expect(words("tariff", ["rate: 12.5, mode: lower"], "ru")).toEqual([
      "США: пошлина ниже на 12,5 п. п. на все товары (продавец — Китай), но не ниже нуля (до нуля: 4 из 4 потоков), с 1 сентября 2019 года",
    ]);
    expect(words("tariff", ["hs: 8703, rate: 3, mode: lower"])[0]).toContain("from China, never below zero");
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
          "From 6 July 2018 to 23 September 2018, the United States charges 25 percentage points more on cars, all kinds from all other countries except Russia and the EU",
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
    ).toEqual([
      "From 1 September 2019, the United States charges 4.1 to 22.3 percentage points more on 4 sectors (mean 14.1) from China",
    ]);
    expect(words("tariff", ["sector: farm, rate: -1.5", "sector: ICT, rate: 2"])).toEqual([
      "From 1 September 2019, the United States charges −1.50 to 2.00 percentage points more on farm, all kinds; ICT, all kinds (mean 0.25) from China",
    ]);
    expect(words("tariff", ["sector: farm, rate: -1.5", "sector: ICT, rate: -2.5"])[0]).toContain(
      "1.50 to 2.50 percentage points less",
    );
  });

  it("a rate far below the others keeps the digits that show it", () => {
    expect(words("tariff", ["sector: farm, rate: 0.25", "sector: ICT, rate: 25"])).toEqual([
      "From 1 September 2019, the United States charges 0.25 to 25.0 percentage points more on farm, all kinds; ICT, all kinds (mean 12.6) from China",
    ]);
    expect(words("tariff", ["sector: farm, rate: 0.0004", "sector: ICT, rate: 25"])[0]).toContain("0.0004 to 25.0");
  });

  it("rows that differ in countries only are one sentence too", () => {
    expect(
      words("trade-cost", ["importer: RUS, exporter: USA, rate: 10", "importer: RUS, exporter: CHN, rate: 10"], "en", [
        "[USA, CHN]",
        "[RUS]",
      ]),
    ).toEqual([
      "From 1 September 2019, delivering all goods from the United States and China to Russia costs 10 % more",
    ]);
  });

  it("rows that add up are said apart", () => {
    expect(words("tariff", ["sector: farm, rate: 10", "sector: farm, rate: 15"])).toHaveLength(2);
    expect(words("tariff", ["sector: farm, rate: 10", "rate: 15"])).toHaveLength(2);
  });

  it("each instrument has its verb", () => {
    expect(words("ban", ['sector: "*"'])).toEqual([
      "From 1 September 2019, the United States bans all goods and services from China",
    ]);
    expect(words("export-control", ["sector: ICT"])).toEqual([
      "From 1 September 2019, the United States sells no ICT, all kinds to China",
    ]);
    expect(words("export-subsidy", ["rate: 10"])).toEqual([
      "From 1 September 2019, the United States pays 10 % of the buyer's price of all goods sold to China",
    ]);
    expect(words("export-tax", ["rate: 10"])).toEqual([
      "From 1 September 2019, the United States taxes exports of all goods to China at 10 %",
    ]);
    expect(words("export-tax", ["sector: farm, rate: 10", "sector: cars, rate: 20.5"])).toEqual([
      "From 1 September 2019, the United States taxes exports of farm, all kinds; cars, all kinds (mean 15.3) to China at 10.0 to 20.5 %",
    ]);
    expect(words("productivity", ["sector: farm, rate: 10"], "en", ["[USA]", null])).toEqual([
      "From 1 September 2019, the United States makes 10 % more of farm, all kinds from the same inputs",
    ]);
    expect(words("productivity", ["rate: -3"], "ru", ["[USA]", null])).toEqual([
      "США: из тех же ресурсов меньше на 3 %, все товары, с 1 сентября 2019 года",
    ]);
    expect(words("trade-cost", ["rate: -10"])).toEqual([
      "From 1 September 2019, delivering all goods from China to the United States costs 10 % less",
    ]);
    expect(words("quota", ["hs: 8703"])).toEqual([
      "From 1 September 2019, the United States limits HS 8703 from China by quota, which is not computed yet",
    ]);
    expect(words("quota", ["sector: cars, limit: 80, rent: 100", "sector: steel, limit: 62.5, rent: 30"])).toEqual([
      "From 1 September 2019, the United States limits cars, all kinds from China to 80 % of the quantity of the base year; the buyer keeps the rent",
      "From 1 September 2019, the United States limits steel, all kinds from China to 62.5 % of the quantity of the base year; the buyer keeps 30 % of the rent",
    ]);
    expect(words("quota", ["sector: cars, limit: 80, rent: 0"], "en", ["[USA]", "[CHN, RUS]"])).toEqual([
      "From 1 September 2019, the United States limits cars, all kinds from China and Russia together to 80 % of the quantity of the base year; the seller keeps the rent",
    ]);
    expect(words("quota", ["sector: cars, limit: 80, rent: 30"], "ru")).toEqual([
      "США: ввоз не больше 80 % от количества базового года, «Cars, all kinds» (продавец — Китай), у покупателя 30 % ренты, с 1 сентября 2019 года",
    ]);
    expect(words("market-access", ["hs: 8703"])).toEqual([
      "From 1 September 2019, the United States gives China no access to the market of HS 8703",
    ]);
    expect(words("market-access", ["hs: 8703"], "ru")).toEqual([
      "США: доступ на рынок закрыт, HS 8703 (продавец — Китай), с 1 сентября 2019 года",
    ]);
  });

  it("the same in Russian", () => {
    expect(
      words(
        "tariff",
        ["sector: farm, rate: 4.1", "sector: cars, rate: 22.3", "sector: steel, rate: 10", "sector: ICT, rate: 20"],
        "ru",
      ),
    ).toEqual([
      "США: пошлина выше на 4,1…22,3 п. п. на 4 сектора (в среднем 14,1) (продавец — Китай), с 1 сентября 2019 года",
    ]);
    expect(
      words(
        "tariff",
        ["sector: farm, rate: 25", "rate: 82.5, mode: multiply", "rate: 12.5, mode: set", "rate: -3"],
        "ru",
      ),
    ).toEqual([
      "США: пошлина выше на 25 п. п. на «Farm, all kinds» (продавец — Китай), с 1 сентября 2019 года",
      "США: пошлина × 0,825 на все товары (продавец — Китай), с 1 сентября 2019 года",
      "США: пошлина 12,5 % на все товары (продавец — Китай), с 1 сентября 2019 года",
      "США: пошлина ниже на 3 п. п. на все товары (продавец — Китай), с 1 сентября 2019 года",
    ]);
    const russian = ["ban", "export-control"].map((instrument) => words(instrument, ['sector: "*"'], "ru")[0]);
    expect(russian).toEqual([
      "США: запрет ввоза, все товары и услуги (продавец — Китай), с 1 сентября 2019 года",
      "США: запрет вывоза, все товары и услуги (покупатель — Китай), с 1 сентября 2019 года",
    ]);
    expect(words("export-subsidy", ["rate: 10, to: 2020-01-01"], "ru")).toEqual([
      "США: казна платит 10 % цены, все товары (покупатель — Китай), с 1 сентября 2019 года по 31 декабря 2019 года",
    ]);
    expect(words("export-tax", ["rate: 10"], "ru")).toEqual([
      "США: вывозная пошлина 10 %, все товары (покупатель — Китай), с 1 сентября 2019 года",
    ]);
    expect(words("trade-cost", ["rate: 10"], "ru", ["[EU]", "[WLD]"])).toEqual([
      "доставка дороже на 10 %: все товары, все другие страны → ЕС, с 1 сентября 2019 года",
    ]);
  });

  it("names an exception beside the bloc that has the country, and beside no other", () => {
    expect(countriesText({ include: ["EU"], except: ["CHN", "HKG"] }, "en")).toBe("the EU");
    expect(countriesText({ include: ["EU"], except: ["CHN", "POL"] }, "en")).toBe("the EU except Poland");
    expect(countriesText({ include: ["WLD"], except: ["CHN", "HKG"] }, "en")).toBe(
      "all other countries except China and Hong Kong",
    );
  });
});
