/** What each table is dealt: so many of a list, going on where the last table stopped, and round again at its end. */
export const dealt = <One>(all: readonly One[], each: number, table: number): One[] =>
  Array.from(
    { length: Math.min(each, all.length) },
    (_, index) => all[(table * each + index) % all.length],
  ).filter(one => one !== undefined)
