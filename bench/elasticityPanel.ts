import { estimateElasticity } from "../src/engines/elasticities/index.ts";
import { randomPanel } from "../test/engines/elasticities/randomPanels.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { clockOf } from "./measure.ts";

// A process of its own, so that the most memory it ever held is that of the panel and its estimates.
const [seed = 0, sellers = 0, codes = 0, periods = 0, rounds = 0] = process.argv.slice(2).map(Number);
const panel = randomPanel(seed, { sellers, codes, periods, zeros: 0.1, isRateKnown: true });
const sink: Sink = { total: 0 };
const [clock, processor, calibration]: number[][] = [[], [], []];
let found = estimateElasticity(panel);
for (let round = 0; round < rounds; round++) {
  calibration.push(clockOf(() => calibrationKernel(sink)));
  const before = process.cpuUsage();
  clock.push(
    clockOf(() => {
      found = estimateElasticity(panel);
    }),
  );
  const { user, system } = process.cpuUsage(before);
  processor.push((user + system) / 1000);
}
const { beta, cells, fit } = found;
process.stdout.write(
  JSON.stringify({ clock, processor, calibration, beta, cells, fit, kilobytes: process.resourceUsage().maxRSS }),
);
