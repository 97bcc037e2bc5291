import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { untracedNumbers } from "../tell/brief/traces.ts";
import { codesOf, documentOf, type EndedInBothForms, tertius, textAndDocument } from "./cli.ts";

/** Widest line of a terminal that says nothing of its width. */
const WIDTH = 100;

interface ClaimDocument {
  readonly id: string;
  readonly verdict: string;
  readonly basis: string | null;
  readonly quantities: readonly { readonly value: number | null; readonly margin: number | null }[];
}

let folder = "";
let said: EndedInBothForms;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  await tertius(["init", "article", "--kind", "claims"], folder);
  said = await textAndDocument(["audit", join(folder, "article")]);
});

describe("tertius audit", () => {
  it("prints every claim with verdict, basis, value, range, threshold, margin and what turns it, and a summary", () => {
    expect(said.exit).toBe(0);
    const text = said.stdout.replaceAll(/\s+/gu, " ");
    for (const part of [
      "3 claims: 1 supported, 1 uncertain and 1 not testable.",
      "rest on cited data (1), models (1) and coded statements (0)",
      "Why this reading: sales are what customs count.",
      "C1 · paragraph 1 · China sold four times as much as Mexico",
      "4 ± 0.5",
      "0.06 to 0.19",
      "supported, the same",
      "For comparison, observed imports: 80 billion USD",
      "Not testable: an intention is not a quantity.",
    ])
      expect(text).toContain(part);
  });

  it("keeps within the screen", () => {
    const widest = Math.max(...said.stdout.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(WIDTH);
  });

  it("says the same in Russian", async () => {
    const russian = await tertius(["audit", "article", "--lang", "ru"], folder);
    expect(russian.exit).toBe(0);
    expect(russian.stdout).toContain("подтверждено,");
    expect(russian.stdout).toContain("Нельзя проверить: намерение не величина.");
    expect(russian.stdout).not.toMatch(/undefined|NaN|\{\w+\}/u);
  });

  it("prints one document that its schema knows, a verdict for each claim in the order of the case", () => {
    const { document } = said;
    const { status, problems } = document as { status: string; problems: readonly { code: string; found: string }[] };
    expect(status).toBe("ok");
    expect(problems.map(({ code, found }) => [code, found])).toEqual([["W833", "closure none"]]);
    const claims = document["claims"] as readonly ClaimDocument[];
    expect(claims.map(({ id, verdict, basis }) => [id, verdict, basis])).toEqual([
      ["C1", "uncertain", "data"],
      ["C2", "supported", "model"],
      ["C3", "not-testable", null],
    ]);
  });

  it("explains a claim: rule, quantities, steps, cited figures with their sources, alternatives", async () => {
    const { exit, stdout, document } = await textAndDocument(["audit", join(folder, "article"), "--explain", "C1"]);
    expect(exit).toBe(0);
    const text = stdout.replaceAll(/\s+/gu, " ");
    for (const part of [
      "C1: China sold four times as much as Mexico",
      "The range of the main reading crosses its threshold.",
      "As written: fact('imports-a') / fact('imports-rival')",
      "fact('imports-a') 80.00 billion USD",
      "imports-a 80 billion USD decides own-assumption derived",
    ])
      expect(text).toContain(part);
    expect((document["claims"] as readonly ClaimDocument[]).map(({ id }) => id)).toEqual(["C1"]);
    expect(document["computation"]).toHaveLength(1);
  });

  it("searches the parameters that a claim documents by solving its scenario again", async () => {
    const file = join(folder, "article/claims.yaml");
    const before = readFileSync(file, "utf8");
    const parameter = "{ path: 'measures[tariff].rows[0].rate', low: -10, high: 20, source: own-assumption }";
    writeFileSync(
      file,
      before.replace("  alternatives: { closure", `  parameters: [${parameter}]\n  alternatives: { closure`),
    );
    const document = documentOf(await tertius(["audit", "article", "--explain", "C2", "--json"], folder));
    writeFileSync(file, before);
    const [searched] = document["searched"] as readonly { readonly turnsAt: number | null }[];
    /** The tariff that neither helps nor hurts is none; seven halvings of 20 points. */
    const within = 20 / 2 ** 7;
    expect(Math.abs(searched.turnsAt ?? 99)).toBeLessThanOrEqual(within);
  });

  it("is one in part where a quantity is of a country without results, and refuses to call that done", async () => {
    await tertius(["init", "inside", "--kind", "claims"], folder);
    const file = join(folder, "inside/claims.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("countries[MEX].welfare", "countries[SOM].welfare"));
    const ended = await tertius(["audit", "inside", "--json"], folder);
    const document = documentOf(ended);
    expect([ended.exit, document["status"], codesOf(document).includes("E830")]).toEqual([3, "partial", true]);
  });

  it("refuses a case without claims, and a claim that the case does not have", async () => {
    await tertius(["init", "plain"], folder);
    const without = await tertius(["audit", "plain", "--json"], folder);
    expect([without.exit, codesOf(documentOf(without)).includes("E917")]).toEqual([2, true]);
    const unknown = await tertius(["audit", "article", "--explain", "C12", "--json"], folder);
    expect([unknown.exit, codesOf(documentOf(unknown)).includes("E918")]).toEqual([2, true]);
  });
});

describe("the claims of a run", () => {
  it("stand in its document and among its findings, and are left out where one scenario is asked for", async () => {
    const document = documentOf(await tertius(["run", "article", "--json"], folder));
    const claims = document["claims"] as readonly ClaimDocument[];
    expect(claims.map(({ verdict }) => verdict)).toEqual(["uncertain", "supported", "not-testable"]);
    const findings = document["findings"] as readonly {
      readonly sentence: string;
      readonly results: readonly string[];
    }[];
    const [summary] = findings.filter(({ results }) => results.includes("claims"));
    expect(summary.sentence).toBe("3 claims: 1 supported, 1 uncertain and 1 not testable.");
    const part = documentOf(await tertius(["run", "article", "--scenario", "tariff", "--json"], folder));
    expect(part["claims"]).toBeUndefined();
  });

  it("are counted in the answer by section and verdict", async () => {
    const ended = await tertius(["run", "article", "--full", "--out", "results"], folder);
    expect(ended.stdout).toContain("Which claims hold");
    expect(ended.stdout).toContain("What stands out");
  });
});

/** Years of the studies and of the economies that the case rests on: names, not results. */
const STUDIES = ["(2015)", "(2020)", "(2022)", "(2023)"];
const YEARS: Readonly<Record<string, readonly string[]>> = {
  en: ["the economy of 2022", "Trade of 2022", "trade of 2017–2022"],
  ru: ["экономика 2022 года", "Торговля 2022 года", "торговли 2017–2022 годов"],
};

describe("the brief of a case with claims", () => {
  it.each(["en", "ru"])(
    "traces every number of its findings and claims to a result or a cited figure: %s",
    async (lang) => {
      await tertius(["run", "article", "--out", `traced-${lang}`, "--lang", lang], folder);
      const html = readFileSync(join(folder, `traced-${lang}/brief.html`), "utf8");
      const document = JSON.parse(readFileSync(join(folder, `traced-${lang}/results.json`), "utf8")) as unknown;
      const { walked, untraced } = untracedNumbers(html, {
        document,
        facts: factsOf(join(folder, "article")),
        texts: { article: ["2023-01-01", "1 January 2023", "1 января 2023"] },
        names: [...STUDIES, ...YEARS[lang]],
      });
      expect(untraced).toEqual([]);
      /** The two sections of this small case hold more than that; a walk that finds none walks nothing. */
      expect(walked).toBeGreaterThan(40);
    },
  );

  it("finds a number that stands nowhere in the results", () => {
    const html = '<section data-traced><p data-path="a">1.2</p><p data-path="a">1.3</p><p>7</p></section>';
    const { untraced } = untracedNumbers(html, { document: { a: 1.234 }, facts: new Map(), texts: {} });
    expect(untraced.map(({ number }) => number)).toEqual(["1.3", "7"]);
  });

  it("leads from each computed claim to rows of facts.csv with a source, or to paths of results", () => {
    const document = JSON.parse(readFileSync(join(folder, "traced-en/results.json"), "utf8")) as {
      readonly claims: readonly (ClaimDocument & {
        readonly evidence: {
          readonly facts: readonly { readonly id: string; readonly source: string }[];
          readonly results: readonly { readonly path: string }[];
        };
      })[];
    };
    const html = readFileSync(join(folder, "traced-en/brief.html"), "utf8");
    const facts = factsOf(join(folder, "article"));
    for (const { verdict, evidence } of document.claims) {
      if (verdict === "not-testable") continue;
      expect(evidence.facts.length + evidence.results.length).toBeGreaterThan(0);
      for (const { id, source } of evidence.facts) {
        expect(facts.has(id), id).toBe(true);
        expect(html).toContain(`id="fact-${id}"`);
        expect(html).toContain(`id="source-${source}"`);
      }
    }
    expect(html.match(/id="claim-/gu)).toHaveLength(document.claims.length);
  });

  it("tells machines of each claim, and writes tables of claims and of what they rest on", () => {
    const html = readFileSync(join(folder, "traced-en/brief.html"), "utf8");
    expect(html.match(/"@type":"ClaimReview"/gu)).toHaveLength(3);
    const [header, ...rows] = readFileSync(join(folder, "traced-en/tables/claims.csv"), "utf8").trimEnd().split("\n");
    expect(header).toMatch(/^claim,locator,section,type,paraphrase,verdict,basis,/u);
    expect(rows.map((row) => row.split(",")[0])).toEqual(["C1", "C2", "C2", "C2", "C3"]);
    expect(readFileSync(join(folder, "traced-en/tables/claims-evidence.csv"), "utf8")).toContain(
      "C1,figure,imports-a,yes",
    );
  });
});

/** Cells of `facts.csv` by id; none of this case's is quoted. */
function factsOf(path: string): ReadonlyMap<string, readonly string[]> {
  const [, ...lines] = readFileSync(join(path, "facts.csv"), "utf8").trimEnd().split("\n");
  return new Map(lines.map((line) => line.split(",")).map((cells) => [cells[0], cells]));
}
