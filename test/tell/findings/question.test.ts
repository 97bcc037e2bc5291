import { describe, expect, it } from "vitest";
import { THIN_SPACE, wording } from "../../../src/base/wording/index.ts";
import { type Case, type MeasureRow, newMarketFiles, parseCase, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { caseTitle, question, scenarioNotes } from "../../../src/tell/findings/index.ts";
import { caseOf } from "./fixture.ts";

const [en, ru] = [wording("en"), wording("ru")];
const own = caseOf();
const [us301, retaliation] = own.measures;

const list = (code: string): MeasureRow["exporters"] => ({ include: [code], except: [] });

/** The case with one measure of the USA on China, its row changed, and nothing of China. */
function oneSided(row: Partial<MeasureRow>, instrument: Case["measures"][number]["instrument"] = "tariff"): Case {
  const rows = us301.rows.map((each) => ({ ...each, ...row }));
  return caseOf({ measures: [{ ...us301, instrument, rows }] });
}

/** What is said before the question, in both languages. */
const said = (case_: Case): readonly string[] =>
  [en, ru].map((words) => question(case_, words).replace(/\. (?:What does it mean|Что это значит)[^.]*$/u, ""));

describe("the question of a case", () => {
  it("calls it a war where both sides impose something on the day of the scenario", () => {
    expect(question(own, en)).toBe("The United States and China are in a trade war. What does it mean for Russia?");
    expect(question(own, ru)).toBe("США и Китай ведут торговую войну. Что это значит для России?");
  });

  it("says what one side did where the other does nothing, whoever it is", () => {
    expect(question(own, en, "us-only")).toBe(
      "The United States has put tariffs on China. What does it mean for Russia?",
    );
    expect(question(caseOf({ measures: [retaliation] }), ru)).toBe(
      "Пошлины Китая против США. Что это значит для России?",
    );
    const later = us301.rows.map((row) => ({ ...row, from: "2030-01-01" }));
    expect(said(caseOf({ measures: [{ ...us301, rows: later }, retaliation] }))[0]).toBe(
      "China has put tariffs on the United States",
    );
  });

  it("may be asked for either side", () => {
    for (const [third, name] of [
      ["CHN", "China"],
      ["USA", "the United States"],
    ]) {
      const asked = caseOf({ measures: [us301], parties: { ...own.parties, third: [third] } });
      expect(question(asked, en)).toBe(`The United States has put tariffs on China. What does it mean for ${name}?`);
    }
  });

  it.each([
    [{ mode: "set" }, "The United States has set new tariffs on China", "Новые пошлины США против Китая"],
    [
      { rate: -5 },
      "The United States has lowered tariffs on goods from China",
      "Снижение пошлин США на товары из Китая",
    ],
    [
      { mode: "lower", rate: 5 },
      "The United States has lowered tariffs on goods from China",
      "Снижение пошлин США на товары из Китая",
    ],
    [
      { instrument: "ban" },
      "The United States has banned some imports from China",
      "Запрет США на ввоз некоторых товаров из Китая",
    ],
    [
      { instrument: "ban", sector: "*" },
      "The United States has banned imports from China",
      "Запрет США на ввоз из Китая",
    ],
    [
      { instrument: "trade-cost" },
      "The United States has made imports from China dearer",
      "Меры США, от которых ввоз из Китая дороже",
    ],
    [{ instrument: "quota" }, "The United States has limited imports from China", "Ограничения США на ввоз из Китая"],
    [
      { instrument: "market-access" },
      "The United States has closed its market to sellers from China",
      "Рынок США закрыт для продавцов из Китая",
    ],
  ] as const)("names the instrument in force: %o", (row, english, russian) => {
    expect(said(oneSided(row))).toEqual([english, russian]);
  });

  it.each([
    [
      { instrument: "export-control" },
      "The United States has banned some sales to China",
      "Запрет США на вывоз некоторых товаров в Китай",
    ],
    [{ instrument: "export-tax" }, "The United States has put taxes on sales to China", "Пошлины США на вывоз в Китай"],
    [
      { instrument: "export-subsidy" },
      "The United States has subsidised sales to China",
      "Субсидии США на вывоз в Китай",
    ],
    [
      { instrument: "trade-cost" },
      "The United States has made sales to China dearer",
      "Меры США, от которых вывоз в Китай дороже",
    ],
  ] as const)("names what a seller does to its own sales: %o", (row, english, russian) => {
    const { importers, exporters } = us301.rows[0];
    expect(said(oneSided({ ...row, importers: exporters, exporters: importers }, row.instrument))).toEqual([
      english,
      russian,
    ]);
  });

  it("says in common what several instruments are, and that trade was made easier where it was", () => {
    const ban = { ...us301, id: "ban", rows: us301.rows.map((row) => ({ ...row, instrument: "ban" as const })) };
    const scenarios = own.scenarios.map((each) => ({ ...each, measures: [...each.measures, "ban"] }));
    expect(said(caseOf({ measures: [us301, ban], scenarios }))).toEqual([
      "The United States has taken trade measures against China",
      "Торговые меры США против Китая",
    ]);
    const lowered = own.measures.map((each) => ({ ...each, rows: each.rows.map((row) => ({ ...row, rate: -5 })) }));
    expect(said(caseOf({ measures: lowered }))).toEqual([
      "The United States and China have made their trade with each other easier",
      "Взаимные торговые послабления США и Китая",
    ]);
  });

  it("looks at all measures of the case where none of the scenario is between the two, and claims no war without any", () => {
    expect(said(caseOf({ scenarios: own.scenarios.map((each) => ({ ...each, measures: [] })) }))[0]).toBe(
      "The United States and China are in a trade war",
    );
    expect(said(caseOf({ measures: [] }))).toEqual([
      "The United States and China are in dispute",
      "У США и Китая спор",
    ]);
  });

  it("takes the case's own words for its dispute, in either language, with or without a full stop", () => {
    const dispute = "The United States has shut its ports";
    const translations = new Map([[dispute, "США закрыли порты."]]);
    const found = caseOf({ dispute, translations });
    expect(question(found, en)).toBe("The United States has shut its ports. What does it mean for Russia?");
    expect(question(found, wording("ru", undefined, translations))).toBe(
      "США закрыли порты. Что это значит для России?",
    );
  });
});

describe("a scenario other than the answer's", () => {
  const [usOnly, war] = own.scenarios;
  const brazil = { ...retaliation, id: "brazil", rows: us301.rows.map((row) => ({ ...row, exporters: list("BRA") })) };
  const measures = [us301, retaliation, brazil];
  const sweep = (rate: number): Case["scenarios"][number] => ({
    ...usOnly,
    id: `brazil@${rate}`,
    title: `Duties on Brazil, ${rate} %`,
    measures: ["brazil"],
    sweep: { of: "brazil", measure: "brazil", rate },
  });
  const found = caseOf({ measures, scenarios: [usOnly, war, sweep(5), sweep(12.5)], headline: "war" });

  it("is the question itself where it does nothing between the two sides", () => {
    expect(question(found, en, "brazil@5")).toBe("Duties on Brazil, 5 %. What does it mean for Russia?");
    expect(question({ ...found, dispute: "Ports are shut" }, en, "brazil@5")).toMatch(/^Duties on Brazil/u);
    const untitled = { ...sweep(5), title: "" };
    expect(question({ ...found, scenarios: [war, untitled] }, en, "brazil@5")).toMatch(/^Brazil@5\. /u);
  });

  it("is named below where the question does not have its name, with its size among others", () => {
    expect(scenarioNotes(found, en, "us-only")).toEqual(["Scenario “Only the United States”."]);
    expect(scenarioNotes(found, ru, "us-only")).toEqual(["Сценарий «Only the United States»."]);
    expect(scenarioNotes(found, en, "brazil@12.5")).toEqual([
      `The case has it at 5${THIN_SPACE}% and 12.5${THIN_SPACE}%. This is at 12.5${THIN_SPACE}%.`,
    ]);
    expect(scenarioNotes({ ...found, scenarios: [war, sweep(5)] }, en, "brazil@5")).toEqual([]);
    expect([scenarioNotes(found, en, "war"), scenarioNotes(found, en, null), scenarioNotes(found, en, "base")]).toEqual(
      [[], [], []],
    );
  });

  it("does not say that a side has done what it does on a later day", () => {
    const later = [{ ...us301, rows: us301.rows.map((row) => ({ ...row, from: "2030-01-01" })) }];
    expect(said(caseOf({ measures: later, headline: "us-only" }))[0]).toBe(
      "The United States and China are in dispute",
    );
  });
});

describe("the case's own words for its dispute", () => {
  it("are not put over a scenario that does nothing of what the answer is about", () => {
    const scenarios = [
      { ...own.scenarios[0], id: "answer", measures: [us301.id] },
      { ...own.scenarios[0], id: "other", measures: [retaliation.id] },
      { ...own.scenarios[0], id: "both", measures: [us301.id, retaliation.id] },
    ];
    const found = caseOf({ dispute: "Ports are shut", scenarios, headline: "answer" });
    const asked = (id: string): string => question(found, en, id).replace(/\. .*/u, "");
    expect([asked("answer"), asked("both"), asked("other")]).toEqual([
      "Ports are shut",
      "Ports are shut",
      "China has put tariffs on the United States",
    ]);
  });
});

describe("the title of a case that is answered for others", () => {
  const answeredFor = { own: ["RUS"], leftOut: [] };

  it("is about a war, about the measures of one side, or about what the case calls it", () => {
    const title = (more: Partial<Case>): string => caseTitle(caseOf({ answeredFor, ...more }), en);
    expect(title({})).toBe("What the trade war between the United States and China means for Russia");
    expect(title({ measures: [retaliation] })).toBe(
      "What the trade measures of China against the United States mean for Russia",
    );
    expect(title({ measures: [retaliation], dispute: "Ports are shut" })).toBe(
      "What the dispute between the United States and China means for Russia",
    );
    expect(caseTitle(caseOf({ answeredFor, measures: [retaliation] }), ru)).toBe(
      "Что торговые меры Китая против США значат для России",
    );
  });
});

describe("the question of a case without two sides", () => {
  const scenario = { title: "The Strait of Hormuz closes", id: "closed" };
  const files = newMarketFiles("gas");
  const { case: read } = parseCase(textSource("gas", files, missingFile));
  const titled = (title: string, more: Partial<Case> = {}): Case => ({
    ...read!,
    markets: read!.markets.map((market) => ({
      ...market,
      scenarios: market.scenarios.map((each) => ({ ...each, ...scenario, title })),
    })),
    ...more,
  });
  const asked = " What does it mean for Japan, China and Qatar?";

  it("is what happens in its market, under the scenario that is meant", () => {
    expect(question(titled(scenario.title), en)).toBe(`Natural gas: the Strait of Hormuz closes.${asked}`);
    expect(question(titled("Qatar stops selling."), en)).toBe(`Natural gas: Qatar stops selling.${asked}`);
    expect(question(titled(""), en)).toBe(`Natural gas: closed.${asked}`);
    expect(question(read!, wording("ru", undefined, read!.translations))).toBe(
      "Природный газ: Ормузский пролив закрыт на 90 дней. Что это значит для Японии, Китая и Катара?",
    );
  });

  it("is what the case says of it, where it says something", () => {
    expect(question(titled("", { dispute: "Ships stay away" }), en)).toBe(`Ships stay away.${asked}`);
  });

  it("names no market where several have the scenario, and is the title of the case where none has one", () => {
    const { markets } = titled(scenario.title);
    expect(question({ ...read!, markets: [...markets, ...markets] }, en)).toBe(`The Strait of Hormuz closes.${asked}`);
    const still = markets.map((market) => ({ ...market, scenarios: [] }));
    expect(question({ ...read!, title: "Gas in 2018", markets: still }, en)).toBe(`Gas in 2018.${asked}`);
  });

  it("is its title where it is answered for others", () => {
    const case_ = titled(scenario.title, { answeredFor: { own: ["JPN"], leftOut: [] } });
    expect(caseTitle(case_, en)).toBe(
      "Natural gas: the Strait of Hormuz closes. What it means for Japan, China and Qatar",
    );
  });
});
