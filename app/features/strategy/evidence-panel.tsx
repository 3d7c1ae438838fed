import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import { FILTER_PARAMS } from "~/features/map/selection";
import { formatDate, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { Evidence, EvidenceItem } from "./load-evidence.server";
import { type Source, sourceLabel } from "./section-text";

interface EvidencePanelProps {
  evidence: Evidence;
  /** The form whose text is cited in: its buttons work without script, and keep what was typed. */
  form: string;
  /** Sources that the text names already, by label. */
  cited: ReadonlySet<string>;
  /** With script: cites at the cursor. */
  onCite: (source: Source) => void;
  /** With script: looks for other proposals without leaving the page; a page from 1. */
  onFind: (page: number) => void;
}

/** What people said, to be looked through and cited while writing. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { evidence, form, onFind } = props;
  const { t } = useTranslation("strategy");
  const { language } = useSite();
  const { selection, total, pageCount } = evidence;
  const page = Math.min(selection.page, pageCount);
  const turnTo = (to: number, label: string) => (
    <Button
      small
      variant="quiet"
      form={form}
      name="intent"
      value={`find ${to}`}
      onClick={(event) => {
        event.preventDefault();
        onFind(to);
      }}
    >
      {label}
    </Button>
  );
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{t("evidence.title")}</h2>
      <EvidenceFilters {...props} />
      <p className="small" role="status">
        {t("evidence.found", { count: total, shown: formatNumber(language, total) })}
      </p>
      <p className="small soft hint">{t("evidence.key")}</p>
      <ul className="items">
        {evidence.proposals.map((proposal) => (
          <EvidenceProposal key={proposal.number} {...props} proposal={proposal} />
        ))}
      </ul>
      {pageCount > 1 ? (
        <div className="buttons">
          {page > 1 ? turnTo(page - 1, t("evidence.previous")) : null}
          <span className="small soft">{t("evidence.page", { page, pageCount })}</span>
          {page < pageCount ? turnTo(page + 1, t("evidence.next")) : null}
        </div>
      ) : null}
      <Disclosure summary={t("evidence.meetings", { count: evidence.meetings.length })}>
        <ul className="items">
          {evidence.meetings.map(({ number, title, heldOn }) => (
            <CitableItem key={number} {...props} source={{ kind: "meeting", number }} title={title}>
              {heldOn ? <p className="small soft">{formatDate(language, heldOn)}</p> : null}
            </CitableItem>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function EvidenceFilters({ evidence, form, onFind }: EvidencePanelProps) {
  const { t } = useTranslation("strategy");
  const { selection } = evidence;
  return (
    <div className="find">
      <TextField
        id="evidence-q"
        form={form}
        name={FILTER_PARAMS.q}
        type="search"
        label={t("evidence.words")}
        defaultValue={selection.q ?? ""}
        maxLength={200}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onFind(1);
        }}
      />
      <Select
        id="evidence-theme"
        form={form}
        name={FILTER_PARAMS.themes}
        label={t("evidence.theme")}
        empty={t("evidence.anyTheme")}
        options={evidence.themes}
        defaultValue={selection.themes[0] ?? ""}
        onChange={() => onFind(1)}
      />
      <Select
        id="evidence-neighbourhood"
        form={form}
        name={FILTER_PARAMS.neighbourhoods}
        label={t("evidence.neighbourhood")}
        empty={t("evidence.anyNeighbourhood")}
        options={evidence.neighbourhoods}
        defaultValue={selection.neighbourhoods[0] ?? ""}
        onChange={() => onFind(1)}
      />
      <Select
        id="evidence-meeting"
        form={form}
        name={FILTER_PARAMS.meetings}
        label={t("evidence.meeting")}
        empty={t("evidence.anyMeeting")}
        options={evidence.meetings.map(({ number, title }) => ({ value: String(number), label: title }))}
        defaultValue={String(selection.meetings[0] ?? "")}
        onChange={() => onFind(1)}
      />
      <Button
        small
        variant="quiet"
        icon="search"
        form={form}
        name="intent"
        value="find 1"
        onClick={(event) => {
          event.preventDefault();
          onFind(1);
        }}
      >
        {t("evidence.find")}
      </Button>
    </div>
  );
}

function EvidenceProposal({ proposal, ...props }: EvidencePanelProps & { proposal: EvidenceItem }) {
  const { language } = useSite();
  const { number, neighbourhood } = proposal;
  const original = proposal.language === language ? {} : { lang: proposal.language };
  return (
    <CitableItem {...props} source={{ kind: "proposal", number }} title={proposal.title} original={original}>
      {proposal.body ? (
        <p className="clamp small" {...original}>
          {proposal.body}
        </p>
      ) : null}
      {neighbourhood ? <p className="small soft">{neighbourhood}</p> : null}
    </CitableItem>
  );
}

interface CitableItemProps extends Pick<EvidencePanelProps, "form" | "cited" | "onCite"> {
  source: Source;
  title: string;
  original?: { lang?: string };
  children: ReactNode;
}

function CitableItem({ source, title, original = {}, form, cited, onCite, children }: CitableItemProps) {
  const { t } = useTranslation("strategy");
  const { paths } = useSite();
  const titleId = useId();
  const label = sourceLabel(source);
  const href = source.kind === "proposal" ? paths.proposal(source.number) : paths.meeting(source.number);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "c" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onCite(source);
  };
  return (
    <li onKeyDown={onKeyDown}>
      <div>
        <p id={titleId}>
          <a href={href} target="_blank" rel="noreferrer" {...original}>
            <span className="code">{label}</span> {title}
          </a>
        </p>
        {children}
        {cited.has(label) ? <p className="small good">{t("evidence.cited")}</p> : null}
      </div>
      <Button
        small
        variant="quiet"
        icon="quote"
        form={form}
        name="intent"
        value={`cite ${label}`}
        aria-describedby={titleId}
        onClick={(event) => {
          event.preventDefault();
          onCite(source);
        }}
      >
        {t("evidence.cite")}
      </Button>
    </li>
  );
}
