import { type CouncilPackage, parseCouncil } from "../../../../src/data/packages/index.ts";

/** One veto and two resolutions, of which one was adopted without a vote. */
export function oneVeto(): Map<string, string> {
  const manifest = {
    name: "one-veto",
    version: "1.0.0",
    title: "One veto",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Made up for tests" }],
    tertius: {
      kind: "council",
      format: 1,
      vetoesCover: ["2000-01-01", "2010-12-31"],
      resolutionsCover: ["2000-01-01", "2010-12-31"],
      notes: [],
    },
  };
  return new Map([
    ["datapackage.json", JSON.stringify(manifest)],
    [
      "vetoes.csv",
      "date,draft,meeting,item,topic,region,members,confidence\n2001-02-03,S/1,S/PV.1,Peace,Peace,Asia,AAA|BBB,verified\n",
    ],
    [
      "resolutions.csv",
      "resolution,date,item,yes,abstain,no,confidence\n1,2002-01-01,Peace,13,2,0,verified\n2,2002-01-02,Member,,,,verified\n",
    ],
    ["ballots.csv", "resolution,state,vote,confidence\n1,AAA,1,derived\n1,BBB,2,recalled\n"],
  ]);
}

/** The one veto with one replacement in one file. */
export function changedCouncil(file: string, from: string, to: string): Map<string, string> {
  const files = oneVeto();
  const text = files.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`${file} has no ${from}`);
  return files.set(file, text.replace(from, to));
}

/** The one veto as a package. */
export function oneVetoPackage(): CouncilPackage {
  const { council, problems } = parseCouncil(oneVeto(), null);
  if (council === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return council;
}
