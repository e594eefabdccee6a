import type { Subject, Words } from '../model.ts'
import { hasErrors, type Place, type Problem } from '../problem.ts'
import { besideEdition } from './beside-edition.ts'
import { coloured } from './coloured.ts'
import type { EditionFile, LanguageFile, ThemeFile } from './compact.generated.ts'
import { editionsOwn } from './editions-own.ts'
import type { Files } from './files.ts'
import { guard, guarded } from './guarded.ts'
import { hasParts, type Known, type Part } from './known.ts'
import { outdatedEasyRead } from './outdated-easy-read.ts'
import { type Layer, type Licence, overlay } from './overlay.ts'
import { type Schema, schemaOf } from './schema.ts'
import { type CompactNames, slotNames } from './slot-names.ts'
import { sourceLanguage } from './source-language.ts'
import { stepCounts } from './step-counts.ts'
import { strayFiles } from './stray-files.ts'
import { type Told, tell } from './tell.ts'
import { validate } from './validate.ts'
import { webAddress } from './web-address.ts'
import { withMarks } from './with-marks.ts'
import { withPhrasesOf } from './with-phrases-of.ts'
import { within } from './within.ts'

/** The files of the compact that editions and translations are laid over, each with the part of a subject that it is. */
export const contentFiles = {
  compact: 'compact',
  indicators: 'indicators',
  'how-to': 'howTo',
  workshops: 'workshops',
  sheets: 'sheets',
  frameworks: 'frameworks',
  'easy-read': 'easyRead',
} as const satisfies Readonly<Record<string, Part>>
/** One of them, by the name of its file. */
export type ContentFile = keyof typeof contentFiles

/** What a subject is made of, as far as it can be read. */
export interface Layers {
  readonly schemas: ReadonlyMap<string, Schema>
  readonly core: ReadonlyMap<ContentFile, Layer>
  readonly edition: { readonly id: string; readonly layer: Layer | undefined }
  /** With English, which lends what the language lacks. */
  readonly language: {
    readonly tag: string
    readonly layer: Layer | undefined
    readonly source: Layer | undefined
  }
  readonly theme: ThemeFile | undefined
  /** The inks that any theme knows: a colour is the same under another. */
  readonly builds: NonNullable<ThemeFile['builds']>
}

/**
 * One edition in one language: the core, with the language laid over it and the edition over both. Every slip of
 * the layers comes back together. What cannot be read is left out; where what is laid over a file breaks it, the file
 * is known without that.
 */
