import type { MapLabel } from "./mapLabels.ts";
import type { DrawnCountry } from "./mapGround.ts";

/** Where the name of a bloc stands: the middle of its members on the map, the largest weighing most; null without members. */
export function blocPlace(countries: readonly DrawnCountry[], members: readonly string[]): MapLabel["country"] | null {
  const own = countries.filter(({ code }) => code !== null && members.includes(code));
  const area = own.reduce((sum, each) => sum + each.area, 0);
  if (area === 0) return null;
  const mean = (axis: 0 | 1): number => own.reduce((sum, each) => sum + each.area * each.middle[axis], 0) / area;
  return { middle: [mean(0), mean(1)], area };
}
