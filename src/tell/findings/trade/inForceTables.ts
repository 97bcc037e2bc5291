import {
  type Case,
  isInForce,
  isMarketInstrument,
  type Measure,
  namesOneCountry,
  type Scenario,
  scenarioMeasures,
  partyCodes,
  sideCodes,
} from "../../../case/index.ts";
import type { InForce } from "../../../results/index.ts";
import { ALL_IN_FORCE, BARELY } from "../../../solve/index.ts";
import {
  billionText,
  dateText,
  decimalsFor,
  listText,
  MAX_DECIMALS,
  moneyText,
  numberText,
  type Wording,
} from "../../../base/wording/index.ts";
import { type AcrossLine, type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, filled, section, type TableBlock } from "../block.ts";
import { type Account, scenarioOf } from "./account.ts";
import { measureTitle } from "./measureTitle.ts";
import { plainPercent } from "./quotaWords.ts";
import { resultPath } from "./resultPath.ts";

/** What is in force in one scenario, and what it is told with. */
export interface InForceTold {
  readonly case: Case;
  readonly scenario: Scenario;
  readonly rows: readonly InForce[];
  readonly currency: string;
  /** Year of the trade that is hit. */
  readonly year: number;
  readonly words: Wording;
}

/** How much of it is told. */
export interface InForceOptions {
  /** Flows that have a row: those between the sides first, then the most trade. */
  readonly flows: number;
  /** By sector: `none`, all measures together, or each by itself as well. */
  readonly sectors: "none" | "together" | "each";
}

/** What is in force in the scenario of an account; nothing in the base. */
export function inForceTold(account: Account): InForceTold | null {
  const { case: case_, equilibrium, words } = account;
  const scenario = scenarioOf(case_, account.scenario);
  if (scenario === undefined) return null;
  const { currency, baseYear: year, inForce: rows = [] } = equilibrium;
  return { case: case_, scenario, rows, currency, year, words };
}

/**
 * What is in force on the day of a scenario: each flow with its tariff before and then and the trade that is hit, then each measure,
 * then what acts elsewhere or next to nowhere.
 */
export function inForceBlocks(told: InForceTold, { flows, sectors }: InForceOptions): readonly Block[] {
  const { scenario, words } = told;
  const heading = words.say("inForce.heading", {
    date: dateText(scenario.at, words.language),
    scenario: scenario.title === "" ? scenario.id : words.title(scenario.title),
  });
  const items = [...barelyTold(told), ...elsewhereTold(told)];
  return [
    ...section(heading, [
      ...filled(flowsTable(told, flows)),
      ...filled(measuresTable(told)),
      ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
    ]),
    ...(sectors === "none"
      ? []
      : section(words.say("inForce.headingSectors", {}), filled(sectorsTable(told, sectors === "each")))),
  ];
}

/** That all measures of the scenario hit next to nothing; null where one hits more. */
export function barelyHit(account: Account): string | null {
  const told = inForceTold(account);
  const measures = told === null ? [] : measureRows(told);
  if (told === null || measures.length === 0 || !measures.every(isBarely) || withinCountries(told).length > 0)
    return null;
  const hit = measures.reduce((sum, row) => sum + row.hit, 0);
  return told.words.say("short.why.barely", { money: moneyOf(told, hit) });
}

function measureRows({ rows }: InForceTold): readonly InForce[] {
  return rows.filter(({ exporter }) => exporter === ALL_IN_FORCE);
}

function isBarely({ pairSharePercent }: InForce): boolean {
  return pairSharePercent < BARELY;
}

function moneyOf({ currency, words }: InForceTold, million: number): string {
  return moneyText(million, currency, words.language);
}

