import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { verifyCertificate } from "#app/certification/certificates.server.ts";
import { CertificatePage } from "#app/certification/components/certificate-page.tsx";
import { qrDrawing } from "#app/certification/qr.ts";
import { ownCertificate } from "#app/certification/standing.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

export const handle = { scripts: "none", nav: "certificates" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) => {
    const row = await ownCertificate(context.app, viewer.personId, params.serial ?? "");
    const verified = row ? await verifyCertificate(context.app, row.serial) : null;
    if (!verified) throw new Refusal("notFound");
    const { document, status } = verified;
    return json({
      pageTitle: context.language === "en" ? document.track.titleEn : document.track.title,
      document,
      status,
      qr: qrDrawing(`${context.app.env.publicUrl}/verify/${document.serial}`),
    });
  });
}

export default function Certificate() {
  const { document, status, qr } = useLoaderData<typeof loader>();
  return <CertificatePage document={document} status={status} qr={qr} />;
}
