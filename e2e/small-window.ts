/** For tests that are not about the looks of the page: a picture a third as large is drawn by software in less time. */
export const smallWindow = { width: 1024, height: 640 };
