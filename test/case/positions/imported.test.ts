import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseReading } from "../../../src/case/index.ts";
import { importStatements } from "../../../src/data/importers/index.ts";
import { reference } from "../../reference.ts";
import { CASE, type Change, CODEBOOK, readChanged, STATEMENTS } from "./positionsText.ts";

describe("statements imported from another program", () => {
  const imported = (recipe: string | null): { files: ReadonlyMap<string, string>; changes: readonly Change[] } => {
    const content = readFileSync(reference("dna-sample/statements.csv"));
    const files = importStatements({ file: "hearings 2005.csv", content }, recipe).files!;
    const changes: readonly Change[] = [
      [CASE, STATEMENTS, "in/statements.csv"],
      [CASE, CODEBOOK, "in/codebook.yaml"],
      ["in/statements.csv", "+", files.get("statements.csv")!],
      ["in/codebook.yaml", "+", files.get("codebook.yaml")!],
    ];
    return { files, changes };
  };
  const errorsOf = ({ problems }: CaseReading) => problems.filter(({ severity }) => severity === "error");

  it("are a positions block once their source is named: nothing is an error", () => {
    const { files, changes } = imported(JSON.stringify({ source: "invented" }));
    const found = readChanged(...changes);
    expect(files.has("sources.bib")).toBe(false);
    expect(errorsOf(found)).toEqual([]);
    expect(found.case?.positions?.statements).toHaveLength(40);
  });

  it("name the imported file where they named no source, and its entry comes with them", () => {
    const { files, changes } = imported(null);
    const found = readChanged(...changes, ["sources.bib", "+", `\n${files.get("sources.bib")!}`]);
    expect(errorsOf(found)).toEqual([]);
    expect(found.case?.bibliography.get("hearings-2005")?.title).toBe("Coded statements of hearings 2005.csv");
    expect(new Set(found.case?.positions?.statements.map(({ source }) => source))).toEqual(new Set(["hearings-2005"]));
  });

  it("have one problem, not one a row, where that entry is not in the bibliography", () => {
    const errors = errorsOf(readChanged(...imported(null).changes));
    expect(errors.map(({ code, line, hints }) => [code, line, hints])).toEqual([
      ["E214", 2, ["40 rows of the table have this."]],
    ]);
  });
});
