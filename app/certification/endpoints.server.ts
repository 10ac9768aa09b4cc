import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";
import { verifyCertificate } from "./certificates.server.ts";
import { certificatePdf } from "./pdf-queue.server.ts";
import { ownCertificate } from "./standing.server.ts";

/** Files of this domain: the holder's PDF, and the public key with which anybody can check a certificate offline. */
export const certificationEndpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/certificates/:serial/pdf",
    guard: "signedIn",
    handle: async ({ app, viewer, params }) => {
      const row = viewer ? await ownCertificate(app, viewer.personId, params.serial ?? "") : null;
      const verified = row ? await verifyCertificate(app, row.serial) : null;
      if (!row || !verified) throw new Refusal("notFound");
      const body = await certificatePdf(verified.document, `${app.env.publicUrl}/verify/${row.serial}`, {
        signature: row.signature,
        keyId: row.keyId,
      });
      return {
        body,
        type: "application/pdf",
        headers: {
          "Content-Disposition": `attachment; filename="certificate-${row.serial}.pdf"`,
          "Cache-Control": "private, no-store",
        },
      };
    },
  },
  {
    method: "GET",
    path: "/verify/keys/:keyId",
    guard: "public",
    handle: async ({ app, params }) => {
      if (params.keyId !== app.signingKey.keyId) throw new Refusal("notFound");
      return { body: app.signingKey.publicKeyPem, type: "text/plain; charset=utf-8" };
    },
  },
];
