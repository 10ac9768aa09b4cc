import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { auditFilterSchema, exportAudit } from "./audit.server.ts";
import { toCsv } from "./csv.ts";

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** An instant as spreadsheet programs read it, in Shanghai's time. */
function sheetTime(at: number): string {
  return new Date(at + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}

/** Files of the organisation. */
export const organisationEndpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/audit.csv",
    guard: "readAudit",
    handle: async ({ app, viewer, query, language }) => {
      if (!viewer) throw new Refusal("signInNeeded");
      const words = dictionaries[language].organisation;
      const text = words.audit;
      const entries = await exportAudit(
        app,
        viewer,
        auditFilterSchema.parse(Object.fromEntries(query)),
        language,
      );
      const head = [
        text.time,
        text.kindColumn,
        text.what,
        text.actor,
        text.actorUserName,
        text.about,
        text.aboutUserName,
        text.reference,
      ];
      const rows = entries.map((entry) => [
        sheetTime(entry.at),
        entry.kind,
        entry.sentence,
        entry.actor ? (entry.actor.displayName ?? words.events.unknownPerson) : text.system,
        entry.actor?.userName ?? "",
        entry.person ? (entry.person.displayName ?? words.events.unknownPerson) : "",
        entry.person?.userName ?? "",
        entry.id,
      ]);
      const day = sheetTime(app.clock.now()).slice(0, 10);
      return {
        body: toCsv([head, ...rows]),
        type: "text/csv; charset=utf-8",
        headers: {
          "Content-Disposition": `attachment; filename="shijing-audit-${day}.csv"`,
          "Cache-Control": "no-store",
        },
      };
    },
  },
];
