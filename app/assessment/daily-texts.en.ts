import type { Shape } from "#app/platform/i18n/language.ts";
import type { dailyZh } from "./daily-texts.zh.ts";

export const dailyEn: Shape<typeof dailyZh> = {
  title: "Daily practice",
  lead: "Up to five questions a day from what you have learned; what is about to fade comes first.",
  place: "Question {n} of {total}",
  steps: "Today’s questions",
  step: "Question {n}: {state}",
  state: { open: "not answered", right: "right", wrong: "not quite", held: "after the exam" },
  hint: "More than one is right; all of them are needed.",
  submit: "Check the answer",
  sending: "Saving…",
  gap: {
    choice: "Please choose an option first.",
    unfinished: "Something is not placed, matched or answered yet.",
    samePlace: "Two steps stand in the same place; please move one.",
  },
  right: "Right",
  wrong: "Not this time; here is why for each option",
  wrongSome: "Not all of it this time; here is why for each",
  again: {
    right: "Well remembered; it returns after a while.",
    wrong: "No harm done; it returns before long.",
  },
  lesson: "The lesson that teaches this: {title}",
  next: "Next question",
  finish: "Finish for today",
  offline: "Not saved: the server cannot be reached. Your choices are still here; please press again.",
  correction: "Something wrong with this question? Tell the editors",
  goTo: "Go to the question",
  notSaved: "Not saved",
  held: "{count} of today’s questions stand in the paper you are sitting; practise them after the exam.",
  done: "Done for today",
  doneSum: "{right} of {total} right. Those that were not return before long; the others wait longer.",
  toLessons: "Take a new lesson",
  restTitle: "Nothing to practise today",
  restHint:
    "What you have learned still sits well; a day of rest is fine. The next questions come on {date}.",
  restPlain: "What you have learned still sits well; a day of rest is fine.",
  newTitle: "Practice begins after your first lesson",
  newHint:
    "Answer the check questions of a lesson; from the next day on you find up to five questions here each day to help you remember.",
  starter:
    "You have not taken a lesson yet, so today’s questions come from the first lesson of your task. If you do not know, read the explanations and then the lesson.",
  practised: "Days of practice",
  week: "{count} this week",
  month: "{count} this month",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  dayDone: "{day}, practised",
  day: "{day}",
  today: "today",
  card: { left: "{count} left today", done: "Done for today", open: "Practise", see: "See today’s" },
};
