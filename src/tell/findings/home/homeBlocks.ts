import { sideCodes } from "../../../case/index.ts";
import { type Block, paragraph, section } from "../block.ts";
import { type Account, thirdCountries } from "../trade/account.ts";
import { homeSectors } from "./homeSectors.ts";
import { homeSentences } from "./homeSentences.ts";
import { homeFigures, homeTable } from "./homeTables.ts";

/** At home in a country: its sentences, then what becomes of each sector. Nothing where the results do not tell its sectors. */
export function homeBlocks(account: Account, country: string): readonly Block[] {
  const table = homeTable(account, country);
  if (table === null) return [];
  const heading = account.words.say("heading.home", { country: account.words.country(country).label });
  return section(heading, [paragraph(homeSentences(account, country).join(" ")), table]);
}

/**
 * The figures of third countries and parties side by side, then both parties at home.
 *
 * @param told  those who are told of at home already
 */
export function homeOfParties(account: Account, told: readonly string[]): readonly Block[] {
  const sides = sideCodes(account.case.parties);
  const all = [...thirdCountries(account), ...sides];
  if (all.every((code) => homeSectors(account, code).length === 0)) return [];
  return [
    ...section(account.words.say("heading.homeAll", {}), [homeFigures(account)]),
    ...sides.filter((code) => !told.includes(code)).flatMap((country) => homeBlocks(account, country)),
  ];
}
