import { sideCodes } from "../../../case/index.ts";
import type { BilateralResult, FlowResult } from "../../../results/index.ts";
import { greatest, least } from "../../../base/units/index.ts";
import { millionText, numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import type { Account } from "./account.ts";
import { againstTitle } from "./comparedWith.ts";
import { changePercent, pairOf, sectorFlows } from "./pair.ts";
import { pairPath, resultPath } from "./resultPath.ts";

const CHANGE_DECIMALS = 2;

/** What a country sells to the parties, and they to each other: before, after, change. */
export function exportTable(account: Account, country: string): TableBlock | null {
  const { a, b } = account.case.parties;
  if (a === null) return null;
  const pairs = [
    [country, b],
    [country, a],
    [b, country],
    [a, country],
    [b, a],
    [a, b],
  ] as const;
  const named = pairs.flatMap(([exporter, importer]) =>
    account.equilibrium.bilateral.filter((each) => each.exporter === exporter && each.importer === importer),
  );
  const found = [...new Set(named)];
  if (found.length === 0) return null;
  return answerTable(`exports-${country}`, exportColumns(account), found, {
    strong: ({ exporter }) => exporter === country,
    pathOf: (row) => pairPath(account, row),
    notes: observedNotes(account),
  });
}

/** Where trade is balanced, the flows before are not those of the solve. */
function observedNotes(account: Account): readonly string[] {
  const { words, equilibrium } = account;
  if (equilibrium.closure !== "none") return [];
  const title = againstTitle(account);
  return [title === null ? words.say("exports.observed", {}) : words.say("exports.observedAgainst", { title })];
}

function exportColumns({ words, equilibrium }: Account): readonly AnswerColumn<BilateralResult>[] {
  const { say, language } = words;
  const unit = millionText(equilibrium.currency, language);
  const money = (value: number): string => numberText(value, language, { decimals: value < 100 ? 1 : 0 });
  const flow = ({ exporter, importer }: BilateralResult): string =>
    say("flow", { exporter: words.country(exporter).label, importer: words.country(importer).label });
  return [
    { title: say("column.flow", {}), unit: null, of: flow },
    { title: say("column.scope", {}), unit: null, of: ({ scope }) => say(`scope.${scope}`, {}) },
    { title: say("column.before", {}), unit, of: ({ before }) => money(before) },
    { title: say("column.after", {}), unit, of: ({ after }) => money(after) },
    { title: say("column.change", {}), unit: "%", of: ({ changePercent: change }) => changeText(change, words) },
    {
      title: say("column.range", {}),
      unit: "%",
      of: ({ range }) => (range === undefined ? "" : rangeCell(range.changePercent, language, CHANGE_DECIMALS)),
    },
  ];
}

function changeText(percent: number | null, { language }: Wording): string {
  return numberText(percent, language, { decimals: CHANGE_DECIMALS, signed: true });
}

/** A sector, or all of them together. */
interface SectorRow {
  readonly title: string;
  readonly sectors: readonly string[];
  readonly isTotal: boolean;
}

/** What a country sells to each party by sector; null when the results hold no flows. */
export function sectorTable(account: Account, country: string): TableBlock | null {
  const { words } = account;
  const parties = sideCodes(account.case.parties)
    .toReversed()
    .filter((party) => party !== country);
  const rows = sectorRows(account, country, parties);
  if (rows.length === 0) return null;
  return answerTable(
    `sectors-${country}`,
    [
      { title: words.say("column.sector", {}), unit: null, of: ({ title }) => title },
      ...parties.flatMap((party) => salesColumns(account, country, party)),
    ],
    rows,
    {
      strong: ({ isTotal }) => isTotal,
      pathOf: (row) => salesPaths(account, row, { country, parties }),
      notes: [words.say("sectors.note", {})],
    },
  );
}

/** Where the sales of a country to parties stand: those of a sector, or those of all goods and services. */
function salesPaths(
  account: Account,
  { sectors, isTotal }: SectorRow,
  { country: exporter, parties }: { readonly country: string; readonly parties: readonly string[] },
): string {
  const paths = parties.flatMap((importer) =>
    isTotal
      ? [pairPath(account, { exporter, importer, scope: "all" })]
      : sectors.flatMap((sector) => {
          const pair = `[sector=${sector}, exporter=${exporter}, importer=${importer}]`;
          const solved = account.equilibrium.solves === undefined ? [] : [`solves.sectorTrade${pair}`];
          return [`flows${pair}`, ...solved].map((part) => resultPath(account, part));
        }),
  );
  return paths.join("; ");
}

function sectorRows(
  { words, equilibrium }: Account,
  country: string,
  parties: readonly string[],
): readonly SectorRow[] {
  const flows = parties.flatMap((party) => sectorFlows(equilibrium, country, party));
  const sectors = [...new Set(flows.map(({ sector }) => sector))];
  if (sectors.length === 0) return [];
  return [
    ...sectors.map((sector) => ({ title: words.sector(sector), sectors: [sector], isTotal: false })),
    { title: words.say("sectors.total", {}), sectors, isTotal: true },
  ];
}

/** What a country sold to a party before, and its change. */
function salesColumns(account: Account, country: string, party: string): readonly AnswerColumn<SectorRow>[] {
  const { words, equilibrium } = account;
  const flows = sectorFlows(equilibrium, country, party);
  const sales = ({ sectors }: SectorRow): Sales => salesOf(flows.filter(({ sector }) => sectors.includes(sector)));
  const money = (value: number): string =>
    numberText(value, words.language, { decimals: value > 0 && value < 100 ? 1 : 0 });
  return [
    {
      title: words.say("column.salesBefore", { to: words.country(party).to }),
      unit: millionText(equilibrium.currency, words.language),
      of: (row) => money(sales(row).before),
    },
    {
      title: words.say("column.change", {}),
      unit: "%",
      of: (row) => changeText(changePercent(sales(row).before, sales(row).after), words),
    },
    {
      title: words.say("column.range", {}),
      unit: "%",
      of: (row) => salesRange(account, country, party, row),
      isShown: equilibrium.solves !== undefined,
    },
  ];
}

/** Lowest and highest change of what a country sells to a party in a sector, over the variants on the same package; empty where none has it. */
function salesRange(account: Account, country: string, party: string, { sectors, isTotal }: SectorRow): string {
  const { words, equilibrium } = account;
  if (isTotal) {
    const all = pairOf(equilibrium, country, party)?.range;
    return all === undefined ? "" : rangeCell(all.changePercent, words.language, CHANGE_DECIMALS);
  }
  const changes = (equilibrium.solves ?? [])
    .filter(({ base }) => base === equilibrium.base)
    .flatMap(({ sectorTrade }) => sectorTrade)
    .filter((each) => each.exporter === country && each.importer === party && sectors.includes(each.sector))
    .flatMap(({ changePercent: change }) => change ?? []);
  if (changes.length === 0) return "";
  return rangeCell({ low: least(changes), high: greatest(changes) }, words.language, CHANGE_DECIMALS);
}

/** Million, before and after. */
interface Sales {
  readonly before: number;
  readonly after: number;
}

function salesOf(flows: readonly FlowResult[]): Sales {
  return {
    before: flows.reduce((sum, flow) => sum + flow.before, 0),
    after: flows.reduce((sum, flow) => sum + flow.after, 0),
  };
}
