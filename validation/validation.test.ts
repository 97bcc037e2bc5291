// @module-tag whole
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Replication, replications } from "../src/node/replication/index.ts";
import { parseAlliances } from "../src/data/packages/index.ts";
import { shippedFiles } from "../test/data/shippedEconomy.ts";
import { needs, reference, wholeReference } from "../test/reference.ts";
import { SUPPLEMENT } from "../test/supplement.ts";
import { ALLIANCE_FAILURES, allianceRows } from "./alliances-2018/rows.ts";
import { ONE_RATE_PACKAGE, oneRateRows } from "./lashkaripour-2021/rows.ts";
import { marginRows } from "./markets-lng/rows.ts";
import {
  MARKET_SCORE_FAILURES,
  marketScoreRows,
  scoredMarkets,
  sharedMarkets,
  shareRows,
} from "./markets-scores/rows.ts";
import { bystanderResults } from "./bystanders-2018-2019/bystanders.ts";
import { bystanderFailures, bystanderRows } from "./bystanders-2018-2019/rows.ts";
import { gridOf } from "./two-tier-grid/grid.ts";
import { gridRows } from "./two-tier-grid/rows.ts";
import { GRID, gridSources, gridText } from "./two-tier-grid/sources.ts";
import { BYSTANDER_TABLES, bystanderSources } from "./bystanders-2018-2019/sources.ts";
import { gameRows, playedGames } from "./nash-io/rows.ts";
import { outsideRows, type ValidationPart, validationPage, type ValidationSection } from "./page.ts";
import { closureRows, measuredRows } from "./measuredRuns.ts";
import { autarkyRows, chainedRows, warWeightedRows, worldRows } from "./referenceRuns.ts";
import { measures2025InTwoTiers, TWO_TIERS, warInTwoTiers } from "./twoTierRuns.ts";
import { SCORE_TABLE, scoreRows } from "./us-imports-2025/rows.ts";
import { referenceScore } from "./us-imports-2025/score.ts";
import { slopeRows } from "./us-china-2017-2022/rows.ts";
import { usChinaSources } from "./us-china-2017-2022/sources.ts";
import { heldAgainst } from "./us-china-2017-2022/usChina.ts";

function publishedSection(replication: Replication): ValidationSection {
  const { rows, notes, problems } = replication.run(wholeReference(replication.id));
  expect(problems).toEqual([]);
  return {
    title: `${replication.id}: ${replication.title}`,
    text: [
      replication.citation,
      replication.tolerances.map((line) => `- ${line}`).join("\n"),
      ...notes,
      `How to run it and what differs: [validation/${replication.id}](validation/${replication.id}/README.md).`,
    ],
    reference: "paper",
    rows,
  };
}

