import type { Organisation } from "db/queries/organisation";

/** Where to write: e-mail first, then the office. */
export function ContactLines({ organisation }: { organisation: Organisation }) {
  const address = organisation.officeAddress ?? organisation.registeredAddress;
  return (
    <address className="contact">
      <span>{organisation.name}</span>
      {organisation.contactEmail ? (
        <a href={`mailto:${organisation.contactEmail}`}>{organisation.contactEmail}</a>
      ) : null}
      {address ? <span>{address}</span> : null}
    </address>
  );
}
