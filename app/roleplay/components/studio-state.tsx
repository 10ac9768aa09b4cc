import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Disclosure } from "#app/ui/index.ts";
import type { StudioPlay } from "../studio/types.ts";

/** Where the story stands and what its variables hold now, the changed ones first. */
export function StudioState({ play }: { play: StudioPlay }) {
  const words = useRequestView().text.studio.play;
  const now = play.moments.at(-1);
  const before = play.moments.at(-2);
  if (!now) return null;
  const variables = play.declared.map(({ name, value: written }, at) => {
    const value = now.values[at] ?? "";
    const was = before ? (before.values[at] ?? "") : written;
    return { name, value, was, isChanged: value !== was };
  });
  const sorted = [...variables].sort((a, b) => Number(b.isChanged) - Number(a.isChanged));
  const visited = Object.entries(now.visits);
  return (
    <aside className="stack-6 min-w-0 lg:sticky lg:top-6 lg:self-start">
      <div className="stack-2">
        <h2 className="title-3">{words.here}</h2>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <code className="break-all">{now.place === "" ? words.head : now.place}</code>
          {now.place === "" ? null : (
            <span className="text-sm text-quiet">
              {fill(words.visits, { count: now.visits[now.place] ?? 0 })}
            </span>
          )}
        </p>
        {visited.length < 2 ? null : (
          <Disclosure summary={words.visitsTitle}>
            <ul className="text-sm">
              {visited.map(([place, count]) => (
                <li key={place} className="flex justify-between gap-4">
                  <code className="break-all">{place}</code>
                  <span className="tabular-nums">{count}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <div className="stack-2">
        <h2 className="title-3">{words.variables}</h2>
        {sorted.length === 0 ? (
          <p className="text-sm text-quiet">{words.noVariables}</p>
        ) : (
          <>
            <p className="text-sm text-quiet">{words.variablesHint}</p>
            <dl className="text-sm">
              {sorted.map(({ name, value, was, isChanged }) => (
                <div
                  key={name}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
                >
                  <dt>
                    <code className="break-all">{name}</code>
                  </dt>
                  <dd className="text-right">
                    <code className={isChanged ? "font-semibold text-plum" : undefined}>{value}</code>
                    {isChanged ? (
                      <span className="block text-quiet">
                        {words.changed} · {fill(words.was, { value: was })}
                      </span>
                    ) : null}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </aside>
  );
}
