import { fact } from '../../write-rich-text.ts';

/** Figures of the grant, said from the programme in every language: corrected there, they are right everywhere. */
export const amount = fact({ of: 'grant-programme', id: 'partnerships', value: 'amount' });
export const applications = fact({ of: 'grant-programme', id: 'partnerships', value: 'applicationsReceived' });
export const municipalityCount = fact({ of: 'grant-programme', id: 'partnerships', value: 'municipalityCount' });

/** Plainly no real number. */
export const dummyPhone = '12 34 56 78';
