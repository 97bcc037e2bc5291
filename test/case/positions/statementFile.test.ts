import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, CASE, CODEBOOK, HEADER, problemsOf, readChanged, row, STATEMENTS } from "./positionsText.ts";

const added = (cells: Readonly<Record<string, string>>): Change => [STATEMENTS, "+", row(cells)];

/** What the reader says of one row that is added on line 12. */
const SLIPS: readonly (readonly [name: string, cells: Readonly<Record<string, string>>, said: readonly string[]])[] = [
  [
    "a row without source and locator",
    { source: "", locator: "" },
    ['E710 statements.csv:12:18 Statement "Y01" has neither a source nor a locator: nobody can look it up.'],
  ],
  ["a row without source", { source: "" }, ["E215 statements.csv:12:18 The row names no source."]],
  ["a row without locator", { locator: "" }, ["W713 statements.csv:: Without a locator in their source: Y01."]],
  ["an unknown source", { source: "invnted" }, ['E214 statements.csv:12:18 The bibliography has no entry "invnted".']],
  [
    "a day that is not in the calendar",
    { date: "2019-02-30" },
    ['E717 statements.csv:12:2 "2019-02-30" is not in the calendar.'],
  ],
  [
    "a month that is not in the calendar",
    { date: "2019-13", date_precision: "month" },
    ['E717 statements.csv:12:2 "2019-13" is not in the calendar.'],
  ],
  [
    "a date in another order",
    { date: "15.01.2019" },
    ['E717 statements.csv:12:2 "15.01.2019" is not in the calendar.'],
  ],
  [
    "a date less exact than its precision",
    { date: "2019", date_precision: "day" },
    ["E717 statements.csv:12:2 2019 is no date of precision day."],
  ],
  [
    "a date more exact than its precision",
    { date: "2019-05-17", date_precision: "month" },
    ["E717 statements.csv:12:2 2019-05-17 is no date of precision month."],
  ],
  [
    "a precision without a date",
    { date: "", date_precision: "year" },
    ["E717 statements.csv:12:2 The date is blank, and its precision is year."],
  ],
  [
    "a date and undated",
    { date: "2019", date_precision: "undated" },
    ["E717 statements.csv:12:2 The statement is undated and has the date 2019."],
  ],
  [
    "a position off the scale",
    { position: "-2" },
    ["E713 statements.csv:12:11 -2 is off the scale, which runs from -1 to 1."],
  ],
  [
    "an alternative off the scale",
    { position_alternative: "2" },
    ["E713 statements.csv:12:12 2 is off the scale, which runs from -1 to 1."],
  ],
  ["a position that is no number", { position: "neutral" }, ['E204 statements.csv:12:11 "neutral" is not a number.']],
  [
    "an alternative alone",
    { position: "", position_alternative: "1" },
    ['E714 statements.csv:12:12 Statement "Y01" has an alternative position and no position.'],
  ],
  ["an unknown camp", { camp: "officail" }, ['E711 statements.csv:12:7 The codebook has no camp "officail".']],
  ["an unknown concept", { concept: "talk" }, ['E712 statements.csv:12:9 The codebook has no concept "talk".']],
  ["a blank concept", { concept: "" }, ['E202 statements.csv:12:9 The key "concept" is missing.']],
  [
    "a word that is no strategy",
    { strategy: "driver" },
    ["E207 statements.csv:12:13 This must be one of neutrality, balancing, mediation, hedging, leverage, lean, side."],
  ],
  [
    "a strategy without definition",
    { strategy: "hedging" },
    ['E715 statements.csv:12:13 The codebook has no strategy "hedging".'],
  ],
  ["an unknown coder", { coder: "coder-3" }, ['E718 statements.csv:12:20 The codebook has no coder "coder-3".']],
  ["an agreement that is neither", { agreement: "yes" }, ["E207 statements.csv:12:10 This must be one of 0, 1."]],
  ["a blank agreement", { agreement: "" }, ['E202 statements.csv:12:10 The key "agreement" is missing.']],
  ["an activism beyond its scale", { activism: "3" }, ["E207 statements.csv:12:14 This must be one of 0, 1, 2."]],
  ["an unknown country", { country: "Freedonia" }, ['E210 statements.csv:12:6 "Freedonia" is not a country.']],
  ["a country by its name", { country: "Russia" }, ['W204 statements.csv:12:6 "Russia" is read as RUS.']],
  ["a bloc as country", { country: "EU" }, ["E219 statements.csv:12:6 One country is asked for; EU is many."]],
  [
    "nobody who speaks",
    { person: "" },
    ['E753 statements.csv:12:4 Statement "Y01" names no person and is not collective.'],
  ],
  ["no words", { paraphrase_en: "" }, ["W714 statements.csv:: Neither quoted nor paraphrased: Y01."]],
  ["an unknown language", { language: "english" }, ['E752 statements.csv:12:15 "english" is not a language code.']],
  [
    "an id twice by one coder",
    { id: "X02" },
    ['E719 statements.csv:12:1 Statement "X02" is coded twice by "coder-1", first on line 4.'],
  ],
  ["an id that is none", { id: "no 1" }, ['E218 statements.csv:12:1 "no 1" cannot be an id.']],
];

