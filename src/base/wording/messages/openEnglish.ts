/** What `tertius open` and its page say beside the answer, in English; Russian has the same keys and the same names. */
export const OPEN_ENGLISH = {
  "open.served":
    "The page follows the files of {folder} and writes nothing. Open the address in your browser. {keys} ends it.",
  "open.first": "The case is being solved.",
  "open.again":
    "The files have changed, and the case is being solved again. Until then you see the answer from before.",
  "open.current": "The answer fits the files as they are now.",
  "open.refused": "The files have {problems}. Below is the last good answer, from before.",
  "open.unanswered": "The files have {problems}. There is no answer yet.",
  "open.partial": "A part of the answer is missing: {problems}. Below is the rest.",
  "open.ended":
    "The command does not answer any more, so this page no longer follows the files. Start it again and open the address that it prints.",
  "open.locked": "This address lacks its key. Open the whole address that the command printed.",
  "open.frame": "The brief",
  "open.found": "Found: {found}",
  "open.expected": "Expected: {expected}",
  "open.wayOut": "What to do: {hint}",
  "open.explain": "More in the terminal: {command}",
  "problems.one": "problem",
  "problems.few": "problems",
  "problems.many": "problems",
  "problems.empty": "(empty)",
  "problems.times": " ({count} times)",
  "problems.then.nothingDone": "nothing was done",
  "problems.then.nothingWritten": "nothing was written",
  "problems.then.nothingHalf": "nothing is half written",
  "problems.then.restStands": "the rest stands",
  "problems.then.nothingSolved": "nothing was solved",
  "warnings.one": "warning",
  "warnings.few": "warnings",
  "warnings.many": "warnings",
} as const;
