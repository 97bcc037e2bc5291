import { describe, expect, it } from "vitest";
import { holdCase, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import type { Problem } from "../../src/base/problems/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { changed, SOURCES } from "./caseText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

const TEXT = changed(
  ["[cars] }", "[cars], at: 2018-08-01 }\n  above: { on: war, at: 2018-09-01 }\n  bare: { on: war }"],
  ["economy: { data: tiny }", "economy: { data: tiny, range: { elasticities: [theta_check] } }"],
);

/** Settings that are read quickly, and some that are not. */
const SETTINGS: readonly (readonly string[])[] = [
  ["scenarios[war].scale.cars=0.5"],
  ["scenarios[war].scale.cars=0.5", "scenarios[war].joins.RUS=USA", "scenarios.war.at=2018-12-01"],
  ["scenarios[war].deficits=none", "headline=bare"],
  ["scenarios[war].deficits={ fixed: CHN }", "scenarios[above].fullRange=true"],
  ["economy.elasticities=theta_check"],
  ["economy.elasticities=nothing"],
  ["headline=nothing"],
  ["scenarios[war].scale.bus=0.5"],
  ["scenarios[war].scale.cars=12"],
  ["scenarios[war].scale.cars=half"],
  ["scenarios[war].joins.USA=CHN", "scenarios[war].joins.Nowhere=CHN"],
  ["scenarios[war].at=never"],
  ["scenarios[war].at=2018-01-01"],
  ["scenarios[war].deficits=sometimes"],
  ["scenarios[new].at=2018-09-01"],
  ["title=Another", "measures[cars].rows[0].rate=10"],
  ["no setting"],
  ["scenarios[war].nothing=1"],
];

/** A warning of what a setting put there may stand at the line of what was there. */
const told = ({ code, path, message, severity }: Problem): readonly (string | null)[] => [
  code,
  path,
  message,
  severity,
];

describe("a case that is held", () => {
  const source = textSource(
    "cases/cars",
    new Map([
      ["case.yaml", TEXT],
      ["sources.bib", SOURCES],
    ]),
    missingFile,
  );
  const shelf = shelfOf([tinyEconomy()]);
  const held = holdCase(source, { shelf });

  it.each(SETTINGS.map((settings) => [settings.join("; "), settings] as const))(
    "is read with %s as if its text were parsed anew",
    (_, settings) => {
      const [found, parsed] = [held.withSettings(settings), parseCase(source, { shelf, settings })];
      expect(found.case).toEqual(parsed.case);
      expect(found.problems.map(told)).toEqual(parsed.problems.map(told));
    },
  );

  it("is as it was after it was read with settings", () => {
    expect(held.withSettings([])).toEqual(parseCase(source, { shelf }));
  });
});
