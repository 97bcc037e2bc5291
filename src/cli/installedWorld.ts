import { outlines } from "../node/files/index.ts";
import { worldShapes, type WorldShapes, type WorldTopology } from "../tell/charts/index.ts";

/** The outlines of the world that came with the program. */
export function installedWorld(): WorldShapes {
  return worldShapes(topology("countries-110m"), topology("countries-50m"));
}

function topology(name: string): WorldTopology {
  return outlines(name) as WorldTopology;
}
