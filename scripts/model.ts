/** The nouns that everything else speaks of, in one place: more than 200 lines, most of them say what a thing means. */

import type {
  CompactFile,
  EasyReadFile,
  EditionFile,
  FrameworksFile,
  HowToFile,
  IndicatorsFile,
  LanguageFile,
  RequestsFile,
  SheetsFile,
  ThemeFile,
  WorkshopsFile,
} from './content/compact.generated.ts'
import type { Misfit } from './fit/misfit.ts'
import type { Limits, Screens, Seen } from './fit/sighting.ts'
import type { Checked, Place } from './problem.ts'

/** A run of words and the address it came from, such as `compact/commitments/C3/we`. */
export interface Line {
  readonly text: string
  readonly at: string
  /** Where it is not the subject's own: words that a translation has left as they were. */
  readonly language?: string
}

export type Words = Readonly<Record<string, Line>>
export type Commitment = CompactFile['commitments'][number]
export type Slide = WorkshopsFile['deck']['slides'][number]
export type Session = WorkshopsFile['sessions'][number]
export type Activity = WorkshopsFile['activities'][number]
export type Material = WorkshopsFile['materials'][number]
export type Sheet = SheetsFile['quick_start']
/** A talk made of the slides, by the name of its file. */
export type Cut = keyof WorkshopsFile['deck']['cuts']

/** The compact for one organisation and audience, in one language: everything an artefact may show. */
export interface Subject {
  /** The folder's name under compact/editions. */
  readonly edition: string
  /** A language tag (BCP 47), such as `en-GB`. */
  readonly language: string
  readonly direction: LanguageFile['direction']
  readonly settings: EditionFile
  readonly logo: Logo | undefined
  readonly theme: Theme
  readonly words: Words
  readonly avoid: LanguageFile['avoid']
  readonly compact: CompactFile
  readonly easyRead: EasyReadFile
  /** Who tried the Easy Read words of this language out; null until somebody has. */
  readonly easyReadChecked: NonNullable<LanguageFile['easy_read_checked']> | null
  readonly indicators: IndicatorsFile
  readonly howTo: HowToFile
  readonly workshops: WorkshopsFile
  readonly sheets: SheetsFile
  readonly frameworks: FrameworksFile
  readonly requests: RequestsFile
  /** Where each address was written: which file, line and column. */
  readonly origins: ReadonlyMap<string, Place>
}

/** The colours in force: the theme's, with the edition's own laid over them. */
export type Theme = Omit<ThemeFile, 'name'>

export interface Logo {
  readonly bytes: Uint8Array
  readonly type: 'svg' | 'png'
  readonly alt: Line
}

/** Who comes, to what and when: what a pack is made for. */
export interface Room {
  readonly session: Session
  readonly people: number
  /** How many people sit at each table. */
  readonly tables: readonly number[]
  /** The lead, and everybody who helps: hosts, a timekeeper, somebody at the door. */
  readonly helpers: number
  /** In minutes after midnight; null where people fill in the clock times by hand. */
  readonly start: number | null
}

/** What stands at the foot of everything, so that an old copy can be recognised. */
export interface Stamp {
  /** The artefact's kit number, such as K34. */
  readonly code: string
  readonly organisation: string
  readonly version: string
  readonly status: 'draft' | 'final'
  readonly issued: string
  readonly review: string
  /** First seven figures of the hash of the view: it changes when the words on this item change. */
  readonly hash: string
}

/** One output document. The file's name is the output's name; `discover` finds it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of artefacts has many kinds of view; `artefact()` has checked each one.
export interface Artefact<View extends Titled = any> {
  /** For `list`: what it is and who uses it. */
  readonly about: string
  /** Kit number, printed in the foot. */
  readonly code: string
  /** What people do with it: its place in the list of downloads. */
  readonly use: Use
  /** How it is printed in an office: its PDFs ask for that by themselves. */
  readonly printing?: Printing
  /**
   * Pure: plain data from the subject, and nothing else. A sheet for a meeting tells of every session there is;
   * with a room, of that one alone, with its times, its tables and its numbers.
   */
  readonly view: (subject: Subject, room?: Room) => View
  readonly forms: readonly Form<View>[]
}

/** To read on a screen, for a wall, to hand out, for who leads a session, for its tables, to show to a room, in Easy Read, for a print shop. */
export type Use = 'read' | 'wall' | 'hand_out' | 'lead' | 'table' | 'show' | 'easy' | 'press'

