import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, ROOT, tertius } from "./cli.ts";

const FLAGSHIP = join(ROOT, "cases/us-china-2018-russia");
const WORK = mkdtempSync(join(tmpdir(), "tertius-positions-"));
const DEBATE = join(WORK, "debate");
await tertius(["init", DEBATE, "--kind", "positions"]);
const RUSSIA = statementsOfFlagship(join(WORK, "russia"));

/** The statements and codebook of the flagship in a case without its trade, markets and votes: it is read at once. */
function statementsOfFlagship(folder: string): string {
  cpSync(DEBATE, folder, { recursive: true });
  cpSync(join(FLAGSHIP, "positions"), join(folder, "positions"), { recursive: true });
  const text = readFileSync(join(folder, "case.yaml"), "utf8").replace("third: [MEX]", "third: [RUS]");
  writeFileSync(join(folder, "case.yaml"), text);
  writeFileSync(
    join(folder, "sources.bib"),
    "@misc{chinaforesight2020, title = {An article}}\n@misc{own-assumption, title = {Ours}}\n",
  );
  return folder;
}

afterAll(() => rmSync(WORK, { recursive: true, force: true }));

interface Period {
  readonly n: number;
  readonly mean: number | null;
}

interface Positions {
  readonly camps: readonly { readonly group: string; readonly n: number; readonly mean: number | null }[];
  readonly shift: readonly { by: string; group: string; current: Period; all: Period }[];
}

