/** Name of the hidden field with the session's form token. */
export const formTokenField = "form-token";
