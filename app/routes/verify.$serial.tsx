import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { verifyCertificate } from "#app/certification/certificates.server.ts";
import { VerifiedPage, VerifyFormPage } from "#app/certification/components/verify-page.tsx";
import { maskName } from "#app/certification/mask-name.ts";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none" } as const;
export const meta = pageTitle;

/** Public: a masked name, the track, the issuer, the dates and the status; nothing else leaves the record. */
export function loader({ context, params }: LoaderFunctionArgs) {
  return publicDoor(context, async () => {
    const typed = (params.serial ?? "").slice(0, 80);
    const found = await verifyCertificate(context.app, typed);
    const title = dictionaries[context.language].certification.verify.title;
    if (!found) return json({ pageTitle: title, typed, found: null }, { status: 404 });
    const { document, status, intact, serial } = found;
    return json({
      pageTitle: title,
      typed,
      found: {
        serial,
        maskedName: maskName(document.personName),
        track: context.language === "en" ? document.track.titleEn : document.track.title,
        issuer: context.language === "en" ? document.issuerEn : document.issuer,
        issuedAt: document.issuedAt,
        validUntil: document.validUntil,
        status,
        intact,
        checkedAt: context.now,
        keyId: context.app.signingKey.keyId,
      },
    });
  });
}

export default function Verify() {
  const { typed, found } = useLoaderData<typeof loader>();
  return found ? <VerifiedPage found={found} /> : <VerifyFormPage typed={typed} />;
}
