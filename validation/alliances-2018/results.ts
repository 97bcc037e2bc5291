import { forecastSkill, type ForecastSkill } from "../../src/engines/alignment/index.ts";
import type { AlliancePackage, TriedDyad } from "../../src/data/packages/index.ts";
import { allianceTrial } from "../../src/solve/alignment/allianceTrial.ts";
import { GRID, RULES, type TrialRules } from "./rules.ts";

/** The decision by other rules than those that count. */
export interface OtherTrial {
  readonly rules: TrialRules;
  readonly fully: ForecastSkill;
  readonly some: ForecastSkill;
}

/** Skill by every rule of the grid. */
export function otherTrials(trialBy: (rules: TrialRules) => readonly TriedDyad[]): readonly OtherTrial[] {
  return GRID.map((rules) => {
    const dyads = trialBy(rules);
    const skill = (value: (dyad: TriedDyad) => readonly number[]): ForecastSkill =>
      forecastSkill(
        dyads.map((dyad) => ({
          said: value(dyad).every((utility) => utility > 0),
          observed: dyad.obligations.includes("defence"),
        })),
      );
    return { rules, fully: skill(({ utilities }) => utilities), some: skill(({ firstUtilities }) => firstUtilities) };
  });
}

/** results.md: skill, what was missed and falsely allied, named pairs, and the grid. */
export function resultsPage(alliances: AlliancePackage, others: readonly OtherTrial[]): string {
  const trial = allianceTrial(alliances);
  const answers = [
    ["both gain at full commitment", trial.fully],
    ["both gain at some commitment", trial.some],
    ...(trial.withLosses === null ? [] : [["full, pairs with losses from the engine", trial.withLosses] as const]),
  ] as const;
  return `${[
    "# Results",
    `Written by \`alliances.test.ts\`. ${trial.fully.count} pairs of ${alliances.year}, votes of session ${alliances.session}.`,
    table(
      SKILL,
      answers.map(([name, skill]) => [name, ...skillCells(skill)]),
    ),
    `The decision has the standing of **${trial.standing}**.`,
    "## Pacts denied, and pairs allied that have none",
    `Of ${trial.fully.misses} pacts denied, the lighter member alone does not gain in ${trial.missed.lighter}, the heavier alone in ${trial.missed.heavier}, neither gains in ${trial.missed.both}. ` +
      `Of ${trial.fully.falseAlarms} pairs allied without a pact, ${trial.falseAlarms.otherObligation} owe each other something else and ${trial.falseAlarms.nothing} nothing.`,
    "## Named pairs, and every pact",
    table(PAIRS, alliances.dyads.filter(isNamed).map(pairCells)),
    "## By other rules",
    table(RULE, others.map(ruleCells)),
    `Of ${2 * others.length} answers by these rules ${beating(others)} are right more often than “no” every time.`,
  ].join("\n\n")}\n`;
}

const SKILL = [
  "yes where",
  "pairs",
  "hits",
  "misses",
  "false alarms",
  "right noes",
  "right, %",
  "“no” every time, %",
  "Peirce",
];
const PAIRS = ["pair", "adversary", "T, %", "utilities", "said", "observed", "what"];
const RULE = ["adversary", "n, nuclear / other", "h", "φ", "right in full, %", "hits", "right at some, %", "hits"];

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function skillCells(skill: ForecastSkill): string[] {
  const { count, hits, misses, falseAlarms, correctNoes, accuracy, constantAccuracy, peirce } = skill;
  const counts = [count, hits, misses, falseAlarms, correctNoes].map(String);
  return [...counts, percent(accuracy), percent(constantAccuracy), minus(peirce?.toFixed(2) ?? "–")];
}

const NAMED: readonly string[] = ["CHN RUS", "AUS RUS", "AUS CHN"];

function isNamed({ members, obligations }: TriedDyad): boolean {
  return obligations.includes("defence") || NAMED.includes([...members].toSorted().join(" "));
}

function pairCells({ members, adversary, retaliationLosses, utilities, obligations }: TriedDyad): string[] {
  const said = utilities.every((utility) => utility > 0);
  const isPact = obligations.includes("defence");
  const losses = retaliationLosses.map((loss) => (loss === null ? "not known" : minus((100 * loss).toFixed(2))));
  return [
    members.join("–"),
    adversary,
    [...new Set(losses)].join(", "),
    utilities.map((utility) => minus(utility.toFixed(4))).join(", "),
    said ? "alliance" : "none",
    isPact ? "defence pact" : obligations.join(", ") || "nothing",
    said === isPact ? (said ? "hit" : "right no") : said ? "false alarm" : "miss",
  ];
}

function ruleCells({ rules, fully, some }: OtherTrial): string[] {
  const { rival, deterrent, hostility, statusCost } = rules;
  const cells = [
    rival === "both" ? "far from both" : "far in sum",
    `${deterrent.nuclear} / ${deterrent.other}`,
    String(hostility),
    String(statusCost),
    ...[fully, some].flatMap(({ accuracy, hits }) => [percent(accuracy), String(hits)]),
  ];
  return isCentral(rules) ? cells.map((cell) => `**${cell}**`) : cells;
}

function isCentral(rules: TrialRules): boolean {
  return JSON.stringify(rules) === JSON.stringify(RULES);
}

function beating(others: readonly OtherTrial[]): string {
  const count = others.flatMap(({ fully, some }) => [fully, some]).filter(({ beatsConstant }) => beatsConstant).length;
  return count === 0 ? "none" : String(count);
}

function minus(text: string): string {
  return text.replace("-", "−");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
