import { adjacencyCsv, csvText, dl, edgesCsv, graphml, resultTable } from "../tell/brief/index.ts";
import type { ResultColumn } from "../results/index.ts";
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

interface Place {
  readonly window: AskedWindow;
  readonly number: number;
}

const WINDOW_COLUMNS: readonly ResultColumn<Place>[] = [
  { name: "window", of: ({ number }) => number },
  { name: "from", of: ({ window }) => window.slice.from },
  { name: "to", of: ({ window }) => window.slice.to },
  { name: "centre", of: ({ window }) => window.slice.centre },
  { name: "statements", of: ({ window }) => window.statements },
  { name: "nodes", of: ({ window }) => window.network.nodes.length },
  { name: "tied", of: ({ window }) => window.tied },
  { name: "ties", of: ({ window }) => window.network.edges.length },
  { name: "weight", of: ({ window }) => window.weight },
];

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
  const places = windows.map((window, at) => ({ window, number: at + 1 }));
  const { header, rows } = resultTable("windows", WINDOW_COLUMNS, places);
  return new Map([["windows.csv", csvText(header, rows)], ...files]);
}
