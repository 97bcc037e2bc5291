import { chartCsv } from "./chartCsv.ts";
import { dataAddress } from "./dataAddress.ts";
import { escaped } from "./html.ts";
import type { PageFigure } from "./page/page.ts";
import type { PageSetting } from "./pageSetting.ts";
import { tableHtml } from "./tableHtml.ts";
import { originAttribute } from "./traced.ts";

/** A chart in both layouts; below it its data and itself to keep, and its numbers as a table. */
export function figureHtml(figure: PageFigure, setting: PageSetting): string {
  const { name, screen, phone, origin, table } = figure;
  const inside = [
    `<figure id="figure-${escaped(name)}">`,
    `<div class="screen">${screen.svg}</div>`,
    `<div class="phone">${phone.svg}</div>`,
    `<div class="under"><p class="links">${linksOf(figure, setting).join(" · ")}</p>`,
    `<details><summary>${escaped(setting.words.say("chart.data", {}))}</summary>\n${tableHtml(table, setting.words)}\n</details></div>`,
    "</figure>",
  ];
  return `<div${originAttribute(origin)}>${inside.join("\n")}</div>`;
}

/** Its data and itself inside the page, so that they are there wherever the page is; a picture only where one was made. */
function linksOf({ name, screen, table }: PageFigure, { words, hasPictures }: PageSetting): readonly string[] {
  const link = (ending: string, address: string): string =>
    `<a download="${escaped(`${name}.${ending}`)}" href="${escaped(address)}">${ending.toUpperCase()}</a>`;
  return [
    link("csv", dataAddress("text/csv", chartCsv(table, words))),
    link("svg", dataAddress("image/svg+xml", screen.svg)),
    ...(hasPictures ? [link("png", `charts/${encodeURIComponent(name)}.png`)] : []),
  ];
}
