import { join } from "node:path";
import { WIDE, DATAVERSE, LIBRARY, RECIPE } from "../../test/data/importers/votes/foreignVotes.ts";
import { recipeText, tidyTables } from "../../test/data/importers/tidyTables.ts";
import { TWO_STATEMENTS } from "../../test/data/importers/statements/tables.ts";
import { type Files, filesOf } from "../files.ts";
import { seenOf } from "../seen.ts";
import type { Places, Target } from "../target.ts";

const RESOLUTIONS = `row_type,year,resolution,date,agenda_item,tally_for_against_abstain,vote_CHN,vote_RUS,confidence,votes_confidence
resolution,2010,1908,19 January,Haiti,15-0-0,for,for,verified,derived
resolution,2010,1909,9 June,Peace,12-2-1,abstain,against,verified,recalled
resolution,2010,1910,10 June,Member,without vote,,,verified,
year_adopted,2010,,,,59,,,derived,
`;
const VETOES = `year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3
1955,12/13/1955,12,S/1,S/PV.1,New members,Mongolia,East Asia,China,,
1972,9/10/1972,9,S/2,S/PV.2,Peace,Peace,Middle East,USSR,China,
`;
const COUNCIL_RECIPE = JSON.stringify({
  name: "small",
  version: "1.0.0",
  title: "Small",
  licenses: [{ name: "MIT" }],
  sources: [{ title: "Made up for tests" }],
  vetoesCover: ["1946-01-01", "2022-09-30"],
  resolutionsCover: ["2010-01-01", "2019-12-31"],
  notes: [],
});
const RECORDS = `Country,HS,Month,Value,Duty
China,280110,2024-01,100,2.5
China,280110,2024-02,200,5
Mexico,300490,2024-02,40,0
World,280110,2024-02,220,5
`;
const CUSTOMS_RECIPE = JSON.stringify({
  name: "small",
  version: "1.0.0",
  title: "Small",
  licenses: [{ name: "MIT" }],
  sources: [{ title: "Made up for tests" }],
  importer: "USA",
  columns: { seller: "Country", code: "HS", period: "Month", value: "Value", duties: "Duty" },
  sellers: { Mexico: "MEX" },
});
const SEGMENTS = `Document name,Code,Segment,Beginning,End,Weight,Date
Speech,stay out,"We stay out, of it.",10,40,0,2020-05-17
Talk,take part,"They said ""we take part"".",3,9,50,2020-06-01
`;

/** Every format that `tertius import` reads. */
export function importTargets(): readonly Target[] {
  return [
    importTarget("tables", 5, { ...tables("in", tidyTables({})), "recipe.json": recipeText() }),
    importTarget("tables", 3, { ...tables("in", tidyTables({})), "recipe.json": recipeText() }, ["--rebase"]),
    importTarget("votes", 3, { "in/UNVotes.csv": DATAVERSE, "recipe.json": RECIPE }, [], "long"),
    importTarget("votes", 3, { "in/ga.csv": LIBRARY, "recipe.json": RECIPE }, [], "library"),
    importTarget("votes", 3, { ...tables("in", WIDE), "recipe.json": RECIPE }, [], "wide"),
    importTarget("council", 3, {
      "in/vetoes.csv": VETOES,
      "in/council.csv": RESOLUTIONS,
      "recipe.json": COUNCIL_RECIPE,
    }),
    importTarget("statements", 5, { "in.csv": TWO_STATEMENTS, "recipe.json": '{"source":"book"}' }),
    importTarget("segments", 4, { "in.csv": SEGMENTS, "recipe.json": '{"source":"book"}' }),
    importTarget("customs", 4, { "in.csv": RECORDS, "recipe.json": CUSTOMS_RECIPE }),
  ];
}

function tables(folder: string, texts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...texts].map(([name, text]) => [`${folder}/${name}`, text]));
}

function importTarget(
  format: string,
  weight: number,
  texts: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  form = "",
): Target {
  const source = Object.hasOwn(texts, "in.csv") ? "in.csv" : "in";
  const words = ({ folder, out }: Places): readonly string[] =>
    ["import", format, join(folder, source), "--out", out].concat("--recipe", join(folder, "recipe.json"), options);
  const name = ["import:", format, form, ...options].filter((part) => part !== "").join(" ");
  return target(name, { files: filesOf(Object.entries(texts)), weight, words });
}

function target(
  name: string,
  { files, weight, words }: { files: Files; weight: number; words: (places: Places) => readonly string[] },
): Target {
  return { name, group: "importer", files, weight, words, read: (places) => seenOf(words(places), places.out) };
}
