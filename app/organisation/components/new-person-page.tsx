import type { Role } from "#app/platform/access.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  Fieldset,
  Page,
  PageHeader,
  SelectField,
  TextField,
} from "#app/ui/index.ts";
import type { UnitLine } from "../units.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";
import { unitOptions } from "./people-page.tsx";

/** A track as a choice. */
export interface TrackOption {
  id: string;
  title: string;
}

export interface NewPersonPageProps {
  units: readonly UnitLine[];
  grantable: readonly Role[];
  tracks: readonly TrackOption[];
  /** the present day, YYYY-MM-DD: nothing is due before */
  today: string;
  refused?: RefusedForm;
}

/** The making of an account. */
export function NewPersonPage({ units, grantable, tracks, today, refused }: NewPersonPageProps) {
  const { text } = useRequestView();
  const words = text.organisation.newPerson;
  const { profile } = text.organisation;
  const { error, value, values } = useFormErrors(refused);
  const labels = {
    displayName: profile.name,
    userName: profile.userName,
    unitId: words.unit,
    position: profile.position,
    roles: words.roles,
    trackId: words.track,
    dueOn: words.due,
    reason: words.reason,
  };
  return (
    <Page width="text">
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={{ href: "/people", label: text.organisation.people.title }}
      />
      <form method="post" className="stack-8">
        <RefusedNotice refused={refused} labels={labels} />
        <FormToken />
        <Fieldset legend={words.who}>
          <TextField
            name="displayName"
            label={profile.name}
            hint={words.nameHint}
            autoComplete="off"
            width="medium"
            defaultValue={value("displayName")}
            error={error("displayName")}
          />
          <TextField
            name="userName"
            label={profile.userName}
            hint={words.userNameHint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            width="medium"
            defaultValue={value("userName")}
            error={error("userName")}
          />
          <SelectField
            name="unitId"
            label={words.unit}
            placeholder={units.length > 1 ? words.chooseUnit : undefined}
            options={unitOptions(units)}
            defaultValue={value("unitId", units.length === 1 ? units[0]?.id : "")}
            error={error("unitId")}
          />
          <TextField
            name="position"
            label={profile.position}
            hint={profile.positionHint}
            optionalLabel={profile.optional}
            autoComplete="off"
            width="medium"
            defaultValue={value("position")}
            error={error("position")}
          />
          <CheckboxGroup
            name="roles"
            legend={words.roles}
            hint={words.rolesHint}
            options={grantable.map((role) => ({
              value: role,
              label: text.organisation.roles[role],
              hint: text.organisation.roleHints[role],
            }))}
            defaultValues={values("roles", ["trainee"])}
            error={error("roles")}
          />
        </Fieldset>
        <Fieldset legend={words.track} hint={words.trackHint}>
          <TrackFields tracks={tracks} today={today} placeholder={words.noTrack} refused={refused} />
        </Fieldset>
        <ButtonRow>
          <Button kind="primary">{words.submit}</Button>
          <ButtonLink href="/people" kind="quiet">
            {text.platform.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}

/** The fields of an assignment: which track, until when, why. */
export function TrackFields({
  tracks,
  today,
  placeholder,
  refused,
}: Pick<NewPersonPageProps, "tracks" | "today" | "refused"> & { placeholder: string }) {
  const { text } = useRequestView();
  const words = text.organisation.newPerson;
  const { error, value } = useFormErrors(refused);
  return (
    <>
      <SelectField
        name="trackId"
        label={text.organisation.person.assignTrack}
        placeholder={placeholder}
        options={tracks.map((track) => ({ value: track.id, label: track.title }))}
        defaultValue={value("trackId")}
        error={error("trackId")}
      />
      <TextField
        name="dueOn"
        type="date"
        label={words.due}
        hint={words.dueHint}
        min={today}
        width="medium"
        defaultValue={value("dueOn")}
        error={error("dueOn")}
      />
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        autoComplete="off"
        defaultValue={value("reason")}
        error={error("reason")}
      />
    </>
  );
}
