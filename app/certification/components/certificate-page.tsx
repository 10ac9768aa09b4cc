import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, ButtonRow, Disclosure, Page, PageHeader, Table } from "#app/ui/index.ts";
import { formatShanghaiDateTime } from "../calendar.ts";
import type { CertificateDocument, CertificateStatus } from "../certificate.ts";
import type { QrDrawing } from "../qr.ts";
import { CertificateView } from "./certificate-view.tsx";
import { StatusLine } from "./status-line.tsx";

/** The holder's own page of a certificate. */
export function CertificatePage({
  document,
  status,
  qr,
}: {
  document: CertificateDocument;
  status: CertificateStatus;
  qr: QrDrawing;
}) {
  const { text, language } = useRequestView();
  const words = text.certification;
  return (
    <Page width="text">
      <div className="no-print">
        <PageHeader
          title={language === "en" ? document.track.titleEn : document.track.title}
          back={{ href: "/certificates", label: words.certificates.title }}
        />
      </div>
      <div className="no-print">
        <StatusLine status={status} />
      </div>
      <CertificateView document={document} qr={qr} />
      <div className="no-print stack-6">
        <ButtonRow>
          <ButtonLink kind="primary" icon="download" href={`/certificates/${document.serial}/pdf`}>
            {words.certificates.pdf}
          </ButtonLink>
          <ButtonLink kind="quiet" href={`/verify/${document.serial}`}>
            {words.certificates.verifyPage}
          </ButtonLink>
        </ButtonRow>
        <Disclosure summary={words.certificates.evidence}>
          <Table
            caption={words.certificates.evidenceNote}
            columns={[
              {
                key: "kind",
                header: words.track.requirements,
                cell: (row) => `${words.kind[row.kind]} · ${row.id}`,
                rowHeader: true,
              },
              {
                key: "at",
                header: words.track.state.done,
                cell: (row) => formatShanghaiDateTime(row.at, language),
              },
            ]}
            rows={document.evidence}
            rowKey={(row) => `${row.kind} ${row.id}`}
          />
        </Disclosure>
      </div>
    </Page>
  );
}
