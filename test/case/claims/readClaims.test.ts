import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newClaimsFiles, parseCase, textSource } from "../../../src/case/index.ts";
import { CLAIMS_JSON_SCHEMA } from "../../../src/case/claims/claimSchemas.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { problemLines, readChanged } from "./claimsText.ts";

const quantities = (...changes: readonly (readonly [string, string])[]) =>
  readChanged(...changes).case?.claims?.claims.flatMap((claim) => claim.quantities);

describe("the example", () => {
  it("has no problem and is read whole", () => {
    const { case: found, problems } = readChanged();
    expect(problems).toEqual([]);
    expect(found?.claims).toMatchObject({
      article: {
        author: "Somebody",
        title: "An article to replace",
        publisher: null,
        date: "2023-01-01",
        address: null,
      },
    });
    expect(found?.claims?.claims.map(({ id }) => id)).toEqual(["C1", "C2", "C3"]);
    expect(found?.claims?.facts[0]).toMatchObject({
      id: "imports-a",
      value: 80,
      low: 75,
      high: 85,
      text: null,
      line: 2,
    });
    expect(found?.claims?.claims[1]).toMatchObject({
      scenario: ["tariff"],
      alternatives: { closure: ["none"], elasticities: ["blp2023"], source: [] },
    });
  });

  it("takes the tolerance of eq from the last digit that is written", () => {
    expect(quantities()?.map(({ tolerance }) => tolerance)).toEqual([0.5, null, null]);
    expect(quantities(["threshold: 4\n", "threshold: 4.00\n"])?.[0]).toMatchObject({ threshold: 4, tolerance: 0.005 });
    expect(quantities(["threshold: 4\n", "threshold: 4\n      tolerance: 0.1\n"])?.[0]?.tolerance).toBe(0.1);
  });

  it("takes the threshold of a word of size, with its reason, where the claim has none of its own", () => {
    const size = "sizes: [{ word: large, threshold: 3, unit: fraction, why: { en: a guess, ru: догадка } }]";
    const [one] =
      quantities(
        ["asOf: 2023-01-01", `asOf: 2023-01-01\n${size}`],
        ["operator: eq\n      threshold: 4\n      thresholdOrigin: author", "operator: gt\n      threshold: large"],
      ) ?? [];
    expect(one).toMatchObject({ threshold: 3, size: "large", why: { en: "a guess" }, thresholdOrigin: "ours" });
  });

  it("takes the second threshold of a claim with one quantity", () => {
    expect(quantities(["  type: empirical\n", "  type: empirical\n  second: { threshold: 5 }\n"])?.[0]?.second).toEqual(
      {
        threshold: 5,
      },
    );
  });

  it("reads two thresholds of between, and alternatives that are one text", () => {
    const [one] = quantities(["operator: eq\n      threshold: 4", "operator: between\n      threshold: [3, 5]"]) ?? [];
    expect(one?.threshold).toEqual([3, 5]);
    expect(
      readChanged(["closure: [none]", "closure: [own, { fixed: world }, proportional]"]).case?.claims?.claims[1]
        ?.alternatives.closure,
    ).toEqual(["own", "fixed:world", "own"]);
    expect(readChanged(["closure: [none]", "closure: none"]).case?.claims?.claims[1]?.alternatives.closure).toEqual([
      "none",
    ]);
  });
});

describe("every entry of a mapping", () => {
  const welfare = "equilibrium.countries[MEX].welfarePercent";
  const said = (expression: string): readonly string[] => problemLines([welfare, expression]);

  it("stands in brackets, and is no country of that name", () => {
    expect(said("max(equilibrium.countries[*].welfarePercent)")).toEqual([]);
    expect(said("max(equilibrium.solves[closure=none].welfarePercent[*])")).toEqual([]);
    expect(said("sum(equilibrium.attribution[MEX][*].welfarePercent)")).toEqual([]);
  });

  it("is not taken by leaving the name out, which is said instead of that no country is called so", () => {
    expect(said("max(equilibrium.countries.welfarePercent)")).toEqual([
      'E827 claims.yaml:23 "equilibrium.countries" has an entry for each name, and none is chosen before "welfarePercent".',
    ]);
  });

  it("is several numbers, of which one has to be made", () => {
    expect(said("equilibrium.countries[*].welfarePercent")).toEqual([
      "E814 claims.yaml:23 One number is needed, and there are several rows.",
    ]);
    expect(said(`rank(equilibrium.countries[*].welfarePercent, ${welfare})`)[0]).toBe(
      "E814 claims.yaml:23 One number is needed, and there are several rows as the first operand of rank.",
    );
  });

  it("is none where fields of a name stand beside the entries, nor behind a key", () => {
    expect(said("max(equilibrium.countries[MEX][*].welfarePercent)")[0]).toMatch(/^E806 /u);
    expect(said("sum(equilibrium.flows[exporter=*].after)")[0]).toMatch(/^E828 /u);
  });
});

