import type { Shape } from "#app/platform/i18n/language.ts";
import type { speechZh } from "./texts.zh.ts";

export const speechEn: Shape<typeof speechZh> = {
  groups: {
    taboo: "Taboo words",
    blame: "Blaming her",
    reconcile: "Pressing for peace",
    promise: "Promising too much",
    disclose: "Giving her away",
  },
  groupWhat: {
    taboo: "What the manual’s ten scenes say must never be said, and phrases that do the same.",
    blame:
      "Putting the cause or the fault on the person who was hurt: asking why he hit her, why she stayed, what she did.",
    reconcile:
      "Pressing her to bear it, go home, not divorce or not report, for the child or for face; calling him in to mediate; making violence small.",
    promise:
      "Promising what nobody can: it will surely work, nothing will happen, absolute secrecy, a paper within so many hours.",
    disclose:
      "Telling him, or people it does not concern, where she is, her number, the child’s school, or that she came.",
  },
  say: {
    label: "First say it in your own words",
    hint: "Write what you would really say, in Chinese, and see whether it holds a phrase that hurts. You may skip this and see the options.",
    check: "Look at this sentence",
    checking: "Looking…",
    options: "See what could be said",
    speak: "Speak",
    stopSpeaking: "Stop",
    speakNote: "Speech input is the browser’s own; your voice may be sent to the maker of the browser.",
    yours: "What you said",
    found: "{count} found; each is explained below.",
    nothing: "None of the phrases on the list was found. That does not mean it was well said.",
    honest:
      "This looks for patterns and judges nobody; nothing found does not mean well said. What you write is not kept and not scored.",
    list: "What it looks for",
    instead: "What could be said",
    manualWords: "The manual’s words",
    rests: "Rests on",
    noteOf: "see note {n}",
    failed: "It did not get through; what you wrote is still here. Try again in a moment.",
    refused: "This sentence cannot be looked at now. Please reload the page.",
    empty: "Please write a sentence first.",
  },
  page: {
    title: "In your own words: what is looked for",
    lead: "When you say it in your own words in a practice, this list is what your sentence is compared with. It is public, and so is how well it does.",
    back: "Role-play",
    honestTitle: "What it can do and what it cannot",
    honest: [
      "It looks for patterns. It does not understand meaning and judges nobody. Nothing found does not mean well said, and what is found may be a mistake.",
      "It tries to leave alone what is denied and what quotes others. Where it fails, please report it.",
      "It works in practice only. Nothing is scored or recorded; what you write is forgotten at once.",
    ],
    measured: "How well it does",
    measuredLead:
      "On {date} somebody who had not seen this list had written and labelled {sentences} sentences on which it was tried. {clean} of them are faultless; it left {leftAlone} of those alone.",
    notMeasured: "Nobody has labelled sentences yet, so how well it does is not known.",
    precisionWhat: "Precision: how much of what it marks should be marked.",
    recallWhat: "Recall: how much of what should be marked it finds.",
    caption: "Precision and recall of each group",
    columns: {
      group: "Group",
      marked: "Should be marked",
      found: "Found",
      falseAlarms: "Marked wrongly",
      precision: "Precision",
      recall: "Recall",
    },
    overall: "Overall",
    percent: "{value}%",
    examples: "Examples",
    finds: "Found",
    leaves: "Left alone",
    also: "Also counts as: {groups}",
    reviewed: "List last reviewed: {date}",
    groupsNav: "Five groups",
  },
  aloud: { readTurn: "Read this aloud", stop: "Stop" },
};
