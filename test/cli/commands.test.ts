import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, documentOf, type Ended, ROOT, tertius, tertiusProcess } from "./cli.ts";

const FLAGSHIP = join(ROOT, "cases/us-china-2018-russia");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tertius check", () => {
  it("says every measure in words and solves nothing", async () => {
    const ended = await tertius(["check", FLAGSHIP]);
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain("From 1 September 2019");
    expect(ended.stdout).toContain("the United States charges");
    const document = documentOf(await tertius(["check", FLAGSHIP, "--json"]));
    const measures = document["measures"] as { id: string; words: string }[];
    expect(new Set(measures.map((each) => each.id)).size).toBe(17);
  });

  it("says them in Russian too", async () => {
    const ended = await tertius(["check", FLAGSHIP, "--lang", "ru"]);
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain("с 1 сентября 2019 года");
  });

  it("answers a missing folder with a place and a way out, as text and as a document", async () => {
    const ended = await tertius(["check", "no/such/case"], folder);
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).not.toMatch(/\n\s+at /u);
    const refused = await tertius(["check", "no/such/case", "--json"], folder);
    expect(refused.exit).toBe(2);
    expect(documentOf(refused)["status"]).toBe("failed");
  });

  it("checks a key set on the command line like the file", async () => {
    const refused = await tertius([
      "check",
      FLAGSHIP,
      "--set",
      "parties.a=Atlantis",
      "--set",
      "economy.elasticities=theta_chek",
      "--json",
    ]);
    expect(refused.exit).toBe(2);
    const problems = documentOf(refused)["problems"] as { message: string; severity: string }[];
    const errors = problems.filter((each) => each.severity === "error");
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });

  it("refuses a country that is only inside the rest of the world", async () => {
    const refused = await tertius(["check", FLAGSHIP, "--set", "parties.third=[QAT]", "--json"]);
    expect(refused.exit).toBe(2);
    const messages = (documentOf(refused)["problems"] as { message: string }[]).map((each) => each.message);
    expect(messages.join("\n")).toMatch(/QAT/u);
  });
});

describe("tertius run", () => {
  const words = ["run", FLAGSHIP, "--scenario", "decoupling", "--json", "--include", "sectors,diversion,flows"];
  let ended: Ended;
  beforeAll(async () => {
    ended = await tertius(words, folder);
  });

  it("prints one document and writes nothing when no folder is named", () => {
    expect(ended.exit).toBe(0);
    expect(Object.keys(documentOf(ended)["scenarios"] as object)).toEqual(["base", "decoupling"]);
    expect(readdirSync(folder)).toEqual([]);
    expect(ended.stderr.split("\n")[0]).toMatch(/^Running the models; parts: \d+\.$/u);
  });

  it("writes results, brief, tables and manifest where it is told to", async () => {
    const out = join(folder, "results");
    const written = await tertius(["run", FLAGSHIP, "--scenario", "war", "--out", out]);
    expect(written.exit).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      "brief.html",
      "charts",
      "manifest.json",
      "results.json",
      "results.xlsx",
      "tables",
    ]);
    const charts = readdirSync(join(out, "charts")).toSorted();
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.filter((name) => !name.endsWith(".svg"))).toEqual([]);
    const stored = JSON.parse(readFileSync(join(out, "results.json"), "utf8")) as { scenarios: object };
    expect(Object.keys(stored.scenarios)).toEqual(["base", "war"]);
    expect(written.stdout).toContain("Brief ");
  });

  it("gives the same bytes twice, in a process of its own too", () => {
    expect(tertiusProcess(words, folder)).toMatchObject({ exit: ended.exit, stdout: ended.stdout });
  });

  it("holds every residual and identity within its bound", () => {
    const document = documentOf(ended);
    const scenarios = document["scenarios"] as Record<string, { equilibrium: Record<string, unknown> }>;
    const { residuals, diversion, countries } = scenarios["decoupling"].equilibrium as {
      residuals: { max: number; walras: number };
      diversion: { residual: number; thirds: unknown[] }[];
      countries: Record<string, { decompositionLogPercent: { residual: number }; sectors: object }>;
    };
    expect(residuals.max).toBeLessThan(1e-10);
    expect(Math.abs(residuals.walras)).toBeLessThan(1e-10);
    for (const each of diversion) expect(Math.abs(each.residual)).toBeLessThan(1e-12);
    expect(diversion[0].thirds).toHaveLength(67);
    for (const each of Object.values(countries)) {
      expect(Math.abs(each.decompositionLogPercent.residual)).toBeLessThan(1e-5);
      expect(Object.keys(each.sectors)).toHaveLength(23);
    }
  });

  it("reports the one scenario that has no equilibrium and keeps the others", async () => {
    const refused = await tertius(["run", FLAGSHIP, "--scenario", "nowhere", "--json"]);
    expect(refused.exit).toBe(2);
    expect(codesOf(documentOf(refused))).toContain("E908");
  });
});

describe("tertius data", () => {
  it.each([["list"], ["show", "world-2017"], ["verify", "world-2017"], ["roll", "world-2017", "--to", "flows.csv"]])(
    "%s refuses a folder of packages that is not there, as commands on a case do",
    async (...words) => {
      const refused = await tertius(["data", ...words, "--data-root", "no/such/folder", "--json"], folder);
      expect(refused.exit).toBe(2);
      expect(codesOf(documentOf(refused))).toEqual(["E902"]);
    },
  );

  it("lists, shows and verifies the shipped packages", async () => {
    const list = documentOf(await tertius(["data", "list", "--json"]));
    expect((list["packages"] as { name: string }[]).map((each) => each.name)).toEqual([
      "alliances-2018",
      "unga",
      "unsc",
      "us-imports",
      "world-2014",
      "world-2017",
      "world-2022",
    ]);
    expect((await tertius(["data", "show", "world-2014"])).stdout).toContain("theta_check");
    documentOf(await tertius(["data", "show", "world-2014", "--json"]));
    for (const name of ["world-2014", "world-2017", "world-2022"]) {
      const verified = await tertius(["data", "verify", name, "--json"]);
      expect(verified.exit).toBe(0);
      expect(documentOf(verified)["placebo"]).toBeLessThan(1e-12);
    }
  });

  it("offers the nearest name of a package that is not there", async () => {
    const ended = await tertius(["data", "show", "wrold-2014"]);
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toContain('Did you mean "world-2014"?');
  });
});

