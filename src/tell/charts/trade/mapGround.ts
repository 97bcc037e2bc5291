import { type ExtendedFeature, geoEqualEarth, type GeoPath, geoPath } from "d3-geo";
import { thinnedLines } from "./thinnedLines.ts";
import { type CountryShape, countryShapes, type WorldShapes } from "./worldShapes.ts";

/** A country on paper. */
export interface DrawnCountry {
  readonly code: string | null;
  /** Its outline as a path of SVG; null where it has only a place. */
  readonly path: string | null;
  /** Middle of its largest part, pixels. */
  readonly middle: readonly [number, number];
  /** Area of that part, square pixels; zero where it has only a place. */
  readonly area: number;
}

/** The world on paper: equal areas are equal. */
export interface MapGround {
  readonly countries: readonly DrawnCountry[];
  readonly height: number;
}

/** How far from its curve a border may run, pixels. */
const PRECISION = 2;

/** Worlds on paper by their width: a page that moves draws the same outlines again and again. */
const drawn = new WeakMap<WorldShapes, Map<number, MapGround>>();

/** The world at a width in pixels: outlines, and the places of the countries that have none. */
export function mapGround(world: WorldShapes, width: number): MapGround {
  const known = drawn.get(world) ?? new Map<number, MapGround>();
  drawn.set(world, known);
  const ground = known.get(width) ?? projected(world, width);
  known.set(width, ground);
  return ground;
}

function projected({ topology, places }: WorldShapes, width: number): MapGround {
  const shapes = countryShapes(topology);
  const world = { type: "FeatureCollection", features: shapes.map(({ outline }) => outline) } as const;
  const projection = geoEqualEarth()
    .precision(PRECISION)
    .fitWidth(width, { ...world, features: [...world.features] });
  const path = geoPath({ stream: (sink) => projection.stream(thinnedLines(sink)) }).digits(1);
  const dots = Object.entries(places).flatMap(([code, [longitude, latitude]]): DrawnCountry[] => {
    const middle = projection([longitude, latitude]);
    return middle === null ? [] : [{ code, path: null, middle, area: 0 }];
  });
  const [, [, bottom]] = path.bounds({ ...world, features: [...world.features] });
  return { countries: [...shapes.map((shape) => drawnShape(shape, path)), ...dots], height: Math.ceil(bottom) };
}

function drawnShape({ code, outline }: CountryShape, path: GeoPath): DrawnCountry {
  const largest = largestPart(outline, path);
  return { code, path: path(outline), middle: path.centroid(largest), area: path.area(largest) };
}

/** Of an outline in several parts the one that takes most paper. */
function largestPart(outline: ExtendedFeature, path: GeoPath): ExtendedFeature {
  const { geometry } = outline;
  if (geometry?.type !== "MultiPolygon") return outline;
  const parts = geometry.coordinates.map((coordinates): ExtendedFeature => {
    return { ...outline, geometry: { type: "Polygon", coordinates } };
  });
  return parts.toSorted((one, other) => path.area(other) - path.area(one))[0] ?? outline;
}
