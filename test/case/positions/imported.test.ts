import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importStatements } from "../../../src/importers/index.ts";
import { referenceFolder } from "../../reference.ts";
import { CASE, type Change, CODEBOOK, readChanged, STATEMENTS } from "./positionsText.ts";

const folder = referenceFolder();

describe("statements imported from another program", () => {
  it.skipIf(folder === null)("are a positions block once their source is named: nothing is an error", () => {
    const content = readFileSync(join(folder!, "dna-sample/statements.csv"));
    const { files } = importStatements({ file: "statements.csv", content }, JSON.stringify({ source: "invented" }));
    const moved = (name: string, to: string): Change => [to, "+", files!.get(name)!];
    const found = readChanged(
      [CASE, STATEMENTS, "in/statements.csv"],
      [CASE, CODEBOOK, "in/codebook.yaml"],
      moved("statements.csv", "in/statements.csv"),
      moved("codebook.yaml", "in/codebook.yaml"),
    );
    expect(found.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(found.case?.positions?.statements).toHaveLength(40);
  });
});
