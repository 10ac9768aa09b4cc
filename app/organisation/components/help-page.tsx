import { useRequestView } from "#app/request-view.tsx";
import { HelpCard, Notice, Page, PageHeader, QuickExit } from "#app/ui/index.ts";

/** Numbers to call, for everybody: those of the country, then those that the unit adds. */
export function HelpPage() {
  const { text, helpLines } = useRequestView();
  const lines = text.platform.help;
  const words = text.organisation.help;
  return (
    <Page width="text">
      <PageHeader
        title={lines.title}
        lead={lines.lead}
        actions={<QuickExit href="/notice">{lines.leave}</QuickExit>}
        meta={<span>{lines.leaveNote}</span>}
      />
      <HelpCard
        title={words.national}
        lines={[
          { label: lines.police, phone: "110", note: lines.policeWhen },
          { label: lines.medical, phone: "120", note: lines.medicalWhen },
          { label: lines.women, phone: "12338", note: `${lines.womenWhen} · ${words.hours}` },
          { label: lines.legal, phone: "12348", note: `${lines.legalWhen} · ${words.hours}` },
        ]}
        foot={words.foot}
      />
      {helpLines.length === 0 ? null : (
        <HelpCard
          title={lines.local}
          lines={helpLines.map((line) => ({
            label: <span lang="zh-CN">{line.name}</span>,
            phone: line.phone,
          }))}
        />
      )}
      <Notice tone="info" title={words.silentTitle}>
        <p>{words.silent}</p>
      </Notice>
    </Page>
  );
}
