/** The nouns that everything else speaks of, in one place: more than 200 lines, most of them say what a thing means. */

import type {
  CompactFile,
  EasyReadFile,
  EditionFile,
  FrameworksFile,
  HowToFile,
  IndicatorsFile,
  LanguageFile,
  SheetsFile,
  ThemeFile,
  WorkshopsFile,
} from './content/compact.generated.ts'
import type { DeckTemplate } from './deck-template.ts'
import type { Scene } from './drawing/scene.ts'
import type { Misfit } from './fit/misfit.ts'
import type { Limits, Screens, Seen, StepTaken } from './fit/sighting.ts'
import type { Checked, Place, Problem } from './problem.ts'

/** A run of words and the address it came from, such as `compact/commitments/C3/we`. */
export interface Line {
  readonly text: string
  readonly at: string
  /** Where it is not the subject's own: words that a translation has left as they were. */
  readonly language?: string
  /** The same in the other language of a sheet that is in two. */
  readonly beside?: Line
}

export type Words = Readonly<Record<string, Line>>
export type Commitment = CompactFile['commitments'][number]
type SharedSlide = WorkshopsFile['deck']['slides'][number]
type OwnSlide = NonNullable<WorkshopsFile['deck']['own']>[number]
/** A slide of the compact, or one that an edition adds. */
export type Slide = Omit<SharedSlide, 'show' | 'notes'> &
  Pick<OwnSlide, 'notes' | 'picture'> & { readonly show: SharedSlide['show'] | OwnSlide['show'] }
export type Session = WorkshopsFile['sessions'][number]
export type Activity = WorkshopsFile['activities'][number]
export type Material = WorkshopsFile['materials'][number]
/** A talk made of the slides, by the name of its file. */
export type Cut = keyof WorkshopsFile['deck']['cuts']

/** The compact for one organisation and audience, in one language: everything an artefact may show. */
export interface Subject {
  /** The folder's name under compact/editions. */
  readonly edition: string
  /** A language tag (BCP 47), such as `en-GB`. */
  readonly language: string
  readonly direction: LanguageFile['direction']
  /** The other languages that the edition comes in. */
  readonly otherLanguages: readonly Tongue[]
  readonly settings: EditionFile
  readonly logo: Logo | undefined
  /** The edition's own letters; nothing where they are Arimo's. */
  readonly typeface: Typeface | undefined
  /** The edition's own PowerPoint template. */
  readonly deckTemplate: DeckTemplate | undefined
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
  /** Every scene that the line can draw, by name. */
  readonly scenes: Readonly<Record<string, Scene>>
  /** Whether its words differ from the shared wording as it is locked. */
  readonly localWording: boolean
  /** Whether it is a translation that nobody has signed off. */
  readonly unchecked: boolean
  /** The pictures of the edition's own slides, by the names of their files. */
  readonly pictures: Readonly<Record<string, Picture>>
  /** Where each address was written: which file, line and column. */
  readonly origins: ReadonlyMap<string, Place>
  /** The words at each address as they stand in YAML, with `{term}` and the like. For whoever edits them: nothing prints them. */
  readonly raw: ReadonlyMap<string, string>
}

/** A language, by its own name for itself. */
export interface Tongue {
  readonly tag: string
  readonly name: string
  readonly direction: LanguageFile['direction']
  /** Where its pages stand, beside those of the others: its tag, or both tags of a sheet in two. */
  readonly folder: string
}

/** The colours in force: the theme's, with the edition's own laid over them. */
export type Theme = Omit<ThemeFile, 'name' | 'accents'> & {
  readonly accents: Readonly<Record<keyof ThemeFile['accents'], Accent>>
}

export interface Accent {
  /** For words, marks and lines on paper, and for grounds where there is no other. */
  readonly colour: string
  readonly tint: string
  /** An edition's own colour that words cannot have, kept for grounds, and what is read on it. */
  readonly ground?: { readonly colour: string; readonly words: string }
}

export interface Logo extends LogoPicture {
  readonly alt: Line
  /** The form for dark grounds, where the edition has one. */
  readonly onDark?: LogoPicture
}

