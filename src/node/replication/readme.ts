import { markdownTable } from "../../base/wording/index.ts";
import type { Replication, ReplicationOutcome } from "./replication.ts";

/**
 * The README of a replication in the form that the data editor of the American Economic Association asks for:
 * data and rights, software and time, which program makes which table, what differs.
 *
 * @returns Markdown, the same for the same rows: no date, no seconds measured in this run.
 */
export function replicationReadme(replication: Replication, outcome: ReplicationOutcome): string {
  const { id, title, citation, runtime, tables } = replication;
  const within = outcome.rows.filter((row) => row.verdict === "within").length;
  return `${[
    `# ${title}: README of the replication`,
    `Replicates ${citation}`,
    `**${within} of ${outcome.rows.length} rows within their tolerance**; every row is in [VALIDATION.md](../../VALIDATION.md).`,
    "## Data availability and provenance",
    replication.data,
    "The person who runs this needs the rights to use those files; none of them is part of this repository.",
    markdownTable(
      [
        { title: "file", of: (file) => `\`${file}\`` },
        { title: "provided here", of: () => "no" },
      ],
      replication.files,
    ),
    ...(replication.beside ?? []),
    "## Computational requirements",
    list([
      "Software: Node.js 20.19 or later and the packages of `package-lock.json` (`npm ci`); nothing else.",
      "Random numbers: none, so there is no seed.",
      "Hardware: any computer with 1 GB of free memory; storage less than 25 MB.",
      `Time: ${runtime}.`,
    ]),
    "## Instructions",
    fenced(["npm ci && npm run build", `npm run tertius -- replicate ${id} --data FOLDER`]),
    "FOLDER holds the files of the table above. The command prints each row (paper, ours, difference, tolerance, verdict) and ends with status 3 when one is outside.",
    "## Tables and programs",
    markdownTable(
      [
        { title: "table", of: ({ table }) => table },
        { title: "what it shows", of: ({ shows }) => shows },
        { title: "programs", of: ({ programs }) => programs.map((file) => `\`${file}\``).join(", ") },
      ],
      tables,
    ),
    "## Tolerances",
    list(replication.tolerances),
    ...(outcome.notes.length === 0 ? [] : ["## What was found", list(outcome.notes)]),
    "## What differs from the authors' computation",
    list(replication.differences),
    "## Reference",
    citation,
  ].join("\n\n")}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function fenced(lines: readonly string[]): string {
  return ["```sh", ...lines, "```"].join("\n");
}
