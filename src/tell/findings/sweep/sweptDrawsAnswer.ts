import { type Case, partyCodes } from "../../../case/index.ts";
import { countedNoun, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import { LEAST_DRAWS, type SweptColumnResult, type SweptDrawsResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, filled, paragraph } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";

/** Where the runs of a sweep stand, and how many shards were made now. */
export interface SweptPlace {
  readonly folder: string;
  readonly made: number;
  /** Whether a share of the shards was asked for, so that the others are made elsewhere. */
  readonly isPart: boolean;
  /** Elasticity sets that the runs take, and the part of the variance of errors that estimates of a set share. */
  readonly drawn: { readonly sets: readonly string[]; readonly shared: number };
}

/** What a terminal prints of a sweep of draws: how much is there, what has no answer, and real income of the parties. */
export function sweptDrawsAnswer(
  swept: SweptDrawsResult,
  case_: Case,
  place: SweptPlace,
  words: Wording,
): readonly Block[] {
  const { draws, seed } = swept;
  const { say, language } = words;
  return [
    {
      kind: "heading",
      level: 1,
      text: say("sweep.draws.title", { runs: countedNoun(draws, "runs", language), seed: String(seed) }),
    },
    paragraph(drawnText(place.drawn, words)),
    paragraph(placeText(swept, place, words)),
    ...(swept.checksum === null ? [] : [paragraph(statusText(swept, words)), ...incomeBlocks(swept, case_, words)]),
  ];
}

/** How much of the sweep is there, and what makes the rest. */
function placeText(
  { shards, checksum }: SweptDrawsResult,
  { folder, made, isPart }: SweptPlace,
  { say, language }: Wording,
): string {
  const whole = (value: number): string => numberText(value, language, { decimals: 0 });
  const there = { folder, made: whole(made) };
  if (checksum !== null) {
    return say("sweep.draws.all", { ...there, shards: countedNoun(shards.expected, "shards", language) });
  }
  const some = { ...there, present: whole(shards.present), expected: whole(shards.expected), option: "--resume" };
  return isPart ? say("sweep.draws.part", { ...some, share: "--shard" }) : say("sweep.draws.some", some);
}

function drawnText({ sets, shared }: SweptPlace["drawn"], words: Wording): string {
  const percent = numberText(100 * shared, words.language, { decimals: 0 });
  const names = listText(
    sets.map((set) => words.study(set)),
    words.language,
  );
  return words.say(sets.length === 1 ? "sweep.draws.one" : "sweep.draws.sets", { sets: names, percent });
}

function statusText({ draws, statuses }: SweptDrawsResult, { say, language }: Wording): string {
  const without = statuses.filter(({ status }) => status !== "ok");
  if (without.length === 0) return say("sweep.draws.allOk", {});
  const runs = without.reduce((sum, each) => sum + each.runs, 0);
  const codes = without.map((each) => `${each.status}: ${numberText(each.runs, language, { decimals: 0 })}`);
  const [part, all] = [runs, draws].map((value) => numberText(value, language, { decimals: 0 })) as [string, string];
  return say("sweep.draws.someOk", { part, all, codes: codes.join(", ") });
}

interface IncomeRow {
  readonly scenario: string;
  readonly country: string;
  readonly found: SweptColumnResult;
}

/** The column of real income of a country in a scenario, by its name. */
const INCOME = /^scenario\('([^']*)'\)\.equilibrium\.countries\[([^\]]+)\]\.welfarePercent$/u;

function incomeBlocks(
  { columns, draws }: SweptDrawsResult,
  { parties, scenarios }: Case,
  words: Wording,
): readonly Block[] {
  const codes = partyCodes(parties);
  const rows = columns.flatMap((found): readonly IncomeRow[] => {
    const [, scenario, country] = INCOME.exec(found.name) ?? [];
    return scenario === undefined || country === undefined || !codes.includes(country)
      ? []
      : [{ scenario, country, found }];
  });
  const cell = (of: (found: SweptColumnResult) => number | null) => (row: IncomeRow) =>
    numberCell(of(row.found), row.found, words);
  const title = (key: "low" | "middle" | "high"): string => words.say(`draws.column.${key}`, {});
  const titleOf = (id: string): string => {
    const own = scenarios.find((each) => each.id === id)?.title ?? "";
    return own === "" ? id : words.title(own);
  };
  const table: readonly AnswerColumn<IncomeRow>[] = [
    { title: words.say("sweep.draws.country", {}), unit: null, of: ({ country }) => words.country(country).label },
    { title: words.say("sweep.draws.scenario", {}), unit: null, of: ({ scenario }) => titleOf(scenario) },
    { title: title("low"), unit: "%", of: cell(({ low }) => low) },
    { title: title("middle"), unit: "%", of: cell(({ middle }) => middle) },
    { title: title("high"), unit: "%", of: cell(({ high }) => high) },
  ];
  return filled(
    answerTable("draws", table, rows, {
      notes: [
        words.say("sweep.draws.note", { table: "summary.csv", folder: "shards" }),
        ...(columns.some(({ low, middle }) => low === null && middle !== null)
          ? [words.say("sweep.draws.tooFew", { draws: String(draws), least: String(LEAST_DRAWS) })]
          : []),
      ],
    }),
  );
}

function numberCell(value: number | null, { middle, low, high }: SweptColumnResult, { language }: Wording): string {
  if (value === null || middle === null) return numberText(null, language, { decimals: 0 });
  const decimals = shownDecimals(middle, low === null || high === null ? null : { low, high });
  return numberText(value, language, { decimals, signed: true });
}
