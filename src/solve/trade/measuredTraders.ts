import {
  BLOC_CODES,
  type Case,
  blocOn,
  isInForce,
  type Scenario,
  scenarioMeasures,
  partyCodes,
} from "../../case/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { blocTraders, countryTraders, overlap, type Trader, tradersOf } from "./traders.ts";

/**
 * Whom measures are told of: blocs that are parties or that rows in force name, every country that is in none of them, and parties
 * and third countries that are.
 */
export function measuredTraders(case_: Case, scenario: Scenario, economy: Economy): readonly Trader[] {
  const countries = countryTraders(economy);
  const parties = blocTraders(case_, economy);
  const named = namedBlocs(case_, scenario, economy);
  const all = [...parties, ...named.filter(({ code }) => !parties.some((each) => each.code === code))];
  const blocs = all.filter((bloc, at) => !all.slice(0, at).some((earlier) => overlap(bloc, earlier)));
  const outside = countries.filter((country) => !blocs.some((bloc) => overlap(country, bloc)));
  const told = [...blocs, ...outside];
  const inside = tradersOf([...new Set(partyCodes(case_.parties))], [...all, ...countries]);
  return [...told, ...inside.filter(({ code }) => !told.some((each) => each.code === code))];
}

/** Blocs that rows in force name and that have more than one member in the economy. */
function namedBlocs(case_: Case, scenario: Scenario, economy: Economy): readonly Trader[] {
  const rows = scenarioMeasures(case_, scenario)
    .flatMap((measure) => measure.rows)
    .filter((row) => isInForce(row, scenario.at));
  const codes = new Set(rows.flatMap(({ importers, exporters }) => [...importers.include, ...exporters.include]));
  const named = [...codes].filter((code) => BLOC_CODES.includes(code) && economy.countries.indexOf(code) < 0);
  return named.flatMap((code) => {
    const bloc = blocOn(code, { own: case_.blocs, at: scenario.at, economy });
    const positions = bloc.members.map((member) => economy.countries.indexOf(member));
    return positions.length > 1 ? [{ code, positions, bloc }] : [];
  });
}
