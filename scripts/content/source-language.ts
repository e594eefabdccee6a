/** The language that the core is written in, and that every other one is measured by. */
export const sourceLanguage = 'en-GB'
