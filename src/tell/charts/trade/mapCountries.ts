import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import type { DotRow } from "./dotRow.ts";
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
  const isNamed = ({ code }: DrawnCountry): boolean => (paint.rows.get(code)?.role ?? "other") !== "other";
  const dots = countries.filter(({ area, code }) => area < SPECK && paint.rows.has(code));
  const drawn = (named: boolean): readonly Mark[] => [
    ...countries.filter((each) => isNamed(each) === named).flatMap((each) => outlineMarks(each, paint, named)),
    ...dots.filter((each) => isNamed(each) === named).flatMap((each) => dotMarks(each, paint, named)),
  ];
  return [...drawn(false), ...drawn(true)];
}

function outlineMarks({ code, path }: DrawnCountry, paint: MapPaint, isNamed: boolean): readonly Mark[] {
  if (path === null) return [];
  const stroke = paint.rows.has(code) ? PALETTE.paper : PALETTE.grid;
  return [mark("path", { d: path, fill: fillOf(code, paint), ...border(isNamed, stroke) })];
}

function dotMarks({ code, middle: [cx, cy] }: DrawnCountry, paint: MapPaint, isNamed: boolean): readonly Mark[] {
  return [mark("circle", { cx, cy, r: RADIUS, fill: fillOf(code, paint), ...border(isNamed, PALETTE.quiet) })];
}

function border(isNamed: boolean, stroke: string): Mark["attributes"] {
  return isNamed ? { stroke: PALETTE.ink, "stroke-width": "1.4" } : { stroke, "stroke-width": "0.5" };
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
