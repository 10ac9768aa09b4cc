import type { PublicQuestion } from "../answer.ts";
import { groupField } from "../answer-form.ts";

/** Who does what: a row of radio buttons for each option. Narrow windows scroll the columns, the rows' names stay. */
export function MatrixField({
  id,
  question,
  value,
  onChange,
}: {
  id: string;
  question: PublicQuestion;
  value: readonly string[];
  onChange?(): void;
}) {
  const matches = question.matches ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard
    <section className="table-scroll" tabIndex={0} aria-labelledby={`${id}-matrix`} lang="zh-CN">
      <table className="border-separate border-spacing-0 text-sm">
        <caption id={`${id}-matrix`} className="sr-only">
          {question.stem}
        </caption>
        <thead>
          <tr>
            <td className="sticky left-0 z-10 min-w-32 border-b-2 border-line-strong bg-paper" />
            {matches.map((match) => (
              <th
                key={match.id}
                id={`${id}-m${match.id}`}
                scope="col"
                className="min-w-20 border-b-2 border-line-strong px-2 py-2 text-center align-bottom font-semibold text-quiet"
              >
                {match.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.options.map((row) => (
            <tr key={row.id}>
              <th
                id={`${id}-r${row.id}`}
                scope="row"
                className="sticky left-0 z-10 max-w-56 min-w-32 border-b border-line bg-paper py-2 pr-3 text-left font-normal text-base text-ink"
              >
                {row.text}
              </th>
              {matches.map((match) => (
                <td key={match.id} className="border-b border-line text-center">
                  <label
                    htmlFor={`${id}-${row.id}${match.id}`}
                    className="inline-flex min-h-12 min-w-12 items-center justify-center"
                  >
                    <input
                      id={`${id}-${row.id}${match.id}`}
                      type="radio"
                      name={groupField(row.id)}
                      value={`${row.id}:${match.id}`}
                      aria-labelledby={`${id}-r${row.id} ${id}-m${match.id}`}
                      defaultChecked={value.includes(`${row.id}:${match.id}`)}
                      className="choice-input choice-radio mt-0"
                      onChange={onChange}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