interface Network {
  readonly kind: string;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly Record<string, unknown>[];
  readonly matrix: { readonly rows: readonly string[]; readonly weights: readonly (readonly number[])[] };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

async function networkOf(...words: readonly string[]): Promise<Network> {
  return documentOf(await tertius(["positions", "network", ...words, "--json"]))["network"] as Network;
}

/** The example with as many speakers of one view as tie themselves in more pairs than a network may list. */
function crowd(folder: string): string {
  cpSync(DEBATE, folder, { recursive: true });
  const table = join(folder, "positions/statements.csv");
  const [header = "", first = ""] = readFileSync(table, "utf8").split("\n");
  const rows = Array.from({ length: 750 }, (_, at) =>
    first.replace("X01", `M${at}`).replace("First Minister", `Speaker ${at}`),
  );
  writeFileSync(table, [header, ...rows, ""].join("\n"));
  return folder;
}

describe("750 statements on one concept", () => {
  const folder = crowd(join(WORK, "crowd"));

  it("lose the network of speakers alone: the run is printed and written, in part", async () => {
    const out = join(WORK, "crowd-out");
    const document = documentOf(await tertius(["run", folder, "--json", "--out", out]));
    expect(document["status"]).toBe("partial");
    expect(codesOf(document)).toContain("E704");
    const { camps, networks } = document["positions"] as Positions & { networks: { id: string }[] };
    expect(camps[0]).toMatchObject({ group: "official", n: 750 });
    expect(networks.map(({ id }) => id)).toEqual(["camps"]);
    expect(readdirSync(out)).toEqual(expect.arrayContaining(["brief.html", "results.json", "tables"]));
  });

  it("stand in the answer, which says what is left out, and can be asked for another network", async () => {
    const ended = await tertius(["positions", folder]);
    expect(ended.exit).toBe(3);
    expect(oneLine(ended.stdout)).toContain("The network of speakers is not shown: it would need more than");
    expect((await networkOf(folder, "--actor", "camp")).nodes.map(({ id }) => id)).toEqual(["official"]);
  });
});

describe("tertius positions", () => {
  it("puts officials, strategists and Sinologists where the article's own table does, the earlier view apart", async () => {
    const document = documentOf(await tertius(["positions", FLAGSHIP, "--json"]));
    const { camps, shift } = document["positions"] as Positions;
    expect(camps.map(({ group, n, mean }) => [group, n, mean])).toEqual([
      ["official", 8, 0.125],
      ["strategist", 6, 0],
      ["sinologist", 3, 0],
      ["scholar", 0, null],
    ]);
    const sinologists = shift.find(({ by, group }) => by === "camp" && group === "sinologist")!;
    expect(sinologists.all).toMatchObject({ n: 4, mean: 0.25 });
    expect(sinologists.current).toMatchObject({ n: 3, mean: 0 });
    expect(codesOf(document)).toEqual(["W711", "W712"]);
  });

  it("says where each camp stands, on how many statements, how sure, and who chose them", async () => {
    const ended = await tertius(["positions", RUSSIA]);
    expect(ended.exit).toBe(0);
    expect(ended.stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const said = oneLine(ended.stdout);
    for (const part of [
      "Officials stand at +0.13 on average. This rests on 8 statements of 3 speakers; 7 of the statements are neutral. When speakers are resampled, the mean is 0.00 … +0.25. With other defensible codes, it is +0.13 … +0.25. Strategy named most often: neutrality (5).",
      "Positions run from −2 (side with the United States) to +2 (side with China)",
      "Sinologists stand at 0.00 on average. This rests on 3 statements of 3 speakers; 3 of the statements are neutral. All 3 speakers say the same, so picking speakers again at random shows no spread.",
      "Other scholars: no dated statement of a single speaker has a position",
      "Some views have no date: those of Alexander Lukin. With them, Sinologists stand at +0.25, on 4 statements. With dated statements alone, it is 0.00.",
      "The means and the networks of speakers leave out statements of whole groups: 8 statements.",
      "All statements are second-hand",
      "its authors chose whom and what to report",
      "One person coded all 27 statements, so it is not known how reliable the codes are.",
    ]) {
      expect(said).toContain(part);
    }
  });

  it("says the same in Russian", async () => {
    const said = oneLine((await tertius(["positions", RUSSIA, "--lang", "ru"])).stdout);
    expect(said).toContain("Официальные лица: в среднем +0,13. Основа — 8 высказываний");
    expect(said).toContain("взяты из вторых рук");
    expect(said).toContain("Всё кодировал один человек (27 высказываний)");
  });

  it("takes options before and after the name of a part, and drops none in silence", async () => {
    const setting = ["--set", "positions.statements=none.csv"];
    for (const words of [
      ["network", DEBATE, ...setting],
      ["export", ...setting, DEBATE],
      [...setting, "agree", DEBATE],
    ]) {
      const ended = await tertius(["positions", ...words, "--json"]);
      expect([words, ended.exit, codesOf(documentOf(ended))]).toEqual([words, 2, ["E101"]]);
    }
    expect((await tertius(["positions", "agree", DEBATE, "--lang", "ru"])).stdout).toContain("Согласие кодировщиков");
  });

  it("says what a case without statements lacks", async () => {
    const folder = join(WORK, "plain");
    await tertius(["init", folder]);
    const ended = await tertius(["positions", folder, "--json"]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended))).toContain("E916");
  });
});

