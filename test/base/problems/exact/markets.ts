import {
  calibrationProblems,
  checkMarket,
  type Market,
  solveMarket,
  withChokepointOpen,
  withTariff,
} from "../../../../src/engines/markets/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "../../../engines/markets/smallMarkets.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const good = marketOf([seller("s", line(2, 1))], [buyer("d", line(20, -1))], [pair(0, 0, 1)]);
const checked = (change: Partial<Market>) => (): readonly Problem[] => checkMarket({ ...good, ...change });
const refused =
  (change: Partial<Market>, options = {}) =>
  (): readonly Problem[] =>
    thrownProblems(() => solveMarket({ ...good, ...change }, options));

const island = buyer("island", { form: "fixed", quantity: 2 }, { maxPrice: Infinity });
const fixed = buyer("d", { form: "fixed", quantity: 8 }, { maxPrice: Infinity });
const strait = { id: "strait", name: "the strait", kind: "chokepoint", capacity: 0 } as const;

/** Spatial markets. */
export const MARKET_PROVOKED: Provoked = {
  E601: checked({ pairs: [pair(0, 3, 1, { routes: [route(1, { through: [2] })] })] }),
  E602: checked({ suppliers: [seller("s", line(2, 1), { capacity: -4 })], pairs: [pair(0, 0, NaN)] }),
  E603: checked({ marketPower: 2, pairs: [pair(0, 0, 1, { routes: [route(1, { loss: 1 })] })] }),
  E604: checked({
    suppliers: [seller("s", { form: "linear", price: 3, quantity: 2, elasticity: -1 })],
    buyers: [buyer("d", line(20, 1))],
    pairs: [pair(0, 0, 1, { tariffRateQuota: { quantity: 1, adValorem: 0.2 } })],
  }),
  E605: checked({ buyers: [...good.buyers, island] }),
  W605: checked({ buyers: [...good.buyers, { ...island, maxPrice: 50 }] }),
  E606: checked({ inertia: { kind: "entropic", sigma: 8, epsilon: 0.001 } }),
  E607: checked({ bottlenecks: [strait], pairs: [pair(0, 0, 1, { routes: [route(1, { through: [0] })] })] }),
  E608: checked({ pairs: [pair(0, 0, 1), pair(0, 0, 2)] }),
  E609: checked({ marketPower: 1, buyers: [buyer("d", { form: "fixed", quantity: 4 })] }),
  E610: checked({
    marketPower: 1,
    buyers: [
      buyer("d", { form: "constant-elasticity", price: 9, quantity: 4, elasticity: -0.6 }, { maxPrice: Infinity }),
    ],
  }),
  W601: checked({
    suppliers: [seller("s", line(2, 1), { capacity: 3 })],
    contracts: [{ id: "c", supplier: 0, buyer: 0, quantity: 5, takeOrPay: 1, penalty: 1 }],
  }),
  W602: () =>
    calibrationProblems({
      ...good,
      suppliers: [seller("s", line(2, 1), { capacity: 4 })],
      pairs: [pair(0, 0, 1, { baseFlow: 5 })],
    }),
  E620: refused({
    suppliers: [seller("s", line(4, 0))],
    buyers: [buyer("d", { form: "constant-elasticity", price: 9, quantity: 4, elasticity: -0.6 })],
    pairs: [pair(0, 0, 0, { wedge: -1e9 })],
  }),
  E621: refused({ suppliers: [seller("s", line(2, 0), { capacity: 5 })], buyers: [fixed] }),
  E622: refused({}, { signal: { aborted: true } }),
  E630: () => thrownProblems(() => withTariff(good, { from: ["usa"] }, { adValorem: 0.1 })),
  E631: () =>
    thrownProblems(() =>
      withChokepointOpen({ ...good, bottlenecks: [{ ...strait, capacity: Infinity }] }, "strait", 2),
    ),
};
