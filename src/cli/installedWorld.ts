import { installedFile } from "../node/files/index.ts";
import { worldShapes, type WorldShapes, type WorldTopology } from "../tell/charts/index.ts";

/** The outlines of the world that came with the program. */
export function installedWorld(): WorldShapes {
  return worldShapes(topology("countries-110m"), topology("countries-50m"));
}

function topology(name: string): WorldTopology {
  const bytes = installedFile(`world-atlas/${name}.json`);
  if (bytes === null) throw new Error(`world-atlas/${name}.json is a dependency and is not installed`);
  return JSON.parse(new TextDecoder().decode(bytes)) as WorldTopology;
}
