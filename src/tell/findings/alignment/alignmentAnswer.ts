import { capitalised, dateText } from "../../../base/wording/index.ts";
import { type Block, filled, paragraph, section } from "../block.ts";
import { type AlignmentAccount, sessionYears, splitText, stateList, yearsText } from "./alignmentAccount.ts";
import { alignmentSentences } from "./alignmentSentences.ts";
import { allianceBlocks } from "./allianceTables.ts";
import { chokeTable, commodityTable, dependenceTable, leverageBlocks } from "./leverageTables.ts";
import { besideTrends } from "./trendSentences.ts";
import { councilSentences, vetoTable } from "./councilTables.ts";
import { trialTable } from "./trialTable.ts";
import { pivotSentences, triangleTable } from "./triangleTables.ts";
import { pointTable, tieTable, trendHeading, trendTable, windowTable } from "./voteTables.ts";

/** Everything that is told of alignment, in order: sentences, votes, triangle, leverage, dependence, alliances, council, ties. */
export function alignmentAnswer(account: AlignmentAccount): readonly Block[] {
  const { alignment, words } = account;
  const states = stateList(account, alignment.members);
  const say = words.say;
  return [
    { kind: "heading", level: 1, text: say("align.title", { states }) },
    paragraph(aboutText(account)),
    ...alignmentSentences(account).map(({ sentence }) => paragraph(sentence)),
    ...section(trendHeading(account), [
      trendTable(account),
      windowTable(account),
      ...besideTrends(account).map(paragraph),
    ]),
    ...section(say("align.points.heading", {}), filled(pointTable(account))),
    ...section(say("align.triangle.heading", { years: sessionYears(account, alignment.session) }), [
      ...filled(triangleTable(account)),
      ...pivotSentences(account).map(paragraph),
    ]),
    ...leverageBlocks(account),
    ...section(say("align.dependence.heading", {}), filled(dependenceTable(account))),
    ...section(say("align.markets.heading", {}), filled(commodityTable(account))),
    ...section(say("align.choke.heading", {}), filled(chokeTable(account))),
    ...section(say("align.trial.heading", {}), filled(trialTable(account))),
    ...alignment.alliance.flatMap((each) => allianceBlocks(account, each)),
    ...section(say("align.council.heading", {}), [
      ...councilSentences(account).map(paragraph),
      ...filled(vetoTable(account)),
    ]),
    ...section(say("align.ties.heading", { split: splitText(account) }), filled(tieTable(account))),
  ];
}

/** What an answer to the whole case says of alignment: its sentences, and the triangle by every reading. */
export function alignmentBlocks(account: AlignmentAccount | null): readonly Block[] {
  if (account === null) return [];
  const sentences = alignmentSentences(account).map(({ sentence }) => sentence);
  const list: Block = { kind: "list", items: sentences };
  return section(account.words.say("align.heading", {}), [list, ...filled(triangleTable(account))]);
}

function aboutText(account: AlignmentAccount): string {
  const { alignment, words } = account;
  const [first, last] = [alignment.sessions[0], alignment.sessions.at(-1)];
  return words.say("align.about", {
    title: capitalised(account.words.title(account.case.title)),
    date: dateText(account.case.asOf, words.language),
    votes: [alignment.votes, ...choiceTexts(account)].join(", "),
    years: yearsText({ from: first?.from ?? "", to: last?.to ?? "" }),
    split: splitText(account),
  });
}

/** What restricts the roll calls; nothing where all count. */
function choiceTexts({ alignment, words }: AlignmentAccount): readonly string[] {
  const { importantOnly, finalPassage, issues } = alignment.rollCalls;
  return [
    ...(importantOnly ? [words.say("align.choice.important", {})] : []),
    ...(finalPassage ? [words.say("align.choice.final", {})] : []),
    ...(issues.length > 0 ? [words.say("align.choice.issues", { list: issues.join(", ") })] : []),
  ];
}
