import { problem } from "../../problems/index.ts";
import { nearest } from "../../wording/index.ts";
import { type ComparedRow, replications } from "../../replication/index.ts";
import { done, EXIT, type Outcome, refused } from "../outcome.ts";
import { screenTable } from "../screen.ts";

/** `tertius replicate`: which published results can be computed again. */
export function replicateList(): Outcome {
  const list = replications.map(({ id, title, citation, data, files }) => ({ id, title, citation, data, files }));
  const lines = list.map((each) => `${each.id}\n  ${each.title}\n  ${each.citation}\n  Data: ${each.data}`);
  const hint = "Run one: tertius replicate ID --data DIR";
  return done("replicate", "published results", [], { replications: list }, [...lines, hint].join("\n\n"));
}

/** `tertius replicate ID --data DIR`: paper, ours, difference, tolerance and verdict, row by row. */
export function replicate(id: string, data: string | null): Outcome {
  const replication = replications.find((each) => each.id === id);
  if (replication === undefined) return refused("replicate", id, [unknownReplication(id)]);
  if (data === null) return refused("replicate", id, [missingData(id, replication.data, replication.files)]);
  const { rows, notes, problems } = replication.run(data);
  if (rows.length === 0) return refused("replicate", id, problems);
  const outside = rows.filter((row) => row.verdict === "outside").length;
  return {
    command: "replicate",
    subject: id,
    status: outside === 0 ? "ok" : "partial",
    problems,
    content: { id, citation: replication.citation, tolerances: replication.tolerances, notes, rows },
    text: replicateText(replication.citation, [...replication.tolerances, ...notes], rows, outside),
    exit: outside === 0 ? EXIT.done : EXIT.refused,
  };
}

function replicateText(
  citation: string,
  sentences: readonly string[],
  rows: readonly ComparedRow[],
  outside: number,
): string {
  const cells = rows.map((row) => [
    row.table,
    row.row,
    String(row.paper),
    significant(row.ours),
    row.difference.toExponential(1),
    String(row.tolerance),
    row.verdict,
  ]);
  const largest = rows.reduce((worst, row) => Math.max(worst, shareOfTolerance(row)), 0);
  return [
    citation,
    "",
    screenTable(["table", "row", "paper", "ours", "difference", "tolerance", "verdict"], cells, [2, 3, 4, 5]),
    "",
    ...sentences,
    `${rows.length - outside} of ${rows.length} rows within tolerance; the largest difference is ${largest.toFixed(2)} of its tolerance.`,
  ].join("\n");
}

/** A row that must agree exactly and does takes none of its tolerance. */
function shareOfTolerance({ difference, tolerance }: ComparedRow): number {
  return difference === 0 ? 0 : Math.abs(difference) / tolerance;
}

function significant(value: number): string {
  return String(Number(value.toPrecision(7)));
}

function unknownReplication(id: string): Outcome["problems"][number] {
  const ids = replications.map((each) => each.id);
  const near = nearest(id, ids);
  return problem(
    "E906",
    { path: "id" },
    {
      message: `There is no replication "${id}".`,
      found: id,
      expected: `one of ${ids.join(", ")}`,
      hints: near === null ? [] : [`Did you mean "${near}"?`],
    },
  );
}

function missingData(id: string, data: string, files: readonly string[]): Outcome["problems"][number] {
  return problem(
    "E907",
    { path: "--data" },
    {
      message: "The authors' files cannot be shipped; the replication needs a folder with them.",
      found: "no --data",
      expected: `a folder with ${files.join(", ")}`,
      hints: [data, `Run: tertius replicate ${id} --data FOLDER`],
    },
  );
}
