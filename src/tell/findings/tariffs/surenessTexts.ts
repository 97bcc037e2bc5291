import { greatest } from "../../../base/units/index.ts";
import { listText, residualText, type Wording } from "../../../base/wording/index.ts";
import type { TariffGameResult } from "../../../results/index.ts";
import { closureText, solvesText } from "../trade/headline.ts";
import { rateText } from "./rateText.ts";

const SETTLED = { optimal: "game.settled.one", nash: "game.settled", agreed: "game.settledAgreed" } as const;

/** Rates that differ by no more than this are the same: points. */
const SAME = 0.01;

/** How sure the tariffs of a game are: what is left of a wish to move, other starts, and over what they were varied. */
export function surenessTexts(game: TariffGameResult, words: Wording): readonly string[] {
  const { kind, objective, choosers } = game;
  const gradient = residualText(greatest(choosers.map((each) => each.gradient)), words.language);
  return [
    words.say(SETTLED[kind], { gradient, payoff: words.say(`game.payoff.${objective}`, {}) }),
    ...startTexts(game, words),
    ...(kind === "nash" ? [words.say("game.others", {})] : []),
    ...choosers.flatMap((chooser) => standingTexts(chooser, words)),
    ...rangeTexts(game, words),
  ];
}

/** What a bloc's choice is, who is left out of it, and what is hypothetical. */
function standingTexts(
  { country: code, members, without = [], hypothetical, union = "" }: TariffGameResult["choosers"][number],
  words: Wording,
): readonly string[] {
  const country = words.country(code).subject;
  const list = listText(
    without.map((each) => words.country(each).name),
    words.language,
  );
  return [
    ...(members === undefined ? [] : [words.say("game.bloc", { country })]),
    ...(without.length === 0 ? [] : [words.say("game.without", { country, list })]),
    ...(hypothetical === null
      ? []
      : [words.say(`game.hypothetical.${hypothetical}`, { country, union: words.country(union).name })]),
  ];
}

function startTexts({ starts }: TariffGameResult, words: Wording): readonly string[] {
  if (starts.length < 2) return [words.say("game.starts.one", {})];
  const settled = starts.filter(({ hasSettled }) => hasSettled);
  const apart = greatest(settled.map(({ tariffsApart }) => tariffsApart ?? 0));
  const payoff = residualText(greatest(settled.map(({ payoffsApart }) => payoffsApart ?? 0)), words.language);
  const count = String(settled.length);
  const lost = starts.length - settled.length;
  return [
    ...(settled.length < 2
      ? []
      : apart <= SAME
        ? [words.say("game.starts.same", { count, apart: residualText(apart, words.language) })]
        : [words.say("game.starts.apart", { apart: rateText(apart, words), payoff })]),
    ...(lost === 0 ? [] : [words.say("game.starts.lost", { count: String(lost), all: String(starts.length) })]),
  ];
}

/** The centre, and the games of the range: those that settled nowhere are named. */
function rangeTexts({ elasticities, closure, variants = [] }: TariffGameResult, words: Wording): readonly string[] {
  const told = { elasticities: words.study(elasticities), closure: closureText({ closure }, words) };
  const lost = variants.filter(({ failure }) => failure !== undefined);
  const settled = variants.length - lost.length;
  const names = lost.map((each) =>
    each.closure === closure ? words.study(each.elasticities) : closureText(each, words),
  );
  return [
    settled === 0
      ? words.say("game.central", told)
      : words.say("game.range", { solves: solvesText(settled + 1, words), ...told }),
    ...(lost.length === 0
      ? []
      : [words.say("game.range.lost", { count: String(lost.length), list: listText(names, words.language) })]),
  ];
}
