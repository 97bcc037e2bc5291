import { describe, expect, it } from "vitest";
import { judgedFindings, parseEconomy, writeEconomy } from "../../../../src/data/packages/index.ts";
import { changed, twoCountryEconomy } from "../economy/twoCountries.ts";
import { madeWorld } from "./madeWorld.ts";

const MEXICO = {
  countries: "USA CAN MEX ROW",
  tariff: (_j: string, importer: string) => (importer === "MEX" ? 0.05 : 0),
};

/** Reasons as a manifest holds them. */
const reasons = (text: string) => changed("datapackage.json", '"notes":[]', `"notes":[],"accepted":${text}`);

describe("reasons for findings", () => {
  it("are read from the manifest and written back", () => {
    const files = reasons('[{"finding":"ownTrade","importers":["AAA"],"why":"Small"}]');
    const { economy } = parseEconomy(files, null);
    expect(economy!.manifest.accepted).toEqual([{ finding: "ownTrade", importers: ["AAA"], why: "Small" }]);
    const again = parseEconomy(writeEconomy(economy!), null);
    expect(again.economy!.manifest).toEqual(economy!.manifest);
  });

  it("must name a finding that there is, and say why", () => {
    const { economy, problems } = parseEconomy(reasons('[{"finding":"ownSales","why":""}]'), null);
    expect(economy).toBeNull();
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E304 tertius.accepted.0.finding",
      "E304 tertius.accepted.0.why",
    ]);
  });

  it("cover rows by importer and seller, the first that does counts, and the others stay open", () => {
    const made = madeWorld(MEXICO);
    const accepted = [
      { finding: "agreementTariffs", importers: ["MEX"], sellers: ["USA"], why: "One" },
      { finding: "agreementTariffs", sellers: ["USA"], why: "Two" },
    ] as const;
    const whole = twoCountryEconomy();
    const economy = { ...whole, ...made, manifest: { ...whole.manifest, ...made.manifest, accepted } };
    const found = judgedFindings(economy).find(({ id }) => id === "agreementTariffs")!;
    expect(found.accepted.map(({ why, rows }) => `${why} ${rows.length}`)).toEqual(["One 1", "Two 0"]);
    expect(found.open.map(({ importer, seller }) => `${importer} ${seller}`)).toEqual(["MEX CAN"]);
  });
});
