import { greatest } from "../../../base/units/index.ts";
import { label } from "../label.ts";
import type { Mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { widthOf } from "../writing.ts";
import type { DrawnCountry } from "./mapGround.ts";

/** What is written at a country of a map. */
export interface MapLabel {
  readonly lines: readonly string[];
  readonly country: Pick<DrawnCountry, "middle" | "area">;
}

interface Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly halfWidth: number;
  readonly height: number;
}

const LINE = 14;
const GAP = 5;

/** Names on a map, inside of its width and none over another. */
export function labelMarks(labels: readonly MapLabel[], width: number): readonly Mark[] {
  const placed: Box[] = [];
  for (const each of labels) placed.push(freeBox(boxOf(each, width), placed));
  return placed.flatMap(boxMarks);
}

/** The box on the middle of its country, or to the right of one that it would hide. */
function boxOf({ lines, country: { middle, area } }: MapLabel, width: number): Box {
  const halfWidth = greatest(lines.map((line, at) => widthOf(line, at === 0))) / 2;
  const height = lines.length * LINE;
  const isHidden = area < 2 * halfWidth * height;
  const x = middle[0] + (isHidden ? Math.sqrt(area) / 2 + GAP + halfWidth : 0);
  const inside = Math.min(Math.max(x, halfWidth), width - halfWidth);
  return { lines, x: inside, top: middle[1] - height / 2, halfWidth, height };
}

/** The box, below those that it would cover. */
function freeBox(box: Box, placed: readonly Box[]): Box {
  const covered = placed.find((other) => overlaps(box, other));
  return covered === undefined ? box : freeBox({ ...box, top: covered.top + covered.height }, placed);
}

function overlaps(one: Box, other: Box): boolean {
  const isBeside = Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth;
  return !isBeside && one.top < other.top + other.height && other.top < one.top + one.height;
}

function boxMarks({ lines, x, top }: Box): readonly Mark[] {
  return lines.map((line, at) =>
    label(
      line,
      { x, y: top + at * LINE + LINE * 0.8, anchor: "middle" },
      {
        "font-weight": at === 0 ? "700" : "400",
        stroke: PALETTE.paper,
        "stroke-width": "3.5",
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
    ),
  );
}
