import { greatest } from "../../../base/units/index.ts";
import { nodeName, type PositionsAccount, weightText } from "../../findings/index.ts";
import type { NetworkResult } from "../../../results/index.ts";
import { element, pixels } from "../element.ts";
import { PALETTE, tint } from "../palette.ts";

/** What a matrix shows: a network, and the names of its rows in order. */
interface ShownNetwork {
  readonly network: NetworkResult;
  readonly names: readonly string[];
}

const [LABELS, TOP, LARGEST] = [140, 20, 34];

/** Height of the matrix, pixels. */
export function matrixHeight({ names }: Pick<ShownNetwork, "names">, width: number): number {
  return TOP + names.length * cellSize(names.length, width);
}

function cellSize(count: number, width: number): number {
  return Math.min(LARGEST, Math.floor((width - LABELS) / count));
}

/** The adjacency matrix: rows with number and name, columns with the number, cells with their weight. */
export function drawnMatrix(
  account: PositionsAccount,
  { network, names }: ShownNetwork,
  width: number,
  document: Document,
): readonly Element[] {
  const size = cellSize(names.length, width);
  const weights = new Map(
    network.edges.flatMap(({ a, b, weight }) => [
      [`${a}\n${b}`, weight],
      [`${b}\n${a}`, weight],
    ]),
  );
  const heaviest = greatest([...[...weights.values()].map(Math.abs), 1e-9]);
  const middle = (at: number): number => LABELS + (at + 0.5) * size;
  const numbers = names.map((_, at) =>
    element(document, "text", { x: pixels(middle(at)), y: String(TOP - 6), "font-size": "11" }, String(at + 1)),
  );
  const labels = names.map((id, at) => {
    const place = { x: String(LABELS - 6), y: pixels(TOP + (at + 0.5) * size + 4), "text-anchor": "end" };
    return element(document, "text", { ...place, "font-size": "11" }, `${nodeName(account, network, id)} ${at + 1}`);
  });
  const cells = names.flatMap((row, r) =>
    names.flatMap((column, c) => {
      const weight = weights.get(`${row}\n${column}`) ?? 0;
      const box = {
        x: pixels(LABELS + c * size),
        y: pixels(TOP + r * size),
        width: String(size),
        height: String(size),
      };
      const text = { x: pixels(middle(c)), y: pixels(TOP + (r + 0.5) * size + 4), "font-size": "10.5" };
      return [
        element(document, "rect", { ...box, fill: cellFill(weight, heaviest, r === c), stroke: PALETTE.grid }),
        ...(weight === 0 || size < 16 ? [] : [element(document, "text", text, weightText(account, weight))]),
      ];
    }),
  );
  return [...numbers, ...labels, ...cells];
}

/** Nobody is tied to himself: the diagonal is grey. */
function cellFill(weight: number, heaviest: number, isDiagonal: boolean): string {
  if (isDiagonal) return PALETTE.grid;
  return weight === 0 ? PALETTE.paper : tint(weight, Math.abs(weight) / heaviest);
}
