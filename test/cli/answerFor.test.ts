import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES } from "../cases/solvedCase.ts";
import { codesOf, documentOf, tertius } from "./cli.ts";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-for-"));
  await tertius(["init", "mine", "--kind", "positions"], folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a case answered for others on the command line", () => {
  it("says in its document who was asked for, has their bloc beside the countries, and leaves positions out", async () => {
    const document = documentOf(await tertius(["run", "mine", "--for", "Viet Nam,EU", "--json"], folder));
    expect(document["case"]).toMatchObject({ parties: { third: ["VNM", "EU"] } });
    expect(document["manifest"]).toMatchObject({ for: ["VNM", "EU"] });
    expect(document["positions"]).toBeUndefined();
    expect(codesOf(document).filter((code) => code.startsWith("W7"))).toEqual([]);
    expect(JSON.stringify(document["scenarios"])).toContain('"blocs":{"EU":');
  }, 120_000);

  it("has a folder of its own, and its page asks for them and says how to compute it again", async () => {
    const { exit } = await tertius(["brief", "mine", "--for", "EU"], folder);
    expect(exit).toBe(0);
    expect(existsSync(join(folder, "out/mine"))).toBe(false);
    const page = readFileSync(join(folder, "out/mine-for-EU/brief.html"), "utf8");
    expect(page).toContain("What does it mean for the European Union?</title>");
    expect(page).toContain("tertius brief mine --for EU<");
    expect(page).toContain("left out here");
  }, 120_000);

  it("answers for a party and a bloc at once, each told once and nothing in the name of the case's own", async () => {
    const { exit, stdout } = await tertius(["run", "mine", "--for", "USA,EU", "--full"], folder);
    expect(exit).toBe(0);
    expect(stdout).toContain("Trade between the United States and China");
    expect(stdout).not.toContain("Trade between the United States and the two");
    expect(stdout.split("At home: United States")).toHaveLength(2);
    expect(stdout).toContain("Trade between the European Union and the two");
    expect(stdout).not.toContain("At home: European Union");
    const page = readFileSync(join(folder, "out/mine-for-USA-EU/brief.html"), "utf8");
    expect(page).toContain("European Union and its members");
    expect(page).toMatch(/Of 28 members of the European Union/u);
    expect(page).not.toMatch(/<h2[^>]*>Alignment and positions/u);
  }, 120_000);

  it.each([
    ["run", "--for"],
    ["exposure", "--for"],
    ["brief", "--for"],
    ["tariffs", "--gradient"],
    ["tariffs", "--optimal"],
    ["tariffs", "--nash", "ROW,USA"],
    ["tariffs", "--agreed", "ROW,USA"],
  ])("is no answer for the rest of the world: %s %s", async (command, option, asked = "ROW") => {
    const { problems } = documentOf(await tertius([command, "mine", option, asked, "--json"], folder));
    const errors = (problems as readonly { readonly code: string }[]).filter(({ code }) => code.startsWith("E"));
    expect(errors.slice(0, 1)).toMatchObject([
      {
        code: option === "--for" || option === "--gradient" ? "E126" : "E929",
        path: option,
        message: expect.stringContaining("ROW, the rest of the world, is no country") as string,
      },
    ]);
    expect(JSON.stringify(problems)).not.toContain("another data package");
  });

  it("may be a country that only the markets list, of which nothing is said that needs the economy", async () => {
    const gas = join(CASES, "russia-eu-gas-2022");
    const run = documentOf(await tertius(["run", gas, "--for", "Qatar,JPN", "--json"], folder));
    expect(run["case"]).toMatchObject({ parties: { third: ["QAT", "JPN"] } });
    expect(codesOf(documentOf(await tertius(["exposure", gas, "--for", "QAT", "--json"], folder)))).toContain("E212");
    const { exit } = await tertius(["brief", gas, "--for", "QAT"], folder);
    expect(exit).toBe(0);
    const page = readFileSync(join(folder, "out/russia-eu-gas-2022-for-QAT/brief.html"), "utf8");
    expect(page).toContain("Qatar LNG sells");
    expect(page).not.toContain("Economic exposure");
  }, 120_000);

  it("is refused for nobody", async () => {
    const { exit, stderr } = await tertius(["run", "mine", "--for", "Mexco"], folder);
    expect(exit).toBe(2);
    expect(stderr).toContain("Did you mean MEX (Mexico)?");
    for (const nobody of ["", " ", ","]) {
      const refused = await tertius(["run", "mine", "--for", nobody, "--json"], folder);
      expect([refused.exit, documentOf(refused)["problems"]]).toMatchObject([2, [{ code: "E902", path: "--for" }]]);
    }
  });
});
