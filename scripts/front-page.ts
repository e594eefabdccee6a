/** The page that all other documents of an edition lead to: it is made whatever else is. */
export const frontPage = 'index'
