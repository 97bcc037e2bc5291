import type { AlignmentResults } from "../../../solve/index.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import { type AlignmentAccount, plain } from "./alignmentAccount.ts";

type Trial = NonNullable<AlignmentResults["allianceTrial"]>;

const COUNTS = ["hits", "misses", "falseAlarms", "correctNoes"] as const;

/** How the alliance decision fared where it is known who is allied, by what counts as its yes. */
export function trialTable({ alignment, words }: AlignmentAccount): TableBlock {
  const { allianceTrial: trial } = alignment;
  const columns = [
    { title: words.say("align.column.yesWhere", {}), unit: null },
    { title: words.say("align.column.pairs", {}), unit: "" },
    ...COUNTS.map((name) => ({ title: words.say(`align.column.${name}`, {}), unit: "" })),
    { title: words.say("align.column.right", {}), unit: "%" },
    { title: words.say("align.column.constant", {}), unit: "%" },
  ];
  if (trial === null) return tableBlock("align-trial", columns, []);
  const rows = answersOf(trial).map(([name, skill]) => [
    words.say(`align.trial.answer.${name}`, {}),
    String(skill.count),
    ...COUNTS.map((each) => String(skill[each])),
    plain(words, 100 * skill.accuracy, 1),
    plain(words, 100 * skill.constantAccuracy, 1),
  ]);
  const { missed, falseAlarms } = trial;
  const counts = { lighter: missed.lighter, heavier: missed.heavier, both: missed.both, ...falseAlarms };
  const said = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  const note = words.say("align.trial.note", {
    ...(said as Record<keyof typeof counts, string>),
    package: trial.package,
  });
  return tableBlock("align-trial", columns, rows, { notes: [note] });
}

function answersOf({
  fully,
  some,
  withLosses,
}: Trial): readonly (readonly ["fully" | "some" | "withLosses", Trial["fully"]])[] {
  return [["fully", fully], ["some", some], ...(withLosses === null ? [] : [["withLosses", withLosses] as const])];
}