describe("tertius init", () => {
  it.each([
    ["case", "run"],
    ["alignment", "align"],
    ["positions", "positions"],
    ["claims", "audit"],
    ["market", "market"],
  ])("of the kind %s says to try %s", async (kind, command) => {
    const ended = await tertius(["init", kind, "--kind", kind], folder);
    expect(ended.stdout).toContain(`then tertius ${command} ${kind}`);
    if (kind === "market") expect(ended.stdout).toContain("market gas --scenario hormuz-closed");
  });

  it("writes a case that checks and runs as it is", async () => {
    const name = join(folder, "my-case");
    expect((await tertius(["init", name])).exit).toBe(0);
    expect(codesOf(documentOf(await tertius(["check", name, "--json"])))).toEqual([]);
    const ended = await tertius(["run", name, "--json"]);
    expect(ended.exit).toBe(0);
    documentOf(ended);
  });

  it("writes a case on alignment that checks as it is", async () => {
    const name = join(folder, "my-states");
    expect((await tertius(["init", name, "--kind", "alignment"])).exit).toBe(0);
    expect(codesOf(documentOf(await tertius(["check", name, "--json"])))).toEqual([]);
  });

  it("writes a case with a market that checks and solves as it is", async () => {
    const name = join(folder, "my-market");
    expect((await tertius(["init", name, "--kind", "market"])).exit).toBe(0);
    const checked = documentOf(await tertius(["check", name, "--json"]))["problems"] as { severity: string }[];
    expect(checked.filter((each) => each.severity === "error")).toEqual([]);
    const solved = await tertius(["market", name, "gas", "--scenario", "hormuz-closed", "--json"]);
    expect(solved.exit).toBe(0);
    documentOf(solved);
  });

  it("writes a case on positions that checks as it is", async () => {
    const name = join(folder, "my-debate");
    expect((await tertius(["init", name, "--kind", "positions"])).exit).toBe(0);
    expect(codesOf(documentOf(await tertius(["check", name, "--json"])))).toEqual(["W712"]);
  });

  it("writes a case with claims that checks and runs as it is", async () => {
    const name = join(folder, "my-article");
    expect((await tertius(["init", name, "--kind", "claims"])).exit).toBe(0);
    expect(codesOf(documentOf(await tertius(["check", name, "--json"])))).toEqual([]);
    expect((await tertius(["run", name, "--json"])).exit).toBe(0);
  });

  it("leaves what is there alone", async () => {
    const ended = await tertius(["init", folder, "--json"]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended))).toEqual(["E911"]);
  });
});

describe("the command line", () => {
  it("says what it does not know, with the nearest command", async () => {
    const ended = await tertius(["chek", FLAGSHIP]);
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toContain("check");
    expect(codesOf(documentOf(await tertius(["chek", "--json"])))).toEqual(["E901"]);
  });

  it("refuses options out of range, all at once", async () => {
    const ended = await tertius(["run", FLAGSHIP, "--lang", "fr", "--deficits", "fixd", "--include", "flow", "--json"]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended))).toEqual(["E902", "E902", "E902"]);
  });

  it.each([
    ["check", "--include=flows"],
    ["cite", "--deficits=none"],
    ["cite", "--elasticities=cp2015"],
    ["positions", "--deficits=none"],
    ["positions network", "--elasticities=cp2015"],
    ["positions agree", "--include=flows"],
    ["positions export", "--include=flows"],
    ["market", "--include=flows"],
  ])("%s has no option %s, which would do nothing there", async (command, option) => {
    const ended = await tertius([...command.split(" "), FLAGSHIP, "lng", option, "--json"]);
    expect(ended.exit).toBe(2);
    expect(documentOf(ended)["problems"]).toMatchObject([
      { code: "E901", message: expect.stringContaining("Unknown option") as string },
    ]);
  });

  it("refuses an elasticity set that the package has not", async () => {
    const ended = await tertius(["run", FLAGSHIP, "--elasticities", "cp2051", "--json"]);
    expect(ended.exit).toBe(2);
    expect(codesOf(documentOf(ended))).toContain("E909");
  });

  it("prints help and version", async () => {
    expect((await tertius(["--help"])).stdout).toContain("run");
    expect((await tertius(["--version"])).stdout.trim()).toBe("0.1.0");
    expect((await tertius(["--help"])).exit).toBe(0);
  });

  it("prints the schemas of inputs and of every document", async () => {
    documentOf(await tertius(["schema", "--json"]));
    expect((await tertius(["schema", "run", "--outputs"])).stdout).toContain("welfarePercent");
    expect((await tertius(["schema", "nothing"])).exit).toBe(2);
  });

  it("cites everything that a case rests on", async () => {
    const document = documentOf(await tertius(["cite", FLAGSHIP, "--json"]));
    const keys = (document["sources"] as { key: string }[]).map((each) => each.key);
    expect(keys).toContain("world-2017");
    expect(keys).toContain("caliendo-parro-2015");
  });
});
