/** Where errors and questions are told: an address given at the build. Without one there is a text to copy, or a word that there is none. */
export const reportAddress = process.env.REPORT_ADDRESS;
