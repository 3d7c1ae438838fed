import { useTranslation } from "react-i18next";

export default function WorkspaceHome() {
  const { t } = useTranslation("common");
  return <h1>{t("navigation.workspace")}</h1>;
}
