import type { AlignmentResults, LeverageResult } from "../../src/results/index.ts";

type Numbers = Record<string, number | null>;

/** What each side loses by every closing. */
export function leverageNumbers(rows: readonly LeverageResult[]): Numbers {
  return Object.fromEntries(
    rows.flatMap(({ from, to, closing, vFrom, vTo, asymmetry }) => [
      [`${from} by ${to}, ${closing}, loss, %`, vFrom],
      [`${to} by ${from}, ${closing}, loss, %`, vTo],
      [`${from} on ${to}, ${closing}, asymmetry`, asymmetry],
    ]),
  );
}

/** Trends by every measure, the triangles by every reading, and each alliance with what turns it. */
export function alignmentNumbers(found: AlignmentResults): Numbers {
  const numbers: Numbers = {};
  for (const { a, b, measure, change, slope } of found.trends) {
    numbers[`${a}-${b} ${measure}, change`] = change;
    numbers[`${a}-${b} ${measure}, slope`] = slope;
  }
  for (const { session, reading, edges, probability } of found.triangle) {
    for (const { a, b, value } of edges) numbers[`session ${session}, ${reading}, ${a}-${b}`] = value;
    numbers[`session ${session}, ${reading}, probability`] = probability;
  }
  for (const { id, decision, variants } of found.alliance) {
    for (const { state, utility } of decision.members) numbers[`${id}, ${state}, gain`] = utility;
    for (const { parameter, member, of, commitment, at } of decision.flips)
      numbers[`${id}, ${of} turns at ${member ?? "both"} ${parameter}, ${commitment}`] = at;
    for (const { list, base, elasticities, retaliationLoss } of variants)
      for (const [state, loss] of Object.entries(retaliationLoss))
        numbers[`${id}, ${state} loses to ${list} on ${base}, ${elasticities}`] = loss;
  }
  return numbers;
}
