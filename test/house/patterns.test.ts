import ts from "typescript";
import { describe, expect, it } from "vitest";
import { MOST_STEPS, patternOf } from "./patternSteps.ts";
import { sourceTexts } from "./sources.ts";

const LIMIT_MS = 120_000;
const LENGTH = 80;
/** What a text twice as long may take, against once: linear is 2, each place with each other 4. */
const GROWTH = 2.6;

interface Written {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a file that is written as one. */
function patternsIn(path: string, text: string): readonly Written[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text on which a pattern takes more than in proportion to its length; null where there is none among those that are hard. */
function hardText({ source, flags }: Written): string | null {
  const pattern = patternOf(source, flags);
  const [once, twice] = [pattern.hardTexts(LENGTH), pattern.hardTexts(2 * LENGTH)];
  const at = once.findIndex((text, each) => {
    const longer = twice[each] ?? "";
    const steps = pattern.steps(text);
    const growth = steps >= MOST_STEPS ? Infinity : pattern.steps(longer) / Math.max(1, steps);
    return growth > GROWTH * (longer.length / text.length / 2);
  });
  return at < 0 ? null : (once[at] ?? null);
}

describe("regular expressions", () => {
  it(
    "take steps in proportion to the text, whatever it is",
    () => {
      const written = [...sourceTexts()].flatMap(([path, text]) => patternsIn(path, text));
      expect(written.length).toBeGreaterThan(200);
      const different = new Map(written.map((each) => [`${each.source}/${each.flags}`, each])).values();
      const slow = [...different].flatMap((each) => {
        const text = hardText(each);
        return text === null ? [] : [`${each.where}: /${each.source}/ on ${JSON.stringify(text.slice(0, 12))}…`];
      });
      expect(slow).toEqual([]);
    },
    LIMIT_MS,
  );

  it.each([
    [String.raw`^[+-]?(?:\d+\.?\d*|\.\d+)$`, "digits that may stand before or behind a point that is not there"],
    [String.raw`\s+$`, "spaces that do not end the text"],
    [String.raw`\d.*\/`, "digits without a sign behind them"],
    [String.raw`^(?:a+)+$`, "letters that can be shared out in many ways"],
    [String.raw`<svg[\s\S]*?<\/svg>`, "beginnings without an end"],
  ])("that do not are found: %s", (source) => {
    expect(hardText({ where: "", source, flags: "u" })).not.toBeNull();
  });

  it.each([String.raw`^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$`, String.raw`[^\d. ]`, String.raw`^\D*\d.*\/`, String.raw`\s+`])(
    "that do are left in peace: %s",
    (source) => {
      expect(hardText({ where: "", source, flags: "u" })).toBeNull();
    },
  );
});
