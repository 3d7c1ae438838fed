import type { FormHTMLAttributes } from "react";
import { FormToken } from "./form-token";

/**
 * A form of a staff page: sent with POST, with the token of this session in it, and sent whole, so that it works alike
 * with and without script. Wrong input is explained by the server, hence `noValidate`.
 */
export function StaffForm({ children, ...rest }: Omit<FormHTMLAttributes<HTMLFormElement>, "method">) {
  return (
    <form noValidate {...rest} method="post">
      <FormToken />
      {children}
    </form>
  );
}
