import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { propose } from "../../src/cli/commands/propose.ts";
import { jsonDocument } from "../../src/cli/jsonDocument.ts";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import { documentOf, tertius } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-article-"));
afterAll(() => rmSync(folder, { recursive: true }));

const article = join(folder, "article.txt");
writeFileSync(article, "Trade minister Marta Kolen said that the talks would go on.\n");

it("proposals are a table for people and a document of its schema for machines", () => {
  const outcome = propose(article, null, "en");
  OUTPUT_SCHEMAS["positions propose"]?.parse(jsonDocument(outcome));
  expect(outcome.content["proposals"]).toMatchObject([{ id: 1, speaker: "Marta Kolen", start: 37, end: 58 }]);
  expect(outcome.text).toContain("37-58");
  expect(outcome.text).toContain("1 proposal. None becomes a statement until a person accepts and codes it");
});

it("proposals can be written as a table, never over one that stands, and a bad place is said at once", () => {
  const out = join(folder, "proposals.csv");
  expect(propose(article, out, "en").status).toBe("ok");
  expect(readFileSync(out, "utf8")).toContain(
    ",P001,article.txt,,Marta Kolen,,,,the talks would go on,,characters 37-58,",
  );
  expect(propose(article, out, "en").problems.map(({ code }) => code)).toEqual(["E738"]);
  expect(propose(article, join(article, "proposals.csv"), "en").problems.map(({ code }) => code)).toEqual(["E109"]);
  expect(propose(join(folder, "absent.txt"), null, "en").problems.map(({ code }) => code)).toEqual(["E101"]);
});

it("the command prints one document with --json", async () => {
  const document = documentOf(await tertius(["positions", "propose", article, "--json"]));
  expect(document).toMatchObject({ command: "positions propose", status: "ok", written: null });
});