export function subject(files: Files, layers: Layers): { known: Known; problems: Problem[] } {
  const { schemas, edition, language, theme } = layers
  const { merged, problems } = mergedFiles(layers)
  const told = { origins: new Map(), raw: new Map(), written: new Map() } satisfies Told
  const settings =
    edition.layer &&
    tell<EditionFile>(withoutLaid(edition.layer), schemaOf(schemas, 'edition'), 'edition', told)
  const compact = merged.get('compact')?.value as CompactNames | undefined
  // In a sentence people read the name that they use.
  const organisation = settings && { organisation: (settings.short_name ?? settings.organisation).text }
  const { words = {} } = (language.layer?.value ?? {}) as { words?: Record<string, string> }
  const names = compact
    ? slotNames(
        compact,
        { tag: language.tag, words },
        { ...organisation, ...stepCounts(merged.get('how-to'), words) },
      )
    : { ...organisation }
  const own = `compact/languages/${language.tag}.yaml`
  // What the core and the phrases of English lend is English; what the language itself or the edition says is not.
  const untranslated = ({ file }: Place): string | undefined =>
    language.tag === sourceLanguage || file === own || file.startsWith('compact/editions/')
      ? undefined
      : sourceLanguage
  const content = Object.fromEntries(
    [...merged].map(([name, layer]) => {
      const schema = schemaOf(schemas, name)
      const whole = name === 'compact' ? withMarks(layer, schema) : layer
      return [contentFiles[name], guarded(tell(whole, schema, name, told, names, untranslated), schema, name)]
    }),
  ) as Partial<Pick<Subject, (typeof contentFiles)[ContentFile]>>
  // Phrases keep that gap: a foot has the short name in it, and a web page the full one.
  const { organisation: _, ...inPhrases }: Readonly<Record<string, string>> = names
  const phrases =
    language.layer &&
    language.source &&
    tell<LanguageFile>(
      withPhrasesOf(language.source, language.layer),
      schemaOf(schemas, 'language'),
      'language',
      told,
      inPhrases,
      untranslated,
    )
  const beside = besideEdition(files, edition.id, {
    settings,
    slides: content.workshops?.deck.own,
    placeOf: pointer => edition.layer?.spots.get(pointer)?.value,
    origins: told.origins,
  })
  problems.push(...beside.problems)
  const outdated = outdatedEasyRead(layers.core.get('compact'), layers.core.get('easy-read'))
  return {
    problems,
    known: {
      edition: edition.id,
      language: language.tag,
      ...(phrases && {
        direction: phrases.direction,
        words: phrases.words as Words,
        avoid: phrases.avoid,
        // What was tried out is not what stands there any more.
        easyReadChecked: outdated.length === 0 ? (phrases.easy_read_checked ?? null) : null,
      }),
      ...(settings && { settings: addressed(settings) }),
      ...beside.found,
      localWording: false,
      otherLanguages: [],
      unchecked: language.tag !== sourceLanguage && phrases?.checked === undefined,
      ...(settings && theme && { theme: coloured(theme, settings, layers.builds) }),
      ...content,
      ...told,
      outdatedEasyRead: outdated,
      today: undefined,
    },
  }
}

/**
 * A subject of which all is there that every document needs. That nothing is wrong with the rest is told by the problems;
 * who reads a file that the project does not have is told so by {@link guard}.
 */
export const isWhole = (known: Known): known is Known & Subject =>
  hasParts(known, ['compact', 'settings', 'theme', 'words', 'avoid', 'direction', 'scenes'])

/** The files of the core with both layers over them, as far as they keep their schemas. */
function mergedFiles({ schemas, core, edition, language }: Layers): {
  merged: Map<ContentFile, Layer>
  problems: Problem[]
} {
  const problems: Problem[] = []
  const merged = new Map<ContentFile, Layer>()
  const over: [Layer, Licence][] = []
  if (language.layer) over.push([within(language.layer, '/content'), 'translation'])
  if (edition.layer) over.push([within(edition.layer, '/content'), 'slots'])
  for (const [layer] of over) problems.push(...strayFiles(layer, Object.keys(contentFiles)))
  for (const [name, base] of core) {
    const schema = schemaOf(schemas, name)
    let layer = base
    for (const [whole, licence] of over) {
      const part = within(whole, `/${name}`)
      if (part.value === undefined) continue
      const laid = overlay(layer, part, schema, licence)
      problems.push(...laid.problems)
      layer = laid.layer
    }
    if (edition.layer) {
      const added = editionsOwn(name, layer, edition.layer, schema)
      problems.push(...added.problems)
      layer = added.layer
    }
    const breaches = layer === base ? [] : validate(schema, layer, { language: language.tag })
    problems.push(...breaches)
    merged.set(name, hasErrors(breaches) ? base : layer)
  }
  return { merged, problems }
}

/** An edition without what is laid over other files: it is told there. */
function withoutLaid({ value, spots }: Layer): Layer {
  const { support: _support, next: _next, slides: _slides, ...rest } = value as EditionFile
  return { value: rest, spots }
}

/** Web addresses as links and QR codes need them; the schema has seen that they lead somewhere. */
function addressed({ address, contact, ...settings }: EditionFile): EditionFile {
  const { web, ...ways } = contact
  const [whole, page] = [address, web].map(one => one && webAddress(one))
  return { ...settings, contact: { ...ways, ...(page && { web: page }) }, ...(whole && { address: whole }) }
}
