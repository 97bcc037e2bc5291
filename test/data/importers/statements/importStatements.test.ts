import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importSegments, importStatements, type StatementImport } from "../../../../src/data/importers/index.ts";
import { readBibliography } from "../../../../src/case/names/bibliography.ts";
import { LEGACY_CHARACTERS } from "../../../../src/data/importers/statements/legacyCharacters.ts";
import { plainText } from "../../../../src/base/wording/index.ts";
import { reference } from "../../../reference.ts";
import { statementColumns } from "../../../../src/data/importers/statements/columns.ts";
import { codes, headerOf, legacyBytes, rowsOf, TWO_STATEMENTS, utf8 } from "./tables.ts";

const imported = (text: string, recipe: object | null = null): StatementImport =>
  importStatements({ file: "t.csv", content: utf8(text) }, recipe === null ? null : JSON.stringify(recipe));

describe("a table of statements", () => {
  it("becomes statements.csv, a codebook to be completed, and a list of documents", () => {
    const result = imported(TWO_STATEMENTS);
    expect(codes(result)).toEqual([]);
    expect([...(result.files?.keys() ?? [])]).toEqual(["statements.csv", "codebook.yaml", "documents.csv"]);
    expect(rowsOf(result)[1]).toMatchObject({ id: "A2", date: "2020-06", date_precision: "month", position: "-1.5" });
    expect(result.files?.get("codebook.yaml")).toContain('- id: "stay out"');
  });

  it("has its letters composed, so that one name is one text however its accents were typed", () => {
    const result = imported("id,person,concept,agreement\n1,Jose\u0301,x,1\n2,Jos\u00E9,x,0\n");
    expect(rowsOf(result).map(({ person }) => person)).toEqual(["Jos\u00E9", "Jos\u00E9"]);
  });

  it("names the imported file as source where it names none, whatever the file is called", () => {
    const table = utf8("id,person,concept,agreement,source\n1,A,x,1,\n2,B,x,0,known\n");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (file) => {
        const result = importStatements({ file, content: table }, null);
        const { sources, problems } = readBibliography("sources.bib", result.files?.get("sources.bib") ?? "");
        expect(problems).toEqual([]);
        const [key] = [...sources!.keys()];
        expect(rowsOf(result).map(({ source }) => source)).toEqual([key, "known"]);
      }),
    );
  });

  it("comes out as it went in, however often it is imported", () => {
    const once = imported(TWO_STATEMENTS);
    const twice = imported(once.files?.get("statements.csv") ?? "");
    expect(codes(twice)).toEqual([]);
    expect(twice.files?.get("statements.csv")).toBe(once.files?.get("statements.csv"));
    expect(twice.files?.get("codebook.yaml")).toBe(once.files?.get("codebook.yaml"));
  });

  it("keeps any text of any column through a round trip", () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((each) => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(each));
    const sign = fc.constantFrom("=", "'=", "-", "+", "@", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, cell), { minLength: 1, maxLength: 5 }), (cells) => {
        const quoted = cells.map((each) => each.join("").trim());
        const text = [
          "person,concept,note,Mood",
          ...quoted.map((each, at) => `P${at},c,,"${each.replaceAll('"', '""')}"`),
        ];
        const first = imported(text.join("\n"));
        const other = rowsOf(first, "other-columns.csv").map((row) => row["Mood"] ?? "");
        const again = imported(
          `person,concept,Mood\n${other.map((each, at) => `P${at},c,"${each.replaceAll('"', '""')}"`).join("\n")}`,
        );
        expect(again.files?.get("other-columns.csv")).toBe(first.files?.get("other-columns.csv"));
      }),
      { numRuns: 60 },
    );
  });

  it("knows headers in German and Russian words", () => {
    const german =
      "Dokument;Datum;Sprecher;Funktion;Land;Lager;Organisation;Konzept;Zustimmung;Position;Strategie;Zitat;Sprache;Quelle;Kodierer;Kommentar";
    const russian =
      "Документ;Дата;Спикер;Роль;Страна;Лагерь;Организация;Концепт;Согласие;Позиция;Стратегия;Цитата;Язык;Источник;Кодировщик";
    const columns =
      "document date person role country camp organization concept agreement position strategy quote language source coder note";
    expect([...statementColumns(german.split(";")).values()].toSorted()).toEqual(columns.split(" ").toSorted());
    expect(statementColumns(german.split(";")).get("Zustimmung")).toBe("agreement");
    expect(statementColumns(german.split(";")).get("Lager")).toBe("camp");
    expect(statementColumns(russian.split(";")).size).toBe(15);
  });

  it("keeps columns that it does not know, and says so", () => {
    const result = imported("id,Speaker,Concept,agreement,Mood\n1,Kolen,stay out,yes,calm\n");
    expect(codes(result)).toEqual(["W721"]);
    expect(result.files?.get("other-columns.csv")).toBe("id,coder,Mood\n1,,calm\n");
    expect(rowsOf(result)[0]).toMatchObject({ person: "Kolen", concept: "stay out", agreement: "1" });
  });

  it("takes a column for what the recipe says, and the source from it", () => {
    const recipe = { columns: { Mood: "role" }, source: "kolen2020" };
    const result = imported("id,Speaker,Concept,agreement,Mood\n1,Kolen,stay out,yes,envoy\n", recipe);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[0]).toMatchObject({ role: "envoy", source: "kolen2020" });
  });

  it("may have semicolons or tabs, decimal commas, dates with dots and words for yes and no", () => {
    const rows = [
      ["Спикер", "Концепт", "Согласие", "Дата", "Позиция"],
      ["Колен", "нейтралитет", "Да", "17.05.2020", "−1,5"],
    ];
    for (const separator of [";", "\t"]) {
      const result = imported(rows.map((row) => row.join(separator)).join("\r\n"));
      expect(codes(result)).toEqual(["W722"]);
      expect(rowsOf(result)[0]).toMatchObject({ agreement: "1", date: "2020-05-17", position: "-1.5", id: "S01" });
    }
  });

  it("tells day and month by the column, and asks where it cannot", () => {
    const table = (...dates: string[]): string =>
      ["id,person,concept,agreement,date", ...dates.map((date, at) => `${at},P,c,1,${date}`)].join("\n");
    expect(rowsOf(imported(table("03/04/2020", "17/04/2020"))).map((row) => row["date"])).toEqual([
      "2020-04-03",
      "2020-04-17",
    ]);
    expect(rowsOf(imported(table("03/04/2020", "04/17/2020"))).map((row) => row["date"])).toEqual([
      "2020-03-04",
      "2020-04-17",
    ]);
    expect(codes(imported(table("03/04/2020", "05/06/2020")))).toEqual(["E726", "E726"]);
  });

  it("names every bad cell by row and column, all at once, and gives no files", () => {
    const text = [
      "id,person,concept,agreement,position,date,strategy,collective,coder",
      "1,P,c,maybe,1 000,2020-02-30,hedge,perhaps,A",
      "1,P,c,,x,,lean,0,A",
      "1,P,c,1,,,,,B",
      "2,P,c,1",
      '3,"P\u0007",c,1,,,,,A',
    ].join("\n");
    const result = imported(text);
    expect(result.files).toBeNull();
    expect(result.problems.map(({ code, path, line }) => [code, line, path])).toEqual([
      ["E724", 5, "row 5"],
      ["E728", 2, "row 2, column agreement"],
      ["E727", 2, "row 2, column position"],
      ["E726", 2, "row 2, column date"],
      ["E730", 2, "row 2, column strategy"],
      ["E729", 2, "row 2, column collective"],
      ["E728", 3, "row 3, column agreement"],
      ["E727", 3, "row 3, column position"],
      ["E731", 6, "row 6, column person"],
      ["E732", 3, "row 3, column id"],
    ]);
  });

  it("lists a hundred bad rows and counts the others", () => {
    const rows = Array.from({ length: 130 }, (_, at) => `${at},P,c,maybe`);
    const { problems } = imported(["id,person,concept,agreement", ...rows].join("\n"));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe("30 more problems of rows in t.csv are not listed.");
  });

  it("keeps what is said about a date that no column can hold", () => {
    const result = imported(
      "id,person,concept,agreement,date,date_precision\n1,P,c,1,2018,year (soon after)\n2,P,c,1,2020-05-01,month\n",
    );
    expect(rowsOf(result).map(({ date, date_precision: precision, note }) => [date, precision, note])).toEqual([
      ["2018", "year", "date: year (soon after)"],
      ["2020-05", "month", ""],
    ]);
  });

  it("is read in UTF-16, windows-1251, koi8-r and windows-1252 too, and that is said", () => {
    const text = "person,concept,agreement,id\nСергей Колен,остаться в стороне,1,1\n";
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]).flat(),
    ]);
    const latin = "person,concept,agreement,id\nJosé Müller,café,1,1\n";
    const tried: [Uint8Array, string, string][] = [
      [wide, "utf-16le", "Сергей Колен"],
      [legacyBytes(text, LEGACY_CHARACTERS["windows-1251"]), "windows-1251", "Сергей Колен"],
      [legacyBytes(text, LEGACY_CHARACTERS["koi8-r"]), "koi8-r", "Сергей Колен"],
      [legacyBytes(latin, LEGACY_CHARACTERS["windows-1252"]), "windows-1252", "José Müller"],
    ];
    for (const [content, encoding, person] of tried) {
      const result = importStatements({ file: "t.csv", content }, null);
      expect(result.problems.map(({ code, found }) => [code, found])).toEqual([["W720", encoding]]);
      expect(rowsOf(result)[0]?.["person"]).toBe(person);
    }
  });

  it("in two encodings at once is refused, with the lines", () => {
    const legacy = legacyBytes("person,concept,agreement\nКолен,мир,1\n", LEGACY_CHARACTERS["windows-1251"]);
    const content = Uint8Array.from([...legacy, ...utf8("Брун,мир,0\n")]);
    const { files, problems } = importStatements({ file: "t.csv", content }, null);
    expect(files).toBeNull();
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["E721", 3]]);
  });

  it("never throws, whatever the bytes and the recipe", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 60 }), (content, recipe) => {
        expect(importStatements({ file: "t.csv", content }, null).problems.length).toBeGreaterThan(0);
        expect(() => importSegments({ file: "t.csv", content }, recipe)).not.toThrow();
      }),
      { numRuns: 200 },
    );
    const line = fc.array(
      fc.constantFrom("id", "person", "concept", ",", ";", '"', "\n", "\r", "'", "=", "é", "1/2/2020"),
    );
    fc.assert(
      fc.property(line, (parts) => {
        expect(() => imported(`person,concept\n${parts.join("")}`)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it("of a case that is shipped comes out with every cell that it has", () => {
    const file = join(import.meta.dirname, "../../../../cases/us-china-2018-russia/positions/statements.csv");
    const text = readFileSync(file, "utf8");
    const result = imported(text);
    expect(codes(result)).toEqual([]);
    const known = csvParse(text).map((row) => ({ ...row }));
    const names = Object.keys(known[0] ?? {});
    const ours = rowsOf(result).map((row) =>
      Object.fromEntries(names.map((name) => [name, plainText(row[name] ?? "")])),
    );
    expect(ours).toEqual(known);
    expect(rowsOf(imported(result.files?.get("statements.csv") ?? ""))).toEqual(rowsOf(result));
  });

  it("of the seed article is taken whole", () => {
    const content = new Uint8Array(readFileSync(reference("seed-claims/statements.csv")));
    const result = importStatements({ file: "statements.csv", content }, null);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)).toHaveLength(27);
    expect(headerOf(result)).toHaveLength(27);
    expect(rowsOf(result)[0]).toMatchObject({
      person: "Sergey Lavrov",
      organization: "Ministry of Foreign Affairs",
      date: "2018",
      note: "date: year (soon after the tariffs began)",
    });
  });
});

