import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { dataShow } from "../../src/cli/commands/dataShow.ts";
import { twoCountries } from "../data/packages/economy/twoCountries.ts";

const root = mkdtempSync(join(tmpdir(), "tertius-show-"));
afterAll(() => rmSync(root, { recursive: true }));

function shownWith(name: string, elasticities: string): ReturnType<typeof dataShow> {
  mkdirSync(join(root, name));
  for (const [file, text] of twoCountries().set("elasticities.csv", elasticities)) {
    writeFileSync(join(root, name, file), text.replaceAll("two-countries", name));
  }
  return dataShow(name, [root], "en");
}

const TIERS = "how imports replace home goods | how foreign sellers replace each other";

it("shows both elasticities of a set with two tiers and says which is which; one, and nothing, of a set with one", () => {
  const two = shownWith(
    "two-tiers",
    "set,sector,theta,standard_error,theta_home,horizon,original,source\ncentral,GOODS,4,0.5,0.19,unspecified,,Made up\ncentral,SRV,5,,,unspecified,,Made up\n",
  );
  expect(two.text).toMatch(/Goods\s+goods\s+0\.19 \| 4\n/u);
  expect(two.text).toMatch(/Services\s+services\s+5\n/u);
  expect(two.text.replaceAll(/\s+/gu, " ")).toContain(TIERS);
  expect(two.content["package"]).toMatchObject({
    elasticities: [{ theta: { GOODS: 4, SRV: 5 }, thetaHome: { GOODS: 0.19 }, standardErrorHome: {} }],
  });
  const one = shownWith("one-tier", twoCountries().get("elasticities.csv")!);
  expect(one.text).toMatch(/Goods\s+goods\s+4\n/u);
  expect(one.text).not.toContain("|");
});
