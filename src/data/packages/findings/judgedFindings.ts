import type { AcceptedFinding, Economy } from "../economy/index.ts";
import { namedCountries } from "./agreements.ts";
import { agreementTariffs } from "./agreementTariffs.ts";
import type { CheckedEconomy, Finding, FindingRow } from "./finding.ts";
import { importersSetTariffs } from "./importersSetTariffs.ts";
import { knownTariffs } from "./knownTariffs.ts";
import { oneSidedTariffs } from "./oneSidedTariffs.ts";
import { ownTrade } from "./ownTrade.ts";
import { tariffYear } from "./tariffYear.ts";
import { unionTariffs } from "./unionTariffs.ts";

/** A finding, its rows divided into those that the package accepts with a reason and those that it does not. */
export interface JudgedFinding extends Finding {
  /** Rows that no reason covers, worst first. */
  readonly open: readonly FindingRow[];
  /** Reasons of the package, each with the rows that it covers and no reason before it did. */
  readonly accepted: readonly { readonly why: string; readonly rows: readonly FindingRow[] }[];
}

const CHECKS: readonly ((economy: CheckedEconomy) => Finding)[] = [
  importersSetTariffs,
  unionTariffs,
  agreementTariffs,
  oneSidedTariffs,
  knownTariffs,
  ownTrade,
];

/** Every check of an economy's tariffs and own sales, and what the package says of the rows. */
export function judgedFindings(economy: Economy): JudgedFinding[] {
  return CHECKS.map((check) => judged(check(economy), economy));
}

function judged(finding: Finding, { manifest }: Economy): JudgedFinding {
  const accepted: { why: string; rows: FindingRow[] }[] = [];
  let open = [...finding.rows];
  for (const each of manifest.accepted ?? []) {
    if (each.finding !== finding.id) continue;
    const isCovered = covering(each, tariffYear({ manifest }));
    accepted.push({ why: each.why, rows: open.filter(isCovered) });
    open = open.filter((row) => !isCovered(row));
  }
  return { ...finding, open, accepted };
}

/** Whether a row is one that the package speaks of: every list that is given must hold its code. */
function covering({ importers, sellers, sectors }: AcceptedFinding, year: number): (row: FindingRow) => boolean {
  const lists: [readonly string[] | undefined, (row: FindingRow) => string | null][] = [
    [importers && namedCountries(importers, year), (row) => row.importer],
    [sellers && namedCountries(sellers, year), (row) => row.seller],
    [sectors, (row) => row.sector],
  ];
  return (row) => lists.every(([list, key]) => list === undefined || list.includes(key(row) ?? ""));
}
