/** For tests that are not about the looks of the page: a picture half as large takes half as long to draw by software. */
export const smallWindow = { width: 1120, height: 700 };
