import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { type DotRow, pickOf } from "./dotRow.ts";
import { classOf, type MapClass } from "./mapClasses.ts";
import type { DrawnCountry } from "./mapGround.ts";

/** What countries are painted with. */
export interface MapPaint {
  readonly rows: ReadonlyMap<string | null, DotRow>;
  readonly classes: readonly MapClass[];
  /** The colours of the classes with hatched lines, for a sign that is open, in the order of the classes. */
  readonly open: readonly Hatch[];
  /** For what has no figure. */
  readonly absent: Hatch;
}

/** A colour with hatched lines, and what a fill of it reads. */
export interface Hatch {
  readonly definition: Mark;
  readonly fill: string;
}

/** Below this area, square pixels, an outline is no more than a speck. */
const SPECK = 16;
const TILE = 6;
const RADIUS = 3.5;

/** A colour with slanting lines, to be defined once in a document below a name: rising ones, or falling and thin. */
export function hatch(name: string, fill: string, stroke: string, slant: "rising" | "falling"): Hatch {
  const lines = `M-1 1L1 -1M0 ${TILE}L${TILE} 0M${TILE - 1} ${TILE + 1}L${TILE + 1} ${TILE - 1}`;
  const mirrored = slant === "rising" ? {} : { patternTransform: "scale(-1,1)" };
  const tile = { width: TILE, height: TILE, patternUnits: "userSpaceOnUse", ...mirrored };
  const definition = mark(
    "pattern",
    { id: name, ...tile },
    mark("rect", { width: TILE, height: TILE, fill }),
    mark("path", { d: lines, stroke, "stroke-width": slant === "rising" ? "1.8" : "0.9" }),
  );
  return { definition, fill: `url(#${name})` };
}

/** Every country in its colour: outlines, above them dots for small ones, those of the question with a line of ink last. */
export function countryMarks(countries: readonly DrawnCountry[], paint: MapPaint): readonly Mark[] {
  const isOutlined = ({ code }: DrawnCountry): boolean => lineOf(paint.rows.get(code)) !== null;
  const dots = countries.filter(({ area, code }) => area < SPECK && paint.rows.has(code));
  const drawn = (outlined: boolean): readonly Mark[] => [
    ...countries.filter((each) => isOutlined(each) === outlined).flatMap((each) => outlineMarks(each, paint)),
    ...dots.filter((each) => isOutlined(each) === outlined).flatMap((each) => dotMarks(each, paint)),
  ];
  return [...drawn(false), ...drawn(true)];
}

function outlineMarks({ code, path }: DrawnCountry, paint: MapPaint): readonly Mark[] {
  if (path === null) return [];
  const row = paint.rows.get(code);
  const stroke = row === undefined ? PALETTE.grid : PALETTE.paper;
  return [mark("path", { d: path, fill: fillOf(code, paint), ...border(row, stroke), ...pickOf(row) })];
}

function dotMarks({ code, middle: [cx, cy] }: DrawnCountry, paint: MapPaint): readonly Mark[] {
  const row = paint.rows.get(code);
  const drawn = { ...border(row, PALETTE.quiet), ...pickOf(row) };
  return [mark("circle", { cx, cy, r: RADIUS, fill: fillOf(code, paint), ...drawn })];
}

function border(row: DotRow | undefined, stroke: string): Mark["attributes"] {
  const line = lineOf(row);
  return line === null ? { stroke, "stroke-width": "0.5" } : { stroke: PALETTE.ink, "stroke-width": line };
}

/** Width of the line of ink around whom the question is about; thin around the members of a bloc, null around others. */
function lineOf(row: DotRow | undefined): string | null {
  if (row === undefined || row.role === "other") return null;
  return row.role === "member" ? "0.8" : "1.4";
}

/** The colour of a country's class, hatched where its sign is open. */
function fillOf(code: string | null, { rows, classes, open, absent }: MapPaint): string {
  const row = rows.get(code);
  if (row === undefined) return absent.fill;
  const found = classOf(row.value, classes);
  return isUnsettled(row) ? open[classes.indexOf(found)]!.fill : found.fill;
}

/** Whether the range of a row reaches from below zero to above it. */
export function isUnsettled({ verdict }: DotRow): boolean {
  return verdict === "open";
}
