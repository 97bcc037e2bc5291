import { type CaseReading, newPositionsFiles, parseCase, shelfOf, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { lines } from "../caseText.ts";
import { tinyEconomy, unbalancedFlow } from "../tinyEconomy.ts";

const WORLD = tinyEconomy({ name: "world-2017", countries: ["CHN", "MEX", "ROW", "USA"], flow: unbalancedFlow });

/** Files of the new case on positions. */
const FILES: ReadonlyMap<string, string> = newPositionsFiles("debate");

/** One text in one file replaced by another; `+` appends to the file. */
export type Change = readonly [file: string, from: string, to: string];

/** Short names of the files. */
export const [CASE, STATEMENTS, CODEBOOK] = [
  "case.yaml",
  "positions/statements.csv",
  "positions/codebook.yaml",
] as const;

/** The new case after some texts were replaced. */
export function readChanged(...changes: readonly Change[]): CaseReading {
  const files = new Map(FILES);
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? "";
    if (from !== "+" && !text.includes(from)) throw new Error(`${file} has no "${from}"`);
    files.set(file, from === "+" ? `${text}${to}` : text.replace(from, to));
  }
  return parseCase(textSource("cases/debate", files, missingFile), { shelf: shelfOf([WORLD]) });
}

/** Problems of the new case after some texts were replaced; without the one that it always has. */
export function problemsOf(...changes: readonly Change[]): string[] {
  return lines(readChanged(...changes))
    .map((line) => line.replaceAll("positions/", ""))
    .filter((line) => !line.startsWith("W712"));
}

/** Columns of the table. */
export const HEADER: string = (FILES.get(STATEMENTS) ?? "").split("\n", 1).join("");

/** A sound row with some cells of its own. */
export function row(cells: Readonly<Record<string, string>>): string {
  const sound = { id: "Y01", date: "2019", person: "Someone", concept: "talks", agreement: "1", position: "0" };
  const own: Readonly<Record<string, string>> = {
    ...sound,
    paraphrase_en: "Talk.",
    source: "invented",
    locator: "p. 9",
    coder: "coder-1",
    ...cells,
  };
  const written = HEADER.split(",").map((column) => own[column] ?? "");
  return `${written.join(",")}\n`;
}
