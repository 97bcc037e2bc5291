import { insideSentence, listText, type Wording } from "../../../base/wording/index.ts";
import type { Results } from "../../../results/index.ts";
import { errorText } from "../markets/shareBlocks.ts";
import { type SharedMarket, sharedMarkets, shareVerdict, yearVerdict } from "../markets/shareVerdict.ts";
import { placeInSentence } from "../placeName.ts";
import type { AnswerLine } from "./answerLine.ts";

/** The goods of which old shares say who sold instead, each with those who gained most, and those of which nobody can say it. */
export function shareLine(results: Results, words: Wording): AnswerLine | null {
  const markets = sharedMarkets(results);
  if (markets.length === 0) return null;
  const named = markets.filter(({ rule }) => shareVerdict(rule) === "names");
  const untold = markets.filter((each) => !named.includes(each));
  const list = untold.map(({ market }) => words.title(market.commodity));
  const texts = [
    ...named.map((shared) => namedText(shared, words)),
    ...(list.length === 0
      ? []
      : [
          words.say("short.shares.untold", {
            list: listText(
              list.map((title, at) => (at === 0 ? title : insideSentence(title))),
              words.language,
            ),
          }),
        ]),
  ];
  return { label: words.say("short.label.shares", {}), text: texts.join(" "), paths: markets.map(({ path }) => path) };
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
    commodity: words.title(market.commodity),
    list,
    year: String(last.year),
    byShare: errorText(last.byShare, words),
    noChange: errorText(last.noChange, words),
  });
}
