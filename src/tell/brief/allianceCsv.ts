import type { AlignmentResults } from "../../results/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** What every list of retaliators and every solve makes of an alliance, a row for each member. */
export function allianceTable({ alliance }: AlignmentResults): ResultTable {
  const rows = alliance.flatMap(({ id, variants }) =>
    variants.flatMap((variant) => Object.keys(variant.utilities).map((member) => ({ id, ...variant, member }))),
  );
  return resultTable(
    "alignment-alliances",
    [
      { name: "alliance", of: ({ id }) => id },
      { name: "retaliators", of: ({ list }) => list },
      { name: "base", of: ({ base }) => base },
      { name: "elasticities", of: ({ elasticities }) => elasticities },
      { name: "member", of: ({ member }) => member },
      { name: "retaliation_loss", of: ({ retaliationLoss, member }) => retaliationLoss[member] },
      { name: "utility", of: ({ utilities, member }) => utilities[member] },
    ],
    rows,
  );
}

/** How the alliance decision fared where it is known who is allied; no rows without a trial. */
export function trialTable({ allianceTrial: trial }: AlignmentResults): ResultTable {
  const skills = { fully: trial?.fully, some: trial?.some, with_losses: trial?.withLosses };
  return resultTable(
    "alignment-trial",
    [
      { name: "answer", of: ({ answer }) => answer },
      { name: "pairs", of: ({ count }) => count },
      { name: "hits", of: ({ hits }) => hits },
      { name: "misses", of: ({ misses }) => misses },
      { name: "false_alarms", of: ({ falseAlarms }) => falseAlarms },
      { name: "right_noes", of: ({ correctNoes }) => correctNoes },
      { name: "base_rate", of: ({ baseRate }) => baseRate },
      { name: "accuracy", of: ({ accuracy }) => accuracy },
      { name: "accuracy_of_one_answer", of: ({ constantAccuracy }) => constantAccuracy },
      { name: "peirce", of: ({ peirce }) => peirce },
    ],
    Object.entries(skills).flatMap(([answer, skill]) => (skill ? [{ answer, ...skill }] : [])),
  );
}

/** Where parameters turn the answer of a member. */
export function flipTable({ alliance }: AlignmentResults): ResultTable {
  return resultTable(
    "alignment-flips",
    [
      { name: "alliance", of: ({ id }) => id },
      { name: "parameter", of: ({ parameter }) => parameter },
      { name: "member", of: ({ member }) => member },
      { name: "answer_of", of: ({ of }) => of },
      { name: "commitment", of: ({ commitment }) => commitment },
      { name: "base", of: ({ base }) => base },
      { name: "at", of: ({ at }) => at },
      { name: "side", of: ({ side }) => side },
      { name: "signs", of: ({ signs }) => Number(signs) },
    ],
    alliance.flatMap(({ id, decision: { flips } }) => flips.map((flip) => ({ id, ...flip }))),
  );
}
