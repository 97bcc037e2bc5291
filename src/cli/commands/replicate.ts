import { join } from "node:path";
import { placedAt, type Problem } from "../../base/problems/index.ts";
import { type Language, numberText, residualText, say, wording, type Wording } from "../../base/wording/index.ts";
import { type ComparedRow, replications } from "../../node/replication/index.ts";
import { done, EXIT, type Outcome, refused } from "../outcome.ts";
import { replicatedRow } from "../replicatedRow.ts";
import { screenLines, screenTable } from "../screen.ts";
import { unknownReplication } from "../problems/names.ts";
import { missingData } from "../problems/cases.ts";

/** `tertius replicate`: which published results can be computed again. */
export function replicateList(language: Language): Outcome {
  const list = replications.map(({ id, title, citation, data, files }) => ({ id, title, citation, data, files }));
  const blocks = list.map(({ id, title, citation, data }) =>
    screenLines([id, ...[title, citation, say(language, "replicate.data", { text: data })].map((line) => `  ${line}`)]),
  );
  const hint = say(language, "replicate.runOne", { command: "tertius replicate ID --data DIR" });
  return done("replicate", "published results", [], { replications: list }, [...blocks, hint].join("\n\n"));
}

/** `tertius replicate ID --data DIR`: paper, ours, difference, tolerance and verdict, row by row. */
export function replicate(id: string, data: string | null, language: Language): Outcome {
  const replication = replications.find((each) => each.id === id);
  if (replication === undefined) return refused("replicate", id, [unknownReplication(id)]);
  if (data === null) return refused("replicate", id, [missingData(id, replication.data, replication.files)]);
  const { rows, notes, problems: found } = replication.run(data);
  const problems = found.map((each) => inFolder(each, data));
  if (rows.length === 0) return refused("replicate", id, problems);
  const outside = rows.filter((row) => row.verdict === "outside").length;
  return {
    command: "replicate",
    subject: id,
    status: outside === 0 ? "ok" : "partial",
    problems,
    content: { id, citation: replication.citation, tolerances: replication.tolerances, notes, rows },
    text: replicateText(replication.citation, [...replication.tolerances, ...notes], rows, wording(language)),
    exit: outside === 0 ? EXIT.done : EXIT.refused,
  };
}

/** Files are named by the path at which they were looked for. */
function inFolder(found: Problem, folder: string): Problem {
  const { file } = found;
  return file === null || file === folder ? found : placedAt(found, { file: join(folder, file) });
}

function replicateText(
  citation: string,
  sentences: readonly string[],
  rows: readonly ComparedRow[],
  words: Wording,
): string {
  const largest = rows.reduce((worst, row) => Math.max(worst, shareOfTolerance(row)), 0);
  const summary = {
    within: String(rows.filter((row) => row.verdict === "within").length),
    rows: String(rows.length),
    share: numberText(largest, words.language, { decimals: 2 }),
  };
  return [
    screenLines([citation]),
    "",
    comparedTable(rows, words),
    "",
    screenLines([words.say("replicate.tolerances", {}), ...sentences.map((sentence) => `• ${sentence}`)]),
    "",
    screenLines([words.say("replicate.summary", summary)]),
  ].join("\n");
}

function comparedTable(rows: readonly ComparedRow[], words: Wording): string {
  const { language } = words;
  const written = (value: number): string => writtenNumber(value, language);
  return screenTable(
    [
      { title: words.say("replicate.table", {}), of: ({ table }) => table },
      { title: words.say("replicate.row", {}), of: ({ row }) => replicatedRow(row, words) },
      { title: words.say("replicate.paper", {}), of: ({ paper }) => written(paper), isNumber: true },
      {
        title: words.say("replicate.ours", {}),
        of: ({ ours }) => written(Number(ours.toPrecision(7))),
        isNumber: true,
      },
      {
        title: words.say("replicate.difference", {}),
        of: ({ difference }) => residualText(difference, language),
        isNumber: true,
      },
      { title: words.say("replicate.tolerance", {}), of: ({ tolerance }) => written(tolerance), isNumber: true },
      { title: words.say("replicate.verdict", {}), of: ({ verdict }) => words.say(`replicate.${verdict}`, {}) },
    ],
    rows,
  );
}

/** A row that must agree exactly and does takes none of its tolerance. */
function shareOfTolerance({ difference, tolerance }: ComparedRow): number {
  return difference === 0 ? 0 : Math.abs(difference) / tolerance;
}

/** A number with every digit that it has. */
function writtenNumber(value: number, language: Language): string {
  const [, digits = "", exponent] = /^-?\d+(?:\.(\d+))?(?:e(.+))?$/u.exec(String(value)) ?? [];
  return exponent === undefined
    ? numberText(value, language, { decimals: digits.length })
    : residualText(value, language);
}
