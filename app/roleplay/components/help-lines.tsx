import { useRequestView } from "#app/request-view.tsx";
import { HelpCard } from "#app/ui/index.ts";

/** The numbers to call, with those that the unit adds. */
export function HelpLines() {
  const { text, helpLines } = useRequestView();
  const { help } = text.platform;
  const own = helpLines.map(({ name, phone }) => ({ label: name, phone, note: help.local }));
  return (
    <HelpCard
      title={help.title}
      lines={[
        { label: help.police, phone: "110", note: help.policeWhen },
        { label: help.women, phone: "12338", note: help.womenWhen },
        { label: help.legal, phone: "12348", note: help.legalWhen },
        { label: help.medical, phone: "120", note: help.medicalWhen },
        ...own,
      ]}
    />
  );
}
