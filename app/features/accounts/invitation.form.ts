import { z } from "zod";
import { personName } from "./person-fields.form";

/** Whoever takes an invitation up says what they are called. */
export const acceptInvitationSchema = z.object({ name: personName });
