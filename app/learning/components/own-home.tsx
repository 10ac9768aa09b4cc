import type { ResumeLesson } from "#app/learning/resume.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { LinkList, type LinkListItem, Section } from "#app/ui/index.ts";

/** What waits on the home page besides the next step. */
export interface OwnHomeView {
  /** the lesson begun last; null when there is none, or when the next step leads there */
  resume: ResumeLesson | null;
  newAnswers: number;
  /** questions waiting for an answer; null for those who are no trainers */
  openQuestions: number | null;
}

/** The lesson to go on with, answers that came, questions that wait, and the way to one's notes. */
export function OwnHome({ own: { resume, newAnswers, openQuestions } }: { own: OwnHomeView }) {
  const words = useText().own.home;
  const items: LinkListItem[] = [
    ...(newAnswers > 0
      ? [
          {
            href: "/notes?tab=questions",
            title: fill(words.answers, { count: newAnswers }),
            icon: "talk" as const,
          },
        ]
      : []),
    ...(openQuestions !== null && openQuestions > 0
      ? [{ href: "/questions", title: fill(words.open, { count: openQuestions }), icon: "talk" as const }]
      : []),
    ...(resume === null
      ? []
      : [
          {
            href: resume.href,
            title: fill(words.resume, { title: resume.title }),
            description:
              resume.answered > 0
                ? fill(words.resumeHint, { answered: resume.answered, total: resume.total })
                : words.resumeMarked,
            icon: "book" as const,
          },
        ]),
    { href: "/notes", title: words.notes, icon: "edit" as const },
  ];
  return (
    <Section title={words.title}>
      <LinkList items={items} />
    </Section>
  );
}
