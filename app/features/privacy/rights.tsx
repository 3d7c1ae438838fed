import { useTranslation } from "react-i18next";

const rights = ["access", "correct", "erase", "restrict", "told", "move", "object", "consent"] as const;
const authorityMail = "ada@ada.lt";
const authoritySite = "https://vdai.lrv.lt";

/** Each right with the button of the private page that grants it, by the words that stand on the button. */
export function Rights() {
  const { t } = useTranslation(["privacy", "receipt"]);
  const buttons = {
    download: t("receipt:data.download"),
    edit: t("receipt:own.edit"),
    correct: t("receipt:correction.propose"),
    erase: t("receipt:leave.erase"),
    withdraw: t("receipt:leave.withdraw"),
    removeAddress: t("receipt:contact.remove"),
    hideName: t("receipt:own.hideName"),
  };
  return (
    <>
      <p>{t("rightsLead")}</p>
      <ul>
        {rights.map((right) => (
          <li key={right}>{t(`right.${right}`, buttons)}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom to complain to: the supervisory authority of Lithuania. */
export function Complaint() {
  const { t } = useTranslation("privacy");
  return (
    <>
      <p>{t("complaint")}</p>
      <address className="contact">
        <span>{t("authority")}</span>
        <span>{t("authorityAddress")}</span>
        <a href={`mailto:${authorityMail}`}>{authorityMail}</a>
        <a href={authoritySite}>{authoritySite.replace("https://", "")}</a>
      </address>
    </>
  );
}