describe("what is wrong with claims", () => {
  it("is said all at once", () => {
    const lines = problemLines(
      ["fact('imports-a') / fact('imports-rival')", "fact('importsa') / fact('imports-rivals')"],
      ["scenario: tariff\n", "scenario: tarif\n"],
      [
        "unit: percent\n      operator: lt\n      threshold: 0\n      second",
        "unit: Mt\n      operator: lt\n      second",
      ],
    );
    expect(lines).toEqual([
      'E807 claims.yaml:9 The facts have no "importsa". | Did you mean "imports-a"?',
      'E807 claims.yaml:9 The facts have no "imports-rivals". | Did you mean "imports-rival"?',
      'E233 claims.yaml:19 The case has no scenario "tarif". | Did you mean "tariff"?',
      "E811 claims.yaml:27 The operator lt has no threshold. | If the article names none, choose one and write `thresholdOrigin: ours`.",
    ]);
  });

  it("includes keys and sources that nobody knows", () => {
    expect(problemLines(["locator: paragraph 1", "locater: paragraph 1"])).toEqual([
      'E202 claims.yaml:2 The key "locator" is missing.',
      'E201 claims.yaml:3 "locater" is not a key here. | Did you mean "locator"?',
    ]);
    expect(problemLines(["operator: eq\n", "operator: eq\n      sourceName: own-assumptio\n"])).toEqual([
      'E214 claims.yaml:12 The bibliography has no entry "own-assumptio". | Did you mean "own-assumption"?',
    ]);
  });

  it("includes figures of later years, once each, and none of a part of the year of the case", () => {
    const rival = "imports-rival,imports,USA,MEX,2017";
    const twice = [
      "fact('imports-a') / fact('imports-rival')",
      "fact('imports-rival') / fact('imports-rival')",
    ] as const;
    expect(problemLines([rival, rival.replace("2017", "2024-01..2024-02")], twice)).toEqual([
      "E817 claims.yaml:9 imports-rival: known only after 2023-01-01, the day of the case, so it cannot decide. | Put the quantity under `later`; it is then shown beside the verdict.",
    ]);
    expect(problemLines([rival, rival.replace("2017", "2023-01..2023-11")])).toEqual([]);
    expect(problemLines([rival, rival.replace("2017", "2023")])).toEqual([]);
  });

  it("includes a circle of several claims, once", () => {
    const lines = problemLines(
      ["fact('imports-a') / fact('imports-rival')", "claim(C3).value"],
      [
        "  reason: { en: an intention is not a quantity, ru: намерение не величина }",
        `  quantities: [{ name: one, expression: "claim(C1).value", unit: fraction, operator: gt, threshold: 0 }]`,
      ],
    );
    expect(lines).toEqual([
      "E809 claims.yaml:2 The claims depend on each other in a circle: C1, C3, C1.",
      "W827 claims.yaml:2 Claims whose main reading is chosen without a reason: C3.",
    ]);
  });

  it("leaves a threshold of a claim that needs it out of circles", () => {
    expect(problemLines(["fact('imports-a') / fact('imports-rival')", "claim(C1).threshold"])).toEqual([]);
  });

  it("offers the factor where a convention links two units", () => {
    const lines = problemLines(
      ["imports-a,imports,USA,CHN,2017,80,75,85,billion USD", "imports-a,gas,USA,CHN,2017,80,75,85,Mt LNG"],
      ["fact('imports-a') / fact('imports-rival')", "fact('imports-a')"],
      ["unit: fraction", "unit: bcm"],
    );
    expect(lines).toEqual([
      'E810 claims.yaml:9 The units of "ratio" do not match: million t LNG, and bcm. | Multiply by 1.36 bcm for 1 million t LNG (1 Mt LNG = 1.36 bcm, gas of 40 MJ/m³ gross at 15 °C), as a fact with its source.',
    ]);
  });

  it("never throws, whatever the bytes of the two files", () => {
    const files = newClaimsFiles("x");
    const whole = fc.string({ unit: "binary", maxLength: 400 });
    const spoilt = (name: string): fc.Arbitrary<string> => {
      const text = files.get(name) ?? "";
      return fc
        .tuple(fc.nat(text.length), fc.nat(20), fc.string({ unit: "binary", maxLength: 10 }))
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    };
    fc.assert(
      fc.property(fc.oneof(whole, spoilt("claims.yaml")), fc.oneof(whole, spoilt("facts.csv")), (claims, facts) => {
        const given = new Map([...files, ["claims.yaml", claims], ["facts.csv", facts]]);
        expect(Array.isArray(parseCase(textSource("x", given, missingFile)).problems)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("countries that no package answers for", () => {
  const WELFARE = "equilibrium.countries[MEX].welfarePercent";
  const warned = (expression: string, ...more: readonly (readonly [string, string])[]): readonly string[] =>
    readChanged([WELFARE, expression], ...more)
      .problems.filter(({ code }) => code === "W825")
      .map(({ found }) => found ?? "");

  it("are warned of wherever trade results are read, once for each quantity, and leave the case as it is", () => {
    expect(warned("equilibrium.countries.SOM.welfarePercent")).toEqual(["SOM"]);
    expect(warned("base.equilibrium.bilateral[exporter=SOM, importer=MEX].changePercent")).toEqual(["SOM"]);
    expect(warned("leverage[from=SOM, to=ETH].leverage")).toEqual(["SOM", "ETH"]);
    expect(warned("equilibrium.channels[MEX].sales[SOM].quantityPercent")).toEqual(["SOM"]);
    expect(readChanged([WELFARE, "equilibrium.countries.SOM.welfarePercent"]).case).not.toBeNull();
  });

  it("are warned of in every part that is by country, and never for all others together", () => {
    expect(warned("equilibrium.bilateral[exporter=MEX, importer=SOM, scope=all].changePercent")).toEqual(["SOM"]);
    expect(warned("equilibrium.solves[closure=none].welfarePercent[SOM]")).toEqual(["SOM"]);
    expect(warned("sum(equilibrium.diversion[seller=SOM, buyer=USA].lost)")).toEqual(["SOM"]);
    expect(warned("equilibrium.channels[MEX].sales[others].price")).toEqual([]);
  });

  it("that are no party are warned of where only parties stand", () => {
    const strangers = (expression: string): readonly string[] =>
      readChanged([WELFARE, expression])
        .problems.filter(({ code }) => code === "W826")
        .map(({ found, expected }) => `${found}: ${expected}`);
    const parties = "one of USA, CHN, MEX";
    expect(strangers("equilibrium.bilateral[exporter=ROW, importer=USA, scope=all].changePercent")).toEqual([
      `ROW: ${parties}`,
    ]);
    expect(strangers("equilibrium.bilateral[exporter=USA, importer=ROW, scope=all].changePercent")).toEqual([
      `ROW: ${parties}`,
    ]);
    expect(strangers("equilibrium.attribution.ROW[measure=tariff].welfarePercent")).toEqual([`ROW: ${parties}`]);
    expect(strangers("sum(equilibrium.diversion[seller=MEX, buyer=USA].lost)")).toEqual(["MEX: one of USA, CHN"]);
    expect(strangers("sum(equilibrium.flows[exporter=ROW, importer=USA].after)")).toEqual([]);
    expect(strangers("equilibrium.channels[MEX].sales[others].price")).toEqual([]);
    expect(strangers("equilibrium.bilateral[exporter=MEX, importer=USA, scope=all].changePercent")).toEqual([]);
  });

  it("are not looked for where no package answers: votes, markets, cited figures", () => {
    expect(warned("alignment.idealPoints[country=SOM, session=74].published")).toEqual([]);
    expect(warned(WELFARE.replace("MEX", "ROW"))).toEqual([]);
  });
});

it("the schema of a claim shows closures as texts and as mappings", () => {
  const at = ["items", "properties", "alternatives", "properties", "closure", "items", "anyOf"];
  const forms = at.reduce<unknown>((node, key) => Object(node)[key], CLAIMS_JSON_SCHEMA);
  expect(forms).toMatchObject([{ type: "string" }, { type: "object", properties: { fixed: { type: "string" } } }]);
});
