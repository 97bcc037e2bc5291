import { problem, quoted, type Place, type Problem } from "../../base/problems/index.ts";

const said = (value: string): string => `"${quoted(value)}"`;

/** E275 */
export function demandBelowZero(place: Place, buyer: string, year: number, before: number, change: number): Problem {
  return problem("E275", place, {
    message: `Links take ${rounded(-change)} from the demand of ${said(buyer)} in ${year}, and it is ${rounded(before)}.`,
    found: String(rounded(before + change)),
    expected: "a coefficient and a shift that leave some demand",
  });
}

/** W253 */
export function flowAsCapacity(place: Place, id: string, flow: number): Problem {
  return problem("W253", place, {
    message: `${said(id)} has no capacity; for its partial closure the base-year flow through it counts, ${rounded(flow)}.`,
    expected: "a row in capacities",
  });
}

/** W257 */
export function noGrowth(place: Place, nodes: readonly string[], year: number, baseYear: number): Problem {
  return problem("W257", place, {
    message: `No arrivals of ${nodes.map(quoted).join(", ")} are observed for ${year}: demand there stays that of ${baseYear}.`,
    expected: `flows of ${year} in pairs`,
  });
}

const rounded = (value: number): number => Number(value.toPrecision(6));