describe("the CSV export of Discourse Network Analyzer", () => {
  it("has semicolons, times and places in the document", () => {
    const text = [
      '"ID";"Time";"Document ID";"Start position";"Stop position";"coder";"person";"organization";"concept";"agreement"',
      '"1";"2005-01-26 00:00:00";"7";"6351";"7213";"Coder 1";"J. Bluestein";"EEA, Inc.";"No harm.";"0"',
    ].join("\n");
    const result = imported(text);
    expect(codes(result)).toEqual([]);
    expect(rowsOf(result)[0]).toMatchObject({
      document: "7",
      date: "2005-01-26",
      locator: "6351-7213",
      organization: "EEA, Inc.",
      coder: "Coder 1",
      agreement: "0",
    });
  });
});

describe("a workbook", () => {
  const sheet = (name: string, ...cells: string[][]): { name: string; cells: string[][] } => ({ name, cells });

  it("is read from the first sheet that is not empty, and others are named", () => {
    const content = [
      sheet("Empty"),
      sheet("A", ["id", "person", "concept", "agreement"], ["1", "P", "c", "1"]),
      sheet("B", ["x"]),
    ];
    const result = importStatements({ file: "t.xlsx", content }, null);
    expect(codes(result)).toEqual(["W726"]);
    expect(rowsOf(result)[0]).toMatchObject({ person: "P" });
    expect(codes(importStatements({ file: "t.xlsx", content }, '{"sheet":"B"}'))).toEqual(["W726", "E725", "E725"]);
    expect(codes(importStatements({ file: "t.xlsx", content }, '{"sheet":"C"}'))).toEqual(["E733"]);
  });

  it("may have rows that are shorter than its header, but no cells beyond it", () => {
    const header = ["id", "person", "concept", "agreement", "note"];
    const content = [sheet("A", header, ["1", "P", "c", "1"], ["2", "P", "c", "1", "", "", "lost"])];
    const { problems } = importStatements({ file: "t.xlsx", content }, null);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["E724", 3]]);
  });
});

