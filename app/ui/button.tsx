import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import type { NoStyle } from "./cx.ts";
import { cx } from "./cx.ts";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

/**
 * primary: the one thing to do next on this screen (lamp). secondary: another way.
 * quiet: a way out or a detail. danger: what cannot be taken back.
 */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "large";

type Look = {
  /** "secondary" unless told: a screen has at most one primary. */
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
  /** Fills the width of its column on the phone. */
  readonly wide?: boolean;
};

const kinds: Record<ButtonKind, string> = {
  primary: "btn-primary",
  secondary: "btn-secondary",
  quiet: "btn-quiet",
  danger: "btn-danger",
};

function look({ kind = "secondary", size = "normal", wide }: Look, className: string | undefined): string {
  return cx("btn", kinds[kind], size === "large" && "btn-large", wide && "w-full sm:w-auto", className);
}

function Body({ icon, iconEnd, children }: Look & { readonly children: ReactNode }) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd === undefined ? null : <Icon name={iconEnd} />}
    </>
  );
}

export type ButtonProps = Look &
  NoStyle<ButtonHTMLAttributes<HTMLButtonElement>> & { readonly children: ReactNode };

/** A button whose word is a verb. It submits its form unless `type` says otherwise. */
export function Button(props: ButtonProps) {
  const { kind, size, icon, iconEnd, wide, className, children, type = "submit", ...rest } = props;
  return (
    <button type={type} className={look({ kind, size, wide }, className)} {...rest}>
      <Body icon={icon} iconEnd={iconEnd}>
        {children}
      </Body>
    </button>
  );
}

export type ButtonLinkProps = Look &
  NoStyle<AnchorHTMLAttributes<HTMLAnchorElement>> & { readonly href: string; readonly children: ReactNode };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  const { kind, size, icon, iconEnd, wide, className, children, ...rest } = props;
  return (
    <a className={look({ kind, size, wide }, className)} {...rest}>
      <Body icon={icon} iconEnd={iconEnd}>
        {children}
      </Body>
    </a>
  );
}

export type ButtonRowProps = { readonly children: ReactNode; readonly className?: string };

/** Buttons side by side; one below the other on the phone. The first is the one Enter presses. */
export function ButtonRow({ children, className }: ButtonRowProps) {
  return <div className={cx("flex flex-wrap items-center gap-x-4 gap-y-3", className)}>{children}</div>;
}