const MISREAD = ": its letters are not those that were written.";

describe("a table of statements", () => {
  it("of the new case has nothing wrong, and says what is said of a group", () => {
    expect(readChanged().problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "W712 Said of a group, and left out of networks and means of speakers: X06.",
    ]);
  });

  it.each(SLIPS)("with %s says so, with row and column", (_, cells, said) => {
    expect(problemsOf(added(cells))).toEqual(said);
  });

  it("has all that is wrong named at once, several things in one row too", () => {
    const found = problemsOf(
      added({ position: "9", camp: "nobody", date: "2019-00", agreement: "maybe", source: "", country: "Nowhere" }),
      added({ id: "Y02", position: "x", strategy: "side", person: "", activism: "-1" }),
    );
    expect(found.map((line) => line.split(" ", 2).join(" "))).toEqual([
      "E717 statements.csv:12:2",
      "E210 statements.csv:12:6",
      "E711 statements.csv:12:7",
      "E207 statements.csv:12:10",
      "E713 statements.csv:12:11",
      "E215 statements.csv:12:18",
      "E753 statements.csv:13:4",
      "E204 statements.csv:13:11",
      "E715 statements.csv:13:13",
      "E207 statements.csv:13:14",
    ]);
  });

  it.each([
    ["a replacement character", "Caf\uFFFD"],
    ["UTF-8 read as Latin-1", "cafÃ©"],
    ["Cyrillic UTF-8 read as Latin-1", "ÐŸÑƒÑ‚Ð¸Ð½"],
    ["Cyrillic UTF-8 read as Windows-1251", "РџСѓС‚РёРЅ"],
    ["Windows-1251 read as Latin-1", "Ïóòèí"],
    ["a quotation mark read as Windows-1252", "Russiaâ€™s"],
  ])("with %s in one cell says which", (_, text) => {
    const said = `"${text}" was read in a wrong encoding${MISREAD}`;
    expect(problemsOf(added({ person: text }), added({ id: "Y02", note: text }))).toEqual([
      `E750 statements.csv:12:4 ${said}`,
      `E750 statements.csv:13:23 ${said}`,
    ]);
  });

  it.each([
    "São João, Ærø, Łódź",
    "Путин и Сийярто: «наша» — США",
    "РСФСР, СССР, Є, Ґ",
    "习近平",
    "naïve café — “quoted”",
  ])("leaves %s alone", (text) => {
    expect(problemsOf(added({ person: `"${text}"` }))).toEqual([]);
  });

  it("holds one statement of several coders under one id, and blank is not 0", () => {
    const { statements, lines, settings, file } = readChanged().case!.positions!;
    expect(statements.filter(({ id }) => id === "X03").map(({ coder, position }) => [coder, position])).toEqual([
      ["coder-1", -1],
      ["coder-2", 0],
    ]);
    expect(statements.at(-1)).toMatchObject({ id: "X06", position: null, strategy: null, activism: null });
    expect(statements.at(-1)).toMatchObject({ isCollective: true, document: null, datePrecision: "year" });
    expect(statements[4]).toMatchObject({
      positionAlternative: 0,
      agreement: true,
      paraphrase: { ru: expect.any(String) },
    });
    expect(statements.find(({ id }) => id === "X05")).toMatchObject({ date: "", datePrecision: "undated" });
    expect([lines.slice(0, 2), file]).toEqual([[2, 3], "positions/statements.csv"]);
    expect(settings).toEqual({ draws: 2000, seed: 1, camps: ["official", "business"] });
  });

  it("takes the precision of a date from how it is written", () => {
    const precisions = ["2019", "2019-05", "2019-05-17", ""].map(
      (date) => readChanged(added({ date })).case!.positions!.statements.at(-1)!.datePrecision,
    );
    expect(precisions).toEqual(["year", "month", "day", "undated"]);
  });

  it("with a camp that says nothing of its position, or one coder, draws a warning", () => {
    const camp: Change = [
      CODEBOOK,
      "concepts:",
      "  - { id: army, name: { en: army }, definition: Soldiers. }\nconcepts:",
    ];
    const silent = 'W710 statements.csv:: Camp "army" has no statement: where it stands is not known.';
    expect(problemsOf(camp)).toEqual([silent]);
    expect(problemsOf(camp, added({ camp: "army", position: "" }))).toEqual([
      'W710 statements.csv:: Camp "army" has 1 statement and none with a position: where it stands is not known.',
    ]);
    const alone = `${HEADER}\n${row({})}${row({ id: "Y02" })}`;
    const positions = readWith(alone);
    expect(positions).toContain(
      'W711 statements.csv:: 2 statements, coded by "coder-1" alone: agreement with another coder is not known.',
    );
    expect(readWith(alone.replaceAll("coder-1", ""))).toContain(
      "W711 statements.csv:: 2 statements, coded by an unnamed coder: agreement with another coder is not known.",
    );
  });

  it("of any bytes is read without throwing, and without a case only where something is wrong", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isCodebook) => {
        const text = new TextDecoder().decode(bytes);
        const { case: found, problems } = readChanged([isCodebook ? CODEBOOK : STATEMENTS, "+", text]);
        expect(found === null).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 100 },
    );
  });
});

