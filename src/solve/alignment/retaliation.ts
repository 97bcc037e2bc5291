import type { AllianceDecisionCase, Scenario } from "../../case/index.ts";
import { append, placedAt, type Problem, TertiusError } from "../../base/problems/index.ts";
import type { Setting } from "../runScenario.ts";
import type { RetaliationResult } from "../../results/index.ts";
import { edgesBetween } from "./closedTrade.ts";
import { incomesOf, type RealIncomes } from "./realIncomes.ts";

/**
 * Welfare that the members of an alliance lose when each list of states closes all trade with both, by setting.
 *
 *     T_i = 1 − W_i(closed)/W_i,   all sectors, both ways, no measures of a trade war
 */
export function retaliationResults(
  incomes: RealIncomes,
  base: Scenario,
  { id, members, retaliators }: Pick<AllianceDecisionCase, "id" | "members" | "retaliators">,
  settings: readonly Setting[],
): { readonly rows: readonly RetaliationResult[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows = [...retaliators].flatMap(([list, states]) =>
    settings.flatMap((setting): RetaliationResult[] => {
      const name = setting.economy.manifest.name;
      try {
        const losses = lossesOf(incomes, base, setting, states, members);
        return [{ list, states, base: name, elasticities: setting.elasticities, losses }];
      } catch (failure) {
        if (!(failure instanceof TertiusError) || failure.code === "E506") throw failure;
        const path = `alignment.alliances.${id}.retaliators.${list}, ${name}, ${setting.elasticities}`;
        append(
          problems,
          failure.problems.map((found) => placedAt(found, { path })),
        );
        return [];
      }
    }),
  );
  return { rows, problems };
}

function lossesOf(
  incomes: RealIncomes,
  base: Scenario,
  setting: Setting,
  states: readonly string[],
  members: readonly string[],
): Readonly<Record<string, number>> {
  const open = incomesOf(incomes.open(base, setting));
  const closed = incomes.closed(base, setting, edgesBetween(states, members));
  return Object.fromEntries(members.map((member) => [member, 1 - closed(member) / open(member)]));
}
