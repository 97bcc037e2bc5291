import { beforeAll, describe, expect, it } from "vitest";
import { type Claim, type ClaimsCase, everyPart, selectedFacts } from "../../src/case/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { FLAGSHIP, flagship } from "./flagship.ts";

let claims: ClaimsCase;

beforeAll(() => {
  claims = flagship().case.claims!;
}, 60_000);

const quantitiesOf = (claim: Claim): Claim["quantities"] => [
  ...claim.quantities,
  ...claim.consistency,
  ...claim.observed,
  ...claim.later,
];

/** Ids of the facts that a claim may draw on, those of other sources for the same among them. */
function factsOf(claim: Claim): readonly string[] {
  return quantitiesOf(claim).flatMap(({ expression, sourceName }) =>
    everyPart(expression).flatMap((part) => {
      if (part.kind === "facts") {
        return selectedFacts(claims.facts, part.filters, sourceName).flatMap(({ all }) => all.map(({ id }) => id));
      }
      if (part.kind !== "fact") return [];
      const own = claims.facts.find(({ id }) => id === part.id)!;
      const keys = ["metric", "reporter", "partner", "year"] as const;
      return claims.facts.filter((each) => keys.every((key) => each[key] === own[key])).map(({ id }) => id);
    }),
  );
}

describe("claims of the flagship", () => {
  it("are 67, in the order of the article, each bound or with a reason", () => {
    const ids = claims.claims.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 67 }, (_, at) => `C${String(at + 1).padStart(2, "0")}`));
    const lines = claims.claims.map(({ locator }) => Number(locator.slice(1)));
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    const unbound = claims.claims.filter(({ quantities }) => quantities.length === 0);
    expect(unbound.map(({ id }) => id)).toEqual([
      "C03",
      "C04",
      "C06",
      "C08",
      "C13",
      "C18",
      "C20",
      "C22",
      "C23",
      "C29",
      "C34",
      "C38",
      "C39",
      "C46",
      "C47",
      "C48",
      "C49",
      "C52",
      "C54",
      "C59",
      "C60",
      "C61",
      "C62",
      "C64",
      "C67",
    ]);
    expect(unbound.every(({ reason }) => reason !== null)).toBe(true);
  });

  it("say why their main reading was chosen, and why a threshold of ours lies where it does", () => {
    const { problems } = loadCase(FLAGSHIP, caseOptions({}).options);
    expect(problems.filter(({ code }) => ["W827", "W828"].includes(code))).toEqual([]);
  });

  it("speak Russian where they speak English, without Latin words but names", () => {
    const names = /CNPC|CNOOC|Huawei/gu;
    for (const { paraphrase, reason, byConstruction, errata, why, open, quantities } of claims.claims) {
      const thresholds = quantities.map((each) => each.why);
      for (const words of [paraphrase, reason, byConstruction, why, open, ...thresholds, ...errata]) {
        if (words !== null)
          expect(words.ru.replaceAll(names, "").replaceAll(/\bC\d\d\b/gu, "")).not.toMatch(/[A-Za-z]{2}/u);
      }
    }
    const readings = claims.claims.flatMap(quantitiesOf).flatMap(({ reading }) => (reading === null ? [] : [reading]));
    expect(readings.filter(({ ru }) => ru === null)).toEqual([]);
  });

  it("say in words how they are read by each of their quantities", () => {
    const silent = claims.claims.flatMap((claim) =>
      quantitiesOf(claim).flatMap(({ name, reading }) => (reading === null ? [`${claim.id} ${name}`] : [])),
    );
    expect(silent).toEqual([]);
  });

  it("use every cited figure that the case holds", () => {
    const used = new Set(claims.claims.flatMap(factsOf));
    expect(claims.facts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("hold the article's own soybean figures against each other", () => {
    const share = claims.claims.find(({ id }) => id === "C41")!;
    expect(share.consistency.map(({ threshold, thresholdOrigin }) => [threshold, thresholdOrigin])).toEqual([
      [10, "author"],
    ]);
    expect(share.errata).toHaveLength(1);
  });

  it("judge pork and poultry apart", () => {
    for (const id of ["C37", "C45"]) {
      const names = claims.claims.find((each) => each.id === id)!.quantities.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["pork", "poultry"]));
    }
  });
});
