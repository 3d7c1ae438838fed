export default {
  error: {
    nameMissing: "Enter a name",
    nameLong: "The name is too long: shorten it",
    emailTaken: "Somebody else already has an account with this e-mail address",
    changed: "Somebody else changed this while you were writing. Look at it and save again.",
  },
} as const;
