import { useRequestView } from "#app/request-view.tsx";
import { Notice } from "#app/ui/index.ts";
import type { CertificateStatus } from "../certificate.ts";

/** Whether a certificate counts today, in a word and a sentence. */
export function StatusLine({ status }: { status: CertificateStatus }) {
  const words = useRequestView().text.certification;
  const reasons: Record<string, string> = words.revokedReason;
  const why = status.status === "revoked" ? reasons[status.reason] : undefined;
  return (
    <Notice
      tone={status.status === "valid" ? "saved" : status.status === "expired" ? "warning" : "danger"}
      title={words.status[status.status]}
    >
      <p>
        {words.statusNote[status.status]}
        {why === undefined ? null : ` ${why}`}
      </p>
    </Notice>
  );
}
