import type { QuotaResult } from "../../../results/index.ts";
import { billionText, numberText } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, section } from "../block.ts";
import type { Account } from "./account.ts";
import { plainPercent, quotaFlow, quotaSector } from "./quotaWords.ts";
import { resultPath } from "./resultPath.ts";

/** What became of the quotas of a scenario, those with the largest rent first; nothing where it has none. */
export function quotaBlocks(account: Account): readonly Block[] {
  const { words, equilibrium } = account;
  const { quotas = [], baseYear } = equilibrium;
  if (quotas.length === 0) return [];
  const rows = quotas.toSorted((one, other) => other.rent - one.rent);
  const table = answerTable("quotas", [...limitColumns(account), ...rentColumns(account, rows)], rows, {
    pathOf: (row) => quotaPath(account, row),
    notes: [words.say("quota.note", { year: String(baseYear) })],
  });
  return section(words.say("quota.heading", {}), [table]);
}

/** Where the numbers of a quota stand. */
export function quotaPath(
  account: Pick<Account, "scenario">,
  { measure, sector, exporter, importer }: QuotaResult,
): string {
  return resultPath(
    account,
    `quotas[measure=${measure}, sector=${sector}, exporter=${exporter}, importer=${importer}]`,
  );
}

function limitColumns({ words }: Account): readonly AnswerColumn<QuotaResult>[] {
  const { say } = words;
  return [
    { title: say("column.flow", {}), unit: null, of: (row) => quotaFlow(row, words) },
    { title: say("column.sector", {}), unit: null, of: (row) => quotaSector(row, words) },
    {
      title: say("quota.column.limit", {}),
      unit: "%",
      of: ({ limitPercent }) => plainPercent(limitPercent, words),
    },
    {
      title: say("quota.column.quantity", {}),
      unit: "%",
      of: ({ quantityPercent }) => numberText(quantityPercent, words.language, { decimals: 1 }),
    },
    { title: say("quota.column.state", {}), unit: null, of: ({ state }) => say(`quota.state.${state}`, {}) },
  ];
}

function rentColumns(
  { words, equilibrium: { currency } }: Account,
  rows: readonly QuotaResult[],
): readonly AnswerColumn<QuotaResult>[] {
  const { say, language } = words;
  const percent = (value: number): string => numberText(value, language, { decimals: 1 });
  const billion = billionText(currency, language);
  const money = (million: number): string => numberText(million / 1000, language, { decimals: 2 });
  const isRanged = rows.some(({ range }) => range !== undefined);
  const ends = ({ range }: QuotaResult): string =>
    range === undefined ? "" : [range.equivalentPercent.low, range.equivalentPercent.high].map(percent).join(" … ");
  return [
    { title: say("quota.column.equivalent", {}), unit: "%", of: ({ equivalentPercent }) => percent(equivalentPercent) },
    { title: say("quota.column.range", {}), unit: "%", of: ends, isShown: isRanged },
    { title: say("quota.column.rent", {}), unit: billion, of: ({ rent }) => money(rent) },
    { title: say("quota.column.buyer", {}), unit: billion, of: ({ importerRent }) => money(importerRent) },
    { title: say("quota.column.sellers", {}), unit: billion, of: ({ exporterRent }) => money(exporterRent) },
  ];
}
