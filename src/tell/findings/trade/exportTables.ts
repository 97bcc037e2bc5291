import type { BilateralResult } from "../../../solve/index.ts";
import { millionText, numberText, rangeCell } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";
import { tableBlock, type BlockColumn, type TableBlock } from "../block.ts";
import { changePercent, sectorFlows } from "./pair.ts";

const CHANGE_DECIMALS = 2;

/** What a country sells to the parties, and they to each other: before, after, change. */
export function exportTable(account: Account, country: string): TableBlock | null {
  const { a, b } = account.case.parties;
  const pairs = [
    [country, b],
    [country, a],
    [b, country],
    [a, country],
    [b, a],
    [a, b],
  ] as const;
  const found = pairs.flatMap(([exporter, importer]) =>
    account.equilibrium.bilateral.filter((each) => each.exporter === exporter && each.importer === importer),
  );
  if (found.length === 0) return null;
  const strong = found.flatMap((each, at) => (each.exporter === country ? [at] : []));
  return tableBlock(
    "exports",
    exportColumns(account),
    found.map((each) => exportRow(account, each)),
    { strong, notes: observedNotes(account) },
  );
}

/** Where trade is balanced, the flows before are not those of the solve. */
function observedNotes({ words, equilibrium }: Account): readonly string[] {
  return equilibrium.closure === "none" ? [words.say("exports.observed", {})] : [];
}

function exportColumns(account: Account): readonly BlockColumn[] {
  const { say, language } = account.words;
  const money = millionText(account.equilibrium.currency, language);
  return [
    { title: say("column.flow", {}), unit: null },
    { title: say("column.scope", {}), unit: null },
    { title: say("column.before", {}), unit: money },
    { title: say("column.after", {}), unit: money },
    { title: say("column.change", {}), unit: "%" },
    { title: say("column.range", {}), unit: "%" },
  ];
}

function exportRow(account: Account, pair: BilateralResult): readonly string[] {
  const { words } = account;
  const { language } = words;
  const range = pair.range?.changePercent;
  const money = (value: number): string => numberText(value, language, { decimals: value < 100 ? 1 : 0 });
  const flow = { exporter: words.country(pair.exporter).label, importer: words.country(pair.importer).label };
  return [
    words.say("flow", flow),
    words.say(`scope.${pair.scope}`, {}),
    money(pair.before),
    money(pair.after),
    numberText(pair.changePercent, language, { decimals: CHANGE_DECIMALS, signed: true }),
    range === undefined ? "" : rangeCell(range, language, CHANGE_DECIMALS),
  ];
}

/** What a country sells to each party by sector; null when the results hold no flows. */
export function sectorTable(account: Account, country: string): TableBlock | null {
  const { words, equilibrium } = account;
  const parties = [account.case.parties.b, account.case.parties.a].filter((party) => party !== country);
  const sectors = [
    ...new Set(parties.flatMap((party) => sectorFlows(equilibrium, country, party).map((f) => f.sector))),
  ];
  if (sectors.length === 0) return null;
  const rows = sectors.map((sector) => [words.sector(sector), ...cells(account, country, parties, [sector])]);
  const total = [words.say("sectors.total", {}), ...cells(account, country, parties, sectors)];
  const notes = [words.say("sectors.note", {})];
  return tableBlock("sectors", sectorColumns(account, parties), [...rows, total], { strong: [rows.length], notes });
}

function sectorColumns(account: Account, parties: readonly string[]): readonly BlockColumn[] {
  const { words, equilibrium } = account;
  const money = millionText(equilibrium.currency, words.language);
  const columns = parties.flatMap((party) => [
    {
      title: words.say("column.salesBefore", { to: words.country(party).to }),
      unit: money,
    },
    { title: words.say("column.change", {}), unit: "%" },
  ]);
  return [{ title: words.say("column.sector", {}), unit: null }, ...columns];
}

function cells(
  account: Account,
  country: string,
  parties: readonly string[],
  sectors: readonly string[],
): readonly string[] {
  const { language } = account.words;
  const wanted = new Set(sectors);
  return parties.flatMap((party) => {
    const flows = sectorFlows(account.equilibrium, country, party).filter((flow) => wanted.has(flow.sector));
    const before = flows.reduce((sum, flow) => sum + flow.before, 0);
    const after = flows.reduce((sum, flow) => sum + flow.after, 0);
    const decimals = before > 0 && before < 100 ? 1 : 0;
    return [
      numberText(before, language, { decimals }),
      numberText(changePercent(before, after), language, { decimals: CHANGE_DECIMALS, signed: true }),
    ];
  });
}
