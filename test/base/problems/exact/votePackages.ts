import { importCouncil, importVotes } from "../../../../src/data/importers/index.ts";
import {
  flagProblems,
  parseAlliances,
  parseCouncil,
  parseEconomy,
  parseVotes,
  type TextFiles,
} from "../../../../src/data/packages/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { DATAVERSE, LIBRARY, RECIPE, WIDE } from "../../../data/importers/votes/foreignVotes.ts";
import { changedDyads } from "../../../data/packages/alliances/twoDyads.ts";
import { changedCouncil } from "../../../data/packages/council/oneVeto.ts";
import { changedVotes, threeStatePackage, threeStates } from "../../../data/packages/votes/threeStates.ts";
import type { Provoked } from "./provoked.ts";

const votes = (files: TextFiles) => (): readonly Problem[] => parseVotes(files, null).problems;

const council = (files: TextFiles) => (): readonly Problem[] => parseCouncil(files, null).problems;

const imported =
  (...texts: readonly string[]) =>
  (): readonly Problem[] =>
    importVotes(new Map(texts.map((text, at) => [`votes${at + 1}.csv`, text])), RECIPE, "small").problems;

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

function tooManyStates(): Map<string, string> {
  const states = Array.from({ length: 5001 }, (_, at) => `S${at},S${at},,,`);
  const calls = Array.from({ length: 4000 }, (_, at) => `${at + 1},1,2000-01-01`);
  return threeStates()
    .set("states.csv", ["state,name,cow,first_session,last_session", ...states].join("\n"))
    .set("roll-calls.csv", ["id,session,date", ...calls].join("\n"));
}

const COUNCIL_HEADER = "row_type,year,resolution,date,agenda_item,tally_for_against_abstain,vote_CHN\n";

/** Packages of roll calls, council tables, and what they are made from. */
export const VOTE_PACKAGE_PROVOKED: Provoked = {
  E350: votes(changedVotes("published-points.csv", "1,AAA", "1,AAB")),
  E351: votes(changedVotes("votes.csv", "130", "150")),
  E352: votes(changedVotes("votes.csv", "130", "13")),
  E353: votes(changedVotes("roll-calls.csv", "2,1,2000-11-01", "2,3,2000-11-01")),
  E354: all(
    votes(changedVotes("roll-calls.csv", "2000-11-01", "2000-11-31")),
    votes(changedVotes("roll-calls.csv", "2000-11-01", "")),
  ),
  E355: votes(changedVotes("roll-calls.csv", "\n2,1,", "\n1,1,")),
  E356: votes(changedVotes("roll-calls.csv", "A/2,0", "A/2,no")),
  E357: all(
    votes(changedVotes("votes.csv", "\n3,", "\n33,")),
    votes(changedVotes("votes.csv", "4,318\n", "")),
    votes(changedVotes("votes.csv", "4,318\n", "4,318\n5,111\n")),
  ),
  E358: votes(changedVotes("bridges.csv", "1,3", "1,7")),
  E359: votes(changedVotes("bridges.csv", "1,3", "3,1")),
  E360: all(
    votes(changedVotes("roll-calls.csv", "1,1,2000", "1,one,2000")),
    votes(changedVotes("roll-calls.csv", "1,1,2000", "1,,2000")),
  ),
  E361: all(
    votes(changedVotes("states.csv", "710,2,2", "710,1,2")),
    votes(changedVotes("states.csv", "710,2,2", "710,,")),
  ),
  E362: () => votes(tooManyStates())(),
  E363: votes(changedVotes("published-points.csv", "0.5,0.25,1", "0.5,0.75,1")),
  E364: all(
    () => flagProblems(threeStatePackage(), "important", [1, 2]),
    () => flagProblems({ ...threeStatePackage(), important: Int8Array.of(-1, -1, -1, -1) }, "important", [1, 2]),
  ),
  E365: all(
    votes(changedVotes("datapackage.json", '"votes"', '"economy"')),
    () => parseEconomy(threeStates(), null).problems,
  ),
  E366: council(changedCouncil("ballots.csv", "1,AAA", "11,AAA")),
  E367: council(changedCouncil("resolutions.csv", "13,2,0", "13,,0")),
  E368: imported("a,b\n1,2\n"),
  E369: all(imported(DATAVERSE.replaceAll(",710,", ",7100,")), imported(LIBRARY.replaceAll(",SUN,", ",USSR,"))),
  E370: all(
    imported(DATAVERSE.replace("2.0,RUS", "7,RUS")),
    imported(LIBRARY.replace(",Y,", ",yes,")),
    imported(WIDE.get("votes.csv")!.replace(",8", ",9")),
    () =>
      importCouncil(
        new Map([["council.csv", `${COUNCIL_HEADER}resolution,2010,1,1 May,x,15-0-0,aye\n`]]),
        COUNCIL_RECIPE,
      ).problems,
  ),
  E371: imported("rcid,ccode,vote\n1,2,1\n1,2,3\n"),
  E372: imported("rcid,ccode,vote,session,date\n1,2,1,1,2000-01-01\n1,365,1,2,2000-01-01\n"),
  E373: all(imported("rcid,session,date\n1,1,2000-01-01\n"), imported("rcid,ccode,vote\n1,2,1\n")),
  E385: () => parseAlliances(changedDyads("dyads.csv", ",0.1,0.2,", ",0.1,1.2,"), null).problems,
  E386: council(changedCouncil("vetoes.csv", "2001-02-03", "2011-01-01")),
  E389: () =>
    importCouncil(
      new Map([["council.csv", `${COUNCIL_HEADER}resolution,2010,1,2011-05-01,x,15-0-0,for\n`]]),
      COUNCIL_RECIPE,
    ).problems,
  W350: votes(changedVotes("roll-calls.csv", "2,0,0,Peace", "3,,0,Peace")),
  W351: imported(...WIDE.values()),
  W352: imported(...WIDE.values(), "rcid,session,date\n12,2,2001-02-01\n"),
  W353: imported(LIBRARY),
  W354: () => importVotes(WIDE, null, "My votes").problems,
};

const COUNCIL_RECIPE = JSON.stringify({
  ...(JSON.parse(RECIPE) as object),
  vetoesCover: ["2000-01-01", "2020-12-31"],
  resolutionsCover: ["2000-01-01", "2020-12-31"],
});
