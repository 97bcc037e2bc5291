import { csvFormatRows } from "d3-dsv";
import type { TextFiles } from "../tables/index.ts";
import type { CouncilPackage } from "./councilPackage.ts";

/**
 * The files of a package of council tables: the same package gives the same bytes.
 *
 * @returns text by file name; parsing it gives the same package.
 */
export function writeCouncil(council: CouncilPackage): TextFiles {
  return new Map([
    ["datapackage.json", manifestText(council)],
    [
      "vetoes.csv",
      csv(["date", "draft", "meeting", "item", "topic", "region", "members", "confidence"], vetoRows(council)),
    ],
    [
      "resolutions.csv",
      csv(["resolution", "date", "item", "yes", "abstain", "no", "confidence"], resolutionRows(council)),
    ],
    ["ballots.csv", csv(["resolution", "state", "vote", "confidence"], ballotRows(council))],
  ]);
}

function manifestText({ manifest, vetoesCover, resolutionsCover }: CouncilPackage): string {
  const { name, version, title, licenses, sources, notes } = manifest;
  const tertius = { kind: "council", format: 1, vetoesCover, resolutionsCover, notes };
  return `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`;
}

function csv(header: readonly string[], rows: readonly string[][]): string {
  return `${csvFormatRows([[...header], ...rows])}\n`;
}

function vetoRows({ vetoes }: CouncilPackage): string[][] {
  return vetoes.map(({ date, draft, meeting, item, topic, region, members, confidence }) => [
    date,
    draft,
    meeting,
    item,
    topic,
    region,
    members.join("|"),
    confidence,
  ]);
}

function resolutionRows({ resolutions }: CouncilPackage): string[][] {
  return resolutions.map(({ number, date, item, tally, confidence }) => [
    number,
    date,
    item,
    ...(tally === null ? ["", "", ""] : tally.map(String)),
    confidence,
  ]);
}

function ballotRows({ resolutions }: CouncilPackage): string[][] {
  return resolutions.flatMap(({ number, ballots }) =>
    ballots.map(({ state, vote, confidence }) => [number, state, String(vote), confidence]),
  );
}
