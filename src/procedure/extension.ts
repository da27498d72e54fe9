/** By how many working days the notice may be put off, once and with written reasons: UU 14/2008 Pasal 22(8). */
export const extensionDays = 7
