import { describe, expect, it } from "vitest";
import { randomBench } from "../../bench/economies.ts";
import { elasticitySection } from "../../bench/elasticities.ts";
import { drawSection, drawTimes } from "../../bench/draws.ts";
import { flagshipRuns, flagshipRunSection } from "../../bench/flagshipRun.ts";
import { flagshipMarkets, flagshipMarketsSection } from "../../bench/flagshipMarkets.ts";
import { gradientSection } from "../../bench/gradients.ts";
import { spread, timedInTurns } from "../../bench/measure.ts";
import { nestedLoops } from "../../src/node/replication/nestedLoops.ts";
import { processSection, processTimes } from "../../bench/processes.ts";
import { pageSection, pageTimes } from "../../bench/page.ts";
import { performancePage } from "../../bench/report.ts";
import { benchResult, TOLERANCE } from "../../bench/results.ts";

describe("the bench, on an economy too small to be timed", () => {
  const result = benchResult(randomBench(5, 3, null), 3, true, null);
  const quiet = { machine: "some processor", load: 0, missing: ["NAFTA"] };

  it("solves to the tolerance and agrees with the nested loops", () => {
    expect(result.residual).toBeLessThanOrEqual(TOLERANCE);
    expect(result.nested?.gap).toBeLessThanOrEqual(1e-8);
    expect([result.solve.runs, result.floor.runs, result.nested?.time.runs]).toEqual([3, 3, 3]);
  });

  it("counts the terms of an evaluation and the room of the trade shares", () => {
    expect(result.terms).toBe(5 * 5 * 3 + 5 * 3 * 3);
    expect(result.shareBytes).toBe(5 * 5 * 3 * 8);
    expect(result.workingBytes).toBeGreaterThan(2 * result.shareBytes);
  });

  it("says what was met, what was missed and what could not be timed", () => {
    const page = performancePage([result, { ...result, countries: 50, terms: 7500, aim: 0, measuredBytes: 1 }], quiet);
    expect(page).toContain("**Not timed**: NAFTA; its reference data are not at hand.");
    expect(page).toContain("| Random, 5 × 3 |");
    expect(page).toContain("| 0 **missed** |");
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("times derivatives beside the solve, and says how many passes each takes", () => {
    const section = gradientSection([randomBench(5, 3, null)], 1);
    expect(section).toMatch(/\| Random, 5 × 3 \| \d+ \| \d+ \| [\d.]+ \([\d.]+ to [\d.]+\)/);
    expect(section).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("draws the same random economy each time", () => {
    const [once, again] = [randomBench(5, 3, null), randomBench(5, 3, null)];
    expect(once.model.tradeShares.values).toEqual(again.model.tradeShares.values);
    expect(once.policy.tariffs.values).toEqual(again.policy.tariffs.values);
  });
});

describe("elasticities in the bench", () => {
  const found = {
    cells: 1_000_000,
    iterations: 5,
    passes: 150,
    lastChange: 3e-14,
    clock: spread([4000, 5000, 6000]),
    processor: spread([3000, 4000, 5000]),
    calibration: spread([1, 2, 3]),
    megabytes: 250,
  };

  it("are held to seconds and megabytes, beside the calibration kernel", () => {
    expect(elasticitySection(found)).toContain(
      "| 1000000 | 5 | 150 | 3e-14 | 4.0 (3.0-5.0) | 5.0 (4.0-6.0); 20 ✓ | 250; 1000 ✓ | 2.0 (1.0-3.0) | 2000 |",
    );
    const missed = elasticitySection({ ...found, clock: spread([20_001]), megabytes: 1001 });
    expect(missed).toContain("20.0 (20.0-20.0); 20 **missed** | 1001; 1000 **missed** |");
  });

  it("are said not to be timed where the process failed", () => {
    expect(elasticitySection(null)).toContain("Not timed: the process failed.");
  });
});

describe("draws in the bench", () => {
  it("are held to a minute by the clock, as what they add to the run", () => {
    const found = { draws: 1000, scenarios: 3, cores: 2, without: 4000, drawn: 34_000, calibration: spread([1, 2, 5]) };
    expect(drawSection(found)).toContain("| 1000 × 3 | 4.0 | 30.0 | 60 ✓ | 2.0 (1.0-5.0) | 15000 |");
    expect(drawSection({ ...found, drawn: 64_500 })).toContain("| 60.5 | 60 **missed** |");
  });

  it("are said not to be timed where the program is not built", () => {
    expect(drawTimes("nowhere")).toBeNull();
    expect(drawSection(null)).toContain("Not timed");
  });
});

describe("the markets of the flagship in the bench", () => {
  const times = (median: number): ReturnType<typeof spread> => spread([median - 1, median, median + 1]);

  it("are held to five seconds by the clock, beside the calibration kernel", () => {
    const found = { marketYears: 9, run: times(4000), clock: times(3500), calibration: times(2) };
    const section = flagshipMarketsSection(found);
    expect(section).toContain("| 9 | 4.0 (4.0-4.0) | 3.5 (3.5-3.5) | 5.0 ✓ | 2.0 (1.0-3.0) | 2000 |");
    expect(flagshipMarketsSection({ ...found, clock: times(5001) })).toContain("| 5.0 **missed** |");
  });

  it("are said not to be timed where there is no case", () => {
    expect(flagshipMarkets("nowhere")).toBeNull();
    expect(flagshipMarketsSection(null)).toContain("Not timed: the case could not be read.");
  });
});

describe("the whole runs of the flagship in the bench", () => {
  it("are each held to their aim by the clock, beside the calibration kernel", () => {
    const runs = [
      { name: "trade alone", clock: spread([3900, 4000, 4100]), aim: 5000 },
      { name: "all of it", clock: spread([9000, 10_001, 12_000]), aim: 10_000 },
    ];
    const section = flagshipRunSection({ runs, calibration: spread([1, 2, 3]) });
    expect(section).toContain("| trade alone | 4.0 (3.9-4.1) | 5.0 ✓ | 2.0 (1.0-3.0) | 2000 |");
    expect(section).toContain("| all of it | 10.0 (9.0-12.0) | 10.0 **missed** |");
  });

  it("are said not to be timed where nothing is built", () => {
    expect(flagshipRuns("nowhere")).toBeNull();
    expect(flagshipRunSection(null)).toContain("Not timed: the program was not built, or a run failed.");
  });
});

describe("whole processes in the bench", () => {
  const rows = [
    { name: "Node alone", clock: spread([48, 50, 52]) },
    { name: "the version", clock: spread([80, 90, 160]) },
  ];

  it("are told by the clock and over the kernel, the start beyond Node alone beside its aim", () => {
    const section = processSection({ rows, calibration: spread([1, 2, 3]) });
    expect(section).toContain("| the version | 90 (80-160) | 45 |");
    expect(section).toContain("40 ms more than Node alone; aim: at most 100 ms ✓");
  });

  it("are said not to be timed where nothing is built", () => {
    expect(processTimes("nowhere")).toBeNull();
    expect(processSection(null)).toContain("Not timed: the program was not built, or a run failed.");
  });
});

describe("the live page in the bench", () => {
  const times = (median: number): ReturnType<typeof spread> => spread([median - 1, median, median + 1]);
  const found = {
    first: times(900),
    moves: times(1900),
    step: times(51),
    ranged: times(400),
    whole: times(700),
    gas: times(55),
    solve: times(10),
    calibration: times(2),
    drags: 20,
    longDrags: 2,
    weights: { en: { bytes: 4_200_000, zipped: 1_900_000 }, ru: { bytes: 4_300_000, zipped: 2_100_000 } },
  };

  it("is held to its aims by the clock, beside a plain solve and the calibration kernel", () => {
    const section = pageSection(found);
    expect(section).toContain("| 900 (899-901) | 1000 ✓ | 90.0 | 450 |");
    expect(section).toContain("| 51 (50-52) | 50 **missed** | 5.1 | 26 |");
    expect(section).toContain("2 of 20 drags ✓. It is 4.20 MB, aim: 5 ✓; by gzip 1.90 MB, aim: 2 ✓.");
    expect(section).toContain("In Russian it is 4.30 MB, aim: 5 ✓; by gzip 2.10 MB, aim: 2 **missed**.");
  });

  it("is held to multiples of a plain solve where the machine is slow", () => {
    const section = pageSection({
      ...found,
      calibration: times(3),
      solve: times(20),
      step: times(80),
      ranged: times(1300),
    });
    expect(section).toContain("| 80 (79-81) | 6.25 × a solve ✓ | 4.0 | 27 |");
    expect(section).toContain("| 1300 (1299-1301) | 62.5 × a solve **missed** | 65.0 | 433 |");
  });

  it("is said not to be timed where nothing is built", async () => {
    expect(await pageTimes("nowhere", randomBench(5, 3, null))).toBeNull();
    expect(pageSection(null)).toContain("Not timed: the program was not built, or its page could not be made.");
  });
});

describe("the nested loops", () => {
  it("stay at the base year where nothing changes", () => {
    const { model } = randomBench(5, 3, null);
    const unchanged = randomBench(5, 3, null).policy;
    unchanged.tariffs.values.set(model.tariffs.values);
    const { wageHat, outer } = nestedLoops(model, unchanged, { tolerance: 1e-9, damping: 0.2 });
    expect(outer).toBe(1);
    for (const wage of wageHat) expect(Math.abs(wage - 1)).toBeLessThan(1e-9);
  });
});

describe("medians and ranges", () => {
  it("take the middle of an odd number and the mean of the middle two of an even one", () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, runs: 3 });
    expect(spread([4, 1, 2, 3]).median).toBe(2.5);
    expect(() => spread([])).toThrow("nothing was measured");
  });

  it("come from turns, one unmeasured before them", () => {
    const calls: string[] = [];
    const times = timedInTurns({ first: () => calls.push("a"), second: () => calls.push("b") }, 2);
    expect(calls).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(times.first.runs).toBe(2);
  });
});
