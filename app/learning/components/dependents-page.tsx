import type { ReactNode } from "react";
import { sourceHref } from "#app/learning/anchors.ts";
import type { Dependents } from "#app/learning/dependents.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import {
  LinkList,
  type LinkListItem,
  Page,
  PageHeader,
  Section,
  Stat,
  StatRow,
  StatusTag,
} from "#app/ui/index.ts";
import { coverageHref } from "./coverage-page.tsx";

/** Backwards: from something that can be cited to everything that has to be read again when it changes. */
export function DependentsPage({ view }: { view: Dependents }) {
  const text = useText();
  const map = text.coverage;
  const words = map.dependents;
  const { source } = view;
  const isLaw = source.type === "law";
  const place = isLaw
    ? text.learning.source.law
    : `${view.document ? text.learning.source.documentsShort[view.document] : source.source} · `;
  return (
    <Page>
      <PageHeader
        back={{ href: coverageHref(isLaw ? "law" : (view.document ?? "manual"), false), label: words.back }}
        kicker={
          <>
            {place}
            {isLaw ? null : <span lang="zh-CN">{source.section}</span>}
          </>
        }
        title={
          <span lang="zh-CN">{isLaw ? `${source.law}${source.article}　${source.title}` : source.title}</span>
        }
        lead={words.lead}
        meta={
          <>
            <code className="break-all">{source.id}</code>
            <a href={sourceHref(source.id)} className="inline-flex min-h-11 items-center">
              {words.source}
            </a>
            {source.type === "item" && source.retired ? (
              <StatusTag status="neutral">{map.retired}</StatusTag>
            ) : null}
            {isLaw && !source.verified ? <StatusTag status="late">{map.unverified}</StatusTag> : null}
            {view.untaught ? <StatusTag status="late">{map.untaught}</StatusTag> : null}
            {view.unassessed ? <StatusTag status="late">{map.unassessed}</StatusTag> : null}
          </>
        }
      />
      <StatRow>
        <Stat value={view.lessons.length} label={words.lessons} />
        <Stat value={view.questions.length} label={words.questions} />
        <Stat value={view.scenarios.length} label={words.scenarios} />
        <Stat value={view.forms.length} label={words.forms} />
        <Stat value={view.certificates} label={words.certificates} note={words.certificatesNote} />
      </StatRow>
      <Dependent
        title={words.lessons}
        none={words.noLessons}
        items={view.lessons.map((lesson) => ({
          href: `/lessons/${lesson.id}`,
          title: lesson.title,
          meta: lesson.isDraft ? <StatusTag status="neutral">{words.draft}</StatusTag> : undefined,
        }))}
      />
      <Dependent
        title={words.questions}
        none={words.noQuestions}
        items={view.questions.map((question) => ({
          key: question.id,
          title: <span lang="zh-CN">{question.stem}</span>,
          description: (
            <>
              <code className="break-all">{question.id}</code> · {words.kind[question.kind]} ·{" "}
              {words[question.use]}
            </>
          ),
          meta: question.isDraft ? <StatusTag status="neutral">{words.draft}</StatusTag> : undefined,
        }))}
      />
      <Dependent
        title={words.scenarios}
        none={words.noScenarios}
        items={view.scenarios.map(({ id, title }) => ({ href: `/scenarios/${id}`, title }))}
      />
      <Dependent
        title={words.forms}
        none={words.noForms}
        items={view.forms.map(({ id, title }) => ({ key: id, title, description: <code>{id}</code> }))}
      />
      <Dependent
        title={words.exams}
        none={words.noExams}
        items={view.exams.map(({ id, title, papers }) => ({
          href: `/exams/${id}`,
          title,
          description: papers === 0 ? words.notDrawn : fill(words.drawn, { count: papers }),
        }))}
      />
      <Dependent
        title={words.tracks}
        none={words.noTracks}
        items={view.tracks.map(({ id, title }) => ({ key: id, title, description: <code>{id}</code> }))}
      />
    </Page>
  );
}

function Dependent({
  title,
  none,
  items,
}: {
  title: string;
  none: string;
  items: LinkListItem[];
}): ReactNode {
  return (
    <Section title={title}>
      {items.length === 0 ? <p className="text-quiet">{none}</p> : <LinkList items={items} />}
    </Section>
  );
}