function readWith(table: string): string[] {
  return problemsOf([CASE, "positions/statements.csv", "positions/other.csv"], ["positions/other.csv", "+", table]).map(
    (line) => line.replace("other.csv", "statements.csv"),
  );
}

describe("a codebook", () => {
  it.each<[string, Change, readonly string[]]>([
    [
      "a scale without width",
      [CODEBOOK, "low: -1", "low: 1"],
      [
        "E751 codebook.yaml:6:3 The scale runs from 1 to 1.",
        "E751 codebook.yaml:9:5 The scale has a label for -1 and runs from 1 to 1.",
        "E751 codebook.yaml:10:5 The scale has a label for 0 and runs from 1 to 1.",
      ],
    ],
    [
      "a label that is no number",
      [CODEBOOK, '"0":', '"zero":'],
      ["E751 codebook.yaml:10:5 The scale has a label for zero and runs from -1 to 1."],
    ],
    [
      "no label for an end",
      [CODEBOOK, '    "1": { en: with B, ru: с Б }\n', ""],
      ["E751 codebook.yaml:9:5 The scale has no label for its end 1."],
    ],
    [
      "a camp twice",
      [CODEBOOK, "id: business", "id: official"],
      ['E716 codebook.yaml:16:9 The camp "official" is listed twice.'],
    ],
    [
      "a strategy that is none",
      [CODEBOOK, "id: lean", "id: leaning"],
      ["E207 codebook.yaml:43:9 This must be one of neutrality, balancing, mediation, hedging, leverage, lean, side."],
    ],
    [
      "misread letters",
      [CODEBOOK, "ru: с А", "ru: РџСѓС‚РёРЅ"],
      [`E750 codebook.yaml:9:29 "РџСѓС‚РёРЅ" was read in a wrong encoding${MISREAD}`],
    ],
    [
      "no provenance",
      [CODEBOOK, "provenance:\n", "origin:\n"],
      ['E202 codebook.yaml:2:1 The key "provenance" is missing.', 'E201 codebook.yaml:2:1 "origin" is not a key here.'],
    ],
  ])("with %s says so", (_, change, said) => {
    const found = problemsOf(change).filter((line) => line.includes("codebook.yaml"));
    expect(found).toEqual(said);
  });

  it("that cannot be read leaves the statements checked for everything else", () => {
    const found = problemsOf([CODEBOOK, "provenance:\n", "origin:\n"], added({ camp: "nobody", source: "" }));
    expect(found.map((line) => line.slice(0, 4))).toEqual(["E202", "E201", "E215"]);
  });

  it("that is not there is a problem of the case", () => {
    const [found] = problemsOf([CASE, "positions/codebook.yaml", "positions/none.yaml"]);
    expect(found).toMatch(/^E10\d case\.yaml:20:/u);
  });

  it("without coders lets every coder through", () => {
    const text = readChanged().case!.positions!.codebook.coders;
    expect(text).toHaveLength(2);
    const coders: Change = [
      CODEBOOK,
      "coders:\n  - { id: coder-1, name: an invented coder }\n  - { id: coder-2, name: another invented coder }\n",
      "",
    ];
    expect(problemsOf(coders, added({ coder: "anybody" }))).toEqual([]);
  });
});

describe("the positions block", () => {
  it.each<[string, string, readonly string[]]>([
    ["an unknown camp", "camps: [official, busines]", ['E711 case.yaml:21:21 The codebook has no camp "busines".']],
    ["a camp twice", "camps: [official, official]", ['E716 case.yaml:21:21 The camp "official" is listed twice.']],
    ["no draws", "draws: 0", ['E205 case.yaml:21:10 "0" is out of range: it must be a whole number from 1 to 100000.']],
    [
      "half a seed",
      "seed: 0.5",
      ['E205 case.yaml:21:9 "0.5" is out of range: it must be a whole number from 0 to 4294967295.'],
    ],
    ["a key that is none", "draw: 5", ['E201 case.yaml:21:3 "draw" is not a key here.']],
  ])("with %s says so", (_, key, said) => {
    expect(problemsOf([CASE, "codebook.yaml\n", `codebook.yaml\n  ${key}\n`])).toEqual(said);
  });

  it("shows camps in its own order, the others behind", () => {
    const found = readChanged([CASE, "codebook.yaml\n", "codebook.yaml\n  camps: [business]\n  draws: 10\n"]);
    expect(found.case!.positions!.settings).toEqual({ draws: 10, seed: 1, camps: ["business", "official"] });
  });
});
