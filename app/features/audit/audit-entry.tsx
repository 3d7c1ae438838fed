import { useTranslation } from "react-i18next";
import type { DescribedChange } from "./describe-change";
import { aroundDifference } from "./difference";
import type { AuditEntryView } from "./read-audit.server";

/** One thing that somebody did: when, who, what, to which record, and what changed by it. */
export function AuditEntry({ entry }: { entry: AuditEntryView }) {
  const { at, time, who, action, record, changes } = entry;
  return (
    <li className="audit-entry">
      <time dateTime={at}>{time}</time>
      <div>
        <p>
          <b>{action}</b> <span className="who">{who}</span>
        </p>
        <p className="record">{record.href ? <a href={record.href}>{record.label}</a> : record.label}</p>
        {changes.length > 0 ? (
          <dl className="changes">
            {changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the changes of one entry never change places.
              <Change key={index} change={change} />
            ))}
          </dl>
        ) : null}
      </div>
    </li>
  );
}

function Change({ change }: { change: DescribedChange }) {
  const { t } = useTranslation("audit");
  const [from, to] = aroundDifference(change.from ?? "", change.to ?? "");
  return (
    <div>
      <dt>{change.label}</dt>
      <dd>
        {change.from === null ? null : (
          <del>
            <span className="hide">{t("was")} </span>
            {from}
          </del>
        )}
        {change.from === null ? null : <span aria-hidden="true"> → </span>}
        {change.to === null ? (
          <span className="soft">{t("nothing")}</span>
        ) : (
          <ins>
            {change.from === null ? null : <span className="hide">{t("is")} </span>}
            {to}
          </ins>
        )}
      </dd>
    </div>
  );
}
