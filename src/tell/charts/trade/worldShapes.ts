import { type ExtendedFeature, geoCentroid } from "d3-geo";
import countries from "i18n-iso-countries/index.js";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Outlines of countries as the package world-atlas has them: geometries with ISO 3166-1 numbers, below the name `countries`. */
export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** What a map of the world is drawn from. */
export interface WorldShapes {
  readonly topology: WorldTopology;
  /** Longitude and latitude, degrees, of countries that are too small for the topology, by ISO alpha-3 code. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

/** An outline, and the ISO alpha-3 code of whose it is; null where the topology names no code. */
export interface CountryShape {
  readonly code: string | null;
  readonly outline: ExtendedFeature;
}

/** Land without an economy. */
const UNINHABITED: ReadonlySet<string | null> = new Set(["ATA"]);

/** Outlines of the countries of a topology. */
export function countryShapes(topology: WorldTopology): readonly CountryShape[] {
  return feature(topology, topology.objects.countries)
    .features.map((outline) => ({ code: codeOf(outline.id), outline }))
    .filter(({ code }) => !UNINHABITED.has(code));
}

/**
 * The coarse outlines of the world, with the places of the countries that only a finer topology has.
 *
 * @param finer  the same world with small countries in it
 */
export function worldShapes(topology: WorldTopology, finer: WorldTopology): WorldShapes {
  const drawn = new Set(topology.objects.countries.geometries.map(({ id }) => codeOf(id)));
  const small = finer.objects.countries.geometries.flatMap((geometry) => {
    const code = codeOf(geometry.id);
    return code === null || drawn.has(code) ? [] : [[code, geoCentroid(feature(finer, geometry))] as const];
  });
  return { topology, places: Object.fromEntries(small) };
}

function codeOf(id: string | number | undefined): string | null {
  return id === undefined ? null : (countries.numericToAlpha3(id) ?? null);
}
