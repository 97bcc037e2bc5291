import { type Account, figuresOf, rankedCountries, type TableBlock, welfareText } from "../../findings/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { type Chart, type ChartOptions, type ChartSubject, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { label } from "../label.ts";
import { markAround } from "../mark.ts";
import { incomeSubtitle, incomeVariants } from "./chartScope.ts";
import { dotPanel } from "./dotPanel.ts";
import { incomeTable } from "./incomeTable.ts";
import { rankedTitle } from "./rankedTitle.ts";
import { countryRows, isCut, type RankedRows, type Ranks, ranksOf, type ZoomedRows } from "./ranks.ts";

/** Space above the zoomed rows, with their heading, pixels. */
const HEADING = 34;

/**
 * Who gains and who loses: countries and asked blocs in order, a dot and its range each, those asked about again on an axis of
 * their own; a bloc there with its members.
 */
export function rankedDots(subject: ChartSubject, options: Omit<ChartOptions, "document">): Chart | null {
  const { account, country } = subject;
  if (figuresOf(account.equilibrium, country) === undefined) return null;
  const ranks = ranksOf(subject, options.width);
  const title = rankedTitle(subject);
  const altText = altTextOf(account, country);
  const text = { id: "ranked", title, subtitle: subtitleOf(subject, ranks, options.width), altText };
  const svg = framedMarks(drawn(subject, ranks, options.width), text, options, account.words);
  return { id: "ranked", svg, title, altText, table: tableOf(account, ranks) };
}

function drawn(subject: ChartSubject, { main, zoomed }: Ranks, width: number): DrawnMarks {
  const { language } = subject.account.words;
  const whole = dotPanel({ ...main, width, language });
  if (zoomed === null) return whole;
  const panel = dotPanel({ ...zoomed, width, language });
  const top = whole.height + HEADING;
  const heading = headingOf(subject, zoomed);
  const moved = markAround("g", { transform: `translate(0,${top})` }, panel.marks);
  const head = label(heading, { x: 4, y: top - 8, anchor: "start" }, { "font-weight": "700" });
  return { marks: [...whole.marks, head, moved], height: top + panel.height };
}

function headingOf({ account: { words }, country }: ChartSubject, zoomed: ZoomedRows): string {
  if (zoomed.beside === "members") return words.say("chart.ranked.members", { bloc: words.country(country).label });
  const names = countryRows(zoomed).flatMap(({ role, name }) => (role === "subject" ? [name] : []));
  return words.say("chart.ranked.zoomed", { names: listText(names, words.language) });
}

function subtitleOf(subject: ChartSubject, { all, main, zoomed }: Ranks, width: number): string {
  const { words, equilibrium } = subject.account;
  const codes = all.map(({ code }) => code);
  const variants = incomeVariants(subject, codes);
  const hasOpen = panels({ main, zoomed }).some((panel) =>
    countryRows(panel).some(({ verdict }) => verdict === "open"),
  );
  const year = String(equilibrium.baseYear);
  return [
    incomeSubtitle(subject),
    variants === null ? words.say("chart.ranked.noRange", {}) : words.say("chart.ranked.range", { variants }),
    ...(hasOpen ? [words.say("chart.ranked.hollow", {})] : []),
    ...(zoomed !== null && isCut(zoomed) ? [words.say("chart.ranked.beyond", {})] : []),
    ...(width < PHONE_WIDTH ? [] : [words.say("chart.ranked.money", { year })]),
  ].join(" ");
}

function panels({ main, zoomed }: Pick<Ranks, "main" | "zoomed">): readonly RankedRows[] {
  return zoomed === null ? [main] : [main, zoomed];
}

function altTextOf(account: Account, country: string): string {
  const { words } = account;
  const ranked = rankedCountries(account);
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  return words.say("chart.ranked.alt", {
    count: String(ranked.length),
    best: words.country(best).name,
    bestValue: welfareText(account, best),
    worst: words.country(worst).name,
    worstValue: welfareText(account, worst),
    country: words.country(country).name,
    value: welfareText(account, country),
  });
}

function tableOf(account: Account, ranks: Ranks): TableBlock {
  const shown = new Set(panels(ranks).flatMap(countryRows));
  const rows = ranks.all.filter((row) => shown.has(row));
  return incomeTable(account, "chart-ranked", rows);
}
