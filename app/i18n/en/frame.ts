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
} as const;
