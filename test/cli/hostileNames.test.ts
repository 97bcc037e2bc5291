// @module-tag whole
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAlignmentFiles, newClaimsFiles, newPositionsFiles } from "../../src/case/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { solvedCase } from "../../src/cli/solvedCase.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { runContent } from "../../src/cli/runContent.ts";
import { runFiles } from "../../src/cli/runFiles.ts";
import { pdfMaker } from "../../src/node/publish/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { Solved } from "../../src/run/index.ts";
import { LANGUAGES, type Language } from "../../src/base/wording/index.ts";
import { ROOT } from "./cli.ts";
import { tariffMarketFiles } from "../case/markets/tariffMarket.ts";

/** Comments by which components find their places again. */
const MARKERS = /<!--(?:\[-?\d*|\])?-->/gu;
const MARKUP = `<b onload=alert(1)>&amp;"'>]]></text></svg><script>alert(1)</script>--><!--`;
/** Names as YAML may write them: half a pair of surrogates, what XML does not know, right to left, long without a space. */
const IN_YAML = JSON.stringify(`${MARKUP} \uD83D \uFFFE שלום ${"x".repeat(300)}`);
/** The same as a table can hold it. */
const IN_CSV = `"${`${MARKUP} \uFFFE שלום`.replaceAll('"', '""')} `;

const KEYS = "title|en|ru|commodity|author|publisher|definition|example|assumption";
/** Values that people write freely, to the end of a line and between braces. */
const BLOCK = new RegExp(`^(\\s*(?:- )?(?:${KEYS})): (?!\\{).*$`, "gmu");
const FLOW = new RegExp(`([{,] ?(?:${KEYS})): (?:'[^'\\n]*'|"[^"\\n]*"|[^\\s,}"'][^,}\\n]*)`, "gu");

const freed = (text: string): string =>
  [BLOCK, FLOW].reduce((rest, values) => rest.replaceAll(values, (_, key: string) => `${key}: ${IN_YAML}`), text);

/** One case with a market, votes, statements and claims, and hostile texts wherever a text is free. */
function hostileFiles(): ReadonlyMap<string, string> {
  const kinds = [tariffMarketFiles, newAlignmentFiles, newPositionsFiles, newClaimsFiles].map((files) =>
    files("hostile"),
  );
  const files = new Map(kinds.flatMap((each) => [...each]).map(([name, text]) => [name, rewritten(name, text)]));
  const [market = "", alignment = "", , claims = ""] = kinds.map((each) => each.get("case.yaml"));
  const block = /\nalignment:\n(?: .*\n)+/u.exec(alignment)![0];
  const scenario = /\nscenarios:\n(?: .*\n)+/u;
  const cased = market
    .replace("third: [AUS]", "third: [RUS]")
    .replace("asOf: 2019-06-01", "asOf: 2019-12-31")
    .replace("\nmeasures:\n", `\nmeasures:\n${/\nmeasures:\n((?: .*\n)+)/u.exec(claims)![1]}`)
    .replace(scenario, scenario.exec(claims)![0])
    .replace("    fullRange: true\n", "");
  const more = [
    block,
    "positions:\n  statements: positions/statements.csv\n  codebook: positions/codebook.yaml",
    "facts: facts.csv\nclaims: claims.yaml\narticle: { author: A, title: T, publisher: P, date: 2018-01-01 }\n",
  ].join("\n");
  return new Map([...files, ["case.yaml", freed(`${cased}${more}`)], ["sources.bib", sourcesOf(kinds)]]);
}

