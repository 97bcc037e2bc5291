import { capitalised, insideSentence, listText, type Wording } from "../../../base/wording/index.ts";
import type { Results } from "../../../results/index.ts";
import { errorText } from "../markets/shareBlocks.ts";
import { isNobodyLeft, type SharedMarket, sharedMarkets, shareVerdict, yearVerdict } from "../markets/shareVerdict.ts";
import { placeInSentence } from "../placeName.ts";
import type { AnswerLine } from "./answerLine.ts";

/** The goods of which old shares say who sold instead, each with those who gained most, and those of which nobody can say it. */
export function shareLine(results: Results, words: Wording): AnswerLine | null {
  const markets = sharedMarkets(results);
  if (markets.length === 0) return null;
  const named = markets.filter(({ rule }) => shareVerdict(rule) === "names");
  const untold = markets.filter((each) => !named.includes(each));
  const isAllHit = ({ rule }: SharedMarket): boolean => rule.years.every((year) => isNobodyLeft(year, rule));
  const texts = [
    ...named.map((shared) => namedText(shared, words)),
    ...listedText(
      "untold",
      untold.filter((each) => !isAllHit(each)),
      words,
    ),
    ...listedText("allHit", untold.filter(isAllHit), words),
  ];
  return { label: words.say("short.label.shares", {}), text: texts.join(" "), paths: markets.map(({ path }) => path) };
}

/** What is said of several goods at once; nothing of none. */
function listedText(what: "untold" | "allHit", markets: readonly SharedMarket[], words: Wording): readonly string[] {
  if (markets.length === 0) return [];
  const titles = markets.map(({ market }) => words.title(market.commodity));
  const list = titles.map((title, at) => (at === 0 ? capitalised(title) : insideSentence(title)));
  return [words.say(`short.shares.${what}`, { list: listText(list, words.language) })];
}

/** Sellers that are named. */
const NAMED = 3;

function namedText(shared: SharedMarket, words: Wording): string {
  const { rule, market } = shared;
  const tried = rule.years.filter((year) => yearVerdict(year) === "names");
  const last = tried.at(-1)!;
  const gains = last.shares
    .filter(({ seller, byShareChange }) => (byShareChange ?? 0) > 0 && !rule.residuals.includes(seller))
    .toSorted((one, other) => other.byShareChange! - one.byShareChange!);
  const list = listText(
    gains.slice(0, NAMED).map(({ seller }) => placeInSentence(seller, words)),
    words.language,
  );
  return words.say("short.shares.names", {
    commodity: capitalised(words.title(market.commodity)),
    list,
    year: String(last.year),
    byShare: errorText(last.byShare, words),
    noChange: errorText(last.noChange, words),
  });
}
