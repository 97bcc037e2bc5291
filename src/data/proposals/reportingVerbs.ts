/**
 * What may follow a reporting verb: `clause` any clause, `that` only one that is marked or has a verb of its own,
 * `noun` also a thing, `to` an infinitive, `addressee` first the one who is told.
 */
export type Complement = "clause" | "that" | "noun" | "to" | "addressee";

/** Verb → what may follow it; a particle that belongs to the verb stands after a space. */
const VERBS: Readonly<Record<Complement, string>> = {
  clause: `say claim argue insist maintain believe think contend assert allege hope fear suspect reckon suggest imply
    hint declare admit concede acknowledge complain swear vow warn caution predict estimate stress emphasise emphasize
    affirm reiterate repeat doubt deny wonder ask demand propose recommend feel guess assume speculate muse lament joke
    quip retort counter reply respond answer add continue exclaim shout whisper boast confess profess protest worry
    contest disagree interject opine theorise theorize remark calculate reason grumble marvel volunteer`,
  that: `state note explain observe announce write report confirm reveal disclose conclude find show recall mention
    comment underline underscore highlight point_out proclaim testify determine foresee anticipate expect indicate
    agree hold establish stipulate elaborate posit clarify tweet post decide consider judge assess warn_against
    learn discover understand know see signal`,
  noun: `reject dispute refute dismiss criticise criticize condemn denounce deplore blame accuse praise welcome hail
    applaud support back endorse oppose favour favor defend advocate question call_for call_on appeal_for appeal_to
    insist_on warn_of warn_against warn_about complain_of complain_about object_to speak_of dispel describe label brand
    characterise characterize portray voice express demand request propose recommend fear doubt deny estimate predict
    forecast urge advise threaten stress emphasise emphasize underline rule_out call plead_for argue_for argue_against
    disapprove_of approve_of speak_out_against protest_against caution_against press_for push_for scold chide decry
    lambast slam attack rebuke`,
  to: `pledge promise vow threaten offer refuse swear undertake`,
  addressee: `tell remind assure inform notify urge advise warn ask beg implore reassure brief`,
};

const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said",
  think: "thought",
  hold: "held",
  find: "found",
  tell: "told",
  write: "wrote",
  feel: "felt",
  swear: "swore",
  foresee: "foresaw",
  see: "saw",
  know: "knew",
  show: "showed",
  speak: "spoke",
  understand: "understood",
  undertake: "undertook",
  beg: "begged",
  plead: "pleaded",
  slam: "slammed",
  refer: "referred",
  quip: "quipped",
  admit: "admitted",
  label: "labelled",
  signal: "signalled",
};

/** A reporting verb as it was found. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Words after the verb that belong to it, such as `for` of `call for`. */
  readonly particles: readonly string[];
  readonly complements: ReadonlySet<Complement>;
}

/** Inflected form → verbs that it may be, those with particles first. */
const FORMS: ReadonlyMap<string, readonly ReportingVerb[]> = formTable();

function formTable(): Map<string, ReportingVerb[]> {
  const complements = new Map<string, Set<Complement>>();
  for (const [complement, words] of Object.entries(VERBS)) {
    for (const word of words.trim().split(/\s+/u)) {
      const known = complements.get(word) ?? new Set<Complement>();
      complements.set(word, known.add(complement as Complement));
    }
  }
  const forms = new Map<string, ReportingVerb[]>();
  for (const [word, allowed] of complements) {
    const [lemma = "", ...particles] = word.split("_");
    for (const form of inflected(lemma)) {
      const known = forms.get(form) ?? [];
      known.push({ lemma, particles, complements: allowed });
      forms.set(
        form,
        known.toSorted((a, b) => b.particles.length - a.particles.length),
      );
    }
  }
  return forms;
}

/** Present and past of a verb. */
function inflected(lemma: string): string[] {
  const past = IRREGULAR[lemma] ?? regularPast(lemma);
  return [lemma, thirdPerson(lemma), past];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`;
}

/**
 * The reporting verb that a word and those after it make; null when it is none.
 *
 * @example
 *   reportingVerb(["called", "for", "peace"])?.particles   // ["for"]
 *   reportingVerb(["ate"])                                 // null
 */
export function reportingVerb(words: readonly string[]): ReportingVerb | null {
  const [first = "", ...after] = words;
  const known = FORMS.get(first.toLowerCase()) ?? [];
  const fits = ({ particles }: ReportingVerb): boolean => particles.every((each, at) => after[at] === each);
  return known.find(fits) ?? null;
}

/** Past participles with `by` and what follows them: `was described by X as …`. */
export const PASSIVES: ReadonlySet<string> = new Set(
  "described told informed assured reminded confirmed announced reported stated acknowledged admitted claimed alleged suggested stressed noted warned denounced dismissed praised criticised criticized labelled branded characterised characterized hailed condemned seen regarded viewed urged asked advised explained argued conceded predicted promised".split(
    " ",
  ),
);
