/** Steps of a matcher that goes on trying, as those of browsers and Node do: one for each part that it tries at a place. */
export interface Pattern {
  /** Steps until the pattern is found in a text, or is known not to be there. */
  readonly steps: (text: string) => number;
  /** Texts that make a matcher go on for long: repeated parts of the pattern, behind its beginning and before what fits nothing. */
  readonly hardTexts: (length: number) => readonly string[];
}

type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

interface Part {
  readonly match: Matcher;
  /** A text that it matches; empty where none is at hand. */
  readonly sample: string;
}

/** What stands for the members of a class. */
const SAMPLES = Array.from("9a /A,.-_:;\"'()[]{}<>=&%@#$|\\\n\té–я漢 \u00A0😀+*~");
/** Matched by no pattern that says what it matches. */
const STRANGER = "\u0001";
/** Steps after which a matcher has gone on for long enough to be told. */
export const MOST_STEPS = 200_000;
class TooMany extends Error {}
/** Parts and beginnings that are tried. */
const [MOST_UNITS, MOST_HEADS] = [14, 5];

/**
 * A pattern as written in a source: steps are counted, not timed, so that no machine changes them.
 *
 * @throws where the pattern has a part that is not understood here.
 */
export function patternOf(source: string, flags: string): Pattern {
  const state = { text: "", steps: 0 };
  const own = flags.replaceAll(/[gyd]/gu, "");
  const units = new Set<string>();
  const heads = new Set<string>([""]);
  let at = 0;
  let head = "";

  const tick = (): void => {
    if (++state.steps > MOST_STEPS) throw new TooMany();
  };
  const peek = (text: string): boolean => source.startsWith(text, at);
  const taken = (text: string): boolean => {
    if (!peek(text)) return false;
    at += text.length;
    return true;
  };

  function alternatives(): Part {
    const start = head;
    const ways: Part[] = [];
    do {
      head = start;
      ways.push(sequence());
    } while (taken("|"));
    head = start + (ways[0]?.sample ?? "");
    for (const way of ways) units.add(way.sample);
    return {
      sample: ways[0]?.sample ?? "",
      match: (place, next) => ways.some((way) => way.match(place, next)),
    };
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && !peek("|") && !peek(")")) {
      const part = quantified();
      parts.push(part);
      head += part.sample;
    }
    const from = (place: number, index: number, next: Next): boolean => {
      const part = parts[index];
      return part === undefined ? next(place) : part.match(place, (end) => from(end, index + 1, next));
    };
    return { sample: parts.map(({ sample }) => sample).join(""), match: (place, next) => from(place, 0, next) };
  }

  function quantified(): Part {
    const before = head;
    const part = atom();
    head = before;
    const bounds = bound();
    if (bounds === null) return part;
    const [least, most, isLazy] = bounds;
    if (most === Infinity) {
      heads.add(before);
      units.add(part.sample);
    }
    const more = (place: number, count: number, next: Next): boolean => {
      const again = (): boolean =>
        count < most && part.match(place, (end) => (end > place || count < least) && more(end, count + 1, next));
      if (count < least) return again();
      return isLazy ? next(place) || again() : again() || next(place);
    };
    return { sample: part.sample.repeat(Math.max(least, 1)), match: (place, next) => more(place, 0, next) };
  }

  function bound(): readonly [least: number, most: number, isLazy: boolean] | null {
    const [whole, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/u.exec(source.slice(at)) ?? [];
    if (whole === undefined) return null;
    at += whole.length;
    const isLazy = taken("?");
    if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity, isLazy];
    return [Number(least), comma === "" ? Number(least) : most === "" ? Infinity : Number(most), isLazy];
  }

  function atom(): Part {
    if (taken("(?:")) return closed();
    if (taken("(?=")) return looked((place, inner) => inner.match(place, () => true));
    if (taken("(?!")) return looked((place, inner) => !inner.match(place, () => true));
    if (taken("(?<=")) return looked((place, inner) => isBehind(place, inner));
    if (taken("(?<!")) return looked((place, inner) => !isBehind(place, inner));
    if (taken("(?<")) {
      at = source.indexOf(">", at) + 1;
      return closed();
    }
    if (taken("(")) return closed();
    if (taken("^")) return assertion((place) => place === 0 || (own.includes("m") && state.text[place - 1] === "\n"));
    if (taken("$")) {
      return assertion((place) => place === state.text.length || (own.includes("m") && state.text[place] === "\n"));
    }
    if (taken(String.raw`\b`)) return assertion((place) => isWord(place - 1) !== isWord(place));
    if (taken(String.raw`\B`)) return assertion((place) => isWord(place - 1) === isWord(place));
    return character();
  }

  function closed(): Part {
    const part = alternatives();
    if (!taken(")")) throw new Error(`no end of a group in ${source}`);
    return part;
  }

  function looked(holds: (place: number, inner: Part) => boolean): Part {
    const before = head;
    const inner = closed();
    head = before;
    return assertion((place) => holds(place, inner));
  }

  function assertion(holds: (place: number) => boolean): Part {
    return {
      sample: "",
      match: (place, next) => {
        tick();
        return holds(place) && next(place);
      },
    };
  }

  function isBehind(place: number, inner: Part): boolean {
    for (let from = place; from >= Math.max(0, place - 4); from--) {
      if (inner.match(from, (end) => end === place)) return true;
    }
    return false;
  }

  const isWord = (place: number): boolean => /^\w$/u.test(state.text[place] ?? "");

  /** A class, an escape or a letter: the engine of the host says whether a character is one. */
  function character(): Part {
    const class_ = String.raw`\[(?:[^\]\\]|\\.)*\]`;
    const escape = String.raw`\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)`;
    const [text] = new RegExp(`^(?:${class_}|${escape}|[^()[\\]|*+?])`, "su").exec(source.slice(at)) ?? [];
    if (text === undefined) throw new Error(`not understood: ${source.slice(at)}`);
    at += text.length;
    const form = new RegExp(`^(?:${text})$`, own.replaceAll("m", ""));
    const known = new Map<string, boolean>();
    const fits = (one: string): boolean => {
      const before = known.get(one);
      if (before !== undefined) return before;
      const isFit = form.test(one);
      known.set(one, isFit);
      return isFit;
    };
    const sample = SAMPLES.find(fits) ?? (text.length === 1 ? text : (letterOf(text) ?? ""));
    for (const each of SAMPLES.filter(fits).slice(0, 4)) units.add(each);
    return {
      sample,
      match: (place, next) => {
        tick();
        const code = state.text.codePointAt(place);
        if (code === undefined) return false;
        const one = String.fromCodePoint(code);
        return fits(one) && next(place + one.length);
      },
    };

    function letterOf(written: string): string | null {
      for (let code = 1; code < 0x2300; code++) {
        const one = String.fromCodePoint(code);
        if (form.test(one)) return one;
      }
      return written.length === 2 ? written.charAt(1) : null;
    }
  }

  const whole = alternatives();
  if (at < source.length) throw new Error(`not understood: ${source.slice(at)}`);
  units.add(whole.sample);
  for (const each of heads) units.add(each);
  units.delete("");
  const steps = (text: string): number => {
    state.text = text;
    state.steps = 0;
    try {
      for (let from = 0; from <= text.length; from++) {
        if (whole.match(from, () => true) || flags.includes("y")) break;
      }
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
    return state.steps;
  };
  const hardTexts = (length: number): readonly string[] =>
    [...heads].slice(0, MOST_HEADS).flatMap((first) =>
      [...units].slice(-MOST_UNITS).flatMap((unit) => {
        const body = first + unit.repeat(Math.ceil(length / unit.length));
        return [body, `${body}${STRANGER}`];
      }),
    );
  return { steps, hardTexts };
}