export interface LogoPicture {
  readonly bytes: Uint8Array
  readonly type: 'svg' | 'png'
  /** What is seen on it; nothing until somebody has looked, and where it cannot be drawn without a browser. */
  readonly look?: LogoLook
}

/** A logo as it was found when somebody looked at its pixels, cut to its ink. */
export interface LogoLook {
  /** How many times as wide as high. */
  readonly ratio: number
  /** Of a PNG: how many pixels across and down. Null where it is drawn, and sharp at every size. */
  readonly pixels: readonly [across: number, down: number] | null
  /** How much of the picture was its ink's box before it was cut, from 0 to 1. */
  readonly filled: number
  readonly tones: readonly Tone[]
}

/** A colour of a logo, how much of it covers the ground, and how much of the ink it is, both from 0 to 1. */
export interface Tone {
  readonly colour: string
  readonly cover: number
  readonly share: number
}

/** A typeface of an edition's own, in the two weights that pages use. A letter that it lacks is set in Arimo. */
export interface Typeface {
  readonly family: string
  readonly regular: FontFile
  readonly bold: FontFile
}

export interface FontFile {
  readonly bytes: Uint8Array
  /** As CSS names it. */
  readonly format: 'truetype' | 'woff2'
  /** Its PostScript name, by which a PDF names it too. */
  readonly name: string
  /** The letters that it has, by their numbers in Unicode. */
  readonly letters: ReadonlySet<number>
}

/** A photograph or drawing of an edition's own. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly type: 'jpeg' | 'png'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Who comes, to what and when: what a pack is made for. */
export interface Room {
  readonly session: Session
  readonly people: number
  /** How many people sit at each table. */
  readonly tables: readonly number[]
  /** The lead, and everybody who helps: hosts, a timekeeper, somebody at the door. */
  readonly helpers: number
  /** How many of them each look after one table, and lead nothing. */
  readonly hosts: number
  /** In minutes after midnight; null where people fill in the clock times by hand. */
  readonly start: number | null
  /** How many sets in large print people have asked for. */
  readonly largePrint: number
  /** Whether a high stack of paper has a sheet in front that says what is in it. */
  readonly separators: boolean
}

/** What stands at the foot of everything, so that an old copy can be recognised. */
export interface Stamp {
  /** The artefact's kit number, such as K34. */
  readonly code: string
  readonly organisation: string
  readonly version: string
  readonly status: 'draft' | 'final' | 'local' | 'unchecked'
  /**
   * Stands on every page, however small its foot, where the words are a translation that nobody has checked, or are not the
   * shared ones as they are locked; else null.
   */
  readonly caution: Line | null
  /** The same in a corner of a card. */
  readonly cautionShort: Line | null
  /** A line of the organisation's own under it, where there is room. */
  readonly own: Line | null
  readonly issued: string
  readonly review: string | Line
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
  /** One of the few that people start with: the rest stands behind them. */
  readonly front?: true
  /** What everybody sees, and not only who comes to a session: translators begin with it. */
  readonly public?: true
  /** Is made in two languages on one sheet too, where an edition asks for that. */
  readonly together?: true
  /** How it is printed in an office: its PDFs ask for that by themselves. */
  readonly printing?: Printing
  /**
   * Pure: plain data from the subject, and nothing else. A sheet for a meeting tells of every session there is;
   * with a room, of that one alone, with its times, its tables and its numbers.
   */
  readonly view: (subject: Subject, room?: Room) => View
  readonly forms: readonly Form<NoInfer<View>>[]
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
  readonly finish?: 'cut' | 'fold' | 'glue' | 'staple' | 'laminate'
  /** How many of the item one sheet holds; 1 where it does not say. */
  readonly perSheet?: number
  /** With a room its file holds all that the room needs, each with its own number or letter: nothing to multiply. */
  readonly wholeRoom?: true
}

/** Every view names its document: the title goes into the window bar, the bookmarks and the metadata. */
export interface Titled {
  readonly title: string
}