function flowsTable(told: InForceTold, most: number): TableBlock {
  const { words, year, case: case_ } = told;
  const sides = sideCodes(case_.parties);
  const named = new Set(partyCodes(case_.parties));
  const isOfAll = ({ exporter, sector, measure }: InForce): boolean =>
    exporter !== ALL_IN_FORCE && sector === ALL_IN_FORCE && measure === ALL_IN_FORCE;
  const isBetween = ({ exporter, importer }: InForce): boolean => sides.includes(exporter) && sides.includes(importer);
  const flows = told.rows.filter(isOfAll);
  const all = [...flows.filter(isBetween), ...flows.filter((row) => !isBetween(row))];
  const more: readonly AcrossLine[] =
    all.length > most ? [{ across: words.say("inForce.more", { count: String(all.length - most) }) }] : [];
  const flow = { title: words.say("column.flow", {}), unit: null, of: (row: InForce) => flowText(told, row) };
  return answerTable(
    "inForce",
    [flow, ...tariffColumns(told), ...hitColumns(told), alsoColumn(told, all)],
    [...all.slice(0, most), ...more],
    {
      strong: ({ exporter, importer }) => named.has(exporter) && named.has(importer),
      pathOf: (row) => rowPath(told, row),
      notes: [words.say("inForce.note", { year: String(year) })],
    },
  );
}

function measuresTable(told: InForceTold): TableBlock {
  const { words } = told;
  const rows = measureRows(told);
  const [hit, share] = hitColumns(told);
  const [, added] = tariffColumns(told);
  const title = {
    title: words.say("column.measure", {}),
    unit: null,
    of: (row: InForce) => measureTitle(told, row.measure),
  };
  const pairs = { ...share!, title: words.say("inForce.column.pairs", {}) };
  return answerTable("inForce-measures", [title, added!, hit!, pairs, alsoColumn(told, rows)], rows, {
    pathOf: (row) => rowPath(told, row),
    notes: [words.say("inForce.alone", {})],
  });
}

/** Sectors of each flow that is told by sector, a line with the flow above each. */
function sectorsTable(told: InForceTold, isEach: boolean): TableBlock {
  const { words } = told;
  const rows = told.rows.filter(
    ({ sector, measure }) => sector !== ALL_IN_FORCE && (isEach || measure === ALL_IN_FORCE),
  );
  const flows = [...new Set(rows.map((row) => flowText(told, row)))];
  const lines = flows.flatMap((flow): readonly (InForce | AcrossLine)[] => {
    const own = rows.filter((row) => flowText(told, row) === flow);
    const order = [...new Set(own.map(({ sector }) => sector))];
    return [{ across: flow }, ...order.flatMap((sector) => own.filter((row) => row.sector === sector))];
  });
  const sector = {
    title: words.say("column.sector", {}),
    unit: null,
    of: (row: InForce) =>
      row.measure === ALL_IN_FORCE ? words.sector(row.sector) : `· ${measureTitle(told, row.measure)}`,
  };
  return answerTable(
    "inForce-sectors",
    [sector, ...tariffColumns(told), ...hitColumns(told), alsoColumn(told, rows)],
    lines,
    { pathOf: (row) => rowPath(told, row) },
  );
}

function rowPath({ scenario }: InForceTold, { exporter, importer, sector, measure }: InForce): string {
  const key = `exporter=${exporter}, importer=${importer}, sector=${sector}, measure=${measure}`;
  return resultPath({ scenario: scenario.id }, `inForce[${key}]`);
}

function tariffColumns({ words }: InForceTold): readonly AnswerColumn<InForce>[] {
  const { say } = words;
  const points = say("inForce.points", {});
  return [
    { title: say("inForce.column.base", {}), unit: "%", of: ({ basePercent }) => shown(basePercent, words) },
    {
      title: say("inForce.column.added", {}),
      unit: points,
      of: ({ addedPoints }) => shown(addedPoints, words, addedPoints !== 0),
    },
    { title: say("inForce.column.total", {}), unit: "%", of: ({ totalPercent }) => shown(totalPercent, words) },
  ];
}

function hitColumns({ words, currency }: InForceTold): readonly AnswerColumn<InForce>[] {
  const { say } = words;
  return [
    {
      title: say("inForce.column.hit", {}),
      unit: billionText(currency, words.language),
      of: ({ hit }) => shown(hit / 1000, words),
    },
    { title: say("inForce.column.pair", {}), unit: "%", of: ({ pairSharePercent }) => shown(pairSharePercent, words) },
    {
      title: say("inForce.column.imports", {}),
      unit: "%",
      of: ({ importerSharePercent }) => shown(importerSharePercent, words),
    },
  ];
}

