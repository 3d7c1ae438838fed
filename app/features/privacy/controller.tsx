import type { Organisation } from "db/queries/organisation";
import { useTranslation } from "react-i18next";
import { ContactLines } from "~/features/organisation/contact-lines";

/** Who answers for the data, by the facts that the organisation itself keeps here. */
export function Controller({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation("privacy");
  const { name, legalCode, registeredAddress } = organisation;
  const facts = [
    legalCode ? t("legalCode", { code: legalCode }) : "",
    registeredAddress ? t("registered", { address: registeredAddress }) : "",
  ].filter(Boolean);
  return (
    <>
      <p>
        {t("controller", { organisation: name })} {facts.map((fact) => `${fact}.`).join(" ")}
      </p>
      <p>{t("controllerContact")}</p>
      <ContactLines organisation={organisation} />
    </>
  );
}
