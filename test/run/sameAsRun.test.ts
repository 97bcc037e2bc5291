import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jsonDocument } from "../../src/cli/jsonDocument.ts";
import { runContent } from "../../src/cli/runContent.ts";
import { caseFolder } from "../../src/node/files/index.ts";
import { solveCase } from "../../src/run/index.ts";
import { documentOf, tertius } from "../cli/cli.ts";
import { readCase } from "./solvedCases.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-same-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a library user gets of a case on the disk, as `run` would print it; problems of reading stand before those of solving. */
function solvedDocument(place: string, readProblems: readonly unknown[]): unknown {
  const source = caseFolder(place);
  if ("code" in source) throw new Error(source.message);
  const { case: case_, packages } = readCase(source);
  const solved = solveCase(case_, packages);
  const asked = { lang: "en", deficits: null, elasticities: null } as const;
  const content = runContent({ ...packages, case: case_ }, solved.results, asked);
  const document = jsonDocument({ command: "run", status: solved.status, problems: solved.problems, content });
  return JSON.parse(JSON.stringify({ ...document, problems: [...readProblems, ...solved.problems] }));
}

it.each(["claims", "market", "alignment", "positions"])(
  "a library user gets of a new case of %s what `tertius run --json` writes",
  async (kind) => {
    const place = join(folder, kind);
    expect((await tertius(["init", place, "--kind", kind])).exit).toBe(0);
    const printed = documentOf(await tertius(["run", place, "--json"]));
    const read = documentOf(await tertius(["check", place, "--json"]));
    expect(solvedDocument(place, read["problems"] as readonly unknown[])).toEqual(printed);
  },
  120_000,
);