function sourcesOf(kinds: readonly ReadonlyMap<string, string>[]): string {
  const entries = kinds.flatMap((each) => (each.get("sources.bib") ?? "").split(/\n(?=@)/u));
  const named = new Map(entries.map((entry) => [/^@\w+\{([^,]+)/u.exec(entry)?.[1] ?? "", entry]));
  return [...named].flatMap(([name, entry]) => (name === "" ? [] : [entry])).join("\n");
}

function rewritten(name: string, text: string): string {
  // A strait has its name in a row too, and both must be one.
  if (name.endsWith(".yaml")) return freed(text.replace(/^ {2}hormuz: \{ en.*\n/mu, ""));
  if (!name.endsWith("statements.csv")) return text;
  return text
    .replaceAll(",MEX,", ",RUS,")
    .replaceAll(/First Minister|Second Minister|Ministry of \w+/gu, (name) => `${IN_CSV}${name}"`);
}

/** The shipped economy with hostile names of countries, sectors, title and sources. */
function hostilePackage(folder: string): void {
  cpSync(join(ROOT, "data/world-2017"), folder, { recursive: true });
  for (const table of ["countries.csv", "sectors.csv"]) {
    const text = readFileSync(join(folder, table), "utf8");
    writeFileSync(
      join(folder, table),
      text.replaceAll(/^(?!country|sector)([^,]+),(?:"[^"]*"|[^,]*),/gmu, `$1,${IN_CSV.replaceAll("$", "$$$$")}$1",`),
    );
  }
  const file = join(folder, "datapackage.json");
  const titled = readFileSync(file, "utf8").replaceAll(/"title": "[^"]*"/gu, () => `"title": ${IN_YAML}`);
  writeFileSync(file, titled);
}

let folder = "";
let input: RunInput;
let texts: ReadonlyMap<string, string> = new Map();
let solved: Solved;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-names-"));
  hostilePackage(join(folder, "packages/world-2017"));
  for (const [name, text] of hostileFiles()) {
    const path = join(folder, "case", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { options } = caseOptions({ dataRoot: [join(folder, "packages")] });
  const loaded = loadCase(join(folder, "case"), options);
  expect(loaded.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  input = loaded.input!;
  ({ texts } = loaded);
  solved = await solvedCase(input, options, { scenario: null, progress: () => {} });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = (lang: Language) => ({ lang, deficits: null, elasticities: null });

async function written(lang: Language): ReturnType<typeof runFiles> {
  const content = runContent(input, solved.results, asked(lang));
  const outcome = { command: "run", status: "ok", problems: [], content } as const;
  const { options } = caseOptions({ lang });
  const read = { folder: join(folder, "case"), texts, options };
  return runFiles(outcome, input, solved.results, read, { png: true, pdf: null, isStill: true, out: null });
}

describe.each(LANGUAGES)("hostile names everywhere, in %s", (language) => {
  let files: ReadonlyMap<string, string | Uint8Array>;
  let page = "";
  beforeAll(async () => {
    const made = await written(language);
    expect(made.problems).toEqual([]);
    files = made.files;
    page = String(files.get("brief.html"));
  }, 240_000);

  it("every drawing is well-formed XML that says them as text, and is painted", () => {
    const drawings = [...files].filter(([name]) => name.endsWith(".svg"));
    const kinds = new Set(drawings.map(([name]) => /^charts\/([a-z]+)/u.exec(name)?.[1]));
    expect([...kinds].map(String).toSorted()).toEqual(
      [
        "claims",
        "flows",
        "heat",
        "home",
        "leverage",
        "map",
        "market",
        "measures",
        "network",
        "points",
        "ranked",
      ].concat(["region", "replacement", "similarity", "speakers", "stances", "supplier", "waterfall"]),
    );
    for (const [name, text] of drawings) {
      expect(XMLValidator.validate(String(text)), name).toBe(true);
      expect(String(text), name).not.toMatch(/<script|<b[ >]|\uFFFE/u);
      expect(files.get(name.replace(/svg$/u, "png")), name).toBeInstanceOf(Uint8Array);
    }
    expect(drawings.filter(([, text]) => String(text).includes("&lt;b onload")).length).toBeGreaterThan(8);
  });

  it("the page holds them as text: no element, no script, no comment of theirs", () => {
    expect(page).toContain("&lt;script>alert(1)");
    expect(page.replaceAll(MARKERS, "")).not.toMatch(/<script(?! type="application\/ld\+json")|<b onload|<!--/u);
    const { document } = parseHTML(page) as unknown as { readonly document: Document };
    expect(document.querySelectorAll("[onload]")).toHaveLength(0);
    expect(document.querySelectorAll("svg").length).toBe(page.split("<svg").length - 1);
    expect(page.split("</svg>").length).toBe(page.split("<svg").length);
  });

  it("the page becomes a PDF with every chart", () => {
    const maker = pdfMaker();
    if (typeof maker !== "function") throw new Error(maker.message);
    const { bytes, problems } = maker(page, { date: "2020-01-01" });
    expect(problems).toEqual([]);
    expect(bytes!.length).toBeGreaterThan(10_000);
  }, 240_000);
});
