/** What a page says of itself as paper, or for its paper, and why nobody misses it anywhere else. */
const kinds: readonly { readonly because: string; readonly phrases: readonly string[] }[] = [
  {
    because: 'The web and a text have no sheets, and large print counts its own pages.',
    phrases: ['page_of'],
  },
  {
    because: 'Buttons on the page that lead to its other pages: what they open is there already, below.',
    phrases: ['back_to_page_one'],
  },
  {
    because:
      'Cards that are cut apart say where in which pack they belong; a list keeps its order by itself.',
    phrases: ['deck', 'own_code'],
  },
  {
    because: 'Name the deck on the backs of its cards.',
    phrases: ['item_sort_deck', 'item_scenario_cards', 'item_challenge_cards', 'item_repair_cards'],
  },
  {
    because: 'How to print, cut and fold the sheet, and where: none of it is done with these sheets.',
    phrases: ['cut_here', 'sheet_bar', 'fold_here', 'tent_stands'],
  },
  {
    because: 'Says whom to ask in a corner of a page; elsewhere that has a heading of its own.',
    phrases: ['job_contact'],
  },
  {
    because: 'Says that the web page has more: there it is.',
    phrases: ['guide_more'],
  },
  {
    because: 'Pages to write on, which fill the last sheet of what is folded or bound.',
    phrases: ['guide_notes'],
  },
  {
    because:
      'Heads of boxes to tick, and of a column for times to jot down, with the paper in the hand on the day.',
    phrases: ['packing_packed', 'packing_out', 'packing_back', 'run_really'],
  },
  {
    because: 'Heads of columns: without a table their cells are headings, or say in words what they are.',
    phrases: [
      'run_time',
      'run_minutes',
      'run_what',
      'quick_minutes',
      'quick_session',
      'values_framework',
      'values_status',
      'values_checked',
      'order_document',
      'order_copies',
    ],
  },
]

/** The addresses of all of them. */
export const paperFurniture: readonly string[] = kinds.flatMap(({ phrases }) =>
  phrases.map(key => `language/words/${key}`),
)
