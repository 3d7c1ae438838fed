import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Logo } from "./logo";

export interface NavItem {
  label: string;
  href: string;
  current: boolean;
}

export interface LanguageLink {
  /** ISO code, shown in capitals. */
  code: string;
  /** The language's own name. */
  name: string;
  /** The same page in that language. */
  href: string;
  current: boolean;
}

interface HeaderProps {
  home: { href: string; name: string; organisation?: string | undefined };
  navigation: { label: string; items: readonly NavItem[] };
  /** The word on the phone's menu. */
  menuLabel: string;
  languages: { label: string; items: readonly LanguageLink[] };
}

/** Header of every public page. On a phone the menu opens without script. */
export function SiteHeader({ home, navigation, menuLabel, languages }: HeaderProps) {
  return (
    <header className="top">
      <div className="wrap">
        <Name {...home} />
        <Navigation {...navigation} wide />
        <Languages {...languages} />
        <Menu label={menuLabel}>
          <Navigation {...navigation} />
        </Menu>
      </div>
    </header>
  );
}

interface StaffHeaderProps extends HeaderProps {
  /** Who is signed in, the way to the public site and the form that signs out. */
  who: ReactNode;
}

/** Header of the workspace: the same, in deep green. */
export function StaffHeader({ home, navigation, menuLabel, languages, who }: StaffHeaderProps) {
  return (
    <header className="top staff">
      <div className="wrap">
        <Name {...home} />
        <Menu label={menuLabel}>
          <Navigation {...navigation} />
        </Menu>
        <div className="who">{who}</div>
        <Languages {...languages} />
        <Navigation {...navigation} wide />
      </div>
    </header>
  );
}

function Name({ href, name, organisation }: HeaderProps["home"]) {
  return (
    <a className="name" href={href}>
      <Logo />
      <span>
        {name}
        {organisation ? <small>{organisation}</small> : null}
      </span>
    </a>
  );
}

/** Stands twice in a page, once for wide screens and once in the menu; only one of the two is ever shown. */
function Navigation({ label, items, wide }: HeaderProps["navigation"] & { wide?: boolean }) {
  return (
    <nav className={wide ? "nav wide-only" : "nav"} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} {...(item.current ? { "aria-current": "page" as const } : {})}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Menu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="menu">
      <summary>
        <Icon name="menu" />
        {label}
      </summary>
      {children}
    </details>
  );
}

function Languages({ label, items }: HeaderProps["languages"]) {
  return (
    <nav className="lang" aria-label={label}>
      {items.map((language) =>
        language.current ? (
          <b key={language.code}>
            <span aria-hidden="true">{language.code.toUpperCase()}</span>
            <span className="hide">{language.name}</span>
          </b>
        ) : (
          <a
            key={language.code}
            href={language.href}
            hrefLang={language.code}
            lang={language.code}
            title={language.name}
          >
            <span aria-hidden="true">{language.code.toUpperCase()}</span>
            <span className="hide">{language.name}</span>
          </a>
        ),
      )}
    </nav>
  );
}

interface FooterLink {
  label: string;
  href: string;
}

interface FooterProps {
  organisation: { name: string; lines: readonly string[]; email?: string | null } | undefined;
  groups: readonly { title: string; links: readonly FooterLink[] }[];
}

/** The organisation's facts and the quieter pages. */
export function SiteFooter({ organisation, groups }: FooterProps) {
  return (
    <footer className="bottom">
      <svg
        className="arcs"
        viewBox="0 0 400 200"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M10 200a190 190 0 0 1 380 0M60 200a140 140 0 0 1 280 0M110 200a90 90 0 0 1 180 0M160 200a40 40 0 0 1 80 0" />
      </svg>
      <div className="wrap">
        <div>
          {organisation ? (
            <>
              <h2>{organisation.name}</h2>
              <address>
                {organisation.lines.map((line) => (
                  <span className="line" key={line}>
                    {line}
                  </span>
                ))}
                {organisation.email ? (
                  <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
                ) : null}
              </address>
            </>
          ) : null}
        </div>
        {groups.map((group) => (
          <div key={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}
