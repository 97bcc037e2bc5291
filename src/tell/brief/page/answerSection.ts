import {
  answeredForNotes,
  type AnswerFigure,
  type AnswerLine,
  caseTitle,
  rangedMoneyText,
  type ShortAnswer,
  shortAnswer,
  type SubjectAnswer,
  warnings,
} from "../../findings/index.ts";
import { dateText, insideSentence } from "../../../base/wording/index.ts";
import type { PageGround } from "./pageGround.ts";
import type { Traced } from "../traced.ts";
import type { PageNumber, PagePart } from "./page.ts";

/** The first screen: for each third country verdict, numbers and reason, then what the answer rests on and what to bear in mind. */
export function answerSection(ground: PageGround): readonly PagePart[] {
  const { results, case: case_, words, elasticities, score } = ground.input;
  const { scenario } = ground.origins;
  const { accounts } = ground;
  const asked = { elasticities, accounts, score, ...(scenario === null ? {} : { scenario }) };
  const short = shortAnswer(results, case_, words, asked);
  if (short.subjects.length === 0) return otherParts(short, ground);
  const isNamed = short.subjects.length > 1;
  return [
    ...short.subjects.flatMap((subject) => subjectParts(subject, isNamed, ground)),
    ...(short.aside === null ? [] : [prose(short.aside.text, short.aside.paths)]),
    ...(short.draws === null ? [] : [prose(short.draws.text, short.draws.paths)]),
    ...(short.choices === null ? [] : [prose(short.choices.text, short.choices.paths)]),
    ...(short.quotas === null ? [] : [prose(short.quotas.text, short.quotas.paths)]),
    ...(short.seen === null ? [] : [prose(short.seen.text, short.seen.paths)]),
    ...(short.instead === null ? [] : [prose(short.instead.text, short.instead.paths)]),
    ...(short.restsOn === null ? [] : [restsPart(short.restsOn, ground)]),
    ...notesPart(ground),
  ];
}

/** Where no third country was solved: a line for each other part of the case, or that there is no answer. */
function otherParts(
  { isBase, thirds, markets, instead, sellers, votes, positions, article, restsOn }: ShortAnswer,
  { input: { words } }: PageGround,
): readonly PagePart[] {
  const own = thirds.map(({ label, text, paths }) => ({
    text: words.say("page.named", { country: label, verdict: text }),
    paths,
  }));
  const lines = [...own, markets, instead, sellers, votes, positions, article, restsOn].filter((line) => line !== null);
  const base = isBase ? [verdictPart(words.say("nothing.base", {}), [])] : [];
  if (lines.length === 0) return isBase ? base : [verdictPart(words.say("nothing", {}), [])];
  return [...base, { kind: "list", items: lines.map(({ text, paths }) => ({ text, origin: { paths } })) }];
}

function subjectParts(
  { name, verdict, figures, why, alone, collected }: SubjectAnswer,
  isNamed: boolean,
  { input: { words }, account }: PageGround,
): readonly PagePart[] {
  const paths = figures.flatMap((each) => each.paths);
  const acting =
    account?.equilibrium.inForce === undefined ? [] : [`scenarios[${account.scenario}].equilibrium.inForce`];
  return [
    verdictPart(
      isNamed ? words.say("page.named", { country: name, verdict: insideSentence(verdict) }) : verdict,
      paths,
    ),
    { kind: "numbers", title: words.say("page.numbersOf", { country: name }), numbers: figures.map(numberOf) },
    ...(why === null ? [] : [prose(why, [...paths, ...acting])]),
    ...(alone === null ? [] : [prose(alone.text, alone.paths)]),
    ...(collected === null ? [] : [prose(collected.text, collected.paths)]),
  ];
}

function verdictPart(text: string, paths: readonly string[]): PagePart {
  return { kind: "verdict", verdict: { text, origin: { paths } } };
}

function prose(text: string, paths: readonly string[]): PagePart {
  return { kind: "prose", sentences: [{ text, origin: { paths } }] };
}

function numberOf(figure: AnswerFigure): PageNumber {
  const { label, value, low, high, changeText, rangeText, paths } = figure;
  const moneyText = rangedMoneyText(figure);
  return { label, value, low, high, valueText: changeText, rangeText, moneyText, origin: { paths } };
}

/** What the answer rests on, and which case it is of. */
function restsPart({ text, paths }: AnswerLine, { account, input: { case: case_, words } }: PageGround): PagePart {
  const about =
    account === null
      ? ""
      : words.say("page.about", {
          title: caseTitle(case_, words, account.scenario),
          date: dateText(case_.asOf, words.language),
          scenario: account.title,
        });
  const told = `${words.say("page.rests", { list: text })} ${about}`.trim();
  const at = account === null ? [] : [`scenarios[${account.scenario}].at`, `scenarios[${account.scenario}].title`];
  return { kind: "note", note: { text: told, origin: { paths: ["case", ...at, ...paths] } } };
}

/** Claims that warnings count and name. */
const WARNED: readonly string[] = ["claims[partialBecause=recalled]", "claims[partialBecause=no-value]"];

/** What to bear in mind, folded below one line. */
function notesPart({ account, input: { results, case: case_, words }, origins }: PageGround): readonly PagePart[] {
  const paths = ["case", `scenarios[${origins.scenario}].equilibrium.baseYear`, ...WARNED];
  const notes = [...answeredForNotes(case_, words), ...warnings(results, case_, words, account)];
  const items = notes.map((text): Traced => ({ text, origin: { paths } }));
  if (items.length === 0) return [];
  const summary = { text: words.say("page.notes", {}), origin: { paths: [] } };
  return [{ kind: "folded", summary, isHeading: false, parts: [{ kind: "list", items }] }];
}
