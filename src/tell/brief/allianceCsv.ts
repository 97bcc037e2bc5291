import {
  ALLIANCE,
  ALLIANCE_FLIP,
  ALLIANCE_VARIANT,
  type AlignmentResults,
  columnsByName,
  columnsOf,
  SKILL,
} from "../../results/index.ts";
import { columnsWithin, defineTable, eachColumns } from "./tableDefinition.ts";

/** A row of an alliance decision. */
interface OfAlliance {
  readonly alliance: object;
}

/** The decision that a row is of. */
const ALLIANCE_ID = columnsWithin(({ alliance }: OfAlliance) => alliance, columnsOf(ALLIANCE.pick({ id: true })));

/** What every list of retaliators and every solve makes of an alliance, a row for each member. */
export const ALLIANCES = defineTable(
  "alignment-alliances",
  ({ alliance: all }: AlignmentResults) =>
    all.flatMap((alliance) =>
      alliance.variants.flatMap((each) => Object.keys(each.utilities).map((member) => ({ alliance, each, member }))),
    ),
  [
    ...ALLIANCE_ID,
    ...eachColumns(ALLIANCE_VARIANT),
    { name: "member", unit: "text", meaning: "member of the alliance", of: ({ member }) => member },
    ...columnsWithin(
      ({ each, member }: { readonly each: object; readonly member: string }) => ({ row: each, name: member }),
      columnsByName(ALLIANCE_VARIANT),
    ),
  ],
);

/** How the alliance decision fared where it is known who is allied; no rows without a trial. */
export const TRIALS = defineTable(
  "alignment-trial",
  ({ allianceTrial: trial }: AlignmentResults) =>
    Object.entries({ fully: trial?.fully, some: trial?.some, with_losses: trial?.withLosses }).flatMap(
      ([answer, each]) => (each ? [{ answer, each }] : []),
    ),
  [
    {
      name: "answer",
      unit: "text",
      meaning: "yes where both gain: `fully` committed, to `some` degree, `with_losses` to retaliation",
      of: ({ answer }) => answer,
    },
    ...eachColumns(SKILL),
  ],
);

/** Where parameters turn the answer of a member. */
export const FLIPS = defineTable(
  "alignment-flips",
  ({ alliance: all }: AlignmentResults) =>
    all.flatMap((alliance) => alliance.decision.flips.map((each) => ({ alliance, each }))),
  [...ALLIANCE_ID, ...eachColumns(ALLIANCE_FLIP)],
);
