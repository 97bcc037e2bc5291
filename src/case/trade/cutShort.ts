import type { Economy } from "../../data/packages/index.ts";
import { pairsOf } from "../names/index.ts";
import type { RowGroup } from "./rowGroups.ts";

/** Flows of a data package that cuts of tariffs reach. */
export interface CutShort {
  /** Flows above zero within reach. */
  readonly flows: number;
  /** Those whose base tariff is less than what is taken off: the cut stops at zero there. */
  readonly stopped: number;
}

/** Of how many flows the cuts of alike rows stop at zero, by the base tariffs of a package; countries as on the first day. */
export function cutShort({ parts, importers, exporters, from }: RowGroup, economy: Economy): CutShort {
  const pairs = pairsOf(importers, exporters, economy.countries.labels, from);
  const reached = parts.flatMap(({ sector, rate }) =>
    sectorsOf(sector, economy).flatMap((each) =>
      pairs
        .filter(([importer, exporter]) => economy.flows.of(each, importer, exporter) > 0)
        .map(([importer, exporter]) => economy.tariffs.of(each, importer, exporter) < rate / 100),
    ),
  );
  return { flows: reached.length, stopped: reached.filter((isShort) => isShort).length };
}

function sectorsOf(sector: string, { sectors, sectorKinds }: Economy): readonly string[] {
  if (sector === "*") return sectors.labels;
  if (sector === "goods") return sectors.labels.filter((_, at) => sectorKinds[at] === "goods");
  return sectors.indexOf(sector) < 0 ? [] : [sector];
}
