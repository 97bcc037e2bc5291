import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DATAVERSE, WIDE } from "../data/importers/votes/foreignVotes.ts";
import { codesOf, documentOf, ROOT, tertius } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tertius-votes-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("data packages of votes", () => {
  it("are listed with what they cover", async () => {
    const document = documentOf(await tertius(["data", "list", "--json"]));
    const packages = document["packages"] as Record<string, unknown>[];
    expect(packages.find((each) => each["name"] === "unga")).toMatchObject({
      kind: "votes",
      sessions: [1, 78],
      rollCalls: 6550,
      states: 200,
    });
    expect(packages.find((each) => each["name"] === "unsc")).toMatchObject({
      kind: "council",
      vetoes: 214,
      resolutions: 596,
    });
  });

  it("are shown with their notes and with what is known in which session", async () => {
    const document = documentOf(await tertius(["data", "show", "unga", "--json"]));
    const shown = document["package"] as { knownSessions: { important: number[] }; notes: string[]; sha256: string };
    expect(shown.knownSessions.important.at(-1)).toBe(72);
    expect(shown.notes[0]).toContain("Absent is not abstain.");
    expect(shown.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect((await tertius(["data", "show", "unsc"])).stdout).toContain("114 are from memory, not checked in a source");
    expect((await tertius(["data", "show", "unga"])).stdout).toContain(
      "Resolutions that were voted on again and so link the sessions: 947",
    );
  });

  it.each(["unga", "unsc"])("%s is verified without a residual, and without a placebo", async (name) => {
    const ended = await tertius(["data", "verify", name, "--json"]);
    const document = documentOf(ended);
    expect(ended.exit).toBe(0);
    expect(document).not.toHaveProperty("placebo");
    const identities = document["identities"] as { residual: number }[];
    expect(identities.length).toBeGreaterThan(4);
    expect(identities.every((each) => each.residual === 0)).toBe(true);
  });

  it("cannot be rolled: that is for economies", async () => {
    const flows = written("flows.csv", "exporter,importer,value,unit\n");
    expect(codesOf(documentOf(await tertius(["data", "roll", "unga", "--to", flows, "--json"])))).toEqual(["E365"]);
  });
});

describe("tertius import votes", () => {
  it("makes a package of files named one by one, which opens from its own folder", async () => {
    const files = [...WIDE].map(([name, text]) => written(name, text));
    const out = join(folder, "packages", "small");
    const ended = await tertius(["import", "votes", ...files, "--out", out, "--json"]);
    expect(ended.exit).toBe(0);
    expect(codesOf(documentOf(ended))).toEqual(["W354", "W351"]);
    const root = ["--data-root", join(folder, "packages"), "--json"];
    expect(documentOf(await tertius(["data", "verify", "small", ...root]))).toMatchObject({
      package: "small",
      status: "ok",
    });
  });

  it("reads the files of a folder", async () => {
    const own = mkdtempSync(join(folder, "dataverse-"));
    writeFileSync(join(own, "UNVotes.csv"), DATAVERSE);
    const out = join(folder, "packages", "long");
    expect(documentOf(await tertius(["import", "votes", own, "--out", out, "--json"]))).toMatchObject({
      format: "votes",
    });
  });

  it("an unknown header leaves with exit 2 and writes nothing", async () => {
    const ended = await tertius([
      "import",
      "votes",
      written("x.csv", "a,b\n"),
      "--out",
      join(folder, "none"),
      "--json",
    ]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended))).toContain("E368");
  });

  it("a missing file is a problem of its own", async () => {
    const ended = await tertius([
      "import",
      "votes",
      join(folder, "missing.csv"),
      "--out",
      join(folder, "none"),
      "--json",
    ]);
    expect(codesOf(documentOf(ended))).toEqual(["E101"]);
  });

  it("council tables need a recipe", async () => {
    const vetoes = written("vetoes.csv", "a\n");
    const ended = await tertius(["import", "council", vetoes, "--out", join(folder, "none"), "--json"], ROOT);
    expect(codesOf(documentOf(ended))).toEqual(["E343"]);
  });
});
