import { claimsHtml } from "./claimsHtml.ts";
import { figureHtml } from "./figureHtml.ts";
import { escaped, listHtml } from "./html.ts";
import { numbersHtml } from "./numbersHtml.ts";
import type { FoldedPart, PagePart, Traced } from "./page/page.ts";
import type { PageSetting } from "./pageSetting.ts";
import { sourcesHtml } from "./sources.ts";
import { tableHtml } from "./tableHtml.ts";
import { originAttribute, tracedText } from "./traced.ts";

/** A piece of a section as HTML. */
export function partHtml(part: PagePart, setting: PageSetting): string {
  const { words } = setting;
  switch (part.kind) {
    case "verdict":
      return `<p class="headline"${originAttribute(part.verdict.origin)}>${escaped(part.verdict.text)}</p>`;
    case "numbers":
      return numbersHtml(part.title, part.numbers);
    case "prose":
      return `<p>${part.sentences.map(spanHtml).join(" ")}</p>`;
    case "note":
      return `<p class="note">${spanHtml(part.note)}</p>`;
    case "list":
      return listHtml(part.items.map(spanHtml));
    case "folded":
      return foldedHtml(part, setting);
    case "figure":
      return figureHtml(part.figure, setting);
    case "table":
      return `<div${originAttribute(part.origin)}>${tableHtml(part.table, words)}</div>`;
    case "claims":
      return claimsHtml(part.account);
    case "sources":
      return sourcesHtml(
        part.input.case,
        part.input.packages,
        part.input.elasticities,
        words,
        part.input.measures ?? new Map(),
      );
    case "manifest":
      return part.lines.map((line) => `<p class="meta"><code>${escaped(line)}</code></p>`).join("\n");
  }
}

function spanHtml({ text, origin }: Traced): string {
  return tracedText(text, origin);
}

function foldedHtml(part: FoldedPart, setting: PageSetting): string {
  const inside = part.parts.map((each) => partHtml(each, setting)).join("\n");
  return `<details>${summaryHtml(part)}\n${inside}\n</details>`;
}

/** A line that unfolds; on paper, where nothing folds, a heading or a paragraph. */
function summaryHtml({ summary, isHeading }: FoldedPart): string {
  const { text, origin } = summary;
  if (isHeading) return `<summary><h3${originAttribute(origin)}>${escaped(text)}</h3></summary>`;
  return `<summary class="said">${spanHtml(summary)}</summary>`;
}
