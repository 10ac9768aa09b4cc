import { z } from "zod";

/*
 * A form exercise as it stands in content/forms/*.yml: a fictional case, and a form of the manual to fill in for
 * it. Each field says what a good entry has, and what to tell somebody whose entry has not.
 */

const text = z.string().min(1);

const choiceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "the id of a choice has lower-case letters, digits and hyphens"),
  text,
  correct: z.literal(true).optional(),
  /** why it is right or wrong */
  feedback: text,
});

/** What an entry in words must have: every rule that is not met says its sentence. */
const ruleSchema = z.strictObject({
  /** at least one of these must occur; spaces and full-width forms do not matter */
  hasOne: z.array(text).min(1).optional(),
  /** none of these may occur */
  hasNone: z.array(text).min(1).optional(),
  /** at least this many characters */
  minLength: z.number().int().positive().optional(),
  /** what to tell when it is not met */
  feedback: text,
});

const fieldSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, "the id of a field has lower-case letters, digits and hyphens"),
    label: text,
    hint: text.optional(),
    kind: z.enum(["line", "lines", "one", "many"]),
    /** of kinds one and many */
    choices: z.array(choiceSchema).min(2).optional(),
    /** of kinds line and lines */
    rules: z.array(ruleSchema).optional(),
    /** a model entry in our words, shown after the trainee's own */
    model: text,
    cite: z.string().regex(/^[a-z0-9.-]+$/),
  })
  .superRefine((field, context) => {
    const isChoice = field.kind === "one" || field.kind === "many";
    const right = field.choices?.filter(({ correct }) => correct).length ?? 0;
    const report = (message: string) => context.addIssue({ code: "custom", message });
    if (isChoice && (!field.choices || field.rules)) report("a field of choices has choices and no rules");
    if (!isChoice && (field.choices || !field.rules)) report("a field of words has rules and no choices");
    if (field.kind === "one" && right !== 1) report(`one choice is right, here ${right}`);
    if (field.kind === "many" && right < 1) report("at least one choice is right");
    for (const rule of field.rules ?? [])
      if (!rule.hasOne && !rule.hasNone && !rule.minLength) report("a rule asks for something");
  });

/** A form of the manual as an exercise. Source: manual, 工作表格 附表1–5. */
export const formExerciseSchema = z
  .strictObject({
    id: z.string().regex(/^form(?:\.[a-z0-9-]+)+$/, "the id of a form is written like form.manual.1"),
    title: text,
    titleEn: text,
    /** the fictional case, in paragraphs */
    story: z.array(text).min(1),
    warning: text.optional(),
    fields: z.array(fieldSchema).min(3),
  })
  .superRefine(({ fields }, context) => {
    if (new Set(fields.map(({ id }) => id)).size < fields.length)
      context.addIssue({ code: "custom", path: ["fields"], message: "two fields have one id" });
  });
export type FormExercise = z.infer<typeof formExerciseSchema>;
