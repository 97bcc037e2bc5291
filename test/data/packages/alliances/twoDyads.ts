import { type AlliancePackage, parseAlliances } from "../../../../src/data/packages/index.ts";

const HEADER =
  "a,b,adversary,defence,offence,neutrality,nonaggression,consultation,capability_a,capability_b,loss_a,loss_b,utility_a,utility_b,first_a,first_b";

/** Two pairs: allies that the decision denies, and a pair without a pact that it denies too. */
export function twoDyads(): Map<string, string> {
  const manifest = {
    name: "two-dyads",
    version: "1.0.0",
    title: "Two pairs",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "Made up for tests" }],
    tertius: { kind: "alliances", format: 1, year: 2018, session: 73, notes: [] },
  };
  const rows = [
    "AAA,BBB,CCC,1,0,0,1,0,0.1,0.2,0.01,0.02,-0.1,0.1,0.2,0.3",
    "AAA,CCC,BBB,0,0,0,0,1,0.1,0.3,,,-0.2,-0.3,-0.1,0.1",
  ];
  return new Map([
    ["datapackage.json", JSON.stringify(manifest)],
    ["dyads.csv", `${[HEADER, ...rows].join("\n")}\n`],
  ]);
}

/** The two pairs with one replacement in one file. */
export function changedDyads(file: string, from: string, to: string): Map<string, string> {
  const files = twoDyads();
  const text = files.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`${file} has no ${from}`);
  return files.set(file, text.replace(from, to));
}

/** The two pairs as a package. */
export function twoDyadPackage(files: ReadonlyMap<string, string> = twoDyads()): AlliancePackage {
  const { alliances, problems } = parseAlliances(files, null);
  if (alliances === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return alliances;
}
