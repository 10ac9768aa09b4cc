import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Disclosure } from "#app/ui/index.ts";
import type { DebriefView } from "../debrief-view.server.ts";
import { BranchDrawing, BranchLegend } from "./branch-drawing.tsx";
import { MapTables } from "./map-tables.tsx";

/** The scenario's map with one's own way lit, and the same in tables. */
export function CourseMap({ debrief }: { debrief: DebriefView }) {
  const { text } = useRequestView();
  const words = text.roleplay.debrief;
  const { map, course } = debrief;
  const stepAt = (id: string): number => debrief.points.findIndex((point) => point.id === id) + 1;
  return (
    <div className="stack-6">
      <div className="stack-4">
        <BranchLegend isOwn />
        <p className="text-sm text-quiet lg:hidden print:hidden">{text.branches.map.scroll}</p>
        <BranchDrawing
          view={map}
          title={debrief.title}
          id="course"
          course={course}
          hrefOf={({ kind, ref }) =>
            kind === "point" && stepAt(ref) > 0 ? `#step-${stepAt(ref)}` : undefined
          }
        />
      </div>
      <Disclosure summary={fill(words.mapTable, { count: map.map.outline.options.length })}>
        <MapTables view={map} course={course} prefix="way-" />
      </Disclosure>
    </div>
  );
}
