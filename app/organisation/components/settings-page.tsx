import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, Notice, Page, PageHeader, Section, SelectField, TextField } from "#app/ui/index.ts";
import { HELP_LINES_MAX } from "../help-lines.ts";
import type { HelpLine } from "../settings.schema.ts";
import type { UnitLine } from "../units.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";
import { unitOptions } from "./people-page.tsx";

export interface SettingsPageProps {
  lines: readonly HelpLine[];
  units: readonly UnitLine[];
  done: string | null;
  refused?: RefusedForm;
}

/** What holds for the whole installation: its help lines and its units. */
export function SettingsPage({ lines, units, done, refused }: SettingsPageProps) {
  const { text } = useRequestView();
  const words = text.organisation.settings;
  const confirmations: Record<string, string> = {
    added: words.added,
    removed: words.removed,
    unitAdded: words.unitAdded,
  };
  const confirmation = done === null || refused ? undefined : confirmations[done];
  const intent = refused?.values.intent;
  return (
    <Page width="text">
      <PageHeader title={words.title} />
      {confirmation === undefined ? null : <Notice tone="saved" live="status" title={confirmation} />}
      <HelpLines lines={lines} refused={intent === "addLine" ? refused : undefined} />
      <Units units={units} refused={intent === "addUnit" ? refused : undefined} />
    </Page>
  );
}

function HelpLines({ lines, refused }: { lines: readonly HelpLine[]; refused?: RefusedForm }) {
  const words = useRequestView().text.organisation.settings;
  const { error, value } = useFormErrors(refused);
  return (
    <Section title={words.linesTitle} lead={words.linesLead} id="help-lines">
      {lines.length === 0 ? (
        <p className="text-quiet">{words.noLines}</p>
      ) : (
        <ul className="border-t">
          {lines.map((line) => (
            <li key={line.phone} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b py-2">
              <p className="min-w-0 flex-1">
                <span lang="zh-CN" className="block">
                  {line.name}
                </span>
                <span className="font-semibold">{line.phone}</span>
              </p>
              <form method="post">
                <FormToken />
                <input type="hidden" name="intent" value="removeLine" />
                <input type="hidden" name="phone" value={line.phone} />
                <Button
                  kind="quiet"
                  aria-label={fill(words.removeOne, { name: line.name, phone: line.phone })}
                >
                  {words.remove}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {lines.length >= HELP_LINES_MAX ? (
        <p className="text-sm text-quiet">{fill(words.full, { max: HELP_LINES_MAX })}</p>
      ) : (
        <form method="post" className="stack-6 pt-2">
          <RefusedNotice refused={refused} labels={{ name: words.name, phone: words.phone }} />
          <FormToken />
          <input type="hidden" name="intent" value="addLine" />
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            autoComplete="off"
            maxLength={40}
            defaultValue={value("name")}
            error={error("name")}
          />
          <TextField
            name="phone"
            type="tel"
            label={words.phone}
            autoComplete="off"
            width="medium"
            maxLength={30}
            defaultValue={value("phone")}
            error={error("phone")}
          />
          <Button>{words.add}</Button>
        </form>
      )}
    </Section>
  );
}

function Units({ units, refused }: { units: readonly UnitLine[]; refused?: RefusedForm }) {
  const words = useRequestView().text.organisation.settings;
  const { error, value } = useFormErrors(refused);
  const indents = ["", "pl-6", "pl-12", "pl-18", "pl-24"];
  return (
    <Section title={words.unitsTitle} lead={words.unitsLead} id="units">
      {units.length === 0 ? (
        <p className="text-quiet">{words.noUnits}</p>
      ) : (
        <ul className="border-t">
          {units.map((unit) => (
            <li key={unit.id} lang="zh-CN" className="border-b py-3">
              <div className={indents[Math.min(unit.depth, indents.length - 1)]}>{unit.name}</div>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="stack-6 pt-2">
        <RefusedNotice refused={refused} labels={{ unitName: words.unitName, parentId: words.parent }} />
        <FormToken />
        <input type="hidden" name="intent" value="addUnit" />
        <TextField
          name="unitName"
          label={words.unitName}
          autoComplete="off"
          maxLength={60}
          defaultValue={value("unitName")}
          error={error("unitName")}
        />
        <SelectField
          name="parentId"
          label={words.parent}
          placeholder={words.top}
          options={unitOptions(units)}
          defaultValue={value("parentId")}
          error={error("parentId")}
        />
        <Button>{words.addUnit}</Button>
      </form>
    </Section>
  );
}
