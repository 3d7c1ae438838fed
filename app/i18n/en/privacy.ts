export default {
  title: "Privacy policy",
  description:
    "Which personal data we keep, what for, for how long, who sees them, and how to get, correct or erase them.",
  lead: "We collect only what is needed to receive, publish and answer your proposal. No account is needed, and we do not follow visitors.",
  updated: "In force since {{when}}",
  controllerTitle: "Who answers for the data",
  controller: "The controller is {{organisation}}.",
  legalCode: "Legal entity code {{code}}",
  registered: "Registered office: {{address}}",
  controllerContact: "Send questions and requests about your data here:",
  keptTitle: "What is kept, what for and how long",
  keptCaption: "Data we keep",
  keptLead:
    "The site keeps no other personal data. When a term ends, the data are erased the following night, by the system itself.",
  heads: { what: "What", why: "What for", long: "How long", seen: "Who sees it" },
  kept: {
    proposal: {
      what: "A proposal: its text, themes, place and photos",
      why: "So that it is read, published and answered, and the strategy shows what it rests on.",
    },
    revisions: {
      what: "The earlier text of a proposal, if it was changed, and its path",
      why: "To show which text the strategy rests on, and what was decided when.",
    },
    originals: {
      what: "The text, place and name of a proposal as they were before a moderator took something out",
      why: "So that a moderator can mend a mistake and answer the author. Nobody else sees them.",
    },
    photos: {
      what: "Photos that the author added to a proposal",
      why: "To show what it is about. Until the proposal is published only its author and moderators see them. Where and when they were taken is removed from them.",
    },
    rejected: {
      what: "A proposal that was turned down and not published",
      why: "So that its author has time to read why, and we can change a wrong decision.",
    },
    withdrawn: {
      what: "A proposal that its author took back",
      why: "So that the author can still copy the text, and drafters can mend the sentences that rested on it.",
    },
    questions: {
      what: "A moderator's questions to the author and the author's replies",
      why: "So that the proposal is understood rightly. They are never shown to everyone.",
    },
    corrections: {
      what: "Corrections that an author suggests for a published proposal, and a moderator’s words about them",
      why: "So that a moderator can decide, and the author learns what was decided. Only what was accepted is shown to everyone.",
    },
    reports: {
      what: "Visitors' reports that something is wrong with a proposal",
      why: "So that a moderator can look into it. We do not keep who reported.",
    },
    publicName: {
      what: "The name beside a proposal, if you asked for it to be shown",
      why: "So that others see who proposed it, only because you wanted that.",
    },
    contact: {
      what: "Your e-mail address and name, if you gave them",
      why: "To tell you of each step of the proposal. The address is never published.",
    },
    mail: {
      what: "Mail written to you",
      why: "To make sure that it arrives, and to find out why if it did not.",
    },
    support: {
      what: "Support for a proposal: the trace of a random cookie (no name and no address)",
      why: "So that one browser supports once. Everyone sees only how many there are.",
    },
    client: {
      what: "A trace of the internet address",
      why: "So that nobody floods the site. The address itself is not kept, and the trace changes every day.",
    },
    minutes: {
      what: "Minutes of meetings: names of chair, secretary and presenters, what was discussed and decided",
      why: "To show how the community was consulted.",
    },
    attendance: {
      what: "How many people and which organisations took part in a meeting",
      why: "To show whose voice was heard. We publish no names.",
    },
    scans: {
      what: "Photos and scanned documents added to a meeting, such as a signed list of those present",
      why: "They are annexes of the minutes. Only those who keep the minutes see them, unless they decide to show them to everyone.",
    },
    staff: {
      what: "Name, e-mail address and rights of elders and staff, and the neighbourhoods of elders",
      why: "So that they can sign in, and it is clear who answers for what.",
    },
    session: {
      what: "A member of staff being signed in: when, and with what browser (without its version)",
      why: "So that nobody has to sign in on every page, and they see where they are signed in.",
    },
    signInLink: {
      what: "The trace of a sign-in link, an invitation or the confirmation of an address of staff",
      why: "So that a link works only once.",
    },
    passkey: {
      what: "A passkey of staff: its public half, its name, when it was added and used",
      why: "So that they can sign in without a mail. Fingerprint and face stay on their device.",
    },
    logEntries: {
      what: "Who wrote the notes of a meeting, and when",
      why: "So that a note that was sent twice is not written down twice.",
    },
    auditLog: {
      what: "The audit log: which member of staff changed what, and when",
      why: "So that decisions can be checked. Words of an erased proposal do not stay in it.",
    },
    serverLog: {
      what: "The server's log of errors: when, and where in the program",
      why: "So that faults can be mended. It holds no internet addresses, no e-mail addresses and nothing that you wrote.",
    },
  },
  basis: {
    consent: "Consent: GDPR Art. 6(1)(a)",
    publicTask: "Public interest: GDPR Art. 6(1)(e)",
    legitimateInterest: "Legitimate interest: GDPR Art. 6(1)(f)",
  },
  days_one: "{{count}} day",
  days_other: "{{count}} days",
  minutes_one: "{{count}} minute",
  minutes_other: "{{count}} minutes",
  years_one: "{{count}} year",
  years_other: "{{count}} years",
  limit: {
    rejected: "{{time}} after the decision. Then everything is erased but the number and the dates.",
    withdrawn: "{{time}} after it was withdrawn. Then everything is erased but the number and the dates.",
    originalHidden: "{{time}} after the words were taken out.",
    questionSettled: "{{time}} after a moderator read the reply.",
    correctionSettled: "{{time}} after a moderator decided.",
    reportSettled: "{{time}} after a moderator decided.",
    contactEnded: "{{time}} after the last step, once the work on the proposal has ended;",
    contactSilent: "where it has not, {{time}} after the last step. You can erase them at any time.",
    mailWritten: "{{time}} after it was written.",
    supportGiven: "{{time}} after the support was given. The number of supports stays.",
    clientCounted: "{{time}} after the request.",
    sessionUnused: "{{time}} after the last visit,",
    sessionStarted: "and no longer than {{time}} after signing in.",
    linkEnded:
      "A sign-in link works for 10 minutes, one that confirms an address for a day, an invitation for 7 days; its trace is kept for {{time}} more.",
    entryTaken: "{{time}} after it was written.",
  },
  until: {
    erased: "Permanently, as a record of the strategy, or until you erase it.",
    record: "As long as the proposal is kept.",
    agreed: "As long as the proposal is kept, or until you ask for the name to be hidden.",
    permanent: "Permanently: it shows how the strategy was made.",
    work: "As long as the person works with the site. Then “Former member of staff” stands in place of the name, and the address is erased.",
    passkey: "Until the person removes it, or the account is closed.",
    notPersonal: "As long as it takes to mend faults: it holds no personal data.",
  },
  seen: {
    everyone: "Everyone",
    author: "The author, on the private page",
    moderators: "Moderators",
    administrators: "Administrators",
    self: "The person",
    nobody: "Nobody, only the program",
  },
  basesTitle: "What we rest on",
  bases: {
    publicTask:
      "Public interest: a local action group designs and carries out the local development strategy, and must describe how the community was involved in making it (Regulation (EU) 2021/1060, Articles 31–33).",
    consent:
      "Consent: you give a name and an e-mail address only if you want to. You can take consent back at any time; what was done before stays lawful.",
    legitimateInterest:
      "Legitimate interest: that the site works safely, that no voice is counted twice, and that decisions can be checked and mended.",
  },
  required: "You can send a proposal without a name and without an e-mail address: neither is required.",
  cookiesTitle: "Cookies",
  cookiesCaption: "Cookies that the site uses",
  cookies:
    "There are only three, all necessary for what you yourself ask for, so we do not ask for consent. Until you support a proposal or sign in, there is none. We use no cookies for advertising or statistics.",
  cookieHeads: { name: "Name", why: "What for", long: "How long in the browser" },
  cookie: {
    support: "Set when you support a proposal: so that one browser supports once.",
    passkey: "Set when a member of staff signs in with a passkey: so that the same browser answers.",
    session: "Set when a member of staff signs in: so that the site knows them.",
  },
  onDevice:
    "The draft of a proposal that you have not sent is kept only by your own browser, so that it is not lost: without your e-mail and photos, for 7 days at most. It is not sent to us, and you can clear it at any time. The browser of a member of staff also keeps their own notes that have not been sent yet, so that none is lost without a network. Only that browser sees them.",
  thirdTitle: "Who receives the data",
  third:
    "We sell no data and give none to companies for advertising or statistics. Our pages call no other site: fonts, pictures and the background of the map come from us, so no one else sees that you were here.",
  processors:
    "Those who run the server and the mail process data only as the organisation instructs them, under a contract (GDPR Art. 28). A mail that you asked for travels through your own mail provider. Published proposals and minutes are public.",
  automatic: "We take no automated decisions and build no profiles of people (GDPR Art. 22).",
  backups:
    "Erased data may remain in backups until a newer backup replaces them. When the site is restored from a backup, the terms are applied again at once.",
  othersTitle: "When a proposal speaks of other people",
  others:
    "We read every proposal before it is published. Where it holds names of other people, or what they could be recognised by, we do not publish it as it is. If you find your own data, published by somebody else, write to us.",
  childrenTitle: "Under 14",
  children:
    "In Lithuania a person can agree to the use of their name and e-mail address from the age of 14 (Law on Legal Protection of Personal Data, Article 6). If you are not yet 14, you can send a proposal without a name and an e-mail address.",
  childrenParent:
    "If you want to give them, fill the form in together with a parent or guardian: they consent by giving their own e-mail address. Parents and guardians can erase a child's data at any time on the private page, or write to us.",
  rightsTitle: "Your rights",
  rightsLead:
    "When you sent your proposal, you got a private link. With it you use most of your rights at once, without writing to anybody. If you do not have it, or are a member of staff, write to us. We answer within a month, free of charge.",
  right: {
    access:
      "To know what we keep about you (Art. 15): all of it is on the private page; “{{download}}” gives it to you as one file.",
    correct:
      "To have it corrected (Art. 16): until the proposal is published, press “{{edit}}”; change the e-mail address at any time. If there is a mistake in a published proposal, press “{{correct}}” or write to us.",
    erase: "To have it erased (Art. 17): press “{{erase}}”. It is erased at once and for good.",
    restrict:
      "To have its use restricted (Art. 18): press “{{withdraw}}”, and nobody sees the proposal any more; or write to us while you contest that data are right.",
    told: "To know who was given the data, and whether they were corrected or erased there (Art. 19): write to us.",
    move: "To take it elsewhere (Art. 20): “{{download}}” gives a file that other programs read too (JSON).",
    object:
      "To object (Art. 21): where we rest on a public or legitimate interest, you can object. Withdraw the proposal, or write to us why your situation is particular.",
    consent:
      "To take consent back (Art. 7): erase the address with “{{removeAddress}}”, hide a name that is shown with “{{hideName}}”.",
  },
  complaintTitle: "If you think that we treat your data wrongly",
  complaint:
    "Please write to us first: most questions are soon answered. At any time you can also complain to the supervisory authority (Art. 77):",
  authority: "State Data Protection Inspectorate (VDAI)",
  authorityAddress: "L. Sapiegos g. 17, 10312 Vilnius, Lithuania",
} as const;
