import { greatest } from "../../../base/units/index.ts";
import { nodeName, type PositionsAccount, type TableBlock, tieTable, weightText } from "../../findings/index.ts";
import { networkPlaces } from "../../../solve/index.ts";
import type { NetworkResult } from "../../../results/index.ts";
import { PHONE_WIDTH, type Chart, type ChartOptions } from "../chart.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { drawnMatrix, matrixHeight } from "./networkMatrix.ts";

/** A network as it is drawn: the nodes with ties, numbered in the order of their clusters. */
interface ShownNetwork {
  readonly network: NetworkResult;
  readonly names: readonly string[];
}

const [SHOWN, RADIUS, MARGIN, MAP] = [24, 11, 46, 330];

/** Who speaks with whom: ties of speakers, and the adjacency matrix beside, or below on a phone; null without speakers. */
export function networkMap(account: PositionsAccount, options: ChartOptions): Chart | null {
  const { words, positions } = account;
  const network = positions.networks.find(({ id }) => id === "speakers");
  if (network === undefined || network.edges.length === 0) return null;
  const shown = { network, names: tiedNames(network) };
  const all = String(network.nodes.length);
  const items = network.edges.map(({ a, b, weight }) =>
    words.say("chart.network.item", { a, b, weight: weightText(account, weight) }),
  );
  const altText = words.say("chart.network.alt", {
    all,
    ties: String(network.edges.length),
    conflicts: String(network.edges.filter(({ weight }) => weight < 0).length),
    items: items.slice(0, SHOWN).join("; "),
  });
  const [most, count] = mostTied(network);
  const tied = String(new Set(network.edges.flatMap(({ a, b }) => [a, b])).size);
  const title = words.say("chart.network.title", { tied, all, most, count: String(count) });
  const subtitle = words.say("chart.network.subtitle", { seed: String(network.clusters.seed) });
  const svg = framed(drawn(account, shown, options), { id: "network", title, subtitle, altText }, options, words);
  return { id: "network", svg, title, altText, table: tableOf(account, network) };
}

/** Speakers with ties, those of a cluster together; the ones with most ties where there are many. */
function tiedNames({ nodes, edges, clusters }: NetworkResult): readonly string[] {
  const ties = tieCounts(edges);
  const clusterOf = new Map(clusters.clusters.flatMap(({ cluster, members }) => members.map((id) => [id, cluster])));
  const tied = nodes.map(({ id }) => id).filter((id) => ties.has(id));
  const kept = new Set(tied.toSorted((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0)).slice(0, SHOWN));
  return tied.filter((id) => kept.has(id)).toSorted((a, b) => (clusterOf.get(a) ?? 0) - (clusterOf.get(b) ?? 0));
}

function tieCounts(edges: NetworkResult["edges"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of edges.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function mostTied({ edges }: NetworkResult): readonly [string, number] {
  const ranked = [...tieCounts(edges)].toSorted(([, one], [, other]) => other - one);
  return ranked[0] ?? ["", 0];
}

function drawn(account: PositionsAccount, shown: ShownNetwork, { document: given, width }: ChartOptions): Element {
  const document = given as unknown as Document;
  const phone = width < PHONE_WIDTH;
  const mapWidth = phone ? width : 370;
  const map = element(document, "g", {});
  appendAll(map, drawnTies(account, shown, mapWidth, document));
  const matrixAt = phone ? { x: 0, y: MAP + 8 } : { x: mapWidth + 20, y: 10 };
  const matrix = element(document, "g", { transform: `translate(${matrixAt.x},${matrixAt.y})` });
  const matrixWidth = phone ? width : width - mapWidth - 20;
  appendAll(matrix, drawnMatrix(account, shown, matrixWidth, document));
  const root = document.createElementNS(SVG, "svg");
  const below = matrixAt.y + matrixHeight(shown, matrixWidth);
  root.setAttribute("height", String(Math.ceil(Math.max(MAP, below)) + 6));
  root.append(map, matrix);
  return root;
}

function drawnTies(
  account: PositionsAccount,
  { network, names }: ShownNetwork,
  width: number,
  document: Document,
): readonly Element[] {
  const kept = new Set(names);
  const edges = network.edges.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const places = new Map(networkPlaces({ ...network, edges }).map(({ id, x, y }) => [id, [x, y] as const]));
  const heaviest = greatest([...edges.map(({ weight }) => Math.abs(weight)), 1e-9]);
  const at = (id: string): readonly [number, number] => {
    const [x, y] = places.get(id) ?? [0.5, 0.5];
    return [MARGIN + x * (width - 2 * MARGIN), 20 + y * (MAP - 56)];
  };
  const lines = edges.map(({ a, b, weight }) => {
    const [[x1, y1], [x2, y2]] = [at(a), at(b)];
    const ends = { x1: pixels(x1), y1: pixels(y1), x2: pixels(x2), y2: pixels(y2) };
    const size = { stroke: changeColour(weight), "stroke-width": pixels(1 + (4 * Math.abs(weight)) / heaviest) };
    return element(document, "line", { ...ends, ...size, ...(weight < 0 ? { "stroke-dasharray": "6 4" } : {}) });
  });
  return [...lines, ...names.flatMap((id, row) => node(account, network, id, row, at(id), document))];
}

function node(
  account: PositionsAccount,
  network: NetworkResult,
  id: string,
  row: number,
  [x, y]: readonly [number, number],
  document: Document,
): readonly Element[] {
  const circle = { cx: pixels(x), cy: pixels(y), r: String(RADIUS), fill: PALETTE.paper, stroke: PALETTE.ink };
  const below = { x: pixels(x), y: pixels(y + RADIUS + 12), "font-size": "11" };
  const halo = { stroke: PALETTE.paper, "stroke-width": "3", "paint-order": "stroke" };
  const name = nodeName(account, network, id).split(" ").at(-1) ?? id;
  return [
    element(document, "circle", circle),
    element(
      document,
      "text",
      { x: pixels(x), y: pixels(y + 4), "font-size": "11", "font-weight": "700" },
      String(row + 1),
    ),
    element(document, "text", { ...below, ...halo }, name),
  ];
}

function tableOf(account: PositionsAccount, network: NetworkResult): TableBlock {
  return { ...tieTable(account, network, network.edges.length), id: "chart-network" };
}
