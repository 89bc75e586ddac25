/** The picture that lies beside each page and stands for it where people share its address; width and height in pixels. */
export const ogPicture = { file: 'og.png', width: 1200, height: 630 };
