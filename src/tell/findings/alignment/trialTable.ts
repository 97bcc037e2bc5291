import type { Wording } from "../../../base/wording/index.ts";
import type { AlignmentResults } from "../../../results/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { type AlignmentAccount, plain } from "./alignmentAccount.ts";

type Trial = NonNullable<AlignmentResults["allianceTrial"]>;

const COUNTS = ["hits", "misses", "falseAlarms", "correctNoes"] as const;

/** How the alliance decision fared where it is known who is allied, by what counts as its yes. */
export function trialTable({ alignment: { allianceTrial: trial }, words }: AlignmentAccount): TableBlock {
  const { say } = words;
  const percent = (fraction: number): string => plain(words, 100 * fraction, 1);
  return answerTable(
    "align-trial",
    [
      {
        title: say("align.column.yesWhere", {}),
        unit: null,
        of: ({ answer }) => say(`align.trial.answer.${answer}`, {}),
      },
      { title: say("align.column.pairs", {}), unit: "", of: ({ skill }) => String(skill.count) },
      ...COUNTS.map((name) => ({
        title: say(`align.column.${name}`, {}),
        unit: "",
        of: ({ skill }: TriedAnswer) => String(skill[name]),
      })),
      { title: say("align.column.right", {}), unit: "%", of: ({ skill }) => percent(skill.accuracy) },
      { title: say("align.column.constant", {}), unit: "%", of: ({ skill }) => percent(skill.constantAccuracy) },
    ],
    trial === null ? [] : triedAnswers(trial),
    { notes: trial === null ? [] : [trialNote(trial, words)] },
  );
}

/** What counts as a yes, and how often it was right. */
interface TriedAnswer {
  readonly answer: "fully" | "some" | "withLosses";
  readonly skill: Trial["fully"];
}

function triedAnswers({ fully, some, withLosses }: Trial): readonly TriedAnswer[] {
  return [
    { answer: "fully", skill: fully },
    { answer: "some", skill: some },
    ...(withLosses === null ? [] : [{ answer: "withLosses", skill: withLosses } as const]),
  ];
}

function trialNote({ missed, falseAlarms, package: tried }: Trial, words: Wording): string {
  const counts = { lighter: missed.lighter, heavier: missed.heavier, both: missed.both, ...falseAlarms };
  const said = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  return words.say("align.trial.note", { ...(said as Record<keyof typeof counts, string>), package: tried });
}
