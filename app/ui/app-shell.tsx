import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { cx } from "./cx.ts";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
  readonly icon?: IconName;
};

export type AppShellProps = {
  readonly brand: { readonly name: string; readonly href: string; readonly sub?: string };
  /** Words of the link that jumps to the content. */
  readonly skipLabel: string;
  readonly navLabel: string;
  /** Word on the summary of the phone's menu. */
  readonly menuLabel: string;
  readonly nav: readonly NavItem[];
  /** Language, theme, user. Rendered twice (desk and phone menu), so it must hold no fixed id. */
  readonly controls?: ReactNode;
  /** Always visible at the right of the header, on the phone too: the way out, the clock. */
  readonly always?: ReactNode;
  /** The help line and what else belongs at the foot. */
  readonly footer: ReactNode;
  /** "page": the usual column. "bare": children bring their own width (stage, role-play). */
  readonly width?: "page" | "bare";
  readonly mainLang?: string;
  readonly children: ReactNode;
};

function NavLinks({ items, stacked }: { readonly items: readonly NavItem[]; readonly stacked: boolean }) {
  return (
    <ul className={stacked ? "grid" : "flex flex-wrap items-stretch gap-x-6"}>
      {items.map((item) => (
        <li key={item.href} className="flex">
          <a
            href={item.href}
            aria-current={item.current ? "page" : undefined}
            className={cx("nav-link", stacked ? "nav-link-stacked" : "nav-link-flat")}
          >
            {item.icon === undefined ? null : <Icon name={item.icon} size={18} />}
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The frame of a page: skip link, header, main, footer. The menu is a `details`, so it opens without scripts. */
export function AppShell(props: AppShellProps) {
  const { brand, skipLabel, navLabel, menuLabel, nav, controls, always, footer, children } = props;
  const hasMenu = nav.length > 0 || controls !== undefined;
  return (
    <div className="flex min-h-screen flex-col">
      <a href="#main" className="skip-link">
        {skipLabel}
      </a>
      <header className="app-header">
        <div className="shell-width flex items-stretch gap-x-3 lg:gap-x-8">
          <Brand name={brand.name} sub={brand.sub} href={brand.href} className="py-2" />
          {nav.length === 0 ? null : (
            <nav aria-label={navLabel} className="hidden lg:flex">
              <NavLinks items={nav} stacked={false} />
            </nav>
          )}
          <div className="ml-auto flex items-center gap-x-3 lg:gap-x-4">
            {always}
            {controls === undefined ? null : (
              <div className="hidden items-center gap-x-2 lg:flex">{controls}</div>
            )}
          </div>
          {hasMenu ? (
            <details className="app-menu lg:hidden">
              <summary className="app-menu-summary">
                <Icon name="menu" size={22} />
                <span>{menuLabel}</span>
              </summary>
              <div className="app-menu-sheet">
                {nav.length === 0 ? null : (
                  <nav aria-label={navLabel}>
                    <NavLinks items={nav} stacked />
                  </nav>
                )}
                {controls === undefined ? null : (
                  <div className="flex flex-wrap items-center gap-3 pt-4">{controls}</div>
                )}
              </div>
            </details>
          ) : null}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        lang={props.mainLang}
        className={cx(
          "flex-1 focus:outline-none",
          props.width === "bare" ? "" : "shell-width pb-20 pt-8 sm:pt-12",
        )}
      >
        {children}
      </main>
      <footer className="app-footer">
        <div className="shell-width py-8 text-sm text-quiet">{footer}</div>
      </footer>
    </div>
  );
}

export type SwitchOption = { readonly value: string; readonly label: string; readonly icon?: IconName };

export type SwitchButtonsProps = {
  /** What is being chosen, for those who cannot see it. */
  readonly legend: string;
  readonly action: string;
  readonly method?: "post" | "get";
  readonly name: string;
  readonly value: string;
  readonly options: readonly SwitchOption[];
  /** Further values sent with the choice, e.g. where to return to. */
  readonly hidden?: Readonly<Record<string, string>>;
};

/** A small form of which each button is one choice (language, theme); it works without scripts. */
export function SwitchButtons({
  legend,
  action,
  method = "post",
  name,
  value,
  options,
  hidden,
}: SwitchButtonsProps) {
  return (
    <form action={action} method={method}>
      {Object.entries(hidden ?? {}).map(([key, held]) => (
        <input key={key} type="hidden" name={key} value={held} />
      ))}
      <fieldset className="inline-flex">
        <legend className="sr-only">{legend}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-pressed={option.value === value}
            className="switch-button"
          >
            {option.icon === undefined ? null : <Icon name={option.icon} size={18} />}
            <span>{option.label}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
