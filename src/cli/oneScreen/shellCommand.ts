import { shellWord, textWidth } from "../../base/wording/index.ts";

/** A path that no command takes for an option. */
export function pathWord(path: string): string {
  return path.startsWith("-") ? `./${path}` : path;
}

/** What tells a shell that the next line goes on, and the room that it takes. */
const GOES_ON = "\\";
const END = 2;

/**
 * A command as lines that a shell reads as one, of at most `width` characters: broken between words, and inside of a word only where
 * it is longer than a line, which then goes on at the margin, since blanks would part it.
 *
 * @param head     What stands before the command.
 * @param hanging  What stands before each further line.
 *
 * @example
 *   commandLines(["tertius", "run", "my case"], "Do  ", "    ", 20)   // ["Do  tertius run \\", "    'my case'"]
 */
export function commandLines(
  command: readonly string[],
  head: string,
  hanging: string,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = head;
  let isBegun = false;
  for (const word of command) {
    const fits = textWidth(line) + textWidth(shellWord(word)) + 1 + END <= width;
    if (isBegun && !fits) lines.push(`${line} ${GOES_ON}`);
    const start = isBegun ? (fits ? `${line} ` : hanging) : line;
    const pieces = wordPieces(word, width - textWidth(start) - END, width - END);
    line = start;
    pieces.forEach((piece, at) => {
      if (at > 0) lines.push(`${line}${GOES_ON}`);
      line = at > 0 ? shellWord(piece) : line + shellWord(piece);
    });
    isBegun = true;
  }
  return [...lines, line];
}

/** A word in pieces that fit, quoted, the first line and each line after it; one where it fits whole. */
function wordPieces(word: string, first: number, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    const fits = textWidth(shellWord(piece + character)) <= (pieces.length === 0 ? first : room);
    if (!fits && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
