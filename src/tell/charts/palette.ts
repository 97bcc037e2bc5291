/** Okabe–Ito colours and greys, as hex. */
export const PALETTE = {
  ink: "#1a1a1a",
  quiet: "#555555",
  grid: "#d9d9d9",
  band: "#f2efe4",
  paper: "#ffffff",
  /** What stays as it was. */
  stays: "#b3b3b3",
  /** What hardly changes, on areas. */
  still: "#d6d6d6",
  /** Gains and rises. */
  blue: "#0072b2",
  /** Losses and falls. */
  orange: "#d55e00",
  /** Smaller gains and losses, on areas. */
  paleBlue: "#99c7e0",
  paleOrange: "#eebf99",
  /** Lines of two sides, neither of which gains or loses. */
  green: "#007a5a",
  purple: "#9c4f86",
} as const;

/** Colour of a change: blue up, orange down, grey none. */
export function changeColour(value: number): string {
  if (value === 0) return PALETTE.quiet;
  return value > 0 ? PALETTE.blue : PALETTE.orange;
}

/** Deepest mix of a cell: black text on it keeps a contrast above 4.5. */
const DEEPEST = 0.75;

/**
 * A tint of the colour of a change, deeper with its size.
 *
 * @param strength  0 = paper, 1 and above = deepest
 *
 * @example
 *   tint(1, 0)   // "#ffffff"
 *   tint(1, 1)   // "#4095c5"
 */
export function tint(value: number, strength: number): string {
  const share = DEEPEST * Math.max(0, Math.min(1, strength));
  const colour = channels(changeColour(value));
  const mixed = channels(PALETTE.paper).map((paper, at) => Math.round(paper + share * (colour[at]! - paper)));
  return `#${mixed.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/**
 * Contrast of two colours, 1 to 21.
 *
 * @source WCAG 2.2, relative luminance and contrast ratio
 *
 * @example
 *   contrast("#ffffff", "#000000")   // 21
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands for paper's light where the page is dark: the luminance of the palest ink there. */
const DARK_INK = 0.9;
/** WCAG adds it to a luminance before it divides. */
const FLARE = 0.05;

/** Pale areas where the page is dark: as dark as their contrast on paper asks for, their hues could not be told apart. */
const DARK_AREAS: Readonly<Record<string, string>> = {
  [PALETTE.still]: "#404040",
  [PALETTE.paleBlue]: "#1d5480",
  [PALETTE.paleOrange]: "#6e3d1f",
};

/**
 * The colour that stands for one where the page is dark: of the same hue, dark for light and light for dark. Two colours have
 * there the contrast that they have on paper, so that what can be read on paper can be read there; pale areas have more.
 *
 * @example
 *   darkColour("#ffffff")   // "#0f0f0f"
 *   darkColour("#1a1a1a")   // "#f3f3f3"
 */
export function darkColour(hex: string): string {
  const area = DARK_AREAS[hex];
  if (area !== undefined) return area;
  const wanted = ((DARK_INK + FLARE) * (luminance(PALETTE.ink) + FLARE)) / (luminance(hex) + FLARE) - FLARE;
  return withLuminance(hex, Math.max(0, wanted));
}

/** A colour with another luminance: darkened towards black, or lightened towards white. */
function withLuminance(hex: string, wanted: number): string {
  const own = luminance(hex);
  const white = wanted > own ? (wanted - own) / (1 - own) : 0;
  const black = wanted < own ? wanted / own : 1;
  const mixed = linear(hex).map((each) => Math.round(255 * encoded(black * each + white * (1 - each))));
  return `#${mixed.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Channels as shares of light. */
function linear(hex: string): readonly number[] {
  return channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function encoded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
