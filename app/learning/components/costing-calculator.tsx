import { useEffect, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import {
  COST_LIMITS,
  type CostPlan,
  type CostYear,
  costYears,
  EXAMPLE_PLAN,
  totalOf,
  wrongFields,
} from "../cost.ts";

export interface CostingWords {
  title: string;
  lead: string;
  example: string;
  own: string;
  reset: string;
  field: Record<keyof CostPlan, string>;
  unit: Record<keyof CostPlan, string>;
  outside: string;
  formula: string;
  table: string;
  year: string;
  yearOf: string;
  coverage: string;
  people: string;
  once: string;
  running: string;
  total: string;
  all: string;
  sum: string;
  chart: string;
  sources: string;
}

export interface CostingProps {
  id: string;
  sources: { href: string | null; title: string }[];
  words: CostingWords;
}

const NAMES = Object.keys(COST_LIMITS) as (keyof CostPlan)[];

/** The costing exercise: a worked example as a table; with scripts the reader's own numbers. */
export default function CostingCalculator({ id, sources, words }: CostingProps) {
  const [typed, setTyped] = useState<Record<keyof CostPlan, string>>(() => asText(EXAMPLE_PLAN));
  const [isLive, setLive] = useState(false);
  const [shown, setShown] = useState<CostPlan>(EXAMPLE_PLAN);
  useEffect(() => setLive(true), []);
  const wrong = wrongFields(asPlan(typed));
  const years = costYears(shown);
  const change = (next: Record<keyof CostPlan, string>): void => {
    setTyped(next);
    const plan = asPlan(next);
    if (wrongFields(plan).length === 0) setShown(plan);
  };
  return (
    <section aria-labelledby={`${id}-title`} className="stack-6 my-8 border-y border-line py-6">
      <div className="stack-2">
        <p id={`${id}-title`} className="text-lg font-semibold">
          {words.title}
        </p>
        <p>{words.lead}</p>
        <p className="text-sm text-quiet">{words.formula}</p>
      </div>
      {isLive ? (
        <fieldset className="print:hidden">
          <legend className="field-label">{words.own}</legend>
          <div className="grid gap-4 pt-2 sm:grid-cols-2">
            {NAMES.map((name) => (
              <NumberField
                key={name}
                id={`${id}-${name}`}
                name={name}
                value={typed[name]}
                isWrong={wrong.includes(name)}
                words={words}
                onChange={(text) => change({ ...typed, [name]: text })}
              />
            ))}
          </div>
          <button type="button" className="btn btn-quiet mt-2" onClick={() => change(asText(EXAMPLE_PLAN))}>
            {words.reset}
          </button>
        </fieldset>
      ) : (
        <Figures plan={EXAMPLE_PLAN} words={words} />
      )}
      <Result id={id} years={years} words={words} />
      <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
        {words.sources}
        {sources.map(({ href, title }) =>
          href === null ? (
            <span key={title}>{title}</span>
          ) : (
            <a key={href} href={href}>
              {title}
            </a>
          ),
        )}
      </p>
    </section>
  );
}

function asText(plan: CostPlan): Record<keyof CostPlan, string> {
  return Object.fromEntries(NAMES.map((name) => [name, String(plan[name])])) as Record<
    keyof CostPlan,
    string
  >;
}

function asPlan(typed: Record<keyof CostPlan, string>): CostPlan {
  const read = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));
  return Object.fromEntries(NAMES.map((name) => [name, read(typed[name])])) as unknown as CostPlan;
}

/** 1234567 as 1,234,567, in every browser alike. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

function NumberField({
  id,
  name,
  value,
  isWrong,
  words,
  onChange,
}: {
  id: string;
  name: keyof CostPlan;
  value: string;
  isWrong: boolean;
  words: CostingWords;
  onChange(text: string): void;
}) {
  const [least, most, step] = COST_LIMITS[name];
  return (
    <div className={isWrong ? "field field-wrong" : "field"}>
      <label htmlFor={id} className="field-label">
        {words.field[name]}
      </label>
      <p id={`${id}-hint`} className={isWrong ? "text-sm font-semibold text-red" : "text-sm text-quiet"}>
        {isWrong ? fill(words.outside, { least: grouped(least), most: grouped(most) }) : words.unit[name]}
      </p>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong || undefined}
        className="control"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** The numbers of the example, where they cannot be changed. */
function Figures({ plan, words }: { plan: CostPlan; words: CostingWords }) {
  return (
    <div className="stack-2">
      <p className="font-semibold">{words.example}</p>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {NAMES.map((name) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
            <dt>{words.field[name]}</dt>
            <dd className="tabular-nums">
              {grouped(plan[name])} <span className="text-sm text-quiet">{words.unit[name]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Result({ id, years, words }: { id: string; years: readonly CostYear[]; words: CostingWords }) {
  const most = Math.max(1, ...years.map(({ totalCost }) => totalCost));
  const all = totalOf(years);
  return (
    <div className="stack-4">
      <p role="status" className="font-semibold">
        {fill(words.sum, {
          years: years.length,
          total: grouped(all),
          last: grouped(years.at(-1)?.totalCost ?? 0),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-labelledby={`${id}-table`}>
        <table className="table table-dense text-sm whitespace-nowrap tabular-nums">
          <caption id={`${id}-table`}>{words.table}</caption>
          <thead>
            <tr>
              {[words.year, words.coverage, words.people, words.once, words.running, words.total].map(
                (head, at) => (
                  <th key={head} scope="col" className={at === 0 ? undefined : "cell-end"}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {years.map((row) => (
              <tr key={row.year}>
                <th scope="row">{fill(words.yearOf, { n: row.year })}</th>
                <td className="cell-end">{Math.round(row.coveragePercent * 10) / 10}%</td>
                <td className="cell-end">{grouped(row.people)}</td>
                <td className="cell-end">{grouped(row.onceCost)}</td>
                <td className="cell-end">{grouped(row.runningCost)}</td>
                <td className="cell-end font-semibold">{grouped(row.totalCost)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {words.all}
              </th>
              <td className="cell-end font-semibold">{grouped(all)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <figure>
        <figcaption className="text-sm text-quiet">{words.chart}</figcaption>
        <svg
          viewBox={`0 0 320 ${years.length * 22}`}
          aria-hidden="true"
          focusable="false"
          className="mt-2 w-full max-w-measure"
        >
          {years.map((row, at) => {
            const once = (row.onceCost / most) * 290;
            return (
              <g key={row.year}>
                <text x="0" y={at * 22 + 14} fontSize="11" className="fill-quiet">
                  {row.year}
                </text>
                <rect x="22" y={at * 22 + 3} width={once} height="14" className="fill-orange" />
                <rect
                  x={22 + once}
                  y={at * 22 + 3}
                  width={(row.runningCost / most) * 290}
                  height="14"
                  className="fill-plum"
                />
              </g>
            );
          })}
        </svg>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <Key look="fill-orange">{words.once}</Key>
          <Key look="fill-plum">{words.running}</Key>
        </p>
      </figure>
    </div>
  );
}

function Key({ look, children }: { look: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <rect width="12" height="12" className={look} />
      </svg>
      {children}
    </span>
  );
}
