import type { FindingRow, JudgedFinding } from "../data/packages/index.ts";
import { type Language, numberText, say } from "../base/wording/index.ts";
import { screenLines, screenTable } from "./screen.ts";

/** Rows of a finding that are listed; the others are counted. */
const LISTED = 6;
/** Rows behind a reason that the document lists. */
const LISTED_OF_REASON = 3;

/** The findings as the document carries them: every list bounded, worst first, with the count of all. */
export function findingsContent(findings: readonly JudgedFinding[]): unknown {
  return findings.map(({ id, source, checked, open, accepted }) => ({
    id,
    name: say("en", `finding.${id}`, {}),
    expected: say("en", `finding.${id}.expected`, {}),
    source,
    checked,
    open: { count: open.length, rows: open.slice(0, LISTED) },
    accepted: accepted.map(({ why, rows }) => ({ why, count: rows.length, rows: rows.slice(0, LISTED_OF_REASON) })),
  }));
}

/** The findings for a screen: one table with counts, then the rows without a reason, then the reasons. */
export function findingsText(findings: readonly JudgedFinding[], language: Language): string {
  return [
    screenLines([say(language, "finding.title", {})]),
    countTable(findings, language),
    ...findings.flatMap((finding) => [...openText(finding, language), ...acceptedText(finding, language)]),
  ].join("\n");
}

function countTable(findings: readonly JudgedFinding[], language: Language): string {
  const title = (column: "finding" | "checked" | "open" | "accepted"): string =>
    say(language, `finding.column.${column}`, {});
  const count = (value: number): string => numberText(value, language, { decimals: 0 });
  return screenTable(
    [
      { title: title("finding"), of: ({ id }) => say(language, `finding.${id}`, {}) },
      { title: title("checked"), of: ({ checked }) => count(checked), isNumber: true },
      { title: title("open"), of: ({ open }) => count(open.length), isNumber: true },
      { title: title("accepted"), of: ({ rows, open }) => count(rows.length - open.length), isNumber: true },
    ],
    findings,
  );
}

function openText({ id, open, source }: JudgedFinding, language: Language): string[] {
  if (open.length === 0) return [];
  const more = open.length - LISTED;
  return [
    "",
    screenLines([
      say(language, "finding.open", {
        finding: say(language, `finding.${id}`, {}),
        expected: say(language, `finding.${id}.expected`, {}),
        source,
      }),
    ]),
    openTable(open.slice(0, LISTED), language),
    ...(more > 0 ? [say(language, "finding.more", { count: numberText(more, language, { decimals: 0 }) })] : []),
  ];
}

function openTable(rows: readonly FindingRow[], language: Language): string {
  const title = (column: "where" | "found" | "against"): string => say(language, `finding.column.${column}`, {});
  return screenTable(
    [
      { title: title("where"), of: (row) => placeText(row, language) },
      { title: title("found"), of: ({ found }) => percent(found, language), isNumber: true },
      { title: title("against"), of: ({ against }) => percent(against, language), isNumber: true },
    ],
    rows,
  );
}

function acceptedText({ id, accepted }: JudgedFinding, language: Language): string[] {
  const covering = accepted.filter(({ rows }) => rows.length > 0);
  if (covering.length === 0) return [];
  const lines = covering.map(({ why, rows }) =>
    say(language, "finding.accepted", {
      count: numberText(rows.length, language, { decimals: 0 }),
      worst: `${placeText(rows[0]!, language)}, ${percent(rows[0]!.found, language)}`,
      why,
    }),
  );
  return ["", say(language, "finding.reasons", { finding: say(language, `finding.${id}`, {}) }), screenLines(lines)];
}

/** Which place a row is about: importer and seller, or a country, and the sector. */
function placeText({ importer, seller, sector }: FindingRow, language: Language): string {
  const pair =
    importer === null || seller === null || importer === seller
      ? importer
      : say(language, "finding.pair", { importer, seller });
  return [pair, sector].filter((each) => each !== null).join(", ");
}

function percent(value: FindingRow["found"], language: Language): string {
  return `${numberText(value, language, { decimals: 2 })} %`;
}
