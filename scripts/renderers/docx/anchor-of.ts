/** Names of places may not be long or hold hyphens, and begin with a letter. */
export const anchorOf = (id: string): string => `p_${id.replaceAll(/[^\w]/g, '_')}`.slice(0, 40)
