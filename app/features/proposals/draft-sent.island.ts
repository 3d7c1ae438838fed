import { deviceStorage, forgetSentDraft } from "./kept-draft";

// The proposal has its receipt now, so the device need not keep its words any longer.
forgetSentDraft(deviceStorage(), Date.now());
