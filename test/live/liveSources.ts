import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { briefInputOf } from "./wholeBrief.ts";
import { newMarketFiles, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import type { Economy } from "../../src/data/packages/index.ts";
import { installedWorld } from "../../src/cli/installedWorld.ts";
import { runManifest } from "../../src/cli/runContent.ts";
import { carriedProducts, liveResults, type LiveSource } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { solveCase } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { figurePlan } from "../../src/tell/brief/index.ts";
import type { AuditedResults } from "../../src/results/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { madeOnce } from "../sharedFolder.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { tariffMarketFiles } from "../case/markets/tariffMarket.ts";

/** A case with what its live page is made from. */
export interface LiveCase {
  readonly source: LiveSource;
  readonly input: RunInput;
  /** All results of the case. */
  readonly results: AuditedResults;
}

/** The small case of two tariffs on world-2014. */
export function smallLiveCase(): LiveCase {
  const files = new Map([
    ["case.yaml", SMALL_CASE],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  return liveCase("small", files, [shippedEconomy("world-2014")]);
}

/** The small case with a quota of the USA on cars, in the war too. */
export function quotaLiveCase(): LiveCase {
  const quota = `  - id: cars
    instrument: quota
    imposer: [USA]
    target: [WLD]
    rows:
      - { sector: C29_30, exporter: CHN, limit: 60, rent: 100, from: 2014-01-01, source: own }
      - { sector: C29_30, exporter: others, limit: 95, rent: 0, from: 2014-01-01, source: own }
scenarios:
`;
  const text = SMALL_CASE.replace("scenarios:\n", quota).replace("measures: [us, cn]", "measures: [us, cn, cars]");
  const files = new Map([
    ["case.yaml", text],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  return liveCase("quotas", files, [shippedEconomy("world-2014")]);
}

/** What `tertius init --kind market` writes: buyers and sellers, and no dispute. */
export function sidelessLiveCase(): LiveCase {
  const economies = [shippedEconomy("world-2017")];
  return liveCase("sideless", newMarketFiles("sideless"), economies, { hasMarkets: true });
}

/** The new market beside a tariff of one side on the other, which acts in the market alone. */
export function marketLiveCase(): LiveCase {
  const economies = [shippedEconomy("world-2017")];
  return liveCase("new-market", tariffMarketFiles("new-market"), economies, { hasMarkets: true });
}

const FLAGSHIP = resolve(import.meta.dirname, "../../cases/us-china-2018-russia");

/** The flagship, without the votes that a page does not solve. */
export function flagshipLiveCase(): LiveCase {
  const files = readdirSync(FLAGSHIP, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.parentPath.includes("preparation"))
    .map((each) => join(each.parentPath, each.name))
    .map((path): [string, string] => [relative(FLAGSHIP, path), readFileSync(path, "utf8")]);
  const economies = [shippedEconomy("world-2017"), shippedEconomy("world-2014")];
  return liveCase("us-china-2018-russia", new Map(files), economies);
}

function liveCase(
  folder: string,
  caseFiles: ReadonlyMap<string, string>,
  opened: readonly Economy[],
  { hasMarkets = false }: { readonly hasMarkets?: boolean } = {},
): LiveCase {
  const { case: case_, problems } = parseCase(textSource(folder, caseFiles, missingFile), { shelf: shelfOf(opened) });
  if (case_ === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  const economies = new Map(opened.map((each) => [each.manifest.name, each]));
  const others = case_.economy.also.map((name) => economies.get(name)!);
  const input = { case: case_, headline: economies.get(case_.economy.data)!, others };
  const without = { ...case_, alignment: null, markets: hasMarkets ? case_.markets : [] };
  const results = madeOnce(`live-${folder}`, () => solveCase(without, input).results);
  const brief = briefInputOf(input, results);
  const source: LiveSource = {
    folder,
    sha256: null,
    caseFiles,
    products: carriedProducts(case_.measures),
    economies,
    results: liveResults(results, case_, figurePlan(brief)),
    world: installedWorld(),
    asked: { lang: "en", deficits: null, elasticities: null, answerFor: [], settings: [] },
    manifest: runManifest(input, { deficits: null, elasticities: null }),
  };
  return { source, input, results };
}
