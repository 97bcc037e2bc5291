import { type Bloc, type Case, isOfMarketMembers, listedInMarkets } from "../../case/index.ts";
import { dateText, listText, type Wording } from "../../base/wording/index.ts";

/** Members of a bloc that are named on one screen; of more there is their number. */
const NAMED_ON_SCREEN = 10;

/**
 * What to know of whom a case is about: members of blocs, and what is left out where it is answered for others.
 *
 * @param mostNamed  A bloc of more members is told by their number.
 */
export function answeredForNotes(case_: Case, words: Wording, mostNamed: number = Infinity): readonly string[] {
  const { answeredFor, parties } = case_;
  const { leftOut, own } = answeredFor ?? { leftOut: [], own: [] };
  const parts = leftOut.map((part) => words.say(`answeredFor.${part}`, {}));
  const about = { own: countriesText(own, words), parts: listText(parts, words.language) };
  return [
    ...parties.blocs.map((bloc) => blocNote(case_, bloc, words, mostNamed)),
    ...(parts.length === 0 ? [] : [words.say("answeredFor.leftOut", about)]),
    ...statesOnly(case_, words),
  ];
}

/** That votes and what officials say are those of states: nothing where the case has neither, or no bloc. */
function statesOnly({ alignment, positions, parties: { blocs } }: Case, words: Wording): readonly string[] {
  const of = {
    list: countriesText(
      blocs.map(({ code }) => code),
      words,
    ),
  };
  if (blocs.length === 0) return [];
  return [
    ...(alignment === null ? [] : [words.say("answeredFor.votesOfStates", of)]),
    ...(positions === null ? [] : [words.say("answeredFor.positionsOfStates", of)]),
  ];
}

function blocNote(case_: Case, bloc: Bloc, words: Wording, mostNamed: number): string {
  const { code, at, members, without } = bloc;
  const kind = isOfMarketMembers(bloc, listedInMarkets(case_)) ? "answeredFor.each" : "answeredFor";
  const names = (codes: readonly string[]): string =>
    listText(
      codes.map((each) => words.country(each).name),
      words.language,
    );
  const named = { bloc: words.country(code).subject, date: dateText(at, words.language) };
  const about =
    members.length > mostNamed
      ? words.say(`${kind}.count`, { ...named, count: String(members.length) })
      : words.say(`${kind}.bloc`, { ...named, members: names(members) });
  return without.length === 0 ? about : `${about} ${words.say(`${kind}.without`, { list: names(without) })}`;
}

/** `answeredForNotes` as they fit on one screen. */
export function answeredForOnScreen(case_: Case, words: Wording): readonly string[] {
  return answeredForNotes(case_, words, NAMED_ON_SCREEN);
}

/** Countries and blocs in a row, as they stand after `for`. */
export function countriesText(codes: readonly string[], words: Wording): string {
  return listText(
    codes.map((code) => words.country(code).of),
    words.language,
  );
}
