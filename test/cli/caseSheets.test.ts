import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { THIRTY } from "../data/importers/tariffs/thirtyLines.ts";
import { HOSTILE_WORKBOOKS } from "./hostileFiles/workbooks.ts";
import { codesOf, documentOf, tertiusProcess } from "./cli.ts";

const root = mkdtempSync(join(tmpdir(), "tertius-sheets-"));
afterAll(() => rmSync(root, { recursive: true }));

type Row = readonly (string | number)[];
const HEADER: Row = ["hs", "rate", "from", "source"];
const ROWS: readonly Row[] = THIRTY.map(([code, rate]) => [code, rate, "2018-01-01", "own"]);

/** A case whose table is the file that is given. */
function caseWith(name: string, table: string, content: string | Uint8Array): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, table), content);
  writeFileSync(join(folder, "sources.bib"), "@misc{own, title = {Own lines}, year = 2018}\n");
  writeFileSync(
    join(folder, "case.yaml"),
    `title: Tariff lines
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2019-01-01
measures:
  - id: lines
    basis: published
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    economy: true
    table: ${table}
scenarios:
  war: { measures: [lines] }
bibliography: sources.bib
economy: { data: world-2017, elasticities: fgkk2020 }
`,
  );
  return folder;
}

async function book(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const lines = (
  made: ExcelJS.Workbook,
  name = "Lines",
  more: Partial<ExcelJS.AddWorksheetOptions> = {},
): ExcelJS.Worksheet => {
  const sheet = made.addWorksheet(name, more);
  for (const row of [HEADER, ...ROWS]) sheet.addRow([...row]);
  return sheet;
};

interface Checked {
  readonly products: readonly { readonly groups: readonly { readonly sectors: unknown }[] }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: string | null;
    readonly line: number | null;
  }[];
}
function checked(folder: string): Checked {
  const { products, problems } = documentOf(tertiusProcess(["check", folder, "--json"]));
  return { products: products as Checked["products"], problems: problems as Checked["problems"] };
}

describe("thirty lines as rows of a measure in the economy", () => {
  it("give the sectors of the import in CSV, with semicolons and in a workbook", async () => {
    const text = (between: string, mark: string): string =>
      [HEADER, ...ROWS.map(([hs, rate, ...more]) => [hs, String(rate).replace(".", mark), ...more])]
        .map((row) => row.join(between))
        .join("\n");
    const folders = [
      caseWith("comma", "lines.csv", text(",", ".")),
      caseWith("semicolon", "lines.csv", text(";", ",")),
      caseWith("book", "lines.xlsx", await book((made) => lines(made))),
    ];
    const [comma, semicolon, sheet] = folders.map(checked);
    const out = join(root, "imported");
    const imported = documentOf(
      tertiusProcess([
        "import",
        "tariffs",
        join(root, "comma", "lines.csv"),
        "--from",
        "2018-01-01",
        "--out",
        out,
        "--json",
      ]),
    )["tariffs"] as { readonly sectors: unknown };
    for (const each of [comma, semicolon, sheet])
      expect(each?.products[0]?.groups[0]?.sectors).toEqual(imported.sectors);
    const said = [comma, semicolon, sheet].map((each) =>
      each?.problems.flatMap(({ code, message }) => (code === "W240" ? [message] : [])),
    );
    expect(said).toEqual([
      [],
      ["Semicolons stand between cells, and commas before decimals."],
      ['The sheet "Lines" was read.'],
    ]);
  });

  it("in a workbook are solved, and a page carries them as text", async () => {
    const folder = caseWith("solved", "lines.xlsx", await book((made) => lines(made)));
    const page = join(root, "page.html");
    expect(tertiusProcess(["brief", folder, "--out", page]).exit).toBe(0);
    expect(readFileSync(page, "utf8")).toContain("18 sectors");
  });
});

describe("mistakes of workbooks", () => {
  const MISTAKES: readonly (readonly [
    name: string,
    fill: (made: ExcelJS.Workbook) => void,
    code: string,
    said: RegExp,
  ])[] = [
    [
      "two sheets with the columns",
      (made) => void [lines(made, "2024"), lines(made, "2025")],
      "E382",
      /"2024", "2025"/u,
    ],
    [
      "a hidden sheet alone",
      (made) => void [lines(made, "Data", { state: "hidden" }), made.addWorksheet("Notes").addRow(["x"])],
      "E382",
      /hidden sheet.*"Data"/u,
    ],
    [
      "a title above the names",
      (made) => lines(made).spliceRows(1, 0, ["Tariffs of 2018"]),
      "E382",
      /row 2 of the sheet "Lines"/u,
    ],
    ["merged cells", (made) => lines(made).mergeCells("B3:B4"), "E382", /merged in rows 3 to 4/u],
    [
      "codes that became numbers",
      (made) => void (lines(made).getCell("A2").value = 10221),
      "E376",
      /lost the zero of 010221/u,
    ],
    [
      "a formula without its value",
      (made) => void (lines(made).getCell("B3").value = { formula: "B2*2", date1904: false }),
      "E204",
      /=B2\*2/u,
    ],
    [
      "a text with a decimal comma beside numbers",
      (made) => void (lines(made).getCell("B2").value = "7,5"),
      "E392",
      /7,5/u,
    ],
    [
      "percents",
      (made) => void Object.assign(lines(made).getCell("B3"), { value: 0.25, numFmt: "0%" }),
      "E206",
      /25%/u,
    ],
    ["no sheet with cells", (made) => void made.addWorksheet("Empty"), "E382", /no sheet with cells/u],
    [
      "other columns",
      (made) =>
        void made.addWorksheet("A").addRows([
          ["Code", "Duty"],
          ["010221", 5],
        ]),
      "E302",
      /from/u,
    ],
  ];

  it("are named with sheet, row and column", async () => {
    for (const [at, [name, fill, code, said]] of MISTAKES.entries()) {
      const found = checked(caseWith(`mistake-${at}`, "lines.xlsx", await book(fill)));
      expect(codesOf({ ...found }), name).toContain(code);
      expect(
        found.problems
          .filter((each) => each.code === code)
          .map(({ message }) => message)
          .join("\n"),
        name,
      ).toMatch(said);
    }
    const wrong = await book((made) => void (lines(made).getCell("B7").value = "many"));
    const { problems } = checked(caseWith("cell", "lines.xlsx", wrong));
    expect(problems.filter(({ code }) => code === "E204")).toMatchObject([
      { path: "sheet Lines, row 7, column rate", line: 7 },
    ]);
  });

  it.each(HOSTILE_WORKBOOKS.filter(({ name }) => name.startsWith("a bomb")))(
    "$name: refused before it is unpacked or while it is, in words",
    async ({ name, make, refused }) => {
      const bomb = checked(caseWith(name.replaceAll(" ", "-"), "lines.xlsx", await make()));
      expect(codesOf({ ...bomb })).toContain("E720");
      expect(bomb.problems.map(({ message }) => message).join(" ")).toMatch(refused ?? /never/u);
    },
  );
});
