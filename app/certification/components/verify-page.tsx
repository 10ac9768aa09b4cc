import { useRequestView } from "#app/request-view.tsx";
import { Button, ButtonLink, DescriptionList, Notice, Page, PageHeader, TextField } from "#app/ui/index.ts";
import { formatLastDay, formatShanghaiDate, formatShanghaiDateTime } from "../calendar.ts";
import type { CertificateStatus } from "../certificate.ts";
import { StatusLine } from "./status-line.tsx";

/** Where a serial is typed; also what an unknown serial leads to. */
export function VerifyFormPage({ typed }: { typed: string }) {
  const words = useRequestView().text.certification.verify;
  return (
    <Page width="text">
      <PageHeader title={words.title} lead={words.lead} />
      {typed ? (
        <Notice tone="danger" title={words.unknown}>
          <p>{words.unknownHint}</p>
        </Notice>
      ) : null}
      <form action="/verify" method="get" className="stack-6">
        <TextField
          name="serial"
          label={words.label}
          hint={words.hint}
          defaultValue={typed}
          error={typed ? words.unknown : undefined}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <Button kind="primary">{words.submit}</Button>
      </form>
    </Page>
  );
}

interface Found {
  serial: string;
  maskedName: string;
  track: string;
  issuer: string;
  issuedAt: number;
  validUntil: number;
  status: CertificateStatus;
  intact: boolean;
  checkedAt: number;
  keyId: string;
}

/** What the public may see of a certificate. */
export function VerifiedPage({ found }: { found: Found }) {
  const { text, language } = useRequestView();
  const { certificates, verify } = text.certification;
  return (
    <Page width="text">
      <PageHeader title={verify.title} />
      <StatusLine status={found.status} />
      <DescriptionList
        items={[
          {
            term: certificates.holder,
            description: (
              <>
                <span lang="zh-CN" className="title-3">
                  {found.maskedName}
                </span>
                <span className="block text-sm text-quiet">{verify.masked}</span>
              </>
            ),
          },
          { term: certificates.track, description: found.track },
          { term: certificates.issuer, description: found.issuer },
          { term: certificates.issuedAt, description: formatShanghaiDate(found.issuedAt, language) },
          {
            term: certificates.validUntil,
            description: `${formatLastDay(found.validUntil, language)} 24:00`,
          },
          { term: certificates.status, description: text.certification.status[found.status.status] },
          {
            term: certificates.serial,
            description: <span className="break-all font-mono text-sm">{found.serial}</span>,
          },
          { term: verify.checkedAt, description: formatShanghaiDateTime(found.checkedAt, language) },
        ]}
      />
      <Notice tone={found.intact ? "info" : "danger"} title={found.intact ? verify.intact : verify.altered}>
        <p>
          <a href={`/verify/keys/${found.keyId}`}>{verify.key}</a>
        </p>
      </Notice>
      <p>
        <ButtonLink kind="quiet" href="/verify">
          {verify.again}
        </ButtonLink>
      </p>
    </Page>
  );
}
