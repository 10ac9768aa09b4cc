import { unitOptions } from "#app/organisation/components/people-page.tsx";
import type { UnitLine } from "#app/organisation/units.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Button, SelectField } from "#app/ui/index.ts";
import type { Count } from "../insight.ts";

/** What is asked for; the server's `InsightFilter`. */
export interface FilterView {
  unit: string;
  period: "all" | "d30" | "d90" | "d365";
  mode: "certification" | "practice" | "all";
}

/** The address of a page with figures, for the same people. */
export function insightHref(path: string, { unit, period, mode }: FilterView): string {
  const query = new URLSearchParams();
  if (unit !== "") query.set("unit", unit);
  if (period !== "all") query.set("period", period);
  if (mode !== "certification") query.set("mode", mode);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Whose plays are counted. */
export function InsightFilterForm({
  action,
  filter,
  units,
}: {
  action: string;
  filter: FilterView;
  units: readonly UnitLine[];
}) {
  const words = useRequestView().text.branches.insight;
  return (
    <form
      method="get"
      action={action}
      aria-label={words.filter}
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      <SelectField
        name="unit"
        label={words.unit}
        placeholder={words.allUnits}
        options={unitOptions(units)}
        defaultValue={filter.unit}
      />
      <SelectField
        name="period"
        label={words.period}
        options={(["all", "d30", "d90", "d365"] as const).map((value) => ({
          value,
          label: words.periods[value],
        }))}
        defaultValue={filter.period}
      />
      <SelectField
        name="mode"
        label={words.mode}
        options={(["certification", "practice", "all"] as const).map((value) => ({
          value,
          label: words.modes[value],
        }))}
        defaultValue={filter.mode}
      />
      <div>
        <Button icon="search">{words.show}</Button>
      </div>
    </form>
  );
}

/** Puts a count into words: itself, or why it is not shown. */
export function useCount(): (count: Count | undefined) => string {
  const words = useRequestView().text.branches.insight;
  return (count) =>
    typeof count === "number" ? String(count) : count === "withheld" ? words.withheld : words.small;
}
