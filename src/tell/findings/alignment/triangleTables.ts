import { LEAST_BAND } from "../../../solve/index.ts";
import type { TriangleResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { type AlignmentAccount, pairName, plain, signed, typeText } from "./alignmentAccount.ts";

/** The triangle of the headline session by every reading. */
export function triangleTable(account: AlignmentAccount): TableBlock {
  const { alignment, words } = account;
  const { say } = words;
  const readings = alignment.triangle.filter(({ session }) => session === alignment.session);
  const balance = alignment.balance.find((each) => each.session === alignment.session && each.reading === "votes");
  const frustration = plain(words, balance?.frustration ?? null, 2);
  return answerTable(
    "align-triangle",
    [
      {
        title: say("align.column.reading", {}),
        unit: null,
        of: ({ reading }) => say(`align.reading.${reading}`, {}),
      },
      ...(readings[0]?.edges ?? []).map(({ a, b }) => edgeColumn(a, b, account)),
      { title: say("align.column.type", {}), unit: null, of: (each) => typeText(words, each) },
      {
        title: say("align.column.probability", {}),
        unit: "%",
        of: ({ probability }) => (probability === null ? "" : plain(words, 100 * probability, 0)),
      },
    ],
    readings,
    {
      notes: [
        say("align.triangle.note", { frustration, least: plain(words, LEAST_BAND, 2) }),
        ...compositeNote(account),
      ],
    },
  );
}

function edgeColumn(a: string, b: string, account: AlignmentAccount): AnswerColumn<TriangleResult> {
  const { words } = account;
  return {
    title: pairName(account, a, b),
    unit: "",
    of: ({ edges }) => {
      const { value, band } = edges.find((edge) => edge.a === a && edge.b === b)!;
      return `${signed(words, value, 2)} ± ${plain(words, band, 2)}`;
    },
  };
}

/** What the composite edge is made of, where there is one. */
function compositeNote({ alignment, words }: AlignmentAccount): readonly string[] {
  if (!alignment.triangle.some(({ reading }) => reading === "composite")) return [];
  const { compositeWeights: weights, ties } = alignment;
  const parts = (["votes", "defence", "trade", "ties"] as const)
    .filter((part) => weights[part] > 0)
    .map((part) => `${words.say(`align.part.${part}`, {})} ${plain(words, weights[part], 2)}`);
  const without = weights.ties === 0 && ties.length > 0 ? [words.say("align.triangle.withoutTies", {})] : [];
  return [words.say("align.triangle.composite", { parts: parts.join(", ") }), ...without];
}

/** What would have to change for each state to be the pivot. */
export function pivotSentences(account: AlignmentAccount): readonly string[] {
  const { alignment, words } = account;
  const found = alignment.triangle.find((each) => each.session === alignment.session && each.reading === "votes");
  return (found?.pivotConditions ?? []).map(({ state, isPivot, edges }) => {
    const country = words.country(state).subject;
    if (isPivot) return words.say("align.triangle.isPivot", { country });
    const needed = edges.map((edge) => {
      const pair = pairName(account, edge.a, edge.b);
      if (edge.holds || edge.change === null) return words.say("align.triangle.holds", { pair });
      const change = plain(words, Math.abs(edge.change), 2);
      return words.say(edge.needed > 0 ? "align.triangle.rise" : "align.triangle.fall", { pair, change });
    });
    return words.say("align.triangle.pivot", { country, needed: needed.join("; ") });
  });
}