/** What an office has to know to print an item: what a print shop is told stands in its press form. */
export interface Printing {
  readonly paper: 'A4' | 'A3'
  /** One side of the paper, or both: then which edge the sheet is turned on. */
  readonly sides: 'one' | 'long' | 'short'
  readonly stock: 'plain' | 'card'
  /** What has to be done to the printed sheets before people get them. */
  readonly finish?: 'cut' | 'fold' | 'staple' | 'laminate'
  /** How many of the item one sheet holds; 1 where it does not say. */
  readonly perSheet?: number
  /** With a room its file holds all that the room needs, each with its own number or letter: nothing to multiply. */
  readonly wholeRoom?: true
}

/** Every view names its document: the title goes into the window bar, the bookmarks and the metadata. */
export interface Titled {
  readonly title: string
}

/** One file format that a view takes. */
export interface Form<View> {
  /** What follows the artefact's name and a dot: `pdf`, `large.pdf`, `html`. */
  readonly extension: string
  /** The folder under templates/ that it is made from: a change there makes it again. */
  readonly template: string
  /** What takes longest in the browser is sent there first, the highest number soonest; 0 is made while it prints. */
  readonly urgency?: number
  /** Which sides are printed, where that hangs on an edition's settings and not on the item. */
  readonly sides?: (subject: Subject) => Printing['sides']
  /** Made when all the others are there, because it tells of them: a list of downloads. */
  readonly last?: boolean
  /** Turns round in a language that is read from right to left. Paper and slides do not yet, and are left out there. */
  readonly turns?: true
  readonly render: (view: View, job: Job) => Promise<Checked<Made>>
}

/** What a form made: its bytes, and its pages or slides where it has any. */
export interface Made {
  readonly bytes: Uint8Array
  readonly pages?: number
  /** What was seen not to fit; the build turns it into Problems at the YAML lines. */
  readonly misfits?: readonly Misfit[]
}

/** What a form needs to know beside its view. */
export interface Job {
  readonly name: string
  readonly subject: Subject
  readonly stamp: Stamp
  readonly printing?: Printing | undefined
  /** Marks every page as one that may not fit. */
  readonly draft: boolean
  readonly tools: Tools
  /** The edition's other files, by name, for a form that is made last; nothing for the others. */
  readonly files: readonly FileFact[]
}

/** A file of the edition, as others may tell of it: finished, or made last, together with the one that tells. */
export interface FileFact {
  /** Its name in the edition's folder, such as `poster.large.pdf`. */
  readonly path: string
  readonly artefact: string
  /** Its number in the kit, such as `K34`. */
  readonly code: string
  readonly use: Use
  readonly form: string
  /** The hash of the view: equal hashes mean equal words. */
  readonly view: string
  /** Null where it has none, and while it is being made. */
  readonly pages: number | null
  /** Null while it is being made. */
  readonly bytes: number | null
}

/** Opened on first use, closed once. */
export interface Tools extends AsyncDisposable {
  /** Starts the browser and the second thread while the words are still being read. */
  warm(): void
  /** Fills a template under templates/. Escapes every value. A misspelt name is a Problem with its line. */
  markup(template: string, data: object): Checked<string>
  /** The styles of a template in a theme, and the fonts that a text needs: CSS that fetches nothing. */
  styles(template: string, theme: Theme): string
  fonts(text: string): string
  /** A drawing as PNG with a clear ground. `longest` is its longer side in px. */
  picture(logo: Logo, longest: number): Promise<Checked<Uint8Array>>
  /** A picture (PNG) of each `section` of a page as wide and high as a screen, in px, and what was seen on it. */
  screens(html: string, limits: Limits, width: number, height: number): Promise<Checked<Screens>>
  /** Prints HTML that holds everything it needs: no script runs, no request leaves. Elements with `data-steps` take them, as for a look. */
  print(html: string, options?: { readonly tagged?: boolean }): Promise<Checked<Uint8Array>>
  /** Lays the page out as for print, and tells what it saw; prints it too unless only asked to look. */
  look(html: string, limits: Limits): Promise<Checked<Seen>>
  /** Calls a function in a second thread, by the address of its module and its name: plain data in and out. */
  elsewhere(module: string, name: string, input: readonly unknown[]): Promise<unknown>
  printAndLook(html: string, limits: Limits): Promise<Checked<{ pdf: Uint8Array; seen: Seen }>>
}

/** Lets the compiler check that every form of an artefact takes the artefact's own view. */
export const artefact = <View extends Titled>(one: Artefact<View>): Artefact<View> => one
