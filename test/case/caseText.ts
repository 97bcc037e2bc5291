import { parseCase, shelfOf, textSource, type CaseReading, type ReadingOptions } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { Economy } from "../../src/data/packages/index.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

/** A sound case on the tiny economy; tests change single lines of it. */
export const SOUND = `title: A tariff on cars
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2019-01-01
measures:
  - id: cars
    basis: published
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    rows:
      - { sector: cars, rate: 25, from: 2018-07-06, source: ustr }
scenarios:
  war: { measures: [cars] }
bibliography: sources.bib
economy: { data: tiny }
`;

/** The row of the sound case. */
export const ROW = "{ sector: cars, rate: 25, from: 2018-07-06, source: ustr }";
/** The same with its line. */
export const ROWS: string = `      - ${ROW}\n`;

/** Bibliography of the sound case. */
export const SOURCES = "@misc{ustr, title = {Notice of action}, year = 2018}\n";

/** Reads a case given as text, beside the files that it refers to. */
export function readText(
  text: string,
  more: {
    readonly files?: Readonly<Record<string, string>>;
    readonly economies?: readonly Economy[];
    readonly settings?: ReadingOptions["settings"];
  } = {},
): CaseReading {
  const files = new Map([["case.yaml", text], ["sources.bib", SOURCES], ...Object.entries(more.files ?? {})]);
  return parseCase(textSource("cases/cars", files, missingFile), {
    shelf: shelfOf(more.economies ?? [tinyEconomy()]),
    settings: more.settings ?? [],
  });
}

/** Problems as one line each: code, place and message. */
export function lines(reading: Pick<CaseReading, "problems">): string[] {
  return reading.problems.map(
    (each) => `${each.code} ${each.file ?? ""}:${each.line ?? ""}:${each.column ?? ""} ${each.message}`,
  );
}

/** Problems of the sound case after some texts in it were replaced. */
export function problemsWith(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  return lines(readText(changed(...changes)));
}

/** The sound case after some texts in it were replaced. */
export function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sound case has no "${from}"`);
    return text.replace(from, to);
  }, SOUND);
}
