import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../test/reference.ts";
import { shippedEconomy } from "../../test/data/shippedEconomy.ts";
import { BYSTANDER_TABLES } from "../bystanders-2018-2019/sources.ts";
import { outsideRows } from "../page.ts";
import { type Grid, gridOf, type Tiers } from "./grid.ts";
import { gridPage } from "./page.ts";
import { gridRows, pairsOf } from "./rows.ts";
import { ruleOfTwo, testedSet, TRIED } from "./rule.ts";
import { GRID, gridSources, gridText, publishedResponse } from "./sources.ts";

/** `TERTIUS_GRID=all` computes every pair and every step of the rule, and writes the page. */
const IS_WHOLE = process.env["TERTIUS_GRID"] === "all";

/** Most milliseconds of all of it. */
const WHOLE_MS = 1_800_000;

const isFew = ({ home, foreign }: Tiers): boolean => home === 0.5 && foreign === 2.5;

describe("a grid of two tiers", needs(GRID, ...BYSTANDER_TABLES), () => {
  let grid: Grid;

  beforeAll(() => {
    grid = gridOf(gridSources());
  });

  it("has the slopes and responses of an independent calculation", () => {
    const rows = gridRows(grid, gridText(), IS_WHOLE ? undefined : isFew);
    expect(rows).toHaveLength(16 * (IS_WHOLE ? pairsOf(gridText()).length : 1));
    expect(outsideRows(rows)).toEqual([]);
  });

  it("gives the shipped set `tested` by the rule", () => {
    const found = testedSet(grid, publishedResponse("exporter × group"), IS_WHOLE ? TRIED : [2, 2.25, 2.5]);
    expect(found?.tiers).toEqual({ home: 0.625, foreign: 2.25 });
    for (const name of ["world-2014", "world-2017", "world-2022"]) {
      const set = shippedEconomy(name).elasticities.get("tested")!;
      expect(new Set(set.theta)).toEqual(new Set([found!.tiers.foreign]));
      expect(new Set(set.home!.theta)).toEqual(new Set([found!.tiers.home]));
    }
  });

  it("answers in the USA by product within two standard errors of the published responses, with and without groups", () => {
    const { exporter, groups } = grid.responses(ruleOfTwo(2.25));
    for (const [[ours], effects] of [
      [exporter, "exporter"],
      [groups, "exporter × group"],
    ] as const) {
      const { estimate, standardError } = publishedResponse(effects);
      expect(Math.abs(ours - estimate)).toBeLessThan(2 * standardError);
    }
  });

  it.each(IS_WHOLE ? ["results.md"] : [])(
    "is written where it can be read: %s",
    async (file) => {
      await expect(gridPage(grid)).toMatchFileSnapshot(join(import.meta.dirname, file));
    },
    WHOLE_MS,
  );
});
