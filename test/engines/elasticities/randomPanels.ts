import { indexSet, type IndexSet } from "../../../src/base/sets/index.ts";
import type { ImportPanel } from "../../../src/engines/elasticities/index.ts";
import { seededNumbers } from "../../randomModel.ts";

/** How a random panel is made. */
export interface RandomPanel {
  readonly sellers: number;
  readonly codes: number;
  readonly periods: number;
  /** Part of the cells in which nothing is imported. Default 0. */
  readonly zeros?: number;
  /** Whether cells without imports have a rate all the same. Default false. */
  readonly isRateKnown?: boolean;
  /** Whether there is an instrument, which the errors do not move as they move the rates. Default false. */
  readonly hasInstrument?: boolean;
}

/** Of the panels that are made here. */
export const TRUE_BETA = -2.5;

/** Imports of sellers and codes of very different sizes, whose rates rise on some of them on a day of their own. */
export function randomPanel(seed: number, asked: RandomPanel): ImportPanel {
  const { sellers, codes, periods, zeros = 0, isRateKnown = false, hasInstrument = false } = asked;
  const random = seededNumbers(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sizes = (count: number, spread: number): Float64Array =>
    Float64Array.from({ length: count }, () => spread * normal());
  const [ofSeller, ofCode] = [sizes(sellers, 2), sizes(codes, 1.5)];
  const [sellerMoves, codeMoves] = [sizes(sellers * periods, 0.4), sizes(codes * periods, 0.3)];
  const panel = emptyPanel(sellers, codes, periods, hasInstrument);
  const value = panel.value;
  let cell = 0;
  for (let i = 0; i < sellers; i++)
    for (let k = 0; k < codes; k++) {
      const pair = ofSeller[i] + ofCode[k] + 1.5 * normal();
      const [day, rise] = [Math.floor(periods * random()), random() < 0.3 ? 0.3 * random() : 0];
      for (let t = 0; t < periods; t++, cell++) {
        const error = 0.8 * normal();
        const law = (t >= day ? rise : 0) + 0.05 * random();
        const rate = hasInstrument ? law - 0.05 * error : law;
        const isZero = random() < zeros;
        const moves = sellerMoves[i * periods + t] + codeMoves[k * periods + t];
        value[cell] = isZero ? 0 : 1e6 * Math.exp(pair + moves + TRUE_BETA * rate + error);
        panel.logRate[cell] = isZero && !isRateKnown ? NaN : rate;
        if (panel.instrument !== null) panel.instrument[cell] = law;
      }
    }
  return panel;
}

/** Every cell once, by seller, code and period; nothing is imported. */
export function emptyPanel(sellers: number, codes: number, periods: number, hasInstrument = false): ImportPanel {
  const cells = sellers * codes * periods;
  const labels = (name: string, size: number): IndexSet =>
    indexSet(
      name,
      Array.from({ length: size }, (_, k) => `${name} ${k}`),
    );
  return {
    sellers: labels("seller", sellers),
    codes: labels("code", codes),
    periods: labels("period", periods),
    seller: Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / (codes * periods))),
    code: Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / periods) % codes),
    period: Int32Array.from({ length: cells }, (_, cell) => cell % periods),
    value: new Float64Array(cells),
    logRate: new Float64Array(cells),
    instrument: hasInstrument ? new Float64Array(cells) : null,
  };
}

/** The cells of a panel that are asked for, in that order. */
export function cellsOf(panel: ImportPanel, cells: readonly number[]): ImportPanel {
  const labels = (from: Int32Array): Int32Array => Int32Array.from(cells, (cell) => from[cell]);
  const numbers = (from: Float64Array): Float64Array => Float64Array.from(cells, (cell) => from[cell]);
  return {
    ...panel,
    seller: labels(panel.seller),
    code: labels(panel.code),
    period: labels(panel.period),
    value: numbers(panel.value),
    logRate: numbers(panel.logRate),
    instrument: panel.instrument === null ? null : numbers(panel.instrument),
  };
}