function independentSections(): ValidationSection[] {
  const independent = "independent";
  return [
    {
      title: "The war of 2018-19 on two world economies",
      text: [
        "Reference vectors of extra tariffs, trade balances fixed, θ = theta_check, every country; an independent solver (numpy) " +
          "printed eight digits of welfare and seven of exports. Tolerance 1e-6 points, and half of the last printed digit: both stop far below it.",
      ],
      reference: independent,
      rows: [...worldRows("wiod-2014"), ...worldRows("icio-2017")],
    },
    {
      title: "The war weighted by trade, crudely",
      text: [
        "The American vector × 0.755, the Chinese × 1.29, crops at +25 points, on `icio-2017`. Tolerances 0.0005 and 0.01 points: " +
          "the figures are printed to 4 and 2 digits.",
      ],
      reference: independent,
      rows: warWeightedRows(),
    },
    {
      title: "The tariffs of 2018-19 as measured, on the world of 2017",
      text: [
        "Tariffs of 1 September 2019 by product, weighted by imports, on `icio-2017`; deficits fixed in world income; θ = theta_check and 1.53; American " +
          "measures, Chinese retaliation, both, China's cuts for every seller. An independent solver (numpy) printed eight digits. " +
          "Tolerance 1e-6 points of welfare in every country, for exports half of the seventh digit more.",
      ],
      reference: independent,
      rows: measuredRows(),
    },
    {
      title: "Home goods apart from imports: two tiers of demand",
      text: [
        "The measured tariffs of 1 September 2019 on `icio-2017`, China's cuts for every seller but the USA; and three tables of measures of `us-china-2025` on 27 August 2025 " +
          "and 19 August 2026 on `icio-2022`, as it was published. Elasticities of imports against home goods | among foreign sellers; deficits fixed in world income, or none. " +
          "An independent solver (numpy) printed ten digits. Tolerance 1e-6 points of welfare in every country, for exports half of the seventh digit more.",
      ],
      reference: independent,
      rows: [...warInTwoTiers(), ...measures2025InTwoTiers()],
    },
    {
      title: "The unit in which a deficit is held",
      text: [
        "The crude war above under four closures, θ = theta_check and 1.53, every country but Russia, whose base tariffs were put right after the " +
          "reference was taken. Tolerance 2e-4 points: that correction moves the others a little.",
      ],
      reference: independent,
      rows: closureRows(),
    },
    {
      title: "Closing the borders against the formula of Costinot & Rodríguez-Clare (2014)",
      text: [
        "`wiod-2014` without tariffs and deficits, foreign icebergs × 1,000, beside 1 − Π λ^(α a/θ). Tolerance 0.01 points: " +
          "where θ is small such icebergs leave a trace of trade.",
      ],
      reference: "formula",
      rows: autarkyRows(),
    },
    {
      title: "First-order welfare chained over the steps of NAFTA",
      text: [
        "Straight in ln τ, the terms summed: 1.31 % in one step, and towards the exact 0.0073 % in many. Tolerance 0.0005 points: " +
          "the figures are printed to 3 digits.",
      ],
      reference: independent,
      rows: chainedRows(),
    },
    {
      title: "Tariffs that the USA and China would choose, on the world of 2017",
      text: [
        "Each one's best tariffs on the other's goods and their war, one rate or a rate for each sector; deficits fixed in world income; θ = theta_check and 1.53. " +
          "An independent solver (numpy) took them before Russia's base tariffs were put right. Tolerance 0.02 points of a tariff and 2e-4 of welfare; " +
          "Russia's own welfare, which that moves, 0.01: [validation/nash-io](validation/nash-io/README.md).",
      ],
      reference: independent,
      rows: gameRows(playedGames()),
    },
    {
      title: "One rate for each country, all at war: the formula of Lashkaripour (2021)",
      text: [
        "The paper's package on the world of 2014, trade elasticity 4 in every sector, without the term that its public code leaves out; the countries whose results " +
          "are given. Tolerance 1e-3 points of tariff and 1e-4 of welfare. The paper's own table beside ours: [validation/lashkaripour-2021](validation/lashkaripour-2021/README.md).",
      ],
      reference: independent,
      rows: oneRateRows(),
    },
  ];
}

function observedSection(): ValidationSection {
  return {
    title: "Predicted against observed trade, 2017-2022",
    text: [
      "Slope of observed on predicted changes of bilateral goods trade, with the tariffs of each year; 1 would be right on average. The column " +
        "beside ours is an independent calculation of the same slope, to two digits; **how far the slopes are from 1 is the finding**, and nothing is tuned to it: " +
        "[validation/us-china-2017-2022](validation/us-china-2017-2022/README.md).",
    ],
    reference: "independent",
    rows: slopeRows(heldAgainst(usChinaSources())),
  };
}

/** What the third country does, in the year after the tariffs. */
function scoreSection(): ValidationSection {
  return {
    title: "American imports of May to July 2025 held against the tariffs of 14 May 2025",
    text: [
      "Slope of what happened on what is predicted, by seller and sector, with its standard error and the correlation; all sellers, third countries, and these without electronics; years before as placebo. " +
        "Beside ours an independent calculation on the same base. **How far the slopes of third countries are from those of years without the tariffs is the finding**: of China the model is near, of third countries it says a " +
        "little, half of which was there a year before, and without electronics little is left. Both windows, every seller, both simple rules: [validation/us-imports-2025](validation/us-imports-2025/README.md).",
    ],
    reference: "independent",
    rows: scoreRows(referenceScore(), readFileSync(reference(SCORE_TABLE), "utf8")),
  };
}

