import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonDocument } from "../../src/cli/jsonDocument.ts";
import type { Outcome } from "../../src/cli/outcome.ts";
import { request } from "../../src/cli/program.ts";
import { replicatedRow } from "../../src/cli/replicatedRow.ts";
import { TWO_STATEMENTS } from "../data/importers/statements/tables.ts";
import { ROOT } from "./cli.ts";
import { wording } from "../../src/base/wording/index.ts";

const FLAGSHIP = join(ROOT, "cases/us-china-2018-russia");

/** Every command, with words that it accepts; those behind `--out` write below the folder of the tests. */
const COMMANDS: readonly (readonly string[])[] = [
  ["check", FLAGSHIP],
  ["run", FLAGSHIP],
  ["brief", FLAGSHIP],
  ["audit", FLAGSHIP],
  ["align", FLAGSHIP],
  ["cite", FLAGSHIP],
  ["market", FLAGSHIP, "lng"],
  ["positions", FLAGSHIP],
  ["positions", "network", FLAGSHIP],
  ["positions", "agree", FLAGSHIP],
  ["positions", "export", FLAGSHIP],
  ["data", "list"],
  ["data", "show", "world-2014"],
  ["data", "verify", "world-2014"],
  ["data", "roll", "world-2014", "--to", "flows.csv"],
  ["import", "statements", "statements.csv", "--out", "tables"],
  ["replicate"],
  ["init", "new-case"],
  ["schema"],
  ["explain"],
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ended = async (...words: readonly string[]): Promise<Outcome> => request(words, () => {});

const russian = async (...words: readonly string[]): Promise<string> => {
  const { text, exit, problems } = await ended(...words, "--lang", "ru");
  expect(exit, JSON.stringify(problems)).toBe(0);
  return text;
};

describe("--lang", () => {
  it("stands on every command, and a language that nobody writes is refused", async () => {
    for (const words of COMMANDS) {
      const { exit, problems } = await ended(...words, "--lang", "de");
      expect(exit, words.join(" ")).toBe(2);
      expect(
        problems.map(({ code }) => code),
        words.join(" "),
      ).toEqual(["E902"]);
    }
  });

  it("names the packages in Russian, with the titles that they have", async () => {
    const text = await russian("data", "list");
    expect(text).toMatch(/^Пакет +Вид +Охват +Размер +Название$/mu);
    expect(text).toMatch(/world-2017 +экономика +2017 +69 экономик × 23 отрасли/u);
    expect(text).toMatch(/unsc +Совет Безопасности +1946–2022 +214 вето, 596 резолюций/u);
    expect((await ended("data", "list")).text).toMatch(/unga +votes +sessions 1–78 +6,550 roll calls × 200/u);
  });

  it("shows packages of every kind in Russian, elasticities with a comma", async () => {
    const economy = await russian("data", "show", "world-2017");
    expect(economy).toContain("Торговые эластичности θ (без единицы):");
    expect(economy).toMatch(/C26 +Электроника +товары +1,235 +0,1175 \| 1,235 +8,5367/u);
    expect(economy).toContain("theta_check: горизонт не указан;");
    expect(await russian("data", "show", "unga")).toMatch(/ 72 +124 .*важное, поправка, параграф, темы/u);
    expect(await russian("data", "show", "unsc")).toContain("Принятые резолюции: 596, с 2010-01-01 по 2019-12-31");
  });

  it("verifies in Russian, residuals with a comma and their unit", async () => {
    expect(await russian("data", "verify", "world-2014")).toMatch(/сумма торговых дефицитов +\d,\de−\d+ +млн долл\./u);
    expect(await russian("data", "verify", "unsc")).toMatch(/^итоги больше 15 голосов +0 +резолюции$/mu);
  });

  it("keeps documents the same in both languages", async () => {
    for (const words of [["data", "list"], ["data", "verify", "unsc"], ["replicate"], ["schema", "case"]]) {
      const [english, ofRussia] = [await ended(...words, "--lang", "en"), await ended(...words, "--lang", "ru")];
      expect(jsonDocument(ofRussia), words.join(" ")).toEqual(jsonDocument(english));
    }
  });

  it("says in Russian what a new case is and what to type next", async () => {
    const path = join(folder, "ru-case");
    const text = (await russian("init", path, "--kind", "claims")).replaceAll("\n", " ");
    expect(text).toContain(`Дальше: tertius check ${path}, затем tertius audit ${path}`);
    expect(await russian("check", path)).toMatch(/: \d (мера|меры), \d (сценарий|сценария|сценариев)$/mu);
    expect(await russian("replicate")).toContain("Вычислить один: tertius replicate ID --data DIR");
  });

  it("says what was imported in Russian, counted", async () => {
    writeFileSync(join(folder, "statements.csv"), TWO_STATEMENTS);
    const out = join(folder, "coded");
    const text = await russian("import", "statements", join(folder, "statements.csv"), "--out", out);
    expect(text).toMatch(/: \d файла? \(statements\.csv, /u);
    expect(text.replaceAll("\n", " ")).toContain("Дальше: определите коды в codebook.yaml");
  });
});

describe("help", () => {
  it("is what comes of no command, and of a command of several parts without one", async () => {
    const all = await ended();
    expect(all).toMatchObject({ command: "help", status: "ok", exit: 0 });
    expect(all.text).toContain("Exit codes: 0 done");
    expect((await ended("data")).text).toMatch(/list.*show.*verify.*roll/su);
    expect((await ended("data")).text).not.toContain("help [command]");
  });

  it("keeps to 80 columns on every command", async () => {
    for (const words of COMMANDS) {
      const { text, exit } = await ended(...words.filter((each) => /^[a-z]+$/u.test(each)).slice(0, 2), "--help");
      expect(exit).toBe(0);
      expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(text).toContain("--lang");
    }
  });
});

describe("rows of a replication", () => {
  it("are named by country, quantity and unit in the reader's language", () => {
    const named = (row: string): string => replicatedRow(row, wording("ru"));
    expect(named("Mexico, terms of trade with the rest, %")).toBe("Мексика, условия торговли с остальными, %");
    expect(named("Canada, volume of trade with NAFTA, %")).toBe("Канада, объём торговли с NAFTA, %");
    expect(named("Mexico, imports from USA, %")).toBe("Мексика, импорт: США, %");
    expect(named("IRL (worst of 31), exact welfare, %")).toBe("Ирландия (худшая из 31), точное благосостояние, %");
    expect(named("passes over wages")).toBe("проходы по зарплатам");
  });
});
