export default {
  title: "Privacy policy",
  description: "Which data we keep, what for, for how long, and how to correct or erase them.",
  lead: "We collect only what is needed to receive, publish and answer your proposal. No account is needed, and we do not follow visitors.",
  controllerTitle: "Who answers for the data",
  controller: "The controller is {{organisation}}.",
  controllerContact: "Send questions and requests about your data here:",
  keptTitle: "What is kept, what for and how long",
  keptCaption: "Data we keep",
  heads: { what: "What", why: "What for", long: "How long" },
  kept: {
    proposal: {
      what: "Text, themes, place and photos of a proposal",
      why: "So that it can be read, published and carried into the strategy (legitimate interest).",
      long: "As long as the records of the strategy are kept. A withdrawn proposal is no longer shown.",
    },
    name: {
      what: "Your name, if you give it",
      why: "To show it beside the proposal, only if you agree (consent).",
      long: "As long as the proposal is kept, or until you take your consent back.",
    },
    email: {
      what: "Your e-mail address, if you give it",
      why: "To tell you what happens to the proposal (consent). It is never published.",
      long: "As long as the proposal is kept, or until you erase it.",
    },
    support: {
      what: "Support for a proposal",
      why: "So that each person supports once. We keep a trace of a random cookie, not of a person (legitimate interest).",
      long: "As long as the proposal is kept; the cookie, two years.",
    },
    address: {
      what: "A trace of the internet address",
      why: "So that nobody floods the site. The address itself is not kept, and the trace changes every day (legitimate interest).",
      long: "Two days.",
    },
    mail: {
      what: "Mail we sent",
      why: "To make sure that it arrives (legitimate interest).",
      long: "30 days.",
    },
    minutes: {
      what: "Minutes of meetings: what was discussed and decided, how many took part",
      why: "To show how the community was consulted. Names of those present are not published, only numbers (legal duty, legitimate interest).",
      long: "Permanently.",
    },
    staff: {
      what: "Name, e-mail address and work log of elders and staff",
      why: "So that they can sign in, and so that it is clear who changed what (legitimate interest).",
      long: "As long as the person works with the site; the log, permanently. A session ends after 14 days without use.",
    },
  },
  cookiesTitle: "Cookies",
  cookies:
    "There are only two, both necessary: one when you support a proposal, one when staff sign in. That is why we do not ask about cookies.",
  thirdTitle: "Who receives the data",
  third:
    "Nobody. Our pages call no other site: fonts, pictures and the background of the map come from us, so no one else sees that you were here.",
  othersTitle: "When a proposal speaks of other people",
  others:
    "We read every proposal before it is published. Names of other people, and what they could be recognised by, are removed.",
  childrenTitle: "Under 14",
  children:
    "If you are not yet 14, leave out your e-mail address and name, or ask a parent to do this with you.",
  rightsTitle: "Your rights",
  rights:
    "You can learn what we keep about you, correct it, erase it, restrict it, take it elsewhere or object to its use. You manage a proposal yourself through the private link you got when you sent it; for everything else, write to us. We answer within a month.",
  complaint:
    "If you think that we treat your data wrongly, you can complain to the State Data Protection Inspectorate.",
} as const;