function bystanderSection(): ValidationSection {
  const results = bystanderResults(bystanderSources());
  return {
    title: "Exports of bystanders to the USA, to China and to the rest of the world, 2018-19",
    text: [
      "Four published regressions on our predictions: how a third country's exports answer to a tariff between the two. Fajgelbaum, Goldberg, Kennedy, " +
        "Khandelwal and Taglioni (2024), The US-China Trade War and Global Reallocations, Table A.2, panel B. Tolerance: two published standard errors. " +
        "**Eight are counted, with the set at the centre; the other sets stand in the row as a range.** The first response by product is one of the things that the centre was " +
        "chosen by, so it is no test of it. Three more rows of the study are added: the same with effects of groups, and what the taxed ones sell themselves: " +
        "[validation/bystanders-2018-2019](validation/bystanders-2018-2019/README.md).",
    ],
    reference: "paper",
    rows: bystanderRows(results),
    failures: bystanderFailures(results),
  };
}

/** What the centre was chosen by, beside an independent calculation. */
function gridSection(): ValidationSection {
  const grid = gridOf(gridSources());
  return {
    title: "Two tiers of demand held against trade of 2019-2022 and against bystanders, three pairs of elasticities",
    text: [
      "Slope of observed on predicted changes of bilateral goods trade, over all pairs and without USA-China and China-USA, and the responses of bystanders by product. " +
        "Beside ours an independent calculation; tolerance 0.02: its third digit and another solver. **Without the two pairs little is left: correlations of 0.05 to 0.13, " +
        "slopes of 3 to 9 with standard errors of 2 to 3.** All nineteen pairs, the steps of the rule that chose the set `tested`, and the rule: " +
        "[validation/two-tier-grid](validation/two-tier-grid/README.md).",
    ],
    reference: "independent",
    rows: gridRows(grid, gridText(), ({ home, foreign }) =>
      ["0.19|1.5", "0.5|2", "1.5|1.5"].includes(`${home}|${foreign}`),
    ),
  };
}

function marketSection(): ValidationSection {
  return {
    title: "Forecasts of LNG flows with the later year's sums given, 2017-2020",
    text: [
      "Sum of absolute errors over all pairs of the published matrix, labels as each edition has them. Tolerance 0.05 bcm: the independent " +
        "calculation printed one digit. Entropic inertia without a policy is RAS. What the market of the flagship foresees without these sums, " +
        "and where it fails: [validation/markets-lng](validation/markets-lng/README.md), [validation/markets-soybeans](validation/markets-soybeans/README.md). What it foresees of all that China bought, beside rules that need no model: [A score](docs/model/markets.md#a-score).",
    ],
    reference: "independent",
    rows: marginRows(readFileSync(reference("commodity-facts/gas-trade-matrix.csv"), "utf8")),
  };
}

function marketScoreSection(): ValidationSection {
  return {
    title: "Who replaces whom in markets, beside rules that need no model",
    text: [
      "What a buyer had from each seller, forecast from the base year of the market with capacities, demand, measures by their days and purchases of each later year. " +
        "Error: sum of absolute errors in percent of what flowed; the column beside ours is the least of *nothing changes* and, where a measure hits a seller, *by share*; a row is within where the " +
        "market is nearer. Names of who gains are told on the mean of the years that chose no figure: [A score](docs/model/markets.md#a-score). " +
        "Rows *by old shares* are goods that are not solved: what the sellers that are not hit sold together is given, and the column beside is *nothing changes* on the same sellers ([By share](docs/model/markets.md#by-share)). " +
        "Rules alone on products without a market: [validation/markets-scores](validation/markets-scores/README.md).",
    ],
    reference: "less than",
    rows: [...marketScoreRows(scoredMarkets()), ...shareRows(sharedMarkets())],
    failures: MARKET_SCORE_FAILURES,
  };
}

