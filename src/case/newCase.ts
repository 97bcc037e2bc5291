import { NEW_ECONOMY, newTariff } from "./trade/index.ts";
import { newTitle } from "./text/index.ts";

/**
 * The files of a new case that runs as it stands: USA and CHN, the third country MEX, and one tariff of 10 % that is
 * labelled as an assumption, for the user to change.
 *
 * @param name  Folder of the case, used in its title.
 * @returns relative path → text.
 *
 * @example
 *   [...newCaseFiles("my-case").keys()]   // ["case.yaml", "measures/tariff.csv", "sources.bib"]
 */
export function newCaseFiles(name: string): ReadonlyMap<string, string> {
  return new Map([
    ["case.yaml", caseText(name)],
    ["measures/tariff.csv", TABLE],
    ["sources.bib", SOURCES],
  ]);
}

function caseText(name: string): string {
  return `# A and B are in a trade war. What does it mean for C?
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius run\` answers.
title: ${newTitle(name, "A new case")}
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2023-01-01

${NEW_ECONOMY}
${newTariff("table: measures/tariff.csv")}
bibliography: sources.bib
`;
}

const TABLE = `sector,rate,mode,from,to,source
,10,add,2023-01-01,,own-assumption
`;

const SOURCES = `@misc{own-assumption,
  title = {Assumption of this case: ten percentage points on all goods},
  note = {Replace it by a measure with a published source}
}
`;
