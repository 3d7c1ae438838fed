import { useRouteLoaderData } from "@remix-run/react";
import type { FormHTMLAttributes } from "react";
import type { loader } from "~/routes/workspace/frame";
import { formTokenField } from "./form-token";

/**
 * A form of a staff page: sent with POST, with the token of this session in it, and sent whole, so that it works alike
 * with and without script. Wrong input is explained by the server, hence `noValidate`.
 */
export function StaffForm({ children, ...rest }: Omit<FormHTMLAttributes<HTMLFormElement>, "method">) {
  const frame = useRouteLoaderData<typeof loader>("workspace");
  return (
    <form noValidate {...rest} method="post">
      <input type="hidden" name={formTokenField} value={frame?.viewer.formToken ?? ""} />
      {children}
    </form>
  );
}
