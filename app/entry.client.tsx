import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "~/i18n";
import { languageOfPath } from "~/platform/language";
import { SiteProvider } from "~/platform/site";

const language = languageOfPath(window.location.pathname);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18nFor(language)}>
        <SiteProvider language={language}>
          <RemixBrowser />
        </SiteProvider>
      </I18nextProvider>
    </StrictMode>,
  );
});
