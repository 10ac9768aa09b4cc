import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, EmptyState, LinkList, Page, PageHeader } from "#app/ui/index.ts";
import { formatLastDay, formatShanghaiDate } from "../calendar.ts";

interface Row {
  serial: string;
  title: string;
  issuedAt: number;
  validUntil: number;
  status: "valid" | "expired" | "revoked";
}

/** A person's certificates, newest first. */
export function CertificateListPage({ certificates }: { certificates: Row[] }) {
  const { text, language } = useRequestView();
  const words = text.certification.certificates;
  return (
    <Page width="text">
      <PageHeader title={words.title} />
      {certificates.length === 0 ? (
        <EmptyState title={words.empty} action={<ButtonLink href="/">{words.toTasks}</ButtonLink>}>
          {words.emptyHint}
        </EmptyState>
      ) : (
        <LinkList
          items={certificates.map((row) => ({
            href: `/certificates/${row.serial}`,
            icon: "award",
            title: row.title,
            description: `${formatShanghaiDate(row.issuedAt, language)} – ${formatLastDay(row.validUntil, language)}`,
            meta: text.certification.status[row.status],
          }))}
        />
      )}
    </Page>
  );
}
