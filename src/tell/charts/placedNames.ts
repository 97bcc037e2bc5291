import { label, type LabelPlace } from "./label.ts";
import type { Mark } from "./mark.ts";
import { widthOf } from "./writing.ts";

/** A rectangle that something covers, pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A dot with its name, and what it and its line cover, pixels. */
export interface NamedDot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Space between a dot and its name; of a name above its baseline and below, pixels. */
const [GAP, ASCENT, DESCENT] = [3, 10, 3];

/**
 * Names beside their dots, first come first served; one that would cover another name, a dot, a line or the edge is left out.
 *
 * @param dots   Those that are to be named, most important first.
 * @param boxes  What all dots cover, those without a name too.
 * @param lines  What lines cover.
 * @param area   Where names may stand.
 */
export function placedNames(
  dots: readonly NamedDot[],
  boxes: readonly Box[],
  lines: readonly Box[],
  area: Box,
): readonly Mark[] {
  const taken = [...lines];
  return dots.flatMap((dot) => {
    const others = boxes.filter((each) => each !== dot.box);
    const free = places(dot, widthOf(dot.text)).find(({ box }) => isFree(box, [...others, ...taken], area));
    if (free === undefined) return [];
    taken.push(free.box);
    return [label(dot.text, free.place)];
  });
}

interface NamePlace {
  readonly place: LabelPlace;
  readonly box: Box;
}

/** Where a name may stand, best first: beside its dot, above its line, below it. */
function places(
  { x: at, y, box: { left: least, right: most, top, bottom } }: NamedDot,
  wide: number,
): readonly NamePlace[] {
  const centre = y + 4;
  const placed = (x: number, baseline: number, anchor: LabelPlace["anchor"]): NamePlace => {
    const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    return {
      place: { x, y: baseline, anchor },
      box: { left, right: left + wide, top: baseline - ASCENT, bottom: baseline + DESCENT },
    };
  };
  return [
    placed(most + GAP, centre, "start"),
    placed(least - GAP, centre, "end"),
    placed(at, top - DESCENT - 1, "middle"),
    placed(at, bottom + ASCENT + 1, "middle"),
  ];
}

function isFree(box: Box, taken: readonly Box[], area: Box): boolean {
  const isInside = box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
  return (
    isInside &&
    taken.every(
      (each) => each.right < box.left || each.left > box.right || each.bottom < box.top || each.top > box.bottom,
    )
  );
}