describe("coded segments", () => {
  const segments = (...lines: string[]): StatementImport =>
    importSegments({ file: "s.csv", content: utf8(lines.join("\n")) }, null);

  it("of MAXQDA are known by its header, in English and German", () => {
    for (const header of [
      "Document group;Document name;Code;Beginning;End;Weight;Segment;Author",
      "Dokumentgruppe;Dokumentname;Code;Anfang;Ende;Gewicht;Segment;Autor",
    ]) {
      const result = segments(header, "press;hearing-1;Trade > stay out;12;14;0;We stay out.;MK");
      expect(codes(result)).toEqual(["W722", "W723", "W725", "W721"]);
      expect(rowsOf(result)[0]).toMatchObject({
        document: "hearing-1",
        concept: "stay out",
        concept_group: "Trade",
        quote: "We stay out.",
        locator: "12-14",
        coder: "MK",
        agreement: "",
        person: "",
      });
      expect(rowsOf(result, "other-columns.csv")[0]).toMatchObject({ id: "S01", coder: "MK" });
      expect(rowsOf(result, "documents.csv")).toMatchObject([{ id: "hearing-1" }]);
    }
  });

  it("are said to lack only what they lack: who speaks, when, or neither", () => {
    const said = (header: string, cells: string): string[] =>
      segments(`Document name;Code;${header}`, `d;c;${cells}`, "d;e;;")
        .problems.filter(({ code }) => code === "W725")
        .map(({ message }) => message);
    const often = "Coded segments often say neither who speaks nor when:";
    expect(said("Date;Memo", "2019-01-02;")).toEqual([`${often} person is empty in 2 statements, date in 1.`]);
    expect(said("Date;Person", "2019-01-02;P")).toEqual([`${often} person is empty in 1 statement, date in 1.`]);
    expect(
      segments("Document name;Code;Date;Person", "d;c;2019-01-02;P").problems.filter(({ code }) => code === "W725"),
    ).toEqual([]);
  });

  it.each(["1", "0:12:30", "3: 74|523", "p. 3", "12.5"])("may begin at a place as programs write it: %s", (begin) => {
    const result = segments("Document name;Code;Begin;End", `d;c;${begin};`);
    expect(rowsOf(result)[0]).toMatchObject({ locator: begin });
  });

  it.each([
    ["1e400", "9", "Begin"],
    ["9", "later", "End"],
    ["12", "3", "Begin"],
  ])("cannot begin at %s and end at %s", (begin, end, column) => {
    const result = segments("Document name;Code;Begin;End", `d;c;${begin};${end}`);
    const errors = result.problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, line, path }) => [code, line, path])).toEqual([["E161", 2, `line 2, column ${column}`]]);
    expect(result.files).toBeNull();
  });

  it("of NVivo are known by its header", () => {
    const result = segments(
      "File Name,Code Name,Reference,Coded By Initials,Start Position,End Position,Coverage",
      "hearing-1,Nodes\\\\stay out,We stay out.,MK,100,140,2%",
    );
    expect(rowsOf(result)[0]).toMatchObject({
      concept: "stay out",
      concept_group: "Nodes",
      locator: "100-140",
      coder: "MK",
    });
  });

  it("that two coders coded alike have one id, so that their agreement can be computed", () => {
    const result = segments(
      "Document name;Code;Begin;End;Segment;Coder initials",
      "d;c;1;2;text;A",
      "d;c;1;2;text;B",
      "d;e;1;2;text;B",
    );
    expect(rowsOf(result).map((row) => row["id"])).toEqual(["S01", "S01", "S03"]);
  });

  it("without a document or a code are refused", () => {
    expect(codes(segments("Segment;Coder", "text;A"))).toEqual(["E725", "E725"]);
  });
});