describe("tertius positions network", () => {
  it("prints the matrix, and every tie with the statements behind it", async () => {
    const said = oneLine((await tertius(["positions", "network", RUSSIA])).stdout);
    expect(said).toContain("Left out: of whole groups S19, S20, S22, S23, S24, S25, S26, S27;");
    expect(said).toContain("Dmitry Peskov Mike Pompeo −1 S07–S06: coalition against China");
    expect(said).toContain("Table of all ties");
  });

  it("lets camps, concepts and both modes be asked for, with a symmetric matrix", async () => {
    const camps = await networkOf(RUSSIA, "--actor", "camp", "--qualifier", "congruence", "--normalization", "average");
    expect(camps.nodes.map(({ id }) => id)).toEqual(["official", "sinologist", "strategist"]);
    const { weights } = camps.matrix;
    expect(weights.map((row, at) => weights.map((_, other) => weights[other][at] - row[other]))).toEqual(
      weights.map((row) => row.map(() => 0)),
    );
    const collective = await networkOf(RUSSIA, "--actor", "camp", "--collective");
    expect(collective.nodes.map(({ id }) => id)).toContain("scholar");
    expect((await networkOf(RUSSIA, "--kind", "concepts")).nodes.map(({ id }) => id)).toContain("not-our-war");
    const both = await networkOf(RUSSIA, "--kind", "two-mode");
    expect(both.edges).toContainEqual(expect.objectContaining({ actor: "Sergey Lavrov", concept: "mediation" }));
  });

  it("weighs and selects by time, and compares positions on the codebook's scale", async () => {
    const of2019 = await networkOf(RUSSIA, "--from", "2019-01-01", "--to", "2019-12-31");
    expect(of2019.nodes.map(({ id }) => id)).toEqual(["Dmitry Peskov", "Vladimir Putin"]);
    const kernel = ["--kernel", "triangular", "--centre", "2019-06-01", "--bandwidth", "60"];
    const near = await networkOf(RUSSIA, ...kernel);
    expect(Math.abs(near.edges[0]["weight"] as number)).toBeLessThan(1);
    const conflict = await networkOf(RUSSIA, "--variable", "position", "--qualifier", "conflict");
    const tie = conflict.edges.find((each) => each["b"] === "Mike Pompeo")!;
    expect(tie["weight"]).toBe(0.5);
  });

  it("leaves out and lets in by filters, keeps isolates, and names a value that no statement has", async () => {
    const without = await networkOf(RUSSIA, "--exclude", "person=Mike Pompeo", "--exclude", "concept=own-interests");
    expect(without.nodes.map(({ id }) => id)).not.toContain("Mike Pompeo");
    const only = await networkOf(RUSSIA, "--only", "country=USA");
    expect(only.nodes.map(({ id }) => id)).toEqual(["Mike Pompeo"]);
    const isolates = await networkOf(RUSSIA, "--only", "country=USA", "--isolates");
    expect(isolates.nodes.map(({ id }) => id)).toEqual((await networkOf(RUSSIA)).nodes.map(({ id }) => id));
    const said = oneLine((await tertius(["positions", "network", RUSSIA, "--only", "country=USA"])).stdout);
    expect(said).toContain("A filter lets in only these: country “USA”.");
    const typo = ["positions", "network", RUSSIA, "--exclude", "person=Lavrow", "--json"];
    expect(codesOf(documentOf(await tertius(typo)))).toContain("E701");
    const unknown = ["positions", "network", RUSSIA, "--exclude", "mood=good", "--json"];
    expect(codesOf(documentOf(await tertius(unknown)))).toEqual(["E901"]);
  });

  it("gives a network for each place of a moving window, and an event list with a row for each statement", async () => {
    const out = join(WORK, "windows");
    const moving = ["--time-window", "months", "--window-size", "12", "--kernel", "triangular", "--out", out];
    const document = documentOf(await tertius(["positions", "network", RUSSIA, ...moving, "--json"]));
    const { places } = document["windows"] as { places: { from: string; to: string; statements: number }[] };
    expect(places.length).toBeGreaterThan(12);
    expect(places[0]).toMatchObject({ from: "2018-01-01", to: "2019-01-01", statements: 1 });
    expect(readdirSync(join(out, "dl"))).toHaveLength(places.length);
    expect(readFileSync(join(out, "windows.csv"), "utf8").trim().split("\n")).toHaveLength(places.length + 1);
    const said = oneLine((await tertius(["positions", "network", RUSSIA, ...moving.slice(0, 6)])).stdout);
    expect(said).toContain(
      `A moving period of 12 months, at ${places.length} places, weighted towards its centre (triangular kernel)`,
    );
    const list = documentOf(await tertius(["positions", "network", RUSSIA, "--kind", "event-list", "--json"]));
    const { rows } = list["events"] as { rows: { date: string }[] };
    expect(rows).toHaveLength(18);
    expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
  });

  it("takes a network of the case by its id, which typed options change", async () => {
    const folder = join(WORK, "named");
    cpSync(RUSSIA, folder, { recursive: true });
    const networks = "  networks:\n    asked: { kind: two-mode, only: { camp: [strategist] }, duplicates: document }\n";
    const text = readFileSync(join(folder, "case.yaml"), "utf8");
    writeFileSync(join(folder, "case.yaml"), text.replace("positions:\n", `positions:\n${networks}`));
    const asked = await networkOf(folder, "--network", "asked");
    expect(asked.kind).toBe("two-mode");
    expect(asked.nodes.map(({ id }) => id)).toContain("Dmitri Trenin");
    expect(asked.nodes.map(({ id }) => id)).not.toContain("Sergey Lavrov");
    expect((await networkOf(folder, "--network", "asked", "--kind", "concepts")).kind).toBe("concepts");
    const unknown = ["positions", "network", folder, "--network", "askd", "--json"];
    expect(codesOf(documentOf(await tertius(unknown)))).toContain("E902");
  });

  it("writes nodes, ties and matrix with every attribute, and three kinds of graph files", async () => {
    const out = join(WORK, "network");
    const document = documentOf(await tertius(["positions", "network", RUSSIA, "--out", out, "--json"]));
    const graphs = ["network.dl", "network.graphml", "network.gexf", "network.json"];
    expect(document["files"]).toEqual(["nodes.csv", "edges.csv", "adjacency.csv", ...graphs]);
    expect(readdirSync(out).toSorted()).toEqual((document["files"] as string[]).toSorted());
    expect(readFileSync(join(out, "edges.csv"), "utf8")).toContain("S07~S06");
    expect(readFileSync(join(out, "network.graphml"), "utf8")).toContain("chinaforesight2020");
  });

  it("refuses what does not go together, all at once, and results among the case", async () => {
    const words = ["--kind", "two-mode", "--qualifier", "conflict", "--normalization", "cosine", "--kernel", "uniform"];
    const refused = documentOf(await tertius(["positions", "network", RUSSIA, ...words, "--json"]));
    expect(codesOf(refused).filter((code) => code.startsWith("E"))).toEqual(["E902", "E902", "E902"]);
    const reversed = ["--from", "2020-01-01", "--to", "2019-01-01"];
    expect(codesOf(documentOf(await tertius(["positions", "network", RUSSIA, ...reversed, "--json"])))).toContain(
      "E701",
    );
    const inside = ["--out", join(RUSSIA, "positions")];
    expect(codesOf(documentOf(await tertius(["positions", "network", RUSSIA, ...inside, "--json"])))).toContain("E912");
  });
});

