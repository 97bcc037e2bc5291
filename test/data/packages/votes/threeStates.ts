import { parseVotes, type VotePackage } from "../../../../src/data/packages/index.ts";

const ORIGIN = {
  name: "three-states",
  version: "1.0.0",
  title: "Three states",
  licenses: [{ name: "CC0-1.0" }],
  sources: [{ title: "Made up for tests" }],
};

/** Four roll calls of three states in two sessions; CCC joins in the second, and is absent once. */
export function threeStates(): Map<string, string> {
  return new Map([
    [
      "datapackage.json",
      JSON.stringify({ ...ORIGIN, tertius: { kind: "votes", format: 1, notes: ["8 is inferred."] } }),
    ],
    ["states.csv", "state,name,cow,first_session,last_session\nAAA,Aland,2,1,2\nBBB,Bland,,1,2\nCCC,Cland,710,2,2\n"],
    [
      "roll-calls.csv",
      `id,session,date,resolution,important,amendment,paragraph,issues,yes,abstain,no,title
1,1,2000-10-01,A/1,1,0,0,me|nu,2,0,0,Peace
2,1,2000-11-01,A/2,0,0,1,,1,0,1,"War, and peace"
3,2,2001-10-01,A/3,,,,,1,1,1,
4,2,2002-02-01,,,,,hr,1,0,1,Bread
`,
    ],
    ["votes.csv", "id,votes\n1,110\n2,130\n3,123\n4,318\n"],
    ["bridges.csv", "earlier,later\n1,3\n"],
    ["published-points.csv", "session,state,point,low,high\n1,AAA,0.5,0.25,1\n1,BBB,-0.5,,\n2,CCC,0,-1,1\n"],
  ]);
}

/** The three states with one replacement in one file. */
export function changedVotes(file: string, from: string, to: string): Map<string, string> {
  const files = threeStates();
  const text = files.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`${file} has no ${from}`);
  return files.set(file, text.replace(from, to));
}

/** The three states as a package. */
export function threeStatePackage(): VotePackage {
  const { votes, problems } = parseVotes(threeStates(), null);
  if (votes === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return votes;
}
