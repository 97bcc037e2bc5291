import { type CaseSource, newClaimsFiles, parseCase, textSource } from "../../src/case/index.ts";
import { diskShelf } from "../../src/cli/shelf.ts";
import { missingFile, type TextFiles } from "../../src/data/packages/index.ts";
import { packagesOf } from "../../src/run/index.ts";
import type { CasePackages, RunInput } from "../../src/solve/index.ts";
import { tariffMarketFiles } from "../case/markets/tariffMarket.ts";

/** A case ready to be solved, from its files and the shipped packages. */
export function readCase(source: CaseSource): { case: RunInput["case"]; packages: CasePackages } {
  const shelf = diskShelf([]);
  const reading = parseCase(source, { shelf });
  if (reading.case === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const { packages } = packagesOf(reading.case, shelf);
  if (packages === null) throw new Error("packages are missing");
  return { case: reading.case, packages };
}

function caseOf(files: (name: string) => TextFiles): ReturnType<typeof readCase> {
  return readCase(textSource("new", files("new"), missingFile));
}

/** The case with a market that `tertius init` writes. */
export const marketCase = (): ReturnType<typeof readCase> => caseOf(tariffMarketFiles);

/** The case with claims that `tertius init` writes. */
export const claimsCase = (): ReturnType<typeof readCase> => caseOf(newClaimsFiles);
