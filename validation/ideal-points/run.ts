import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseVotes } from "../../src/data/packages/index.ts";
import { gridTable, samplerTables } from "./grid.ts";

const folder = join(process.cwd(), "data/unga");
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const { votes } = parseVotes(files, null);
if (votes === null) throw new Error("data/unga cannot be read");

const page = [
  "# Ideal points: results",
  "Written by `run.ts` ([README](README.md)). General Assembly, sessions 46 to 74, 361,600 votes.",
  "## The estimator over a grid",
  gridTable(votes, { variances: [0.01, 0.02, 0.03, 0.1, 0.3], precisions: [1, 4] }),
  "## Beside the posterior mean by sampling",
  ...samplerTables(votes, [0.03, 0.1], { burned: 150, kept: 250, seed: 1 }),
].join("\n\n");
writeFileSync(join(process.cwd(), "validation/ideal-points/results.md"), `${page}\n`);
process.stdout.write(`${page}\n`);
