import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  copiedPackage,
  PACKAGE_FILES,
  packageCopy,
  parseEconomy,
  type Economy,
  writeEconomy,
} from "../../../../src/data/packages/index.ts";
import { economyModel } from "../../../../src/models/trade/index.ts";
import { changed, twoCountries } from "./twoCountries.ts";

/** The files with an upper tier: `theta_home,standard_error_home` of each sector. */
function withHome([goods, services]: readonly [string, string]): Map<string, string> {
  const text = `set,sector,theta,standard_error,theta_home,standard_error_home,horizon,original,source
central,GOODS,4,0.5,${goods},unspecified,,Made up
central,SRV,5,,${services},unspecified,,Made up
`;
  return twoCountries().set("elasticities.csv", text);
}

describe("parseEconomy", () => {
  it("refuses a wide table with far more columns than there are labels", () => {
    const names = Array.from({ length: 200 }, (_, at) => `X${at}`);
    const files = twoCountries().set("flows.csv", ["sector,exporter,AAA,ROW", ...names].join(","));
    const codes = parseEconomy(files, null).problems.map(({ code, message }) => `${code} ${message}`);
    expect(codes).toEqual(["E170 flows.csv has 204 columns; the limit is 104."]);
  });

  it("reads a package into arrays over sector, importer, exporter", () => {
    const { economy, problems } = parseEconomy(twoCountries(), "abc");
    expect(problems).toEqual([]);
    const read = economy!;
    expect(read.sha256).toBe("abc");
    expect(read.manifest.year).toBe(2014);
    expect([...read.countries.labels]).toEqual(["AAA", "ROW"]);
    expect(read.isResidual).toEqual([false, true]);
    expect(read.sectorKinds).toEqual(["goods", "services"]);
    expect(read.flows.of("GOODS", "ROW", "AAA")).toBe(20);
    expect(read.flows.of("SRV", "ROW", "AAA")).toBe(0);
    expect(read.tariffs.of("GOODS", "AAA", "ROW")).toBe(0.1);
    expect(read.use.of("AAA", "SRV", "GOODS")).toBe(10);
    expect(read.concordances.get("other")?.get("GOODS")).toEqual(["A", "B"]);
  });

  it("keeps a tariff where nothing is traded", () => {
    expect(parseEconomy(twoCountries(), null).economy!.tariffs.of("SRV", "ROW", "AAA")).toBe(0.5);
  });

  it("keeps what a source printed for an elasticity, and that it printed no standard error", () => {
    const central = parseEconomy(twoCountries(), null).economy!.elasticities.get("central")!;
    expect([...central.theta]).toEqual([4, 5]);
    expect([...central.standardError]).toEqual([0.5, NaN]);
    expect(central.original).toEqual(["", "2 (a) 12.5 (b)"]);
  });

  it("reads an elasticity of imports against home goods where a sector has one, and keeps it when it is written and copied", () => {
    const economy = parseEconomy(withHome(["0.19,0.49", ","]), null).economy!;
    const { theta, home } = economy.elasticities.get("central")!;
    expect([...theta]).toEqual([4, 5]);
    expect([...home!.theta]).toEqual([0.19, NaN]);
    expect([...home!.standardError]).toEqual([0.49, NaN]);
    expect(economyModel(economy, "central").thetaHome).toEqual(Float64Array.of(0.19, 5));
    const again = parseEconomy(writeEconomy(economy), null).economy!;
    expect(again.elasticities).toEqual(economy.elasticities);
    const key = { sha256: "a".repeat(64), tertius: "0.1.0" };
    const read = { kind: "economy" as const, economy: { ...economy, sha256: key.sha256 }, problems: [] };
    expect(copiedPackage(packageCopy(read, key), key)).toMatchObject({
      economy: { elasticities: economy.elasticities },
    });
    expect(parseEconomy(twoCountries(), null).economy!.elasticities.get("central")!.home).toBeUndefined();
    expect("thetaHome" in economyModel(parseEconomy(twoCountries(), null).economy!, "central")).toBe(false);
  });

  it("refuses one that is negative, no number or beyond every estimate", () => {
    const codes = (cell: string): string[] =>
      parseEconomy(withHome([cell, ","]), null).problems.map(({ code, line }) => `${code} ${line}`);
    expect([codes("-1,"), codes("x,"), codes("1e9,"), codes("1,-2")]).toEqual([
      ["E310 2"],
      ["E308 2"],
      ["E314 2"],
      ["E310 2"],
    ]);
  });

  it("refuses an elasticity that is not positive, or beyond every estimate", () => {
    const said = (theta: string): string[] =>
      parseEconomy(changed("elasticities.csv", "GOODS,4,", `GOODS,${theta},`), null).problems.map(
        ({ code, message }) => `${code} ${message}`,
      );
    expect(said("1000")).toEqual([]);
    expect(said("0")).toEqual(["E314 The trade elasticity θ must be positive."]);
    expect(said("1e300")).toEqual(["E314 No trade elasticity θ of that size was ever estimated."]);
  });

  it("calls a country or sector without a name by its code", () => {
    const files = changed("countries.csv", "AAA,Aland,", "AAA,,").set(
      "sectors.csv",
      "sector,name,kind\nGOODS, ,goods\nSRV,Services,services\n",
    );
    const { economy, problems } = parseEconomy(files, null);
    expect(problems).toEqual([]);
    expect([economy!.countryNames, economy!.sectorNames]).toEqual([
      ["AAA", "Rest of the world"],
      ["GOODS", "Services"],
    ]);
  });

  it("refuses a tariff of a country on itself; what is left of the world trades among itself", () => {
    const found = (row: string): string[] =>
      parseEconomy(changed("tariffs.csv", "GOODS,AAA,ROW,0.1", `GOODS,AAA,ROW,0.1\n${row}`), null).problems.map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(found("GOODS,AAA,AAA,0.25")).toContain("E387 GOODS, AAA from AAA");
    expect(found("GOODS,AAA,AAA,0")).toEqual([]);
    expect(found("GOODS,ROW,ROW,0.25").filter((each) => each.startsWith("E387"))).toEqual([]);
  });

  it.each([
    ["Rest of the world,1", "aland,1", "aland"],
    ["Rest of the world,1", "AAA,1", "AAA"],
    ["Rest of the world,1", "Aland ,1", "Aland "],
  ])("refuses a name that stands for another country: %s → %s", (from, to, name) => {
    const { economy, problems } = parseEconomy(changed("countries.csv", from, to), null);
    expect(problems.map((each) => [each.code, each.line, each.found])).toEqual([["E388", 3, name]]);
    expect(economy).toBeNull();
  });

  it("takes absent flows as unknown where the package says so", () => {
    const { economy, problems } = parseEconomy(changed("datapackage.json", '"zero"', '"unknown"'), null);
    expect(economy!.flows.of("SRV", "ROW", "AAA")).toBeNaN();
    expect(problems.map((each) => each.code)).toEqual(["W301"]);
  });

  it("reads CRLF, a byte order mark, quoted commas and blank lines at the end", () => {
    const files = twoCountries();
    for (const [file, text] of files) files.set(file, `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`);
    files.set("sectors.csv", 'sector,name,kind\nGOODS,"Goods, all",goods\nSRV,"Services\nand more",services\n');
    const { economy, problems } = parseEconomy(files, null);
    expect(problems).toEqual([]);
    expect(economy!.sectorNames).toEqual(["Goods, all", "Services\nand more"]);
  });

  it("counts lines where a quoted text runs over several", () => {
    const files = twoCountries();
    files.set("sectors.csv", 'sector,name,kind\nGOODS,"Goods\n\nall",goods\nSRV,Services,other\n');
    expect(parseEconomy(files, null).problems.map((each) => [each.code, each.line, each.column])).toEqual([
      ["E317", 5, 3],
    ]);
  });

  it("finds every problem at once, in every file", () => {
    const files = twoCountries();
    files.delete("accounts.csv");
    files.set("datapackage.json", "{}");
    files.set("flows.csv", "sector,exporter,importer,value\nGOODS,AAA,AAB,1e400\nX,AAA,AAA,-1\n");
    files.set("tariffs.csv", "sector,importer,exporter,rate\nGOODS,AAA,ROW,-1\n");
    const codes = parseEconomy(files, null).problems.map((each) => `${each.file} ${each.code}`);
    expect(codes).toEqual([
      ...Array<string>(6).fill("datapackage.json E304"),
      "flows.csv E305",
      "flows.csv E309",
      "flows.csv E306",
      "flows.csv E310",
      "tariffs.csv E311",
      "accounts.csv E301",
    ]);
  });

  it("lists a hundred bad rows and counts the others", () => {
    const rows = Array.from({ length: 150 }, (_, row) => `GOODS,AAA,X${row},1`);
    const files = twoCountries().set("flows.csv", ["sector,exporter,importer,value", ...rows].join("\n"));
    const { problems } = parseEconomy(files, null);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)!.message).toBe("flows.csv has 50 more rows with problems; they are not listed.");
  });

  it("does not take labels for properties of objects", () => {
    const files = changed("countries.csv", "AAA,Aland", "constructor,Aland");
    for (const file of ["flows.csv", "tariffs.csv", "use.csv", "accounts.csv"]) {
      files.set(file, files.get(file)!.replaceAll("AAA", "constructor"));
    }
    expect(parseEconomy(files, null).problems).toEqual([]);
    expect(parseEconomy(changed("flows.csv", "AAA,AAA", "__proto__,AAA"), null).economy).toBeNull();
  });

  it("never throws, whatever the bytes", () => {
    const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes));
    const csvLike = fc.string({ unit: fc.constantFrom(...'GOODSAR,\n\r"019.-e '.split("")), maxLength: 200 });
    const file = fc.constantFrom(...PACKAGE_FILES, "concordance.csv");
    fc.assert(
      fc.property(fc.array(fc.tuple(file, fc.oneof(noise, csvLike), fc.nat(3)), { maxLength: 4 }), (edits) => {
        const files = twoCountries();
        for (const [name, text, where] of edits) {
          const old = files.get(name) ?? "";
          const header = old.slice(0, old.indexOf("\n") + 1);
          files.set(name, [text, header + text, old + text, old.slice(0, text.length) + text][where]);
        }
        const { economy, problems } = parseEconomy(files, null);
        expect(economy === null ? problems.length > 0 : isFinite(economy)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function isFinite(economy: Economy): boolean {
  return [economy.flows, economy.tariffs, economy.use].every((each) => each.values.every(Number.isFinite));
}
