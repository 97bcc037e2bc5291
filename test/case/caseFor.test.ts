import { describe, expect, it } from "vitest";
import { caseFor, type CaseForReading, problemsFor } from "../../src/case/index.ts";
import type { Case } from "../../src/case/case.ts";
import type { Problem } from "../../src/base/problems/index.ts";
import { blocMembers } from "../../src/case/names/index.ts";
import { changed, readText } from "./caseText.ts";
import { type Change, readChanged } from "./markets/marketText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const ECONOMY = tinyEconomy({ countries: ["CHN", "DEU", "FRA", "MEX", "ROW", "RUS", "USA"] });

function own(): Case {
  const { case: read, problems } = readText(changed(["[cars] }", "[cars], at: 2020-01-31 }"]), {
    economies: [ECONOMY],
  });
  if (read === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return read;
}

function asked(...wanted: string[]): Case {
  const { case: found, problems } = caseFor(own(), wanted, ECONOMY);
  if (found === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return found;
}

const refused = (...wanted: string[]): readonly string[] =>
  caseFor(own(), wanted, ECONOMY).problems.map(({ code, message, hints }) => [code, message, ...hints].join(" | "));

describe("a case answered for others", () => {
  it("has them in the place of its own third countries, each once, by code or name in two languages", () => {
    expect(asked("Mexico", "MEX", "германия", "european union").parties.third).toEqual(["MEX", "DEU", "EU"]);
    expect(asked("MEX").answeredFor).toEqual({ own: ["RUS"], leftOut: [] });
  });

  it("is the case itself where nobody else is asked for", () => {
    const case_ = own();
    expect(caseFor(case_, [], ECONOMY).case).toBe(case_);
    expect(caseFor(case_, ["Russia"], ECONOMY).case).toBe(case_);
  });

  it("may be answered for a party", () => {
    expect(asked("USA").parties).toEqual({ a: "USA", b: "CHN", third: ["USA"], blocs: [] });
  });

  it("has a bloc as it was on the day of the answer, and says which members the data do not hold", () => {
    const [eu] = asked("EU").parties.blocs;
    expect(eu).toMatchObject({ code: "EU", at: "2020-01-31", members: ["DEU", "FRA"] });
    expect(eu.without).toContain("GBR");
    expect(eu.without).toHaveLength(26);
  });

  it.each(["ROW", "row", "rest of the world", "Остальной мир"])("is none for the rest of the world: %s", (text) => {
    expect(refused(text)).toEqual([
      "E126 | ROW, the rest of the world, is no country: it is the sum of all countries without data of their own in tiny. | Name one country or a bloc. `tertius data show tiny` lists the countries.",
    ]);
  });

  it("refuses what is no country or bloc with data of its own, all at once, and proposes the nearest", () => {
    expect(refused("Mexco", "Korea", "BRN", "ASEAN")).toEqual([
      'E297 | "Mexco" is neither a country nor a bloc. | Did you mean MEX (Mexico)?',
      'E211 | "Korea" may mean KOR or PRK.',
      "E212 | BRN has no data of its own in tiny: it is part of the rest of the world there. | Name another data package in `economy.data`.",
      "E298 | Of the members of ASEAN on 2020-01-31, none has data of its own in tiny.",
    ]);
  });
});

describe("a case of markets alone", () => {
  const OMAN: Change = ["-nodes.csv", "qatar,QAT", "qatar,OMN"];
  const ALONE: Change = ["case.yaml", "scenarios:\n  tariff: { measures: [gas-tariff], at: 2019-06-01 }\n", ""];
  const WITHOUT_OMAN = tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "USA", "ROW"] });

  function askedOfMarkets(wanted: string, ...changes: readonly Change[]): CaseForReading {
    const { case: read } = readChanged(ALONE, OMAN, ...changes);
    if (read === null) throw new Error("the new market is not sound");
    return caseFor(read, [wanted], WITHOUT_OMAN);
  }

  it("answers for countries that its markets list, whether the economy has them or not", () => {
    expect(askedOfMarkets("Oman").case?.parties.third).toEqual(["OMN"]);
    expect(askedOfMarkets("JPN").case?.parties.third).toEqual(["JPN"]);
    expect(readChanged(ALONE, OMAN, ["case.yaml", "third: [AUS]", "third: [OMN]"]).case?.parties.third).toEqual([
      "OMN",
    ]);
  });

  it("answers for those members of a bloc that its markets list, and leaves out the others", () => {
    const gulf: Change = ["case.yaml", "asOf:", "blocs: { GULF: { title: Gulf, members: [OMN, QAT, USA] } }\nasOf:"];
    const [bloc] = askedOfMarkets("GULF", gulf).case?.parties.blocs ?? [];
    expect(bloc).toMatchObject({ members: ["OMN", "USA"], without: ["QAT"] });
    const third: Change = ["case.yaml", "third: [AUS]", "third: [GULF]"];
    const { case: written, problems } = readChanged(ALONE, OMAN, gulf, third);
    expect(written?.parties.blocs).toEqual([{ ...bloc, at: written?.asOf }]);
    expect(problems.map(({ code }) => code)).not.toContain("W219");
  });

  it("has a side with all of its members that the economy has", () => {
    const pair = "blocs: { PAIR: { title: Pair, members: [CHN, OMN, USA] } }";
    const changes: readonly Change[] = [
      ["case.yaml", "asOf:", `${pair}\nasOf:`],
      ["case.yaml", "a: USA", "a: PAIR"],
      ["case.yaml", "b: CHN", "b: JPN"],
    ];
    const { case: read } = readChanged(ALONE, OMAN, ...changes);
    expect(read?.parties.blocs.map(({ members }) => members)).toEqual([["CHN", "USA"]]);
  });

  it("says of other countries which may be asked, and nothing of the rest of the world", () => {
    const { problems } = askedOfMarkets("QAT");
    expect(problems.map(({ code, message, expected }) => [code, message, expected])).toEqual([
      [
        "E297",
        "The case has markets alone, and none of them lists QAT by itself.",
        "a country of its markets: AUS, CHN, JPN, OMN, USA; or a country of world-2017",
      ],
    ]);
    const written = readChanged(ALONE, ["case.yaml", "third: [AUS]", "third: [BRN]"]).problems;
    expect(written.map(({ code, path }) => [code, path])).toContainEqual(["E297", "parties.third[0]"]);
  });

  it("says nothing of who answers where a market could not be read: that market may list them", () => {
    const unread: Change = [".yaml", "kind: closure, chokepoint: hormuz,", "kind: closure,"];
    const third: Change = ["case.yaml", "third: [AUS]", "third: [BRN]"];
    const { problems } = readChanged(ALONE, OMAN, third, unread);
    expect(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["E268"]);
  });

  it("does not answer for who is only in the rest of others there", () => {
    const rest: Change = ["-nodes.csv", "kind,price", "kind,residual,price"];
    const rows: readonly Change[] = [
      "qatar,OMN,supply",
      "us-gulf,USA,supply",
      "australia,AUS,supply",
      "china,CHN,demand",
      "japan,JPN,demand",
    ].map((row) => ["-nodes.csv", row, row.startsWith("qatar") ? `${row},true` : `${row},`]);
    expect(askedOfMarkets("OMN", rest, ...rows).problems.map(({ code }) => code)).toEqual(["E297"]);
  });

  it("answers for countries of its economy alone where a scenario acts on the whole economy", () => {
    const { case: read } = readChanged(OMAN);
    expect(caseFor(read!, ["OMN"], WITHOUT_OMAN).problems.map(({ code }) => code)).toEqual(["E212"]);
  });
});

describe("warnings of a case answered for others", () => {
  const warning = (code: string, path: string): Problem => ({
    code,
    severity: code.startsWith("W") ? "warning" : "error",
    file: null,
    line: null,
    column: null,
    path,
    message: "",
    found: null,
    expected: null,
    hints: [],
  });

  it("are without those of parts that are left out", () => {
    const found = [warning("W202", "economy.data"), warning("W711", "column coder"), warning("W280", "alignment.ties")];
    const leftOut = ["alignment", "positions"] as const;
    const case_: Case = { ...own(), answeredFor: { own: ["RUS"], leftOut } };
    expect(problemsFor(case_, found).map(({ code }) => code)).toEqual(["W202"]);
    expect(problemsFor(own(), found)).toEqual(found);
  });
});

describe("members of blocs", () => {
  it("are those of the day", () => {
    expect(blocMembers("EU", "2020-01-31")).toHaveLength(28);
    expect(blocMembers("EU", "2020-02-01")).toHaveLength(27);
    expect(blocMembers("ASEAN", "2019-09-01")).toHaveLength(10);
    expect(blocMembers("EAEU", "2014-12-31")).toEqual([]);
  });
});
