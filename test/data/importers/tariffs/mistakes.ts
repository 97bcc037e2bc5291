import type { TariffImportChoices } from "../../../../src/data/importers/index.ts";
import { legacyBytes, wideBytes } from "./encodedText.ts";

/** A mistake that people make in a file of tariffs, and what must be said of it. */
export interface Mistake {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly choices?: Partial<TariffImportChoices>;
  /** Code of the problem or warning, and the rows that its words name. */
  readonly said: string;
  readonly rows?: readonly number[];
}

const lines = (...rows: readonly string[]): string => `hs,rate\n${rows.join("\n")}\n`;

/** Mistakes that are refused. */
export const REFUSED: readonly Mistake[] = [
  {
    name: "codes of another revision than stated",
    text: lines("851713,5", "854231,5"),
    choices: { vintage: "HS2012" },
    said: "E380",
    rows: [2],
  },
  { name: "a code that no revision has", text: lines("010221,5", "019999,5"), said: "E380", rows: [3] },
  { name: "electricity, which is in no sector of goods", text: lines("271600,5"), said: "E380", rows: [2] },
  { name: "eight digits read as a number", text: lines("1022100,5"), said: "E376", rows: [2] },
  { name: "six digits read as a number", text: lines("10221,5"), said: "E376", rows: [2] },
  { name: "a chapter read as a number", text: lines("1,5"), said: "E376", rows: [2] },
  { name: "a code with a dot read as a number", text: lines("8471.3,5"), said: "E376", rows: [2] },
  { name: "a heading with a dot read as a number", text: lines("102.2,5"), said: "E376", rows: [2] },
  { name: "a code in powers of ten", text: lines("8.51762E+09,5"), said: "E376", rows: [2] },
  { name: "a code that became a date", text: lines("2022-01-02,5"), said: "E376", rows: [2] },
  { name: "a code with twelve digits", text: lines("851762000011,5"), said: "E376", rows: [2] },
  { name: "several codes in a cell", text: lines('"720839; 720840",5'), said: "E376", rows: [2] },
  { name: "a range of codes", text: lines("7206-7229,5"), said: "E376", rows: [2] },
  { name: "a part of a code", text: lines("ex 851762,5"), said: "E376", rows: [2] },
  { name: "a letter in the place of a digit", text: lines("85l762,5"), said: "E376", rows: [2] },
  { name: "a chapter in words with a rate", text: lines("Chapter 72,5"), said: "E376", rows: [2] },
  { name: "a rate without a code", text: lines("010221,5", ",6"), said: "E376", rows: [3] },
  { name: "a row of totals", text: lines("010221,5", "Total,5"), said: "E376", rows: [3] },
  { name: "a row of totals in Russian", text: lines("010221,5", "Итого,5"), said: "E376", rows: [3] },
  { name: "a tab inside a code", text: lines("0102\t2x,5"), said: "E376", rows: [2] },
  { name: "a blank rate", text: lines("010221,5", "010229,"), said: "E377", rows: [3] },
  { name: "a range of rates", text: lines("010221,5-10"), said: "E377", rows: [2] },
  { name: "a duty per kilogram", text: lines("010221,0.5 $/kg"), said: "E377", rows: [2] },
  { name: "a duty per kilogram in words", text: lines("010221,12 cents per kg"), said: "E377", rows: [2] },
  { name: "a duty of two parts", text: lines("010221,5% + 0.2 EUR/kg"), said: "E377", rows: [2] },
  { name: "a rate that became a date", text: lines("010221,2019-10-05"), said: "E377", rows: [2] },
  { name: "a rate below zero", text: lines("010221,-5"), said: "E377", rows: [2] },
  { name: "a rate above a thousand", text: lines("010221,2500"), said: "E377", rows: [2] },
  { name: "a rate with thousands", text: lines('010221,"1,234.5"'), said: "E377", rows: [2] },
  { name: "a mark of a footnote", text: lines("010221,25*"), said: "E377", rows: [2] },
  { name: "a rate in words", text: lines("010221,see note 5"), said: "E377", rows: [2] },
  { name: "no number", text: lines("010221,n/a"), said: "E377", rows: [2] },
  { name: "an error of a spreadsheet", text: lines("010221,#REF!"), said: "E377", rows: [2] },
  { name: "a formula without its value", text: lines("010221,=B1*2"), said: "E377", rows: [2] },
  { name: "yes in the place of a rate", text: lines("010221,true"), said: "E377", rows: [2] },
  { name: "fractions", text: lines("010221,0.25", "010229,0.1"), said: "E378", rows: [2, 3] },
  { name: "a fraction among percents", text: lines("010221,25", "010229,0.25"), said: "E378", rows: [3] },
  { name: "a code with two rates", text: lines("010221,5", "010221,6"), said: "E379", rows: [3, 2] },
  { name: "a code inside another", text: lines("0102,5", "010221,6"), said: "E379", rows: [3, 2] },
  { name: "no names of columns", text: "010221,5\n010229,6\n", said: "E375", rows: [1] },
  { name: "two columns of rates", text: "hs,MFN rate,added rate\n010221,1,2\n", said: "E375", rows: [1] },
  { name: "two columns of codes", text: "HS6,HTS8,rate\n010221,01022100,2\n", said: "E375", rows: [1] },
  { name: "names without rows", text: "hs,rate\n", said: "E375", rows: [1] },
  { name: "nothing at all", text: "", said: "E375" },
  { name: "two rows of names", text: lines("code,percent", "010221,5"), said: "E383", rows: [2] },
  { name: "a decimal comma beside commas between cells", text: lines("010221,5,5"), said: "E724", rows: [2] },
  { name: "a quote that never ends", text: lines('"010221,5'), said: "E722", rows: [2] },
];

/** Mistakes that can be read in one way only: they are, and that is said. */
export const READ: readonly Mistake[] = [
  { name: "codes with dots", text: lines("0102.21,5", "01.02.29,5"), said: "W355", rows: [2, 3] },
  { name: "codes with spaces", text: lines("0102 21 00,5"), said: "W355", rows: [2] },
  { name: "codes behind an apostrophe", text: lines("'010221,5"), said: "W355", rows: [2] },
  {
    name: "zeros that were lost, with the digits stated",
    text: lines("1022100,5"),
    choices: { digits: 8 },
    said: "W355",
    rows: [2],
  },
  { name: "signs for percent", text: lines("010221,5 %", "010229,7.5%"), said: "W355", rows: [2, 3] },
  { name: "Free", text: lines("010221,5", "010229,Free"), said: "W355", rows: [3] },
  { name: "notes below the table", text: lines("010221,5", "Source: the gazette of 2025,"), said: "W355", rows: [3] },
  { name: "a title above the table", text: `List 4A,\nhs,rate\n010221,5\n`, said: "W355", rows: [1] },
  { name: "names of columns on every page", text: lines("010221,5", "hs,rate", "010229,6"), said: "W355", rows: [3] },
  { name: "a heading whose lines have the rates", text: lines("0102,", "010221,5"), said: "W355", rows: [2] },
  { name: "a code twice with one rate", text: lines("010221,5", "010221,5"), said: "W355", rows: [3] },
  { name: "a byte order mark", text: `\uFEFF${lines("010221,5")}`, said: "W355" },
  { name: "UTF-16", text: wideBytes(lines("010221,5")), said: "W720" },
  { name: "windows-1251", text: legacyBytes("Код ТН ВЭД;Ставка, %\n010221;5\n"), said: "W720" },
  { name: "points and commas before decimals", text: "hs;rate\n010221;5.5\n010229;7,5\n", said: "W355", rows: [3] },
];
