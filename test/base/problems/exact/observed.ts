import { type TextFiles, parseObservedTrade, windowSums } from "../../../../src/data/packages/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { proportionProblems } from "../../../../src/cli/observedInEconomy.ts";
import { changedRecords, importedRecords } from "../../../data/importers/customs/records.ts";
import { changedSellers, twoSellerPackage } from "../../../data/packages/observed/twoSellers.ts";
import { shippedEconomy } from "../../../data/shippedEconomy.ts";
import type { Provoked } from "./provoked.ts";

const read = (files: TextFiles) => (): readonly Problem[] => parseObservedTrade(files, null).problems;

const imported = (from: string, to: string) => (): readonly Problem[] =>
  importedRecords(changedRecords(from, to)).problems;

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

function manyProducts(): TextFiles {
  const countries = Array.from({ length: 990 }, (_, at) => `X${at}`);
  const rows = Array.from({ length: 20_300 }, (_, at) => `${100_000 + at},imports${",".repeat(990)}`);
  return changedSellers("products.csv", "", "").set(
    "products.csv",
    [`hs6,figure,${countries.join(",")}`, ...rows].join("\n"),
  );
}

function blocAndMember(): TextFiles {
  const files = changedSellers("imports.csv", "MEX,325,imports", "EU,325,imports");
  return files.set("imports.csv", files.get("imports.csv")!.replace("MEX,325,duties", "DEU,325,duties"));
}

/** Packages of observed trade, and what they are made from. */
export const OBSERVED_PROVOKED: Provoked = {
  E331: all(
    read(changedSellers("imports.csv", "MEX,325,duties", "MEXX,325,duties")),
    read(changedSellers("products.csv", "CHN,EU", "CHN,EUR")),
    imported("Mexico", "Mexiko City"),
  ),
  E338: all(
    read(changedSellers("imports.csv", ",2024-03,", ",2025-03,")),
    read(changedSellers("imports.csv", "2024-03", "March")),
    imported("Mexico,300490,2024-02", "Mexico,300490,soon"),
    imported("Mexico,300490,2024-02", "Mexico,300490,2024-04"),
    imported("Mexico,300490,2024-02", "Mexico,300490,2024"),
  ),
  E339: all(
    read(changedSellers("codes.csv", ",,no goods of a sector", ",,")),
    read(changedSellers("codes.csv", "C20|C21,", "C20|C21,but")),
    read(changedSellers("codes.csv", "C20|C21", "C20|C20")),
    read(changedSellers("imports.csv", "CHN,900", "CHN,901")),
    imported("Mexico,300490", "Mexico,3004"),
    imported("Mexico,300490", "Mexico,998877"),
  ),
  E340: all(
    read(changedSellers("imports.csv", "WLD,325,imports,200", "WLD,325,imports,20")),
    imported("World,280110,2024-02,220", "World,280110,2024-02,120"),
  ),
  E374: all(
    () => windowSums(twoSellerPackage(), "2024-11..2025-02").problems,
    () => windowSums(twoSellerPackage(), "spring").problems,
  ),
  E390: () => read(manyProducts())().filter(({ code }) => code === "E390"),
  E399: all(
    () => read(blocAndMember())().filter(({ code }) => code === "E399"),
    imported("Mexico,300490", "EU,300490,2024-01,1,0\nGermany,300490"),
  ),
  W306: read(changedSellers("imports.csv", "MEX,325,duties,0", "MEX,900,duties,1")),
  W307: read(changedSellers("products.csv", "duties,2.5", "duties,2500")),
  W308: () => proportionProblems(twoSellerPackage(), [shippedEconomy("world-2022")]),
};
