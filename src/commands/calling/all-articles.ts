/** What stands for all articles where an article is named; no file and no server's article has such an id. */
export const ALL_ARTICLES = '*'
