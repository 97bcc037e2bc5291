import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { newClaimsFiles } from "../../src/case/index.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { siteFiles } from "../../src/cli/site/siteFiles.ts";
import { shippedCases } from "../../src/node/files/index.ts";
import { solveCase } from "../../src/run/index.ts";
import { claimsCase } from "../run/solvedCases.ts";

it("a site leads from the page of each language to every case, and knows nothing outside of itself", () => {
  const { case: case_, packages } = claimsCase();
  const { results } = solveCase(case_, packages);
  const { options } = caseOptions({});
  const read = { folder: "new", texts: newClaimsFiles("new"), options };
  const files = siteFiles([{ input: { ...packages, case: case_ }, results, read }]);
  expect([...files.keys()].toSorted()).toEqual(["index.html", "index.ru.html", "new.en.html", "new.ru.html"]);
  for (const start of ["index.html", "index.ru.html"]) {
    const { document } = parseHTML(files.get(start)!);
    const addresses = [...document.querySelectorAll("a")].map((each) => each.getAttribute("href"));
    expect(addresses).toHaveLength(2);
    expect(addresses.filter((each) => !files.has(each!))).toEqual([]);
    expect(document.querySelector("main > p")!.textContent).not.toMatch(/every number|у каждого числа/iu);
  }
  for (const [name, start, other] of [
    ["new.en.html", "index.html", "new.ru.html"],
    ["new.ru.html", "index.ru.html", "new.en.html"],
  ] as const) {
    const { document } = parseHTML(files.get(name)!);
    const own = [...document.querySelectorAll("main > p a")].map((each) => each.getAttribute("href"));
    expect(own).toEqual([start, other]);
  }
});

it("every case that is shipped is on it", () => {
  const folders = shippedCases();
  expect(folders.map((each) => basename(each))).toContain("us-china-2018-russia");
  expect(folders.every((each) => existsSync(join(each, "case.yaml")))).toBe(true);
});
