import type { ReactNode } from "react";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { AppShell, Button, ButtonLink, Icon, type NavItem, SwitchButtons, Tabs } from "#app/ui/index.ts";

/** The frame of every page: the ways a person's role opens, language and looks, the help line at the foot. */
export function Shell({ nav, children }: { nav?: string; children: ReactNode }) {
  const view = useRequestView();
  const text = view.text.platform;
  const { viewer } = view;
  const entry = (name: keyof typeof text.nav, href: string): NavItem => ({
    href,
    label: text.nav[name],
    current: nav === name,
  });
  const office: NavItem[] = [
    ...(viewer?.permissions.includes("managePeople") ? [entry("people", "/people")] : []),
    ...(viewer?.permissions.includes("answerQuestions")
      ? [{ href: "/questions", label: view.text.own.questions.nav, current: nav === "questions" }]
      : []),
    ...(viewer?.permissions.includes("seePlays")
      ? [{ href: "/insight", label: view.text.branches.insight.nav, current: nav === "insight" }]
      : []),
    ...(viewer?.permissions.includes("editContent")
      ? [
          entry("corrections", "/corrections"),
          { href: "/studio", label: view.text.studio.nav, current: nav === "studio" },
        ]
      : []),
    ...(viewer?.permissions.includes("readAudit") ? [entry("audit", "/audit")] : []),
    ...(viewer?.permissions.includes("manageSystem")
      ? [{ href: "/settings", label: view.text.organisation.settings.open, current: nav === "settings" }]
      : []),
  ];
  const items: NavItem[] = viewer
    ? [
        entry("home", "/"),
        entry("learn", "/courses"),
        entry("scenarios", "/scenarios"),
        entry("exams", "/exams"),
        entry("certificates", "/certificates"),
        ...inOneEntry(office, view.text.organisation.administration),
      ]
    : [];
  const hidden = { _token: view.formToken, next: view.here };
  return (
    <AppShell
      brand={{ name: text.brand, sub: text.brandLatin, href: "/" }}
      skipLabel={text.nav.skip}
      navLabel={text.nav.main}
      menuLabel={text.nav.menu}
      nav={items}
      always={
        <a href="/help" className="nav-link nav-link-flat">
          <Icon name="phone" size={18} />
          <span>{text.help.open}</span>
        </a>
      }
      controls={
        <>
          {viewer ? (
            <a
              href="/search"
              className="nav-link nav-link-flat min-w-11 lg:justify-center"
              aria-current={nav === "search" ? "page" : undefined}
            >
              <Icon name="search" size={18} />
              <span className="lg:sr-only">{view.text.own.search.open}</span>
            </a>
          ) : null}
          {viewer ? (
            <a
              href="/profile"
              className="nav-link nav-link-flat"
              aria-current={nav === "profile" ? "page" : undefined}
            >
              {viewer.displayName}
            </a>
          ) : null}
          <SwitchButtons
            legend={text.language}
            action="/preferences"
            name="language"
            value={view.language}
            hidden={hidden}
            options={[{ value: view.language === "zh" ? "en" : "zh", label: text.languageName }]}
          />
          {viewer ? (
            <form action="/sign-out" method="post">
              <FormToken />
              <Button kind="quiet">{text.signOut}</Button>
            </form>
          ) : (
            <ButtonLink href="/sign-in" kind="quiet">
              {text.signIn}
            </ButtonLink>
          )}
        </>
      }
      footer={
        <div className="stack-4">
          <p>
            <a href="/help">{text.help.open}</a> · 110 {text.help.police} · 12338 {text.help.women} · 12348{" "}
            {text.help.legal} · 120 {text.help.medical}
          </p>
          <SwitchButtons
            legend={text.theme.label}
            action="/preferences"
            name="theme"
            value={view.theme}
            hidden={hidden}
            options={(["system", "light", "dark"] as const).map((value) => ({
              value,
              label: text.theme[value],
            }))}
          />
        </div>
      }
    >
      {office.length > 1 && office.some((item) => item.current) ? (
        <div className="mb-8">
          <Tabs label={view.text.organisation.administration} items={office} />
        </div>
      ) : null}
      {children}
    </AppShell>
  );
}

/** What only a few may do stands together: one way as it is, several behind one entry, with tabs on their pages. */
function inOneEntry(office: readonly NavItem[], label: string): readonly NavItem[] {
  const [first] = office;
  if (!first || office.length === 1) return office;
  return [{ href: first.href, label, current: office.some((item) => item.current) }];
}
