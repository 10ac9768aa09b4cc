import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseCertificate } from "#app/certification/certificate.ts";
import { verifyCertificate } from "#app/certification/certificates.server.ts";
import { CertificateListPage } from "#app/certification/components/certificate-list-page.tsx";
import { certificatesOf } from "#app/certification/standing.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "certificates" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) => {
    const rows = await certificatesOf(context.app, viewer.personId);
    const certificates = await Promise.all(
      rows.map(async (row) => ({
        serial: row.serial,
        title:
          parseCertificate(row.document)?.track[context.language === "en" ? "titleEn" : "title"] ??
          row.trackId,
        issuedAt: row.issuedAt,
        validUntil: row.validUntil,
        status: (await verifyCertificate(context.app, row.serial))?.status.status ?? "revoked",
      })),
    );
    return json({ pageTitle: dictionaries[context.language].certification.certificates.title, certificates });
  });
}

export default function Certificates() {
  return <CertificateListPage certificates={useLoaderData<typeof loader>().certificates} />;
}
