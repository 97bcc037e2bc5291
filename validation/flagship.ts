import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Case, type MarketSeries, parseCase, shelfOf } from "../src/case/index.ts";
import { shippedEconomy } from "../test/data/shippedEconomy.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** The flagship case as it is shipped, with its markets. */
export function flagshipCase(folder: string = join(ROOT, "cases/us-china-2018-russia")): Case {
  const source = {
    folder: "cases/us-china-2018-russia",
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
  };
  const reading = parseCase(source, { shelf: shelfOf(["world-2017", "world-2014"].map(shippedEconomy)) });
  if (reading.case === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.case;
}

/** A market of the case by name. */
export function marketOf({ markets }: Case, name: string): MarketSeries {
  const market = markets.find((each) => each.name === name);
  if (market === undefined) throw new Error(`the case has no market ${name}`);
  return market;
}
