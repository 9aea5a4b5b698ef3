/** The time of day in the browser's language. @param at epoch ms */
export const timeOf = (at: number): string => new Date(at).toLocaleTimeString([], { hour12: false });