/** What surrounds a view on every page of an edition: all that a form may know beside the view itself. */
export interface EditionFurniture {
  readonly edition: string
  readonly language: string
  readonly direction: Subject['direction']
  /** The second language of its sheets, where they are in two. */
  readonly second: string | null
  /** The other languages that the edition comes in. */
  readonly languages: Subject['otherLanguages']
  readonly words: Words
  readonly theme: Theme
  readonly logo: Logo | undefined
  readonly typeface: Typeface | undefined
  readonly organisation: Line
  readonly contact: EditionFile['contact']
  /** The web address of the edition's pages, where it has one. */
  readonly address: string | undefined
  /** The edition's day of issue, such as `2027-01-12`. */
  readonly issued: string
  /** What the compact is called. */
  readonly compact: Line
  /** What the line of the promises says to those who cannot see it. */
  readonly line: Line
  /** Every scene that the line can draw, by name: views name those that they show. */
  readonly scenes: Subject['scenes']
  /** How the edition's office prints sheets of cards and booklets. */
  readonly sheets: SheetSettings
  /** What the edition's print shop asks for, and the inks of its colours. */
  readonly press: PressSettings
  /** What PowerPoint decks are made on: a template of the edition's own, or our layouts at a size. */
  readonly deck: { readonly template: DeckTemplate | undefined; readonly size: '16:9' | '4:3' }
  /** Marks every page as one that may not fit. */
  readonly draft: boolean
}

/**
 * What surrounds one document. With the view it is everything that a page is made from, and with the view it is what
 * is hashed: a form that wants to know more has to ask for it here.
 */
export interface Furniture extends EditionFurniture {
  /** The artefact's name, which is the name of its files. */
  readonly name: string
  readonly stamp: Stamp
  readonly printing: Printing | undefined
  /** The edition's other files, by name, for a form that is made last; nothing for the others. */
  readonly files: readonly FileFact[]
}

/** How an office prints card sheets and booklets; see `views/sheet-settings.ts`. */
export interface SheetSettings {
  readonly backs: 'none' | 'same' | 'mirrored' | 'fold-over'
  /** The edge that its printer turns sheets on. */
  readonly flip: 'long' | 'short'
  /** How far backs come out beside their fronts, in mm. */
  readonly offset: { readonly x: number; readonly y: number }
}

/** What a print shop asks for; see `views/press-settings.ts`. */
export interface PressSettings {
  /** In mm. */
  readonly bleed: number
  readonly cropMarks: boolean
  /** The inks of each colour, as percentages of cyan, magenta, yellow and black. */
  readonly palette: Readonly<
    Record<string, readonly [cyan: number, magenta: number, yellow: number, black: number]>
  >
}

/** What a file is for. Whatever depends on it is decided by this name, never by the ending of the file. */
export type Kind =
  /** As it was laid out: to read on a screen and to print in an office. */
  | 'office'
  /** Sheets of cards to cut, sheets to fold to a booklet, the same on other paper, and in tiles to be glued together. */
  | 'cards'
  | 'booklet'
  | 'resized'
  | 'tiles'
  /** For a print shop. */
  | 'press'
  /** For people who need it larger, as a web page, or as plain words. */
  | 'large'
  | 'web'
  | 'text'
  /** Its words to change in a word processor. */
  | 'word'
  /** Its words to put into a page of somebody else's. */
  | 'fragment'
  /** Slides: to show in a browser, to change in PowerPoint, to change in Marp. */
  | 'show'
  | 'powerpoint'
  | 'markdown'
  /** For screens on walls. */
  | 'pictures'
  /** A small picture of the first page: shown on web pages beside a link, and no item of its own. */
  | 'preview'

/**
 * One file format that a view takes, made in two steps. `page` is pure and quick: plain data, all that the file will
 * be made from. `make` is given that and nothing else, so that equal pages need no second making.
 */
