import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { RESULT_FIELDS } from "../../../src/case/claims/resultFields.ts";

const PAGE = readFileSync(resolve(import.meta.dirname, "../../../docs/case-format.md"), "utf8");

/** Bases that stand in the third column of no other table of the page. */
const ROW = /^\| `([^`]+)` \| [^|]+ \| (?:data|model|coding) \| .+ \|$/gmu;

it("the page lists every field of results that claims may read, once and in their order", () => {
  const paths = RESULT_FIELDS.map(({ path }) => path);
  expect([...PAGE.matchAll(ROW)].map(([, path]) => path)).toEqual(paths);
  expect(new Set(paths).size).toBe(paths.length);
});
