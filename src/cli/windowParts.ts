import { adjacencyCsv, csvText, dl, edgesCsv, graphml } from "../tell/brief/index.ts";
import { adjacencyMatrix, type MovingWindow, toldOptions } from "../engines/discourse/index.ts";
import { windowsAnswer } from "../tell/findings/index.ts";
import type { FileContents } from "../node/files/index.ts";
import { type AskedWindow, askedWindows, type NetworkQuestion } from "../solve/index.ts";
import { type AskedParts, graphInput } from "./networkParts.ts";
import type { LoadedPositions } from "./positionsCase.ts";

/** A network for each place of a moving window: document, files and answer. */
export function windowParts(loaded: LoadedPositions, question: NetworkQuestion, moving: MovingWindow): AskedParts {
  const { statements } = loaded.run.positions;
  const asked = askedWindows(statements, question, moving, loaded.input.case.parties.third);
  const options = toldOptions(question.options);
  return {
    content: { windows: { kind: question.kind, moving, options, places: asked.windows.map(placeDocument) } },
    files: () => windowFiles(loaded, asked.windows),
    blocks: windowsAnswer(loaded.account, asked),
  };
}

function placeDocument({ slice, network, statements }: AskedWindow): Record<string, unknown> {
  const { nodes, edges } = network;
  return { ...slice, statements, nodes, edges, matrix: adjacencyMatrix(network) };
}

const COLUMNS = ["window", "from", "to", "centre", "statements", "nodes", "tied", "ties", "weight"];

function cells({ slice, network, statements, tied, weight }: AskedWindow, at: number): (string | number)[] {
  const { from, to, centre } = slice;
  return [at + 1, from, to, centre, statements, network.nodes.length, tied, network.edges.length, weight];
}

/** A table of all windows, and the matrix, ties and graph of each. */
function windowFiles(loaded: LoadedPositions, windows: readonly AskedWindow[]): FileContents {
  const digits = String(windows.length).length;
  const files = windows.flatMap(({ network }, at): [string, string][] => {
    const name = String(at + 1).padStart(digits, "0");
    const graph = graphInput(loaded, { network, divided: null });
    return [
      [`adjacency/${name}.csv`, adjacencyCsv(graph)],
      [`edges/${name}.csv`, edgesCsv(graph)],
      [`dl/${name}.dl`, dl(graph)],
      [`graphml/${name}.graphml`, graphml(graph)],
    ];
  });
  return new Map([["windows.csv", csvText(COLUMNS, windows.map(cells))], ...files]);
}