/** What acts beside tariffs; left out where nothing does. */
function alsoColumn({ words }: InForceTold, rows: readonly InForce[]): AnswerColumn<InForce> {
  const of = (row: InForce): string => alsoText(row, words);
  return { title: words.say("inForce.column.also", {}), unit: null, of, isShown: rows.some((row) => of(row) !== "") };
}

function alsoText(
  { closed, hit, tradeCostPercent, exportTaxPercent, subsidyPercent, quotaPercent }: InForce,
  words: Wording,
): string {
  const { say } = words;
  const banned = closed === undefined ? [] : [bannedText(closed, hit, words)];
  const cost =
    tradeCostPercent === undefined ? [] : [say("inForce.cost", { percent: shown(tradeCostPercent, words, true) })];
  const exportTax =
    exportTaxPercent === undefined ? [] : [say("inForce.exportTax", { percent: shown(exportTaxPercent, words) })];
  const subsidy =
    subsidyPercent === undefined ? [] : [say("inForce.subsidy", { percent: shown(subsidyPercent, words) })];
  const quota =
    quotaPercent === undefined ? [] : [say("inForce.quota", { percent: plainPercent(quotaPercent, words) })];
  return [...banned, ...quota, ...cost, ...exportTax, ...subsidy].join(", ");
}

function bannedText(closed: number, hit: number, words: Wording): string {
  if (closed >= hit) return words.say("inForce.banned", {});
  return words.say("inForce.bannedPart", { percent: shown((100 * closed) / hit, words) });
}

/** One decimal, more where a number is small; what is too small for the finest is told as less than that. */
function shown(value: number, { language }: Wording, signed = false): string {
  const finest = 10 ** -MAX_DECIMALS;
  if (value > 0 && value < finest / 2) return `< ${numberText(finest, language, { decimals: MAX_DECIMALS })}`;
  return numberText(value, language, { decimals: Math.max(1, decimalsFor(value)), signed });
}

function flowText({ words }: InForceTold, { exporter, importer }: InForce): string {
  return words.say("flow", { exporter: words.country(exporter).label, importer: words.country(importer).label });
}

function barelyTold(told: InForceTold): readonly string[] {
  return measureRows(told)
    .filter(isBarely)
    .map((row) =>
      told.words.say("inForce.barely", {
        measure: measureTitle(told, row.measure),
        money: moneyOf(told, row.hit),
        percent: shown(row.pairSharePercent, told.words),
      }),
    );
}

/** Measures with a row that acts within a country: on what its producers make of their inputs, or on what it sells to itself. */
function withinCountries({ case: case_, scenario }: InForceTold): readonly Measure[] {
  return scenarioMeasures(case_, scenario).filter(({ rows }) =>
    rows.some(
      (row) =>
        (row.instrument === "productivity" || namesOneCountry(row.importers, row.exporters)) &&
        isInForce(row, scenario.at),
    ),
  );
}

/** Measures that act in markets alone, within countries, and those that do nothing on the day. */
function elsewhereTold(told: InForceTold): readonly string[] {
  const { case: case_, scenario, words } = told;
  const acting = new Set(measureRows(told).map(({ measure }) => measure));
  const others = scenarioMeasures(case_, scenario).filter(({ id }) => !acting.has(id));
  const inMarkets = others.filter(({ rows }) => {
    const own = rows.filter((row) => isInForce(row, scenario.at));
    return own.length > 0 && own.every((row) => row.hs !== null || isMarketInstrument(row));
  });
  const within = withinCountries(told);
  const idle = others.filter((measure) => !inMarkets.includes(measure) && !within.includes(measure));
  const list = (measures: readonly Measure[]): string =>
    listText(
      measures.map(({ id }) => words.say("quoted", { text: measureTitle(told, id) })),
      words.language,
    );
  return [
    ...(inMarkets.length === 0 ? [] : [words.say("inForce.markets", { list: list(inMarkets) })]),
    ...(within.length === 0 ? [] : [words.say("inForce.within", { list: list(within) })]),
    ...(idle.length === 0 ? [] : [words.say("inForce.idle", { list: list(idle) })]),
  ];
}
