import { useText } from "#app/request-view.tsx";
import { Button, EmptyState, Page, PageHeader, RadioGroup, SelectField } from "#app/ui/index.ts";
import type { CourseChoice } from "../exchange/views.server.ts";

const FORMATS = ["xlsx", "csv", "gift", "moodle", "qti"] as const;

/** Questions of the bank to take away: of a course, in a format. */
export function ExportPage({ courses }: { courses: readonly CourseChoice[] }) {
  const text = useText();
  const words = text.exchange.export;
  return (
    <Page width="text">
      <PageHeader
        back={{ href: "/library/import", label: words.back }}
        title={words.title}
        lead={words.lead}
      />
      {courses.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <form method="get" action="/library/export/file" className="stack-6">
          <SelectField
            name="course"
            label={words.course}
            defaultValue=""
            options={[
              { value: "", label: words.all },
              ...courses.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <RadioGroup
            name="format"
            legend={words.format}
            look="rows"
            defaultValue="xlsx"
            options={FORMATS.map((format) => ({
              value: format,
              label: text.exchange.formats[format],
              hint: text.exchange.formatHints[format],
            }))}
          />
          <p className="text-sm text-quiet">
            {words.count} {words.holds}
          </p>
          <Button kind="primary" icon="download">
            {words.submit}
          </Button>
        </form>
      )}
    </Page>
  );
}
