export default {
  header: {
    menu: "Menu",
  },
  footer: {
    siteLinks: "This site",
    aboutLinks: "About the site",
    newProposal: "Make a proposal",
    themes: "Themes",
    privacy: "Privacy policy",
    accessibility: "Accessibility statement",
    legalCode: "Legal entity code {{code}}",
    registeredAddress: "Registered at {{address}}",
    officeAddress: "Office: {{address}}",
  },
  staff: {
    navigation: "Workspace menu",
    moderation: "Proposal queue",
    meetings: "Meetings",
    map: "Material and map",
    strategy: "Strategy",
    mail: "Mail",
    signedInAs: "Signed in: {{name}}",
  },
  lost: {
    searchLabel: "Search the proposals",
    search: "Search",
    ways: "Perhaps you were looking for:",
  },
  refused: {
    large: "That is too much at once",
    largeText: "One form holds {{most}} MB. Send less: a shorter text, or one or two photos.",
    slow: "Your form did not reach us",
    slowText: "The connection is too slow. Send it without photos, or try where the connection is better.",
    busy: "Many people are sending photos just now",
    busyText: "Wait a minute and send it again.",
    back: "Use your browser's Back button: what you wrote is usually still in the form.",
  },
} as const;
