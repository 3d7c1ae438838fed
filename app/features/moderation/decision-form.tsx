import type { FormHTMLAttributes } from "react";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

interface DecisionFormProps extends FormHTMLAttributes<HTMLFormElement> {
  /** The version that the moderator looked at. */
  proposal: { number: number; version: number };
}

/** A form about one proposal; its button's `intent` says what is decided. */
export function DecisionForm({ proposal, children, ...rest }: DecisionFormProps) {
  const paths = usePaths();
  return (
    <StaffForm action={paths.moderateProposal(proposal.number)} {...rest}>
      <input type="hidden" name="version" value={proposal.version} />
      {children}
    </StaffForm>
  );
}
