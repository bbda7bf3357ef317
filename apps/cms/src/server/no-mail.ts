import type { EmailAdapter } from 'payload';

/** The desk sends no mail. Payload would print mails, and the secrets in them, to the log. */
export const noMail: EmailAdapter<never> = () => ({
  name: 'no-mail',
  defaultFromAddress: 'desk@localhost',
  defaultFromName: 'Flersprog',
  sendEmail: () => Promise.reject(new Error('The desk sends no mail: an administrator sets a new password under "Brugere".')),
});
