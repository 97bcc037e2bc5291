import { capitalised, dateText } from "../../../base/wording/index.ts";
import { paragraph, type Block, filled, section } from "../block.ts";
import { networkBlocks } from "./networkTables.ts";
import { countryList, inLanguage, type PositionsAccount, scaleText } from "./positionsAccount.ts";
import { caveatSentences, positionsSentences } from "./positionsSentences.ts";
import { campTable, codesTable, shiftTable, takenTable } from "./stanceTables.ts";
import { strategyTable } from "./strategyTable.ts";
import { statementTable } from "./statementTable.ts";

/** Everything that is told of positions, in order: sentences, stances, strategies, other codes, shift, networks, statements. */
export function positionsAnswer(account: PositionsAccount): readonly Block[] {
  const { words, positions } = account;
  const say = words.say;
  const title = capitalised(account.words.title(account.case.title));
  return [
    { kind: "heading", level: 1, text: say("positions.title", { title }) },
    paragraph(aboutText(account)),
    paragraph(inLanguage(account, positions.codes.provenance)),
    { kind: "list", items: saidOf(account) },
    ...section(say("positions.camps.heading", {}), [campTable(account)]),
    ...section(say("positions.taken.heading", {}), [takenTable(account)]),
    ...section(say("positions.strategies.heading", {}), [strategyTable(account)]),
    ...section(say("positions.codes.heading", {}), filled(codesTable(account))),
    ...section(say("positions.shift.heading", {}), filled(shiftTable(account))),
    ...positions.networks.flatMap((network) => networkBlocks(account, network)),
    ...section(say("positions.list.heading", {}), filled(statementTable(account))),
  ];
}

/** What an answer to the whole case says of positions: who chose them, the sentences, stances and strategies. */
export function positionsBlocks(account: PositionsAccount | null): readonly Block[] {
  if (account === null) return [];
  const heading = account.words.say("positions.heading", { countries: countryList(account) });
  return section(heading, [
    paragraph(inLanguage(account, account.positions.codes.provenance)),
    paragraph(account.words.say("positions.scale", scaleText(account))),
    { kind: "list", items: saidOf(account) },
    campTable(account),
    strategyTable(account),
  ]);
}

function saidOf(account: PositionsAccount): readonly string[] {
  return [
    ...positionsSentences(account, { isScaleTold: true }).map(({ sentence }) => sentence),
    ...caveatSentences(account),
  ];
}

function aboutText(account: PositionsAccount): string {
  const { words } = account;
  return words.say("positions.about", {
    title: capitalised(account.words.title(account.case.title)),
    date: dateText(account.case.asOf, words.language),
    countries: countryList(account),
    ...scaleText(account),
  });
}
