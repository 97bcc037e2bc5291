import type { AlignmentResults } from "../../../results/index.ts";
import { dateText, listText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { type AlignmentAccount, pairName } from "./alignmentAccount.ts";

type Agreement = NonNullable<AlignmentResults["vetoes"]>["agreement"][number];
type Span = NonNullable<AlignmentResults["vetoes"]>["counts"][number];

/** Vetoes and votes in the council, a sentence each. */
export function councilSentences(account: AlignmentAccount): readonly string[] {
  const { alignment, words } = account;
  const vetoes = (alignment.vetoes?.counts ?? []).map((span) => vetoSentence(account, span));
  const alike = (alignment.vetoes?.agreement ?? []).map((each) =>
    words.say("align.council.alike", {
      pair: pairName(account, each.a, each.b),
      from: dateText(each.from, words.language),
      to: dateText(each.to, words.language),
      alike: String(each.alike),
      n: String(each.n),
      recalled: String(each.recalled),
      unknown: String(each.unknown),
      differences: differencesText(account, each),
    }),
  );
  return [...vetoes, ...alike];
}

/** Said where what two differ on may rest on memory alone. */
function differencesText({ words }: AlignmentAccount, { n, alike, recalled }: Agreement): string {
  const different = n - alike;
  if (different === 0 || different > recalled) return "";
  return words.say("align.council.differences", { different: String(different) });
}

function vetoSentence({ words }: AlignmentAccount, span: Span): string {
  const who = span.each
    .filter(({ vetoes }) => vetoes > 0)
    .map(({ state, vetoes, alone }) =>
      words.say("align.council.member", {
        state: memberName(words, span, state),
        vetoes: String(vetoes),
        alone: String(alone),
      }),
    );
  return words.say("align.council.vetoes", {
    from: dateText(span.from, words.language),
    to: dateText(span.to, words.language),
    drafts: String(span.drafts),
    counts: who.length === 0 ? words.say("align.council.nobody", {}) : listText(who, words.language),
    pairs: jointText(words, span),
  });
}

function jointText(words: AlignmentAccount["words"], span: Span): string {
  if (span.pairs.length === 0) return words.say("align.council.noJoint", {});
  const pairs = span.pairs.map(({ a, b, vetoes }) => {
    const pair = words.say("align.pair", { a: memberName(words, span, a), b: memberName(words, span, b) });
    return `${pair} ${vetoes}`;
  });
  return words.say("align.council.joint", { list: listText(pairs, words.language) });
}

/** The Soviet Union stands under the code of Russia and is called by its name. */
function memberName(words: AlignmentAccount["words"], { isSoviet }: Span, state: string): string {
  return isSoviet && state === "RUS" ? words.say("align.council.soviet", {}) : words.country(state).label;
}

/** Vetoes by span and member: all, alone, with others, and with whom. */
export function vetoTable({ alignment, words }: AlignmentAccount): TableBlock {
  const { say } = words;
  const spans = alignment.vetoes?.counts ?? [];
  return answerTable(
    "align-vetoes",
    [
      { title: say("align.column.span", {}), unit: null, of: ({ span }) => `${span.from} … ${span.to}` },
      { title: say("align.column.state", {}), unit: null, of: ({ span, state }) => memberName(words, span, state) },
      { title: say("align.column.vetoes", {}), unit: "", of: ({ vetoes }) => String(vetoes) },
      { title: say("align.column.alone", {}), unit: "", of: ({ alone }) => String(alone) },
      { title: say("align.column.joint", {}), unit: "", of: ({ joint }) => String(joint) },
      { title: say("align.column.with", {}), unit: null, of: ({ span, state }) => partners(words, span, state) },
    ],
    spans.flatMap((span) => span.each.map((member) => ({ span, ...member }))),
    { notes: [say("align.council.note", {})] },
  );
}

function partners(words: AlignmentAccount["words"], span: Span, state: string): string {
  const own = span.pairs.filter(({ a, b }) => a === state || b === state);
  return own.map(({ a, b, vetoes }) => `${memberName(words, span, a === state ? b : a)} ${vetoes}`).join(", ");
}