describe("tertius positions agree", () => {
  it("gives alpha and kappa by variable, and what was settled where coders differ", async () => {
    const document = documentOf(await tertius(["positions", "agree", DEBATE, "--json"]));
    expect(document["agreement"]).toMatchObject({ doubleCoded: 4, coders: ["coder-1", "coder-2"] });
    const said = oneLine((await tertius(["positions", "agree", DEBATE])).stdout);
    expect(said).toContain("At least two people coded 4 of 6 statements.");
    expect(said).toContain("X03 position coder-1: −1; coder-2: 0 −1 (first coder)");
  });

  it("says of one coder that nothing is known", async () => {
    const said = oneLine((await tertius(["positions", "agree", RUSSIA])).stdout);
    expect(said).toContain("One person coded all 27 statements");
    expect(said).toContain("Reasons for n/a (no value): no statement was coded twice; not exactly two coders.");
  });
});

describe("tertius positions export", () => {
  it.each([
    ["the flagship", RUSSIA],
    ["two coders", DEBATE],
  ])("of %s gives the statements back, byte for byte on the second round", async (_name, folder) => {
    const [first, second] = [join(WORK, "first"), join(WORK, "second")];
    for (const each of [first, second]) rmSync(each, { recursive: true, force: true });
    await tertius(["positions", "export", folder, "--out", first]);
    const table = readFileSync(join(first, "statements.csv"), "utf8");
    expect(table.trim().split("\n").length).toBe(
      readFileSync(join(folder, "positions/statements.csv"), "utf8").trim().split("\n").length,
    );
    const own = documentOf(await tertius(["positions", folder, "--json"]))["positions"];
    const copy = join(WORK, "copy");
    rmSync(copy, { recursive: true, force: true });
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, "positions/statements.csv"), table);
    expect(documentOf(await tertius(["positions", copy, "--json"]))["positions"]).toEqual(own);
    await tertius(["positions", "export", copy, "--out", second]);
    expect(readFileSync(join(second, "statements.csv"), "utf8")).toBe(table);
  });
});