export interface Form<View, Page = unknown> {
  readonly kind: Kind
  /** What follows the artefact's name and a dot: `pdf`, `large.pdf`, `html`. */
  readonly extension: string
  /** The folder under templates/ that it is made from, where that is not called like its artefact. */
  readonly template?: string | undefined
  /** What takes longest in the browser is sent there first, the highest number soonest; 0 is made while it prints. */
  readonly urgency?: number
  /** Which sides are printed, where that hangs on an edition's settings and not on the item. */
  readonly sides?: (sheets: SheetSettings) => Printing['sides']
  /** What is done with its sheets, where that hangs on them too; nothing where it is what the item says. */
  readonly finish?: (sheets: SheetSettings) => Printing['finish']
  /** What a print shop is told of it. */
  readonly press?: PressFacts
  /** Made when all the others are there, because it tells of them: a list of downloads. */
  readonly last?: boolean
  // Methods, so that forms with different pages can stand in one list: each is only ever given its own.
  page(view: View, furniture: Furniture, templates: Templates): Checked<Page>
  make(page: Page, tools: Tools): Promise<Checked<Made>>
}

export interface PressFacts {
  /** What people hold: width and height, in mm. */
  readonly trim: readonly [width: number, height: number]
  /** The name of a fixed phrase: the paper that suits it, and whether both sides are printed. */
  readonly paper: string
}

/** What a form made: its bytes, and its pages or slides where it has any. */
export interface Made {
  readonly bytes: Uint8Array
  readonly pages?: number
  /** What was seen not to fit; the build turns it into Problems at the YAML lines. */
  readonly misfits?: readonly Misfit[]
  /** What else is worth saying of it. */
  readonly remarks?: readonly Remark[]
  /** What took a step of its template to fit, such as a smaller heading. */
  readonly steps?: readonly StepTaken[]
}

/** A Problem of a file, before it is known where its words stand today: lines move, addresses do not. */
export interface Remark extends Omit<Problem, 'place' | 'see'> {
  /** Addresses in the YAML: the first that there is. */
  readonly at: readonly string[]
}

/** A file of the edition, as others may tell of it: finished, or made last, together with the one that tells. */
export interface FileFact {
  /** Its name in the edition's folder, such as `poster.large.pdf`. */
  readonly path: string
  readonly artefact: string
  /** Its number in the kit, such as `K34`. */
  readonly code: string
  readonly use: Use
  /** One of the few that people start with. */
  readonly front?: true
  readonly kind: Kind
  /** What follows the artefact's name and a dot. */
  readonly extension: string
  /** The hash of the view: equal hashes mean equal words. */
  readonly view: string
  /** How it goes through an office printer; null for what is not printed there. */
  readonly printing: Printing | null
  /** In a pack: how many are needed, and the document that stands on its back. */
  readonly count?: number
  readonly behind?: string
  /** What a print shop is told of it; null for what is not for one. */
  readonly press: PressFacts | null
  /** Null where it has none, and while it is being made. */
  readonly pages: number | null
  /** Null while it is being made. */
  readonly bytes: number | null
}

/** The templates of a project: text out of plain data. */
export interface Templates {
  /** Fills a template under templates/. Escapes every value. A misspelt name is a Problem with its line. */
  markup(template: string, data: object): Checked<string>
  /** The styles of a template in a theme: CSS that fetches nothing. */
  styles(template: string, theme: Theme): string
}

/** In px. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
  /** The longer side of a small picture (WebP); without it the picture is as large as the screen (PNG). */
  readonly longest?: number
}

/** Opened on first use, closed once. */
export interface Tools extends AsyncDisposable {
  /** Starts the browser and the second thread while the words are still being read. */
  warm(): void
  /** A drawing as PNG with a clear ground. `longest` is its longer side in px. */
  picture(logo: Logo, longest: number): Promise<Checked<Uint8Array>>
  /** A picture of each `section` of a page as large as a screen, and what was seen on it. */
  screens(html: string, limits: Limits, size: ScreenSize): Promise<Checked<Screens>>
  /** A small picture (WebP) of the first sheet that a page prints. `longest` is its longer side in px. */
  thumbnail(html: string, longest: number): Promise<Checked<Uint8Array>>
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
