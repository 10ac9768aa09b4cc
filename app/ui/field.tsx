import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import type { NoStyle } from "./cx.ts";
import { cx } from "./cx.ts";
import { AlertGlyph, ChevronGlyph } from "./glyph.tsx";

/** The id of the control named `name`; links of an ErrorSummary lead there. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\p{L}\p{N}_-]+/gu, "-")}`;
}

export type FieldWidth = "short" | "medium" | "full";

export type FieldBase = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What happened and what to do; ties itself to the control. Empty means: no error. */
  readonly error?: string | null;
  /** Only where two forms of one page share a name; else it follows from `name`. */
  readonly id?: string;
  /** The word for "may be left empty", shown beside the label. */
  readonly optionalLabel?: string;
  readonly labelHidden?: boolean;
  readonly width?: FieldWidth;
};

const widths: Record<FieldWidth, string> = { short: "max-w-48", medium: "max-w-96", full: "max-w-measure" };

/** The attributes that tie hint and error to a control. */
export function describedBy(id: string, hint: ReactNode, error: string | null | undefined) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** An error beside its control: shape and words, not colour alone. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-semibold text-red">
      <AlertGlyph size={18} className="mt-1" />
      <span>{children}</span>
    </p>
  );
}

/** A hint under a label. */
export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-quiet">
      {children}
    </p>
  );
}

type FrameProps = FieldBase & { readonly id: string; readonly children: ReactNode };

function FieldFrame({
  id,
  label,
  hint,
  error,
  optionalLabel,
  labelHidden,
  width = "full",
  children,
}: FrameProps) {
  return (
    <div className={cx("field", error && "field-wrong", widths[width])}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "field-label"}>
        {label}
        {optionalLabel === undefined ? null : (
          <span className="ml-2 text-sm font-normal text-quiet">{optionalLabel}</span>
        )}
      </label>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

function split<T extends FieldBase>(props: T) {
  const { label, hint, error, id, optionalLabel, labelHidden, width, ...rest } = props;
  const held = id ?? fieldId(props.name);
  return {
    frame: { label, hint, error, optionalLabel, labelHidden, width, name: props.name, id: held },
    rest,
  };
}

type InputAttributes = NoStyle<Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "width">>;

export type TextFieldProps = FieldBase &
  InputAttributes & {
    readonly type?:
      | "text"
      | "email"
      | "tel"
      | "url"
      | "search"
      | "number"
      | "date"
      | "time"
      | "datetime-local";
    /** A unit behind the control (分钟, %). */
    readonly unit?: ReactNode;
  };

/** One line of text with its label, hint and error. */
export function TextField({ unit, ...props }: TextFieldProps) {
  const { frame, rest } = split(props);
  const { className, type = "text", ...attributes } = rest;
  const input = (
    <input
      {...attributes}
      {...describedBy(frame.id, frame.hint, frame.error)}
      id={frame.id}
      type={type}
      className={cx("control", className)}
    />
  );
  return (
    <FieldFrame {...frame}>
      {unit === undefined ? (
        input
      ) : (
        <div className="flex items-center gap-3">
          {input}
          <span className="whitespace-nowrap text-quiet">{unit}</span>
        </div>
      )}
    </FieldFrame>
  );
}

export type PasswordFieldProps = FieldBase &
  Omit<InputAttributes, "type" | "autoComplete"> & {
    readonly autoComplete?: "current-password" | "new-password" | "one-time-code";
  };

/** A secret; the browser's password manager may fill it and paste is never refused. */
export function PasswordField(props: PasswordFieldProps) {
  const { frame, rest } = split(props);
  const { className, autoComplete = "current-password", ...attributes } = rest;
  return (
    <FieldFrame {...frame}>
      <input
        {...attributes}
        {...describedBy(frame.id, frame.hint, frame.error)}
        id={frame.id}
        type="password"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        className={cx("control", className)}
      />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldBase &
  NoStyle<Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">>;

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { frame, rest } = split(props);
  const { className, rows = 5, ...attributes } = rest;
  return (
    <FieldFrame {...frame}>
      <textarea
        {...attributes}
        {...describedBy(frame.id, frame.hint, frame.error)}
        id={frame.id}
        rows={rows}
        className={cx("control control-area", className)}
      />
    </FieldFrame>
  );
}

export type SelectOption = { readonly value: string; readonly label: string; readonly disabled?: boolean };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

export type SelectFieldProps = FieldBase &
  NoStyle<Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id" | "width" | "multiple">> & {
    readonly options: readonly (SelectOption | SelectGroup)[];
    /** First line that stands for "not chosen yet" and has the value "". */
    readonly placeholder?: string;
  };

const optionOf = (option: SelectOption) => (
  <option key={option.value} value={option.value} disabled={option.disabled}>
    {option.label}
  </option>
);

/** One of many, in a list. For up to seven, RadioGroup shows them all at once. */
export function SelectField({ options, placeholder, ...props }: SelectFieldProps) {
  const { frame, rest } = split(props);
  const { className, ...attributes } = rest;
  return (
    <FieldFrame {...frame}>
      <span className="select-frame">
        <select
          {...attributes}
          {...describedBy(frame.id, frame.hint, frame.error)}
          id={frame.id}
          className={cx("control control-select", className)}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) =>
            "options" in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(option)
            ),
          )}
        </select>
        <ChevronGlyph className="select-mark" />
      </span>
    </FieldFrame>
  );
}

export type FileFieldProps = FieldBase & Omit<InputAttributes, "type" | "value" | "defaultValue">;

/** A file to hand in. */
export function FileField(props: FileFieldProps) {
  const { frame, rest } = split(props);
  const { className, ...attributes } = rest;
  return (
    <FieldFrame {...frame}>
      <input
        {...attributes}
        {...describedBy(frame.id, frame.hint, frame.error)}
        id={frame.id}
        type="file"
        className={cx("control control-file", className)}
      />
    </FieldFrame>
  );
}
