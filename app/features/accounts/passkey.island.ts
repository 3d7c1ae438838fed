import { mountPasskey } from "./passkey-live";

for (const element of document.querySelectorAll<HTMLElement>('[data-island="passkey"]'))
  mountPasskey(element);
