import { listText, numberText } from "../../../base/wording/index.ts";
import { type Account, scenarioOf } from "../trade/account.ts";
import { measureTitle } from "../trade/measureTitle.ts";

/** What a scenario makes of its measures beyond their tables, a sentence each: other sizes, and who takes the side of a party. */
export function changedMeasures(account: Account): readonly string[] {
  const scenario = scenarioOf(account.case, account.scenario);
  return scenario === undefined ? [] : [...sizes(account, scenario.scale), ...sides(account, scenario.joins)];
}

function sizes(account: Account, scale: ReadonlyMap<string, number>): readonly string[] {
  const { words } = account;
  const resized = [...scale].filter(([, share]) => share !== 1);
  const list = resized.map(([measure, share]) =>
    words.say("short.rests.size", {
      measure: words.say("quoted", { text: measureTitle(account, measure) }),
      percent: numberText(100 * share, words.language, { decimals: 0 }),
    }),
  );
  return list.length === 0 ? [] : [words.say("short.rests.sizes", { list: listText(list, words.language) })];
}

function sides({ words }: Account, joins: ReadonlyMap<string, string>): readonly string[] {
  return [...joins].map(([country, party]) =>
    words.say("short.rests.joins", { country: words.country(country).subject, party: words.country(party).of }),
  );
}
