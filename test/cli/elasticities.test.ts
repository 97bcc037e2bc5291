// @module-tag whole
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, describe, expect, it } from "vitest";
import { wording } from "../../src/base/wording/index.ts";
import { parseEconomy } from "../../src/data/packages/index.ts";
import { shippedEconomy, shippedFiles } from "../data/shippedEconomy.ts";
import { needs, reference } from "../reference.ts";
import { codesOf, documentOf, type EndedInBothForms, ROOT, tertius, textAndDocument } from "./cli.ts";

const EXPECTED = "us-imports/expected-estimates.csv";
const LAW = "cases-2019-2026/us-2025-by-sector-statutory.csv";
const MAY_TO_JULY = ["--from", "2024-05..2024-07", "--to", "2025-05..2025-07"];
const WITHOUT_RUSSIA = ["--without-sellers", "RUS"];

const folder = mkdtempSync(join(tmpdir(), "tertius-elasticities-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

interface Estimate {
  readonly beta: number;
  readonly thetaForeign: number;
  readonly pairs: number;
  readonly periods: number;
  readonly standardErrors: { readonly bySeller: number; readonly byCode: number };
  readonly dropped: Readonly<Record<string, number>>;
  readonly dutiesUnknown: { readonly pairs: number; readonly share: number; readonly takenFor: string };
  readonly instrumented: { readonly collected: { readonly beta: number } } | null;
  readonly placebos: readonly { readonly from: string; readonly to: string; readonly beta: number | null }[];
  readonly furtherPlacebos: number;
  readonly set: {
    readonly theta: number;
    readonly thetaHome: number;
    readonly standardError: number;
    readonly errorBy: string;
    readonly lines: readonly string[];
  } | null;
}

const words = (...options: readonly string[]): readonly string[] => [
  "elasticities",
  "estimate",
  "us-imports",
  ...options,
];
const told = async (...options: readonly string[]): Promise<EndedInBothForms> => textAndDocument(words(...options));
const estimateOf = async (...options: readonly string[]): Promise<Estimate> =>
  documentOf(await tertius([...words(...options), "--json"]))["estimate"] as Estimate;
const refusals = async (...options: readonly string[]): Promise<readonly string[]> => {
  const ended = await tertius([...words(...options), "--json"]);
  expect(ended.exit).toBe(2);
  return codesOf(documentOf(ended));
};

describe("tertius elasticities estimate, beside an independent calculation", needs(EXPECTED), () => {
  it.each(
    csvParse(readFileSync(reference(EXPECTED), "utf8")).map(
      (row) => [row["from_window"], row["to_window"], row["without_naics"], row] as const,
    ),
  )("%s to %s without [%s]", async (from, to, without, row) => {
    const codes = without === "" ? [] : ["--without-codes", without];
    const found = await estimateOf("--from", from, "--to", to, ...WITHOUT_RUSSIA, ...codes);
    expect(Math.abs(found.beta - Number(row["beta"]))).toBeLessThan(1e-6);
    expect(found.thetaForeign).toBeCloseTo(Number(row["theta_foreign"]), 5);
    expect(Math.abs(found.standardErrors.bySeller / Number(row["se_by_seller"]) - 1)).toBeLessThan(1e-3);
    expect(Math.abs(found.standardErrors.byCode / Number(row["se_by_sector"]) - 1)).toBeLessThan(1e-3);
    expect(found.pairs).toBe(Number(row["cells"]));
    expect(found.set === null).toBe(found.thetaForeign <= 0);
  });
});

describe("tertius elasticities estimate with rates in the law", needs(LAW), () => {
  const law = ["--instrument", reference(LAW), "--instrument-day", "2025-05-14"];

  // Source: README of the data; what it prints: with the instrument, as collected.
  it.each([
    [MAY_TO_JULY, [], "-3.12", "-3.89"],
    [MAY_TO_JULY, ["--without-codes", "211 324 334"], "-3.78", "-3.11"],
    [["--from", "2024-07..2024-08", "--to", "2025-07..2025-08"], [], "-2.25", "-4.12"],
    [["--from", "2024-07..2024-08", "--to", "2025-07..2025-08"], ["--without-codes", "211,324,334"], "-3.21", "-3.32"],
  ] as const)("%j without %j is what is printed", async (windows, codes, beta, collected) => {
    const found = await estimateOf(...windows, ...WITHOUT_RUSSIA, ...codes, ...law);
    expect(found.beta.toFixed(2)).toBe(beta);
    expect(found.instrumented!.collected.beta.toFixed(2)).toBe(collected);
  });

  it("says so, with what is collected beside it", async () => {
    const { stdout, document } = await told(...MAY_TO_JULY, ...WITHOUT_RUSSIA, ...law);
    expect(stdout).toMatch(/Rates in the law as instrument .* −3\.12 /u);
    expect(stdout).toMatch(/Rates as collected .* −3\.89 /u);
    expect(stdout).toContain("F of the instrument is 59 by seller and 76 by code.");
    expect(codesOf(document)).not.toContain("W548");
  });

  it("gives the same from a table by seller, code and window", async () => {
    const rows = ["CHN,325,from,5", "CHN,325,to,40", "CHN,331,from,5", "CHN,331,to,20", "MEX,325,from,0"];
    const more = ["MEX,325,to,1", "MEX,331,from,1", "MEX,331,to,30", "CAN,325,from,1", "CAN,325,to,9"];
    const head = "exporter,code,window,rate_percent";
    const words = written("words.csv", [head, ...rows, ...more].join("\n"));
    const spans = [...rows, ...more].map((row) =>
      row.replace(",from,", ",2024-05..2024-07,").replace(",to,", ",2025-05..2025-07,"),
    );
    const [one, other] = await Promise.all(
      [words, written("spans.csv", [head, ...spans].join("\n"))].map((file) =>
        estimateOf(...MAY_TO_JULY, "--instrument", file),
      ),
    );
    expect(one).toMatchObject({ beta: other.beta, pairs: 4, periods: 2 });
    expect(one.dropped["withoutInstrument"]).toBeGreaterThan(1000);
  });

  it("wants a day of a table that has several, and one that the table has", async () => {
    expect(await refusals("--instrument", reference(LAW))).toEqual(["E555"]);
    expect(await refusals("--instrument", reference(LAW), "--instrument-day", "2025-05-13")).toEqual(["E555"]);
  });
});

describe("tertius elasticities estimate", () => {
  it("says in a sentence what was found, with both standard errors, what it rests on and the line of a set", async () => {
    const { stdout, document } = await told(...MAY_TO_JULY, ...WITHOUT_RUSSIA);
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain(
      "Between May–July 2024 and May–July 2025 imports of the United States at customs value fell by 3.9 % where 1 + rate rose by one percent more (standard error 1.3 by seller, 0.8 by code): θ_F 2.9.",
    );
    expect(stdout).toContain("Left out as asked: sellers RUS.");
    expect(stdout).toContain("115 (a few rows, from 2022 on)");
    expect(stdout).toContain("usa_2025-05_2025-07,SECTOR,2.8896,1.2663,0.9448,,unspecified,");
    expect(codesOf(document)).toEqual(["W548"]);
    expect(stdout).not.toMatch(/undefined|NaN/u);
  });

  it("says it in Russian", async () => {
    const { stdout } = await told(...MAY_TO_JULY, ...WITHOUT_RUSSIA, "--lang", "ru");
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain(
      "упал на 3,9 % (стандартная ошибка 1,3 по продавцам, 0,8 по кодам): θ_F 2,9",
    );
    expect(stdout.replaceAll(/\s+/gu, " ")).toContain("115 (несколько строк, с 2022 года)");
    expect(stdout).not.toMatch(/undefined|NaN|Between/u);
  });

  it("compares the rates with imports of earlier years, the nearest first, and counts those beyond five", async () => {
    const { placebos, furtherPlacebos } = await estimateOf(...MAY_TO_JULY, ...WITHOUT_RUSSIA);
    expect(placebos.map(({ to }) => to.slice(0, 4))).toEqual(["2024", "2023", "2022", "2021", "2020"]);
    // Source: README of the data, "Placebo years −0.75 to +0.22": the first two years, all codes.
    expect(placebos.slice(0, 2).map(({ beta }) => beta!.toFixed(2))).toEqual(["-0.75", "-0.18"]);
    expect(furtherPlacebos).toBe(6);
  });

  it("takes for a placebo no year in which the rates were in force, and says where there is none", async () => {
    const { placebos } = await estimateOf("--from", "2017", "--to", "2019");
    expect(placebos.map(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])).toEqual([
      ["2015", "2017"],
      ["2014", "2016"],
      ["2013", "2015"],
    ]);
    expect((await told("--from", "2013", "--to", "2022")).stdout).toContain("The package has no earlier windows");
  });

  it("gives no line of a set where θ_F is not above zero, and says why", async () => {
    const { stdout, document } = await told("--from", "2017", "--to", "2019");
    expect((document["estimate"] as Estimate).set).toBeNull();
    expect(stdout).toContain("θ_F is not above zero");
    expect(codesOf(document)).toEqual(["W545", "W548"]);
  });

  it("takes the last months of the package and those a year before where no windows are named, and says so", async () => {
    const { stdout, document } = await told();
    expect((document["estimate"] as { windows: object }).windows).toEqual({
      from: "2024-06..2024-08",
      to: "2025-06..2025-08",
      areChosen: true,
      isByMonth: false,
    });
    expect(stdout).toContain("No windows were named");
  });

  it("takes each month by itself", async () => {
    const found = await estimateOf(
      "--from",
      "2024-04..2024-08",
      "--to",
      "2025-04..2025-08",
      "--months",
      ...WITHOUT_RUSSIA,
    );
    expect(found.periods).toBe(10);
    // Our own figure, as in the test of the engine.
    expect(found.beta).toBeCloseTo(-3.469715, 4);
  });

  it("says of pairs without a figure of duties how many they are, and drops them if asked", async () => {
    const paid = await estimateOf(...MAY_TO_JULY, ...WITHOUT_RUSSIA);
    const dropped = await estimateOf(...MAY_TO_JULY, ...WITHOUT_RUSSIA, "--blank-duties", "unknown");
    expect([paid.dutiesUnknown, dropped.dutiesUnknown]).toMatchObject([
      { pairs: 2, takenFor: "zero" },
      { pairs: 2, takenFor: "unknown" },
    ]);
    expect(paid.dutiesUnknown.share).toBeLessThan(2e-5);
    expect([paid.pairs, dropped.pairs]).toEqual([759, 758]);
    expect(Math.abs(paid.beta - dropped.beta)).toBeLessThan(1e-4);
  });

  it("gives lines of every sector of an economy, which a package can have", async () => {
    const { set } = await estimateOf(...MAY_TO_JULY, ...WITHOUT_RUSSIA, "--economy", "world-2022");
    const files = new Map(shippedFiles("world-2022"));
    files.set("elasticities.csv", `${files.get("elasticities.csv")!}${set!.lines.slice(1).join("\n")}\n`);
    const { economy, problems } = parseEconomy(files, null);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const own = economy!.elasticities.get("usa_2025-05_2025-07")!;
    expect([...new Set(own.theta)]).toEqual([2.8896]);
    expect([...new Set(own.home!.theta)]).toEqual([0.9448]);
    expect(set).toMatchObject({ standardError: 1.2663, errorBy: "seller" });
    expect(files.get("elasticities.csv")!.split("\n")[0]).toBe(set!.lines[0]);
  });

  it("is the set us2025 of the economy of 2022", async () => {
    const { set } = await estimateOf(
      "--from",
      "2024-05..2024-08",
      "--to",
      "2025-05..2025-08",
      ...WITHOUT_RUSSIA,
      "--without-codes",
      "211,324,334",
    );
    const { theta, standardError, home } = shippedEconomy("world-2022").elasticities.get("us2025")!;
    expect([...new Set(theta)]).toEqual([set!.theta]);
    expect([...new Set(standardError)]).toEqual([set!.standardError]);
    expect([...new Set(home!.theta)]).toEqual([set!.thetaHome]);
  });

  it("is an estimate of this project where a sentence names it, with a number where there are several", () => {
    const source = shippedEconomy("world-2022").elasticities.get("us2025")!.source;
    const study = (sets: Readonly<Record<string, string>>): string =>
      wording("en", { countries: {}, sectors: {}, elasticities: sets }).study("us2025");
    expect(study({ us2025: source })).toBe("this project’s own estimate from customs records");
    expect(study({ us2025: source, other: source })).toMatch(/customs records, set.1$/u);
  });

  it("is what its page shows", async () => {
    const page = readFileSync(join(ROOT, "docs/model/elasticities-estimate.md"), "utf8");
    const [, typed = "", shown = ""] = /```\n\$ tertius (elasticities [^\n]*)\n\n([\s\S]*?)\n```/u.exec(page) ?? [];
    const { stdout } = await textAndDocument(typed.split(" "));
    expect(shown.length).toBeGreaterThan(500);
    expect(stdout).toContain(shown.trim());
  });
});

describe("tertius elasticities estimate refuses", () => {
  it("all that is wrong with what is asked at once, with names that are near", async () => {
    const ended = await tertius([
      ...words(
        "--from",
        "2024-13",
        "--to",
        "2025-05..2025-09",
        "--without-codes",
        "21l 999",
        "--without-sellers",
        "RSU",
      ),
      "--json",
    ]);
    expect(codesOf(documentOf(ended))).toEqual(["E374", "E374", "E553", "E553", "E553"]);
    expect(ended.stdout).toContain('Did you mean \\"RUS\\"?');
  });

  it.each([
    ["windows that overlap", ["--from", "2024-05..2025-06", "--to", "2025-05..2025-07"], "E551"],
    ["the same window twice", ["--from", "2024", "--to", "2024"], "E551"],
    ["a window before the other", ["--from", "2024", "--to", "2023"], "E551"],
    ["one window alone", ["--from", "2024"], "E552"],
    ["the later window alone", ["--to", "2024"], "E552"],
    ["a window that is none", ["--from", "x", "--to", "2024"], "E374"],
    ["a window of three ends", ["--from", "2022..2023..2024", "--to", "2025-01"], "E374"],
    ["another language", ["--lang", "fr"], "E902"],
    ["another meaning of blanks", ["--blank-duties", "maybe"], "E902"],
    ["a day without a table", ["--instrument-day", "2025-05-14"], "E901"],
    ["a table that is not there", ["--instrument", "no/such.csv"], "E101"],
    ["an economy that is not there", ["--economy", "world-2052"], "E903"],
    ["a folder of packages that is not there", ["--data-root", "no/such"], "E902"],
  ])("%s", async (_, options, code) => {
    expect(await refusals(...options)).toEqual([code]);
  });

  it("sellers that leave nobody", async () => {
    const { sellers } = documentOf(await tertius(["data", "show", "us-imports", "--json"]))["package"] as {
      sellers: readonly string[];
    };
    expect(await refusals("--without-sellers", sellers.slice(1).join(","))).toEqual(["E545"]);
  });

  it("a package of another kind, and one that is not there", async () => {
    const codes = async (name: string): Promise<readonly string[]> =>
      codesOf(documentOf(await tertius(["elasticities", "estimate", name, "--json"])));
    expect(await codes("world-2022")).toEqual(["E935"]);
    expect(await codes("us-import")).toEqual(["E903"]);
  });

  it.each([
    ["an empty file", "", ["E302", "E302", "E302", "E302"]],
    ["a header alone", "exporter,code,window,rate_percent\n", ["E554", "E554"]],
    ["sellers of others", "exporter,code,window,rate_percent\nATL,325,from,1\nATL,325,to,2\n", ["E554", "E554"]],
    ["one window of two", "exporter,code,window,rate_percent\nCHN,325,from,1\n", ["E554"]],
    ["a rate that is none", "exporter,code,window,rate_percent\nCHN,325,from,many\nCHN,325,to,-1\n", ["E308", "E310"]],
    ["a row twice", "exporter,code,window,rate_percent\nCHN,325,from,1\nCHN,325,from,1\n", ["E307"]],
    ["a long cell", `exporter,code,window,rate_percent\n${"x".repeat(5000)},325,from,1\n`, ["E123"]],
    ["a row of two cells", "exporter,code,window,rate_percent\nCHN,325\n", ["E312"]],
    ["an open quote", 'exporter,code,window,rate_percent\n"CHN,325,from,1\n', ["E323"]],
    [
      "a table by sector without its numbers",
      "date,exporter,icio_sector,added_points\n2025-05-14,CHN,C20,10\n",
      ["E302", "E302"],
    ],
  ])("a table of rates that is %s", async (name, text, codes) => {
    expect(await refusals("--instrument", written(`${name.replaceAll(" ", "-")}.csv`, text))).toEqual(codes);
  });

  it("a package without duties, or with one year of months", async () => {
    const files = shippedFiles("us-imports");
    const root = mkdtempSync(join(folder, "root-"));
    const own = join(root, "mine");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(own);
    const manifest = JSON.parse(files.get("datapackage.json")!) as { name: string; tertius: Record<string, unknown> };
    manifest.name = "mine";
    delete manifest.tertius["products"];
    writeFileSync(join(own, "datapackage.json"), JSON.stringify(manifest));
    writeFileSync(join(own, "codes.csv"), "code,title,sectors,left_out\n325,Chemicals,C20,\n");
    writeFileSync(join(own, "imports.csv"), "exporter,code,figure,2025-01,2025-02\nCHN,325,imports,1,2\n");
    const ended = await tertius(["elasticities", "estimate", "mine", "--data-root", root, "--json"]);
    expect(codesOf(documentOf(ended))).toEqual(["E374", "E550"]);
  });
});