/** The package is what is computed, byte for byte: `alliances.test.ts`. */
function allianceSection(): ValidationSection {
  return {
    title: "The alliance decision on pairs of 2018",
    text: [
      "438 pairs of states, of which 34 had a defence pact. The column beside ours is the share that “no alliance” every time has right; a row is within where the " +
        "decision is right more often. **It never is**, so cases tell the decision as arithmetic: [validation/alliances-2018](validation/alliances-2018/README.md).",
    ],
    reference: "more than",
    rows: allianceRows(parseAlliances(shippedFiles("alliances-2018"), null).alliances!),
    failures: ALLIANCE_FAILURES,
  };
}

describe(
  "the validation page",
  needs("ossa-2014/trade_ijs.csv", TWO_TIERS, GRID, SCORE_TABLE, SUPPLEMENT, ONE_RATE_PACKAGE, ...BYSTANDER_TABLES),
  () => {
    let parts: readonly ValidationPart[] = [];

    beforeAll(() => {
      parts = [
        { title: "Published results", sections: replications.map(publishedSection) },
        { title: "Independent calculations without a published counterpart", sections: independentSections() },
        {
          title: "Held against what happened",
          sections: [
            observedSection(),
            gridSection(),
            scoreSection(),
            bystanderSection(),
            marketSection(),
            marketScoreSection(),
            allianceSection(),
          ],
        },
      ];
    });

    it("has no row outside its tolerance but the failures that it names", () => {
      for (const { rows, failures = [] } of parts.flatMap((part) => part.sections)) {
        expect(outsideRows(rows).toSorted()).toEqual(failures.flatMap((each) => each.rows).toSorted());
      }
    });

    it("has named failures in three sections only", () => {
      const failing = parts.flatMap((part) => part.sections).filter(({ failures }) => failures !== undefined);
      expect(failing.map(({ title }) => title)).toEqual([
        "Exports of bystanders to the USA, to China and to the rest of the world, 2018-19",
        "Who replaces whom in markets, beside rules that need no model",
        "The alliance decision on pairs of 2018",
      ]);
    });

    it("is what VALIDATION.md says", async () => {
      await expect(validationPage(parts)).toMatchFileSnapshot(resolve(import.meta.dirname, "../VALIDATION.md"));
    });
  },
);

describe("a validation page with a failure", () => {
  it("names the row at the top and marks it in its table", () => {
    const row = { table: "2", row: "Mexico, welfare, %", paper: 1.31, ours: 0.0073, difference: -1.3027 };
    const rows = [{ ...row, tolerance: 0.005, verdict: "outside" as const }];
    const page = validationPage([
      { title: "Published", sections: [{ title: "cp", text: [], reference: "paper", rows }] },
    ]);
    expect(page).toContain("Outside their tolerance:\n\n- cp: 2, Mexico, welfare, %");
    expect(page).toContain("| 2 | Mexico, welfare, % | 1.31 | 0.0073 | −1.3027 | 0.005 | **outside** |");
    expect(page).toContain("| cp | 1 | 0 | 1 |");
  });

  it("keeps a cell whole that has the sign between cells in it", () => {
    const row = {
      table: "1",
      row: "0.19|1.53",
      paper: 1,
      ours: 1,
      difference: 0,
      tolerance: 1,
      verdict: "within" as const,
    };
    const page = validationPage([
      { title: "Independent", sections: [{ title: "two", text: [], reference: "independent", rows: [row] }] },
    ]);
    expect(page).toContain("| 1 | 0.19\\|1.53 | 1 |");
  });

  it("names a known failure with its reason, apart from the others", () => {
    const row = { table: "by sector", row: "to the USA", paper: 0.31, ours: -0.05, difference: -0.36 };
    const rows = [
      { ...row, tolerance: 0.2, verdict: "outside" as const },
      { ...row, row: "to China", tolerance: 0.2, verdict: "outside" as const },
    ];
    const failures = [{ reason: "Shares are small.", rows: ["by sector, to the USA"] }];
    const page = validationPage([
      { title: "Observed", sections: [{ title: "exports", text: [], reference: "paper", rows, failures }] },
    ]);
    expect(page).toContain("Outside their tolerance:\n\n- exports: by sector, to China\n\n**Known failures**");
    expect(page).toContain("left so:\n\nexports. Shares are small.\n\n- by sector, to the USA\n\n##");
  });
});
