import { parseArgs } from "node:util";

/** What was asked of the fuzzer. */
export interface Asked {
  readonly seed: number;
  /** First variant, and how many. */
  readonly from: number;
  readonly variants: number;
  readonly processes: number;
  /** One variant alone, told in full; null: all of them. */
  readonly only: number | null;
  /** Markdown page that the figures are written to; null: none. */
  readonly page: string | null;
}

const NUMBERS = { seed: "1", from: "0", variants: "10000", processes: "2" } as const;

/** Reads `--seed 1 --variants 10000 --from 0 --processes 2 --only 17 --page FILE`. @throws Error on other words */
export function optionsOf(words: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: "string", default: NUMBERS.seed },
      from: { type: "string", default: NUMBERS.from },
      variants: { type: "string", default: NUMBERS.variants },
      processes: { type: "string", default: NUMBERS.processes },
      only: { type: "string" },
      page: { type: "string" },
    },
  });
  return {
    seed: whole(values.seed),
    from: whole(values.from),
    variants: whole(values.variants),
    processes: Math.max(1, whole(values.processes)),
    only: values.only === undefined ? null : whole(values.only),
    page: values.page ?? null,
  };
}

function whole(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
}
