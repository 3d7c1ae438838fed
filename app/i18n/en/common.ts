export default {
  siteName: "Sueiga",
  skipToContent: "Skip to content",
  language: { lt: "Lietuvių", en: "English", switch: "Language" },
  navigation: {
    main: "Main menu",
    proposals: "Proposals",
    map: "Map",
    meetings: "Meetings",
    strategy: "Strategy",
    answers: "Answers",
    signIn: "Staff sign-in",
    signOut: "Sign out",
    workspace: "Workspace",
    publicSite: "Public site",
  },
  sample: {
    label: "Sample data",
    explanation: "This entry was made up to show how Sueiga works. It is not real.",
  },
  error: {
    notFoundTitle: "There is no such page",
    notFoundText: "The address may have a typing mistake, or the page may have moved.",
    failedTitle: "The page could not be shown",
    failedText:
      "The fault is on our side. Please try again in a minute. If it happens again, write to us and quote this code:",
    home: "Go to the home page",
    summary: "Please check what you entered",
  },
} as const;
