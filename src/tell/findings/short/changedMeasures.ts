import { isInForce, joinedRows, type Scenario, scenarioMeasures } from "../../../case/index.ts";
import { listText, numberText } from "../../../base/wording/index.ts";
import { type Account, scenarioOf } from "../trade/account.ts";
import { againstTitle } from "../trade/comparedWith.ts";
import { measureTitle } from "../trade/measureTitle.ts";

/**
 * What a scenario makes of its measures beyond their tables, a sentence each: what it is told against, other sizes, who takes the
 * side of a party, and what part of the revenue serves nobody.
 */
export function changedMeasures(account: Account): readonly string[] {
  const scenario = scenarioOf(account.case, account.scenario);
  if (scenario === undefined) return [];
  return [...against(account), ...sizes(account, scenario.scale), ...sides(account, scenario), ...waste(account)];
}

function waste({ words, equilibrium: { wastedPercent } }: Account): readonly string[] {
  if (wastedPercent === undefined) return [];
  if (wastedPercent === 100) return [words.say("short.rests.wastedAll", {})];
  const decimals = Number.isInteger(wastedPercent) ? 0 : 1;
  const percent = numberText(wastedPercent, words.language, { decimals });
  return [words.say("short.rests.wasted", { percent })];
}

function against(account: Account): readonly string[] {
  const title = againstTitle(account);
  return title === null ? [] : [account.words.say("short.rests.against", { title })];
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

/** Who takes the side of a party; where that party has nothing on the other one that could be shared, that it changes nothing. */
function sides({ case: case_, words }: Account, scenario: Scenario): readonly string[] {
  const alone = scenarioMeasures(case_, { ...scenario, joins: new Map() });
  const rows = alone.flatMap((measure) => measure.rows).filter((row) => isInForce(row, scenario.at));
  return [...scenario.joins].map(([country, party]) => {
    const isShared = rows.some((row) => joinedRows(row, new Map([[country, party]]), case_.parties).length > 0);
    return words.say(isShared ? "short.rests.joins" : "short.rests.joinsNothing", {
      country: words.country(country).subject,
      party: words.country(party).of,
    });
  });
}
