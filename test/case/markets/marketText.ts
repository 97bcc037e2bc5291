import { type CaseReading, type MarketSeries, parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { lines } from "../caseText.ts";
import { tinyEconomy } from "../tinyEconomy.ts";
import { tariffMarketFiles } from "./tariffMarket.ts";

/** A package that knows the countries of the new market. */
const WORLD = tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "QAT", "USA", "ROW"] });

/** Files of the new market, without the folder where it is not needed. */
export const FILES: ReadonlyMap<string, string> = tariffMarketFiles("gas");

/** One text in one file replaced by another; `+` appends to the file. */
export type Change = readonly [file: string, from: string, to: string];

/** The new market after some texts were replaced. */
export function readChanged(...changes: readonly Change[]): CaseReading {
  const files = new Map(FILES);
  for (const [short, from, to] of changes) {
    const file = files.has(short) || short.includes("/") ? short : `markets/gas${short}`;
    const text = files.get(file);
    if (text === undefined) files.set(file, to);
    else if (from === "+") files.set(file, `${text}${to}`);
    else if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    else files.set(file, text.replace(from, to));
  }
  return parseCase(textSource("cases/gas", files, missingFile), { shelf: shelfOf([WORLD]) });
}

/** Problems of the new market after some texts were replaced. */
export function problemsOf(...changes: readonly Change[]): string[] {
  return lines(readChanged(...changes)).map((line) => line.replaceAll("markets/gas", ""));
}

/** The market after some texts were replaced. */
export function marketOf(...changes: readonly Change[]): MarketSeries {
  const reading = readChanged(...changes);
  const [market] = reading.case?.markets ?? [];
  if (market === undefined) throw new Error(lines(reading).join("\n"));
  return market;
}
