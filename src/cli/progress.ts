/**
 * A `part` of the work that begins or is done, or a `step`: how far the part has come, which the next line takes the place of. Or
 * what is `served` from now on until the command is ended: that line is printed as an answer is.
 */
export type ProgressKind = "part" | "step" | "served";

/** Told what is going on. */
export type Progress = (line: string, kind?: ProgressKind) => void;

/** What lines are written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  /** Characters of a line of the terminal. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Writes what it is told, and takes away what should not stay. */
export interface ProgressPrinter {
  readonly told: Progress;
  /** Before anything else is printed. */
  readonly erase: () => void;
}

/** Back to the beginning of the line, and nothing on it. */
const CLEARED = "\r\u001b[K";
/** Where a terminal does not say its width. */
const USUAL_WIDTH = 80;

/**
 * Progress as a stream shows it: one line on a terminal, written over and erased at the end; elsewhere a line for each part and
 * none for steps.
 *
 * @example
 *   const lines = [];
 *   const { told } = progressPrinter({ write: (text) => lines.push(text) });
 *   told("[1/2] war");
 *   told("market lng: 3 of 26 solves", "step");
 *   lines   // ["[1/2] war\n"]
 */
export function progressPrinter(stream: ProgressStream): ProgressPrinter {
  if (stream.isTTY !== true) {
    return { told: (line, kind = "part") => void (kind === "part" && stream.write(`${line}\n`)), erase: () => {} };
  }
  let isShown = false;
  return {
    told: (line) => {
      isShown = true;
      stream.write(`${CLEARED}${within(line, stream.columns ?? USUAL_WIDTH)}`);
    },
    erase: () => {
      if (isShown) stream.write(CLEARED);
      isShown = false;
    },
  };
}

/** A line that is as wide as the terminal would stand on two. */
function within(line: string, width: number): string {
  const characters = [...line];
  return characters.length < width ? line : `${characters.slice(0, Math.max(0, width - 2)).join("")}…`;
}
