import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { easyReadView } from '../views/easy-read.ts'

export default artefact({
  about:
    'The compact in Easy Read, for people with a learning disability: a draft until they have tried it out',
  code: 'K11E',
  use: 'easy',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' },
  view: easyReadView,
  forms: kit({ word: false, large: false }),
})
