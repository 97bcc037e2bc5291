import { caseTitle } from "../question.ts";
import { capitalised, dateText } from "../../../base/wording/index.ts";
import { paragraph, type Block, section } from "../block.ts";
import {
  articleText,
  basisSentence,
  claimsCounted,
  claimSections,
  type ClaimsAccount,
  sectionTitle,
  verdictCounts,
} from "./claimsAccount.ts";
import { claimTable, drawnNotes, verdictTable } from "./claimTables.ts";
import { claimWarnings } from "./claimSentences.ts";

/** Every claim with its verdict, by section of the article. */
export function claimsAnswer(account: ClaimsAccount): readonly Block[] {
  const { words } = account;
  const title = words.say("claims.title", { title: capitalised(caseTitle(account.case, account.words)) });
  return [
    { kind: "heading", level: 1, text: title },
    paragraph(aboutText(account)),
    paragraph(summaryText(account)),
    paragraph(basisSentence(account)),
    ...warningList(account),
    ...claimSections(account).flatMap(({ section: name, claims }) =>
      section(sectionTitle(name, words), [claimTable(account, `claims-${name}`, claims)]),
    ),
    paragraph(words.say("claims.legend", {})),
  ];
}

/** What an answer to the whole case says of claims: the count by section and verdict, and in how many draws those that are drawn hold. */
export function claimsBlocks(account: ClaimsAccount | null): readonly Block[] {
  if (account === null) return [];
  return section(account.words.say("claims.heading", {}), [
    paragraph(summaryText(account)),
    paragraph(basisSentence(account)),
    verdictTable(account),
    ...drawnList(account),
  ]);
}

function drawnList({ claims, words }: ClaimsAccount): readonly Block[] {
  const items = claims.flatMap((claim) => {
    const notes = drawnNotes(claim, words);
    return notes.length === 0 ? [] : [`${claim.id}: ${notes.map(({ text }) => text).join(" ")}`];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** `Of 67 claims, 31 supported, …`. */
export function summaryText(account: ClaimsAccount): string {
  const { claims, words } = account;
  return words.say("claims.summary", { claims: claimsCounted(claims.length, words), list: verdictCounts(account) });
}

/** Which article, and as of when it is judged. */
export function aboutText(account: ClaimsAccount): string {
  const { words } = account;
  const date = dateText(account.case.asOf, words.language);
  return words.say("claims.about", { article: articleText(account), date });
}

function warningList(account: ClaimsAccount): readonly Block[] {
  const items = claimWarnings(account);
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
