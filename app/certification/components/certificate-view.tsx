import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Seal } from "#app/ui/index.ts";
import { formatLastDay, formatShanghaiDate } from "../calendar.ts";
import type { CertificateDocument } from "../certificate.ts";
import type { QrDrawing } from "../qr.ts";

/** A certificate as one would frame it: paper, ink, a plum rule, the window as seal. */
export function CertificateView({ document, qr }: { document: CertificateDocument; qr: QrDrawing }) {
  const { text, language } = useRequestView();
  const words = text.certification.certificates;
  const isEnglish = language === "en";
  const track = isEnglish ? document.track.titleEn : document.track.title;
  return (
    <article className="certificate mx-auto max-w-measure border-2 border-plum bg-raised p-6 sm:p-12">
      <div className="stack-8 text-center">
        <Seal label={text.platform.brand} size={104} className="mx-auto" />
        <div className="stack-2">
          <p className="text-sm text-quiet">{isEnglish ? document.issuerEn : document.issuer}</p>
          <p className="title-2">{track}</p>
        </div>
        <div className="stack-2">
          <p lang="zh-CN" className="title-1 break-words">
            {document.personName}
          </p>
          {document.unitName === undefined ? null : (
            <p lang="zh-CN" className="text-quiet">
              {document.unitName}
            </p>
          )}
        </div>
        <p className="mx-auto max-w-96">{fill(words.statement, { track })}</p>
        <hr className="mx-auto w-24 border-plum" />
        <dl className="grid gap-4 text-sm sm:grid-cols-2">
          <div>
            <dt className="text-quiet">{words.issuedAt}</dt>
            <dd className="font-semibold">{formatShanghaiDate(document.issuedAt, language)}</dd>
          </div>
          <div>
            <dt className="text-quiet">{words.validUntil}</dt>
            <dd className="font-semibold">{formatLastDay(document.validUntil, language)} 24:00</dd>
          </div>
        </dl>
        <div className="stack-2">
          <svg
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            width="148"
            height="148"
            role="img"
            aria-label={words.scan}
            className="mx-auto bg-sheet"
          >
            <path d={qr.path} className="fill-on-sheet" />
          </svg>
          <p className="text-sm text-quiet">{words.scan}</p>
          <p className="break-all font-mono text-sm">{document.serial}</p>
        </div>
      </div>
    </article>
  );
}
