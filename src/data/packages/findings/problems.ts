import { defineProblem, type Problem } from "../../../base/problems/index.ts";
import type { FindingRow } from "./finding.ts";
import type { JudgedFinding } from "./judgedFindings.ts";

/** What each finding is about, in the message of its warning. */
const ABOUT: Readonly<Record<JudgedFinding["id"], string>> = {
  importersSetTariffs:
    "sectors of goods have tariffs of which less than twice as much varies between importers as between sellers",
  unionTariffs: "tariffs of members of a customs union are apart from those of the other members",
  agreementTariffs: "pairs with a trade agreement have a tariff all the same",
  oneSidedTariffs: "tariffs are of another order than the importer's others, and the seller gives nothing in return",
  knownTariffs: "tariffs lie outside what is known of them",
  ownTrade: "sectors sell at home next to nothing or all there is",
};

/** W304, W305: what a verified package leaves without a reason, and reasons for what is not there. */
export function findingProblems(name: string, findings: readonly JudgedFinding[]): Problem[] {
  return findings.flatMap((finding) => [
    ...(finding.open.length === 0 ? [] : [openFinding(name, finding)]),
    ...finding.accepted.flatMap(({ why, rows }) => (rows.length > 0 ? [] : [acceptedNothing(name, finding.id, why)])),
  ]);
}

export const openFinding = defineProblem(
  "W304",
  {
    name: "finding without a reason",
    meaning:
      "`data verify` found tariffs or own sales that look odd, and the package does not say why they are right. They may be: preferences, statistics and small countries are odd at times. Nothing is refused.",
    wayOut: "Look at the rows; correct them, or write the reason into `accepted` of datapackage.json.",
  },
  (name: string, { id, open, checked }: JudgedFinding) => {
    const worst = open[0]!;
    return {
      place: { path: `${name}, ${id}` },
      message: `${open.length} of ${checked} ${ABOUT[id]}; the worst is ${placeText(worst)}: ${tenths(worst.found)} % against ${tenths(worst.against)} %.`,
      found: String(open.length),
      hints: [
        `Correct the rows, or say in datapackage.json why they are right: { "finding": "${id}", "importers": […], "why": "…" } in \`accepted\`.`,
      ],
    };
  },
);

export const acceptedNothing = defineProblem(
  "W305",
  {
    name: "reason without a finding",
    meaning: "An entry of `accepted` in datapackage.json covers no row that `data verify` finds.",
    wayOut: "Remove the entry, or correct its codes.",
  },
  (name: string, id: JudgedFinding["id"], why: string) => ({
    place: { file: "datapackage.json", path: `${name}, ${id}` },
    message: `The package accepts rows of ${id} that are not found (any more), or that another entry accepts.`,
    found: why,
  }),
);

/** Which place a row is about, in codes. */
function placeText({ importer, seller, sector }: FindingRow): string {
  const pair = importer === null ? [] : [seller === importer ? importer : `${importer} on ${seller}`];
  return [...pair, ...(sector === null ? [] : [sector])].join(", ");
}

function tenths(value: number): string {
  return value.toFixed(1);
}
