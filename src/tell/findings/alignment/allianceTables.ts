import { greatest, least } from "../../../base/units/index.ts";
import type { AllianceResult } from "../../../results/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, filled, paragraph, section, type TableBlock } from "../block.ts";
import {
  type AlignmentAccount,
  type ParameterName,
  parameterText,
  plain,
  sessionYears,
  signed,
} from "./alignmentAccount.ts";
import { allianceSentence, triedSentence } from "./allianceSentences.ts";

const TERMS = ["security", "autonomy", "status", "entrapment", "retaliation", "sideBenefit"] as const;

type Flip = AllianceResult["decision"]["flips"][number];

/** An alliance: every term, what turns the answer, and the answer by list of retaliators. */
export function allianceBlocks(account: AlignmentAccount, found: AllianceResult): readonly Block[] {
  const { words } = account;
  const { sum, helpFully } = found.decision.sidePayments;
  const transfer = helpFully ? "align.alliance.transfer.yes" : "align.alliance.transfer.no";
  return [
    ...section(words.title(found.title), [
      paragraph(allianceSentence(account, found).sentence),
      termTable(account, found),
      paragraph(words.say(transfer, { sum: signed(words, sum) })),
      paragraph(inputsText(account, found)),
      ...observedText(account, found),
      ...triedSentence(account, found).map(paragraph),
      paragraph(
        words.say("align.alliance.assumed", {
          list: found.assumed.map((name) => parameterText(account, placeOf(name))).join(", "),
        }),
      ),
    ]),
    ...section(words.say("align.alliance.flips", {}), [flipTable(account, found)]),
    ...section(words.say("align.alliance.variants", {}), [
      ...filled(variantTable(account, found)),
      ...movesText(account, found),
    ]),
  ];
}

function placeOf(name: string): ParameterName {
  const [member, parameter] = name.includes(".") ? name.split(".") : [null, name];
  return { parameter: parameter as ParameterName["parameter"], member: member ?? null };
}

function termTable({ words }: AlignmentAccount, { decision: { members } }: AllianceResult): TableBlock {
  const unit = words.say("align.unit.utility", {});
  return answerTable(
    "align-terms",
    [
      { title: words.say("align.column.term", {}), unit: null, of: (term) => words.say(`align.term.${term}`, {}) },
      ...members.map(({ state, terms, utility }) => ({
        title: words.country(state).label,
        unit,
        of: (term: (typeof TERMS)[number] | "utility") => signed(words, term === "utility" ? utility : terms[term], 4),
      })),
    ],
    [...TERMS, "utility"] as const,
    { strong: (term) => term === "utility", notes: [words.say("align.alliance.points", {})] },
  );
}

function inputsText(account: AlignmentAccount, found: AllianceResult): string {
  const { words } = account;
  const { distance, capabilities, adversary, retaliationFrom } = found;
  const own = distance.own === null ? "" : words.say("align.alliance.own", { own: plain(words, distance.own) });
  return words.say("align.alliance.inputs", {
    adversary: words.country(adversary.lead).name,
    year: String(found.year),
    capabilities: Object.entries(capabilities)
      .map(([state, value]) => `${words.country(state).label} ${plain(words, value)}`)
      .join(", "),
    distance: plain(words, distance.value),
    years: sessionYears(account, found.session),
    from: words.say(`align.from.${distance.from}`, {}),
    own,
    retaliation: words.say("align.retaliation.list", { list: retaliationFrom }),
  });
}

function observedText({ words }: AlignmentAccount, { observed }: AllianceResult): readonly Block[] {
  if (observed === null) return [];
  const kinds = [...new Set(observed.obligations.map(({ kind }) => kind))];
  const list = listText(
    kinds.map((kind) => words.say(`align.obligation.${kind}`, {})),
    words.language,
  );
  return [paragraph(words.say("align.alliance.observed", { year: String(observed.year), list }))];
}

function flipTable(account: AlignmentAccount, { decision: { flips } }: AllianceResult): TableBlock {
  const { words } = account;
  const at = (flip: Flip, commitment: Flip["commitment"]): string =>
    flips
      .filter((each) => isSameQuestion(each, flip) && each.commitment === commitment)
      .map((each) => `${each.side === "below" ? "<" : ">"} ${plain(words, each.at, 4)}`)
      .join(", ");
  return answerTable(
    "align-flips",
    [
      { title: words.say("align.column.parameter", {}), unit: null, of: (flip) => parameterText(account, flip) },
      { title: words.say("align.column.answerOf", {}), unit: null, of: (flip) => words.country(flip.of).label },
      { title: words.say("align.column.now", {}), unit: "", of: ({ base }) => plain(words, base) },
      { title: words.say("align.column.full", {}), unit: "", of: (flip) => at(flip, "full") },
      { title: words.say("align.column.some", {}), unit: "", of: (flip) => at(flip, "some") },
    ],
    flips.filter((flip, place) => flips.findIndex((each) => isSameQuestion(each, flip)) === place),
  );
}

/** Whether two flips turn the answer of the same member by the same parameter. */
function isSameQuestion(one: Flip, other: Flip): boolean {
  return one.parameter === other.parameter && one.member === other.member && one.of === other.of;
}

function variantTable({ words }: AlignmentAccount, { members, variants }: AllianceResult): TableBlock {
  type Variant = (typeof variants)[number];
  return answerTable(
    "align-variants",
    [
      { title: words.say("align.column.list", {}), unit: null, of: ({ list }) => list },
      {
        title: words.say("align.column.solve", {}),
        unit: null,
        of: ({ base, elasticities }) => `${words.economy(base)}, ${words.study(elasticities)}`,
      },
      ...members.map((state) => ({
        title: words.say("align.column.loss", { country: words.country(state).label }),
        unit: "",
        of: ({ retaliationLoss }: Variant) => plain(words, retaliationLoss[state] ?? null, 4),
      })),
      ...members.map((state) => ({
        title: words.say("align.column.gain", { country: words.country(state).label }),
        unit: "",
        of: ({ utilities }: Variant) => signed(words, utilities[state] ?? null),
      })),
    ],
    variants,
  );
}

function movesText({ words }: AlignmentAccount, { members: [a, b], variants }: AllianceResult): readonly Block[] {
  if (variants.length === 0) return [];
  const ends = (state: string): readonly [string, string] => {
    const values = variants.map(({ utilities }) => utilities[state] ?? NaN);
    return [signed(words, least(values)), signed(words, greatest(values))];
  };
  const [[lowA, highA], [lowB, highB]] = [ends(a), ends(b)];
  const said = variants.filter(({ signedFully }) => signedFully).length;
  const values = { a: words.country(a).name, b: words.country(b).name, lowA, highA, lowB, highB };
  const counts = { signed: String(said), count: String(variants.length) };
  return [paragraph(words.say("align.alliance.moves", { ...values, ...counts }))];
}
