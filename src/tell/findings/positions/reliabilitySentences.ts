import { listText, numberText } from "../../../base/wording/index.ts";
import { countText, type PositionsAccount } from "./positionsAccount.ts";

/** How far another coder would have coded alike, or that it is not known. */
export function reliabilitySentences(account: PositionsAccount): readonly string[] {
  const { words, positions } = account;
  const { coders, doubleCoded, statements, variables, settled } = positions.agreement;
  const all = countText(account, "statements", statements);
  if (doubleCoded === 0) {
    const key = coders.length > 1 ? "positions.reliability.none" : "positions.reliability.one";
    return [words.say(key, { statements: all })];
  }
  const alphas = variables
    .filter(({ alpha }) => alpha !== null)
    .map(
      ({ variable, alpha }) =>
        `${words.say(`positions.variable.${variable}`, {})} ${numberText(alpha, words.language, { decimals: 3 })}`,
    );
  const differing = settled.length;
  return [
    words.say("positions.reliability.alpha", {
      double: String(doubleCoded),
      statements: all,
      list: alphas.length === 0 ? words.say("positions.none.no variation", {}) : alphas.join(", "),
    }),
    ...lowSentence(account),
    ...(differing === 0 ? [] : [words.say("positions.reliability.settled", { count: String(differing) })]),
  ];
}

function lowSentence({ words, positions }: PositionsAccount): readonly string[] {
  const low = positions.agreement.variables
    .filter(({ tooLow }) => tooLow)
    .map(({ variable }) => words.say(`positions.variable.${variable}`, {}));
  return low.length === 0 ? [] : [words.say("positions.reliability.low", { list: listText(low, words.language) })];
}
