/** Every picture is laid out this wide; on a phone that is about half size, so 22 is the smallest lettering. */
export const width = 720
