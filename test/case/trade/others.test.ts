import { describe, expect, it } from "vitest";
import type { MeasureRow } from "../../../src/case/index.ts";
import { changed, lines, problemsWith, readText, ROWS } from "../caseText.ts";

const written = (rows: readonly string[]): string => rows.map((row) => `      - { ${row}, source: ustr }\n`).join("");

/** The sound case with a tariff of the USA on everyone that has these rows. */
const change = (rows: readonly string[]): readonly (readonly [string, string])[] => [
  [ROWS, written(rows)],
  ["target: [CHN]", "target: [WLD]"],
];

function rowsOf(rows: readonly string[], more: readonly (readonly [string, string])[] = []): readonly MeasureRow[] {
  const reading = readText(changed(...change(rows), ...more));
  expect(lines(reading).filter((each) => each.startsWith("E"))).toEqual([]);
  return reading.case!.measures[0].rows;
}

/** Whom a row reaches and when: `10 on WLD without CHN RUS, 2018-07-06 to …`. */
const told = ({ rate, importers, exporters, from, to }: MeasureRow): string =>
  `${rate} by ${importers.include.join(" ")} on ${exporters.include.join(" ")} without ${exporters.except.join(" ")}, ${from} to ${to ?? "…"}`;

const DAY = "from: 2018-07-06";

describe("a row for the others", () => {
  it("10 on all others, 20 on one and 145 on another is exactly that", () => {
    const rows = rowsOf([
      `exporter: others, rate: 10, ${DAY}`,
      `exporter: EU, rate: 20, ${DAY}`,
      `exporter: CHN, rate: 145, ${DAY}`,
    ]);
    expect(rows.map(told)).toEqual([
      "10 by USA on WLD without CHN EU, 2018-07-06 to …",
      "20 by USA on EU without , 2018-07-06 to …",
      "145 by USA on CHN without , 2018-07-06 to …",
    ]);
  });

  it("takes a partner in again on days on which no other row names it", () => {
    const rows = rowsOf([
      "exporter: Others, rate: 10, from: 2018-01-01, to: 2019-06-01",
      "exporter: CHN, rate: 145, from: 2018-04-09, to: 2018-05-14",
      "exporter: RUS, rate: 20, from: 2018-05-14",
    ]);
    expect(rows.slice(0, 3).map(told)).toEqual([
      "10 by USA on WLD without , 2018-01-01 to 2018-04-09",
      "10 by USA on WLD without CHN, 2018-04-09 to 2018-05-14",
      "10 by USA on WLD without RUS, 2018-05-14 to 2019-06-01",
    ]);
  });

  it("counts names for the same sector, product, instrument and importer alone", () => {
    const imposers = [["imposer: [USA]", "imposer: [USA, RUS]"]] as const;
    const rows = rowsOf(
      [
        `sector: cars, exporter: others, rate: 10, ${DAY}`,
        `sector: farm, exporter: others, rate: 5, ${DAY}`,
        `sector: cars, importer: USA, exporter: CHN, rate: 145, ${DAY}`,
      ],
      imposers,
    );
    expect(rows.map(told)).toEqual([
      "10 by USA on WLD without CHN, 2018-07-06 to …",
      "10 by RUS on WLD without , 2018-07-06 to …",
      "5 by USA RUS on WLD without , 2018-07-06 to …",
      "145 by USA on CHN without , 2018-07-06 to …",
    ]);
  });

  it("may be on the side of the importers", () => {
    const counter = [["imposer: [USA]", "imposer: [WLD]"]] as const;
    const reading = readText(
      changed([ROWS, written([`importer: others, rate: 10, ${DAY}`, `importer: RUS, rate: 3, ${DAY}`])], ...counter),
    );
    expect(reading.case!.measures[0].rows[0]).toMatchObject({
      importers: { include: ["WLD"], except: ["RUS"] },
      exporters: { include: ["CHN"], except: [] },
    });
  });

  it("keeps whom the measure itself leaves out", () => {
    const [row] = rowsOf(
      [`exporter: others, rate: 10, ${DAY}`, `exporter: CHN, rate: 145, ${DAY}`],
      [["target: [WLD]", "target: [WLD]\n    except: [RUS]"]],
    );
    expect(row.exporters).toEqual({ include: ["WLD"], except: ["RUS", "CHN"] });
  });

  it("is a problem beside names, on both sides, and where a name is for a part of the goods", () => {
    const found = (rows: readonly string[]): string[] =>
      problemsWith(...change(rows)).filter((each) => each.startsWith("E"));
    expect(found([`exporter: others;CHN, rate: 10, ${DAY}`])).toEqual([
      'E200 case.yaml:11:21 "others;CHN" names countries beside `others`, or the other side is `others` too.',
    ]);
    expect(found([`importer: others, exporter: others, rate: 10, ${DAY}`])[0]).toMatch(/^E200/u);
    const part = [`exporter: others, rate: 10, ${DAY}`, `exporter: CHN, sector: cars, mode: set, rate: 145, ${DAY}`];
    expect(found(part)).toEqual([
      "E200 case.yaml:11:9 This row is for all others, and case.yaml:12 names a partner for a part of the same goods: both would act there.",
    ]);
    expect(found(part.map((row) => row.replace("mode: set, ", "")))[0]).toContain("together 155 points");
    expect(problemsWith(...change(part), ["    rows:", "    stack: true\n    rows:"])).toEqual([]);
  });
});
