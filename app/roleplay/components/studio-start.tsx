import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Disclosure, SelectField, TextField } from "#app/ui/index.ts";
import type { StudioPath, StudioVariable } from "../studio/types.ts";

/** Where to start and with which values: the fields of the form. */
export function StudioStartFields({
  places,
  declared,
  path,
}: {
  places: readonly string[];
  declared: readonly StudioVariable[];
  path: StudioPath;
}) {
  const words = useRequestView().text.studio.play;
  const settable = declared.filter(({ type }) => type !== "other");
  return (
    <>
      <SelectField
        name="knot"
        label={words.place}
        defaultValue={path.knot}
        placeholder={words.head}
        width="medium"
        options={places.map((place) => ({ value: place, label: place }))}
      />
      {settable.length === 0 ? null : (
        <Disclosure summary={words.values} open={Object.keys(path.set).length > 0}>
          <p className="text-sm text-quiet">{words.valuesHint}</p>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {settable.map(({ name, type, value }) =>
              type === "boolean" ? (
                <SelectField
                  key={name}
                  name={`v.${name}`}
                  label={<code>{name}</code>}
                  defaultValue={path.set[name] ?? ""}
                  placeholder={fill(words.asWritten, { value })}
                  options={[
                    { value: "true", label: "true" },
                    { value: "false", label: "false" },
                  ]}
                />
              ) : (
                <TextField
                  key={name}
                  name={`v.${name}`}
                  label={<code>{name}</code>}
                  placeholder={value}
                  autoComplete="off"
                  spellCheck={false}
                  defaultValue={path.set[name] ?? ""}
                />
              ),
            )}
          </div>
        </Disclosure>
      )}
    </>
  );
}
