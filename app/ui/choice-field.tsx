import type { InputHTMLAttributes, ReactNode } from "react";
import type { NoStyle } from "./cx.ts";
import { cx } from "./cx.ts";
import { describedBy, FieldError, FieldHint, fieldId } from "./field.tsx";
import { AlertGlyph } from "./glyph.tsx";

export type ChoiceOption = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

type GroupBase = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly id?: string;
  readonly options: readonly ChoiceOption[];
  readonly legendHidden?: boolean;
  /** rows: each option is a wide row for the thumb (questions). inline: side by side. */
  readonly look?: "plain" | "rows" | "inline";
  readonly disabled?: boolean;
};

type GroupFrameProps = Omit<GroupBase, "options" | "name" | "disabled"> & {
  readonly id: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

function GroupFrame({ id, legend, hint, error, legendHidden, look, disabled, children }: GroupFrameProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      disabled={disabled}
      className={cx("field focus:outline-none", error && "field-wrong")}
      {...describedBy(id, hint, error)}
    >
      <legend className={legendHidden ? "sr-only" : "field-label mb-1"}>{legend}</legend>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div
        className={cx(look === "rows" ? "grid gap-2" : look === "inline" ? "flex flex-wrap gap-x-8" : "grid")}
      >
        {children}
      </div>
    </fieldset>
  );
}

type ChoiceRowProps = {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly required?: boolean;
  readonly rows: boolean;
};

function ChoiceRow({ id, type, name, option, checked, required, rows }: ChoiceRowProps) {
  return (
    <label htmlFor={id} className={cx("choice", rows && "choice-row")}>
      <input
        id={id}
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        required={required}
        className={cx("choice-input", type === "radio" ? "choice-radio" : "choice-check")}
      />
      <span className="min-w-0">
        {option.label}
        {option.hint ? <span className="block text-sm text-quiet">{option.hint}</span> : null}
      </span>
    </label>
  );
}

export type RadioGroupProps = GroupBase & {
  readonly defaultValue?: string | null;
  readonly required?: boolean;
};

/** One of a few. Each option's id is the group's id, a hyphen and its place. */
export function RadioGroup({ name, options, defaultValue, required, id, look, ...frame }: RadioGroupProps) {
  const held = id ?? fieldId(name);
  return (
    <GroupFrame {...frame} look={look} id={held}>
      {options.map((option, at) => (
        <ChoiceRow
          key={option.value}
          id={`${held}-${at + 1}`}
          type="radio"
          name={name}
          option={option}
          checked={option.value === defaultValue}
          required={required}
          rows={look === "rows"}
        />
      ))}
    </GroupFrame>
  );
}

export type CheckboxGroupProps = GroupBase & { readonly defaultValues?: readonly string[] };

/** Any of a few. */
export function CheckboxGroup({ name, options, defaultValues, id, look, ...frame }: CheckboxGroupProps) {
  const held = id ?? fieldId(name);
  return (
    <GroupFrame {...frame} look={look} id={held}>
      {options.map((option, at) => (
        <ChoiceRow
          key={option.value}
          id={`${held}-${at + 1}`}
          type="checkbox"
          name={name}
          option={option}
          checked={defaultValues?.includes(option.value) ?? false}
          rows={look === "rows"}
        />
      ))}
    </GroupFrame>
  );
}

export type CheckboxFieldProps = NoStyle<
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "type" | "value">
> & {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly id?: string;
  /** "on" unless told. */
  readonly value?: string;
};

/** One thing to agree to or to switch on. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, error, id, value = "on", className, ...attributes } = props;
  const held = id ?? fieldId(name);
  return (
    <div className={cx("field", error && "field-wrong", className)}>
      {error ? <FieldError id={`${held}-error`}>{error}</FieldError> : null}
      <label htmlFor={held} className="choice">
        <input
          {...attributes}
          {...describedBy(held, hint, error)}
          id={held}
          type="checkbox"
          name={name}
          value={value}
          className="choice-input choice-check"
        />
        <span className="min-w-0">
          {label}
          {hint ? (
            <span id={`${held}-hint`} className="block text-sm text-quiet">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}

export type FieldsetProps = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** Fields that belong together under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="field-set">
      <legend className="title-3">{legend}</legend>
      {hint ? <p className="text-sm text-quiet">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

export type FormError = {
  /** The name of the field that is wrong. */
  readonly name: string;
  readonly message: string;
  /** Only where the field has an id of its own. */
  readonly id?: string;
};

export type ErrorSummaryProps = {
  /** What happened, and that what was typed is kept. */
  readonly title: ReactNode;
  readonly errors: readonly FormError[];
};

/** All errors of a form at its head, each leading to its field. Nothing when there is none. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" id="error-summary" tabIndex={-1} className="notice notice-danger">
      <AlertGlyph size={24} className="mt-0.5 text-red" />
      <div className="stack-2 min-w-0">
        <h2 className="font-semibold text-ink">{title}</h2>
        <ul className="grid">
          {errors.map((error) => (
            <li key={`${error.name}-${error.message}`}>
              <a
                href={`#${error.id ?? fieldId(error.name)}`}
                className="inline-flex min-h-11 items-center text-red underline underline-offset-4"
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
