import { toCsv } from "#app/organisation/csv.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { dictionaries } from "#app/texts.server.ts";
import type { Count } from "./insight.ts";
import type { InsightView } from "./insight-view.server.ts";
import { optionNodeKey } from "./map-shape.ts";

/** The figures of a page as a table for spreadsheet programs, with exactly what the page shows and hides. */
export function insightCsv(view: InsightView, language: Language): string {
  const { branches, roleplay } = dictionaries[language];
  const words = branches.insight;
  const { parts } = words.csv;
  const shown = (count: Count | undefined): string =>
    typeof count === "number" ? String(count) : count === "withheld" ? words.withheld : words.small;
  const figure = (value: number | null): string => (value === null ? words.none : String(value));
  const rows: string[][] = [
    [words.csv.part, words.csv.point, words.csv.option, words.csv.quality, words.csv.people, words.csv.total],
    [parts.scope, "", `${words.csv.scenario} ${view.scenarioId} ${view.title}`, "", "", ""],
    [
      parts.scope,
      "",
      `${words.unit} ${view.units.find(({ id }) => id === view.filter.unit)?.name ?? words.allUnits}`,
      "",
      "",
      "",
    ],
    [parts.scope, "", `${words.period} ${words.periods[view.filter.period]}`, "", "", ""],
    [parts.scope, "", `${words.mode} ${words.modes[view.filter.mode]}`, "", "", ""],
    [parts.scope, "", words.csv.rule, "", "", ""],
    [parts.all, "", words.people, "", shown(view.people), ""],
  ];
  if (view.isEmpty) return toCsv(rows);
  rows.push(
    [parts.all, "", roleplay.debrief.passed, "", shown(view.passed), shown(view.people)],
    [parts.all, "", roleplay.debrief.failed, "", shown(view.failed), shown(view.people)],
    [parts.all, "", words.csv.redAny, "", shown(view.red), shown(view.people)],
    [parts.all, "", words.csv.median, "", figure(view.medianMinutes), ""],
  );
  for (const point of view.map.outline.points) {
    const title = view.titles[point.id] ?? point.id;
    const came = shown(view.counts[`point:${point.id}`]);
    rows.push([parts.point, title, "", "", came, ""]);
    for (const option of view.map.outline.options) {
      if (option.point !== point.id) continue;
      const chosen = shown(view.counts[optionNodeKey(option)]);
      rows.push([parts.option, title, option.text, roleplay.qualities[option.quality], chosen, came]);
    }
  }
  for (const { id } of view.map.outline.endings)
    rows.push([
      parts.ending,
      "",
      view.titles[id] ?? id,
      "",
      shown(view.counts[`ending:${id}`]),
      shown(view.people),
    ]);
  for (const line of view.redLines)
    rows.push([parts.red, "", line.words, "", shown(line.people), shown(view.people)]);
  const { again } = view;
  rows.push(
    [parts.again, "", words.csv.againPeople, "", shown(again.people), shown(view.people)],
    [parts.again, "", `${words.againMean} · ${words.againColumns.first}`, "", figure(again.firstMean), ""],
    [parts.again, "", `${words.againMean} · ${words.againColumns.second}`, "", figure(again.secondMean), ""],
  );
  return toCsv(rows);
}
