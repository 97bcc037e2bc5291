import { describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { carriedProducts, carriedTexts, type LiveSource, openLive } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { linesTable, PRODUCT_SHELF, productFiles, readProducts } from "../case/trade/productCase.ts";
import { THIRTY } from "../data/importers/tariffs/thirtyLines.ts";

const MADE = {
  table: linesTable(THIRTY),
  keys: "economy: true\nweights: BACI_HS22.csv",
  files: { "BACI_HS22.csv": "t,i,j,k,v\n2022,156,842,010221,30\n2022,156,842,870323,10\n" },
};
const asWritten = readProducts(MADE);
const { case: case_, economies, problems } = asWritten;

const source = (products: LiveSource["products"]): LiveSource => ({
  folder: "lines",
  sha256: null,
  caseFiles: carriedTexts(productFiles(MADE), case_!.measures),
  products,
  economies,
  results: { main: null, scenarios: {}, claims: null, figures: {} },
  world: {
    topology: { type: "Topology", objects: { countries: { type: "GeometryCollection", geometries: [] } }, arcs: [] },
    places: {},
  },
  asked: { lang: "en", deficits: null, elasticities: null, answerFor: [], settings: [] },
  manifest: { tertius: "0", caseSha256: null, data: [], deficits: null, elasticities: null, seed: null },
});

describe("rows by product on a page", () => {
  const carried = JSON.parse(JSON.stringify(carriedProducts(case_!.measures))) as LiveSource["products"];

  it("are read there as in the folder, without the key and the imports that weigh", () => {
    const files = carriedTexts(productFiles(MADE), case_!.measures);
    expect([...files.keys()].toSorted()).toEqual(["case.yaml", "lines.csv", "sources.bib"]);
    const { productRates: _, ...bare } = PRODUCT_SHELF;
    const shelf = { ...bare, productRates: ({ id }: { readonly id: string }) => carried[id] ?? null };
    const onPage = parseCase(textSource("cases/lines", files, missingFile), { shelf });
    expect(onPage.problems).toEqual(problems);
    expect(onPage.case?.measures[0]?.rows).toEqual(case_?.measures[0]?.rows);
  });

  it("are asked of the page alone, which says so where they are left behind", () => {
    const codesWith = (products: LiveSource["products"]): readonly string[] =>
      openLive(source(products))
        .answer({ version: 1 }, "quick")
        .problems.map(({ code }) => code);
    expect(codesWith(carried)).not.toContain("E397");
    expect(codesWith({})).toContain("E397");
  });

  it("are nothing in a case without them", () => {
    const plain = readProducts({ keys: "", table: "sector,rate,from,source\nC29,25,2018-01-01,ustr\n" });
    expect(carriedProducts(plain.case!.measures)).toEqual({});
    expect(shelfOf([]).productRates).toBeUndefined();
  });
});
