// Made by `npm run types` from compact/schema. Change the schemas, not this file; it is as long as they are.
import type { Line } from '../model.ts'

/**
 * The compact itself: what we promise each other, in the order it is printed.
 */
export interface CompactFile {
  /**
   * Which wording this is. It is printed at the foot of everything, so that an old copy on a wall can be recognised.
   */
  meta: {
    /**
     * The edition of the wording, raised whenever the words change. Quotes keep YAML from reading it as a number.
     */
    version: string
    /**
     * Whether people may still change the words. A draft says so on every page.
     */
    status: 'draft' | 'final'
    /**
     * Where the words come from and what they do not claim to be. Readers need to know how far to trust them.
     */
    origin: Line
  }
  /**
   * The name people will call it by. It is set very large, so it has to be short.
   */
  title: Line
  /**
   * What this kind of document is called in running text: compact, agreement, charter. Not what each of its parts is called: that is `unit`.
   */
  term: Line
  /**
   * What each part of it is called in running text: promise, value, standard. With as many forms as the language has; each is named as in the Unicode plural rules.
   */
  unit: {
    /**
     * One form of the word.
     */
    zero?: Line
    /**
     * One form of the word.
     */
    one?: Line
    /**
     * One form of the word.
     */
    two?: Line
    /**
     * One form of the word.
     */
    few?: Line
    /**
     * One form of the word.
     */
    many?: Line
    /**
     * One form of the word.
     */
    other: Line
  }
  /**
   * One plain line under the title that says what this is.
   */
  strapline: Line
  /**
   * Who it is for and where it came from. Page one has room for little else.
   */
  intro: Line
  /**
   * Says on page one that this is for everyone, because people feared it was only for managers.
   */
  audience: Line
  /**
   * The promises, in printing order. Nine are as many as a page, a poster and a memory can hold.
   *
   * @minItems 3
   * @maxItems 9
   */
  commitments: {
    /**
     * The code of a commitment. It is printed everywhere, so that a comment from a room can be traced to its line.
     */
    id: string
    /**
     * The shape that stands for this commitment in black and white as well as in colour.
     */
    mark: 'circle' | 'square' | 'triangle' | 'diamond' | 'pentagon' | 'hexagon' | 'half-disc' | 'cross' | 'ring'
    /**
     * What the line draws where this promise is told. Without one its mark stands on the line alone.
     */
    scene?: string
    /**
     * The promise in a breath. It is set large on posters and slides.
     */
    title: Line
    /**
     * The same in a word or two, for small places such as a pocket card. Without it, the title stands there.
     */
    short?: Line
    /**
     * What we promise each other, in one line for page one.
     */
    we: Line
    /**
     * The same promise as one person would make it. It opens with I.
     */
    i: Line
    /**
     * Why it matters to staff and to patients.
     */
    why: Line
    /**
     * The promise for somebody who reads little or is tired.
     */
    plain: Line
    /**
     * One small thing from a working day, so that people can picture it.
     */
    example: Line
    /**
     * The extra promise from those who lead. They owe more, because they hold more power.
     */
    leads: Line
    /**
     * What patients and families would notice.
     */
    patients: Line
    /**
     * A line of your organisation's own, printed beside the shared wording and marked as yours.
     */
    local?: Line
  }[]
  /**
   * What happens after somebody gets it wrong. It belongs on page one, because nobody gets it right every day.
   */
  way_back: {
    /**
     * Names the way back in a breath; it stands on the dotted line.
     */
    title: Line
    /**
     * The way back in one sentence, for posters and cards.
     */
    text: Line
    /**
     * Keeps one bad day under pressure from being held against a person.
     */
    fairness: Line
  }
  /**
   * What we do when we cannot keep a promise. People asked for this by name.
   */
  follow_through: Line
  /**
   * What different parts of the system may ask of each other. It goes both ways, so that national bodies are inside the compact.
   *
   * @minItems 3
   * @maxItems 6
   */
  two_way: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * Who makes the promise.
     */
    from: Line
    /**
     * Who can hold them to it.
     */
    to: Line
    /**
     * The promise, in words both sides would sign.
     */
    text: Line
  }[]
  /**
   * What people would notice if it worked. A promise without a picture of success is easy to nod at and forget.
   *
   * @minItems 3
   * @maxItems 5
   */
  success: Line[]
  /**
   * Why this is not the same promise made again. Several people said they had heard it before.
   *
   * @minItems 2
   * @maxItems 5
   */
  different: Line[]
  /**
   * What people asked for, in our words and without names. It shows a room that it was heard.
   *
   * @minItems 3
   * @maxItems 6
   */
  asked: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The request, short enough for a slide.
     */
    text: Line
  }[]
  /**
   * What happens to people's comments, and when. Trust grows when people see how their words travel.
   *
   * @minItems 3
   * @maxItems 6
   */
  next: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * When it happens.
     */
    when: Line
    /**
     * What happens.
     */
    what: Line
    /**
     * Who answers for it: a role or a group, and no name. A date that belongs to nobody is not kept.
     */
    who?: Line
  }[]
  /**
   * Plain meanings for words that not everybody knows.
   *
   * @minItems 1
   */
  glossary: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The word.
     */
    term: Line
    /**
     * What it means, without using the word itself.
     */
    plain: Line
  }[]
  /**
   * What each drawing shows, for people who hear the page instead of seeing it.
   */
  alt: {
    /**
     * The drawing of the line with its stops and the way back.
     */
    line: Line
    /**
     * What each scene shows, by the scene's name.
     */
    scenes?: {
      /**
       * What happens in the scene, for people who hear the page.
       */
      [k: string]: Line
    }
  }
}

/**
 * The compact in Easy Read: written for people with a learning disability, and tried out by them.
 */
export interface EasyReadFile {
  /**
   * What a reader needs first: what this is and who it is for.
   *
   * @minItems 1
   * @maxItems 8
   */
  before: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What the lines are about.
     */
    heading: Line
    /**
     * What the line draws beside each line, in their order. A line without one stands with the one before.
     *
     * @minItems 1
     * @maxItems 4
     */
    scenes: string[]
    /**
     * What it says, one idea a line. Four are as many as stand under one heading.
     *
     * @minItems 2
     * @maxItems 4
     */
    lines: Line[]
  }[]
  /**
   * Each promise in a few very short sentences. Its name and its mark come from compact.yaml.
   *
   * @minItems 3
   * @maxItems 9
   */
  promises: {
    /**
     * The code of a commitment. It is printed everywhere, so that a comment from a room can be traced to its line.
     */
    id: string
    /**
     * The words of the promise (`we` in compact.yaml) that these lines were written for. When the promise changes, the check says so, and Easy Read is a draft again until somebody has read both. Nothing prints it.
     */
    written_for: string
    /**
     * What the line draws beside each line, in their order. A line without one stands with the one before. Without any, the scene of the promise stands beside them all.
     *
     * @minItems 1
     * @maxItems 4
     */
    scenes?: string[]
    /**
     * What it says, one idea a line. Four are as many as stand under one heading.
     *
     * @minItems 2
     * @maxItems 4
     */
    lines: Line[]
  }[]
  /**
   * What to do when something goes wrong, and how to answer.
   *
   * @minItems 1
   * @maxItems 8
   */
  after: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What the lines are about.
     */
    heading: Line
    /**
     * What the line draws beside each line, in their order. A line without one stands with the one before.
     *
     * @minItems 1
     * @maxItems 4
     */
    scenes: string[]
    /**
     * What it says, one idea a line. Four are as many as stand under one heading.
     *
     * @minItems 2
     * @maxItems 4
     */
    lines: Line[]
  }[]
  /**
   * Words that some readers do not know, each said in other words. They stand on the last page.
   *
   * @minItems 1
   * @maxItems 12
   */
  hard_words: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The word, as it stands in the text.
     */
    term: Line
    /**
     * What it means, in words that everybody knows.
     */
    plain: Line
  }[]
}

/**
 * One organisation's edition: its name, logo, colours and contacts, and its own words in the places kept for them.
 */
export interface EditionFile {
  /**
   * For an example alone: the organisation of this edition does not exist, and neither do its addresses and telephone numbers. It is the same name as `organisation`.
   */
  made_up?: string
  /**
   * Whose edition it is, by its full name. It stands on every page, so that people know who to ask.
   */
  organisation: Line
  /**
   * What people call the organisation, for places that its full name is too long for: the foot of pages, cards and slides. The full name stands on covers and web pages.
   */
  short_name?: Line
  /**
   * Your organisation's own logo. Without one the space closes up.
   */
  logo?: {
    /**
     * The picture, kept in the same folder as this file.
     */
    file: string
    /**
     * What the logo says, for people who cannot see it.
     */
    alt: Line
    /**
     * The reversed form of the logo, for dark grounds such as the colour posters; it says the same. Without one, the logo stands there on white.
     */
    on_dark?: string
  }
  /**
   * Which set of colours to use: a file in templates/themes.
   */
  theme: string
  /**
   * Your own colours in place of the theme's. Each is checked against what stands on it.
   */
  colours?: {
    /**
     * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
     */
    ink?: string
    /**
     * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
     */
    quiet?: string
    /**
     * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
     */
    paper?: string
    /**
     * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
     */
    panel?: string
    /**
     * One colour for each commitment, by code.
     */
    accents?: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      [k: string]: string
    }
  }
  /**
   * Your own letters in place of Arimo's, in PDFs, pictures, web pages and slides in a browser. The files go into those documents, as far as their licence bits allow. PowerPoint and Word use the fonts that a computer has: they stay in Arial, or in the fonts of your template.
   */
  fonts?: {
    /**
     * The font in its ordinary weight, kept in the same folder as this file.
     */
    regular: string
    /**
     * The same font in bold, kept in the same folder as this file.
     */
    bold: string
  }
  /**
   * Your own PowerPoint template, which the decks are then made on. It changes the .pptx files alone: what is shown in a browser, the PDF and the Markdown stay as they are.
   */
  deck?: {
    /**
     * The template or presentation, kept in the same folder as this file. Its masters, layouts, fonts and colours are used; its slides are not.
     */
    template?: string
    /**
     * The shape of the slides. A template has its own.
     */
    size?: '16:9' | '4:3'
    /**
     * Which layout of the template is used for what, by the name that PowerPoint shows. What is left out is found by itself.
     */
    layouts?: {
      /**
       * The first slide.
       */
      cover?: string
      /**
       * A title and words.
       */
      content?: string
      /**
       * The start of a part.
       */
      divider?: string
      /**
       * A title, above room for a drawing and its words.
       */
      drawing?: string
    }
  }
  /**
   * What your printer asks for. Without it, press files have 3 mm of bleed and crop marks, as most printers want.
   */
  press?: {
    /**
     * How far what runs off the paper is printed beyond the cut, in millimetres. Most printers ask for 3, those of large posters for 5.
     */
    bleed?: number
    /**
     * Whether there are marks and a line of particulars outside the paper. Some printers add their own and want none.
     */
    crop_marks?: boolean
    /**
     * The inks that make each colour on a printing press, by colour: percentages of cyan, magenta, yellow and black.
     */
    builds?: {
      /**
       * Cyan, magenta, yellow and black, in that order.
       *
       * @minItems 4
       * @maxItems 4
       */
      [k: string]: [cyan: number, magenta: number, yellow: number, black: number]
    }
  }
  /**
   * How your office prints card sheets and booklets. Without it, cards have no backs, and sheets turn on the long edge.
   */
  print?: {
    /**
     * What stands on the back of cards: nothing, the same on all, each card's own, or each card's own beside it on one side, to fold and glue.
     */
    backs?: 'none' | 'same' | 'mirrored' | 'fold-over'
    /**
     * The edge that your printer turns a sheet on when it prints both sides. Most turn it on the long edge.
     */
    flip?: 'long' | 'short'
    /**
     * How far your printer sets the back from where it belongs, as read from the printer check. Backs are moved by as much the other way.
     */
    offset_mm?: {
      /**
       * How far the back stands too far to the right, in millimetres; to the left is less than 0.
       */
      x: number
      /**
       * How far the back stands too far down, in millimetres; up is less than 0.
       */
      y: number
    }
  }
  /**
   * Who answers questions, asks for other formats, and takes comments.
   */
  contact: {
    /**
     * A team rather than a person, because people move on.
     */
    name: Line
    /**
     * Where to write to.
     */
    email?: string
    /**
     * Where to ring, for people who would rather talk.
     */
    phone?: string
    /**
     * A web address that people can type.
     */
    web?: string
  }
  /**
   * The public web address where index.html will stand. Printed sheets point to it, with a QR code. Without one they point to the file beside them.
   */
  address?: string
  /**
   * The day this edition is issued. It is printed at the foot of every page, and it is the date inside every file.
   */
  issued: string
  /**
   * The day by which somebody looks at it again. Notices on walls need one.
   */
  review: string
  /**
   * Who it is for: everyone, or everyone with the extra promises of those who lead printed too.
   */
  audience: 'everyone' | 'everyone-and-leads'
  /**
   * The languages to build, each a file in compact/languages.
   *
   * @minItems 1
   */
  languages: string[]
  /**
   * Two languages on one sheet, as equals: the poster, the one page, the notice and the web page are made in both, beside those of each. The first stands first.
   *
   * @minItems 1
   */
  together?: [string, string][]
  /**
   * What becomes of documents with words that a language does not have yet. Without it they are left out of that language. The web page is made in any case.
   */
  untranslated?: 'leave out' | 'english'
  /**
   * The documents that this edition makes, by the names that `compact-press list` shows. Without it: all of them. The web page is made in any case, because the others lead to it.
   *
   * @minItems 1
   */
  items?: string[]
  /**
   * A short line of your own under the stamp, such as the number of a charity. Where the stamp needs the room, it is left out.
   */
  foot?: Line
  /**
   * Where to turn, as your people know it: those named here come first, in this order, and the others follow. A shared one takes your own `how`, or `hidden: true`; one of your own has a new `id`, `name`, `what` and `how`.
   *
   * @minItems 1
   * @maxItems 12
   */
  support?: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * Leaves a shared entry out of this edition.
     */
    hidden?: true
    /**
     * What it is called.
     */
    name?: Line
    /**
     * What it can help with.
     */
    what?: Line
    /**
     * How to reach it: a number, a room, a page.
     */
    how?: Line
  }[]
  /**
   * What happens to people's comments here, and by when: those named here come first, in this order, and the others follow.
   *
   * @minItems 1
   * @maxItems 6
   */
  next?: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * Leaves a shared entry out of this edition.
     */
    hidden?: true
    /**
     * When it happens.
     */
    when?: Line
    /**
     * What happens.
     */
    what?: Line
    /**
     * Who answers for it.
     */
    who?: Line
  }[]
  /**
   * Your own values, and the promises that each is near to. They fill the values map.
   *
   * @minItems 1
   * @maxItems 12
   */
  values?: {
    /**
     * The value as your organisation writes it.
     */
    name: Line
    /**
     * The promises that it is near to, by code. A value that is near to none stands in a row of its own.
     *
     * @maxItems 9
     */
    codes: string[]
    /**
     * What the two do together: they say the same, add to each other, or clash. Without it the boxes stay empty, for people to decide.
     */
    relation?: 'same' | 'adds' | 'clashes'
    /**
     * What you do about it.
     */
    do?: Line
  }[]
  /**
   * Slides of your own, such as a foreword or a page about your place, and where they stand in which talks.
   *
   * @minItems 1
   * @maxItems 6
   */
  slides?: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * Where it stands in the talk: after which slide, first after the cover, or last.
     */
    place: string
    /**
     * The talks that show it. Without it: deck and deck-roadshow.
     *
     * @minItems 1
     */
    decks?: ('deck' | 'deck-20' | 'deck-30' | 'deck-7' | 'deck-roadshow')[]
    /**
     * How long it takes. It comes out of the time for questions where a talk has some, and makes the others longer, by whole minutes in all.
     */
    seconds: number
    /**
     * What fills it below its title.
     */
    layout: 'words' | 'picture' | 'picture and words'
    /**
     * What the slide claims, or whose words stand on it. Titles differ, because people find slides by them.
     */
    title: Line
    /**
     * A few short lines.
     *
     * @minItems 1
     * @maxItems 4
     */
    lines?: Line[]
    /**
     * A picture, kept in the edition's folder, and what it shows.
     */
    picture?: {
      /**
       * A photograph or drawing in the same folder as edition.yaml.
       */
      file: string
      /**
       * What the picture shows, for people who cannot see it.
       */
      alt: Line
    }
    /**
     * What the line draws along the foot of a slide of words.
     */
    scene?: string
    /**
     * What the speaker says and does.
     */
    notes: {
      /**
       * The script, to be spoken in the time of the slide.
       */
      say: Line
      /**
       * The exact question to the room. Then count to ten.
       */
      ask?: Line
      /**
       * Cards, microphone, timer.
       */
      do?: Line
      /**
       * What is on the screen, said aloud for people who cannot see it.
       */
      show?: Line
      /**
       * What to do when nobody speaks.
       */
      if_quiet?: Line
      /**
       * A short, honest answer, and who owns it.
       */
      if_challenged?: Line
      /**
       * The sentence that leads to the next slide.
       */
      next?: Line
    }
  }[]
  /**
   * Your own words, in the places that the compact keeps for them. The shared wording stays as it is everywhere.
   */
  content?: {
    [k: string]: unknown
  }
}

/**
 * Neighbouring frameworks by name only, each with a date, because they change and may not be copied.
 */
export interface FrameworksFile {
  /**
   * One entry for each framework.
   *
   * @minItems 5
   */
  frameworks: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * A duty or a right in law, or a plan for one. It comes first, so nobody maps their values to it: the guide names it, and the map of values does not.
     */
    law?: true
    /**
     * Its full name.
     */
    name: Line
    /**
     * Who publishes it.
     */
    owner: Line
    /**
     * The day somebody last checked this entry. Readers see it.
     */
    as_at: string
    /**
     * The day on which somebody has to look this entry up again: when a change is due, or a year later at most. Once it has passed, the check warns. Nothing prints it.
     */
    look_again: string
    /**
     * Whether it is in force, on its way in, or replaced.
     */
    status: 'current' | 'coming' | 'replaced'
    /**
     * What takes its place.
     */
    replaced_by?: Line
    /**
     * What its owner allows. Names and links are safe; text and questions often are not.
     */
    rights: Line
    /**
     * How it sits beside the compact, in our own words.
     */
    about: Line
    /**
     * The commitments it is nearest to.
     *
     * @minItems 1
     * @maxItems 9
     */
    links: string[]
  }[]
}

/**
 * The How-to guide: what to do with the compact on Monday morning.
 */
export interface HowToFile {
  /**
   * The name of the guide.
   */
  title: Line
  /**
   * What the guide is for and how to use it.
   */
  lead: Line
  /**
   * The chapters in order. Each opens with one sentence, then parts.
   *
   * @minItems 6
   * @maxItems 14
   */
  chapters: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The chapter in a few words, as a reader would look it up.
     */
    title: Line
    /**
     * What the reader can do after this chapter.
     */
    lead: Line
    /**
     * Whose mark and colour the chapter has. Without one the chapters take the promises in turn.
     */
    promise?: string
    /**
     * What the line draws where the chapter opens. Without one it is the scene of its promise.
     */
    scene?: string
    /**
     * A drawing of what the chapter tells, in place of a scene. `plan`: its parts that have a `day`, along a line. `ladder`: the rungs as steps. `support`: everybody to turn to, round one person. `measures`: a year, and what is looked at when.
     */
    diagram?: 'plan' | 'ladder' | 'support' | 'measures'
    /**
     * The pieces of the chapter, in order.
     *
     * @minItems 1
     */
    parts: {
      [k: string]: unknown
    }[]
  }[]
  /**
   * How to challenge somebody kindly and clearly, in a coaching style.
   */
  challenge: {
    /**
     * The moves, in order. Four is best: more are hard to hold in mind in a hard moment.
     *
     * @minItems 3
     * @maxItems 6
     */
    moves: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * What the line draws on the card. Without one it is the scene of a promise, one after another.
       */
      scene?: string
      /**
       * The move in a few words.
       */
      title: Line
      /**
       * What to do.
       */
      text: Line
      /**
       * Words somebody could really say.
       */
      say: Line
    }[]
    /**
     * Opening words for different people.
     *
     * @minItems 4
     * @maxItems 8
     */
    lines: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * What the line draws on the card. Without one it is the scene of a promise, one after another.
       */
      scene?: string
      /**
       * Who you are talking to.
       */
      who: Line
      /**
       * The words.
       */
      text: Line
    }[]
    /**
     * What else counts as doing something. Speaking up in the moment is not always right or safe.
     *
     * @minItems 3
     * @maxItems 6
     */
    other_routes: Line[]
  }
  /**
   * How to put something right after getting it wrong.
   */
  repair: {
    /**
     * The steps, in order.
     *
     * @minItems 3
     * @maxItems 6
     */
    steps: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * What the line draws on the card. Without one it is the scene of a promise, one after another.
       */
      scene?: string
      /**
       * The step in a few words.
       */
      title: Line
      /**
       * What to do.
       */
      text: Line
      /**
       * Words somebody could really say.
       */
      say: Line
    }[]
    /**
     * Apologies that make it worse, each with better words.
     *
     * @minItems 3
     * @maxItems 6
     */
    avoid: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * Words to avoid.
       */
      poor: Line
      /**
       * Words that own it.
       */
      better: Line
    }[]
    /**
     * What the person who was hurt may do. Nobody owes forgiveness.
     *
     * @minItems 2
     * @maxItems 5
     */
    receiver: Line[]
    /**
     * What somebody who saw it can do.
     *
     * @minItems 2
     * @maxItems 5
     */
    onlooker: Line[]
    /**
     * When an apology is not the route, and a formal one is.
     *
     * @minItems 3
     * @maxItems 6
     */
    not_for: Line[]
  }
  /**
   * Short true-to-life situations to talk over. No villains, and the pressure is always named.
   *
   * @minItems 8
   * @maxItems 16
   */
  scenarios: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What it is about, for finding it again.
     */
    title: Line
    /**
     * Where it happens.
     */
    setting: Line
    /**
     * Who is in it, by role.
     *
     * @minItems 1
     * @maxItems 4
     */
    roles: Line[]
    /**
     * The pressure people were under. Behaviour is judged fairly only with this in view.
     */
    pressure: Line
    /**
     * What happened, short enough to be read aloud in one breath or two.
     */
    story: Line
    /**
     * What else is known. It stands on the back of the card, for when people ask.
     */
    more?: Line
    /**
     * What the line draws over the story. Without one it is the scene of the promise that its first code belongs to.
     */
    scene?: string
    /**
     * The behaviours it brings up, by code.
     *
     * @minItems 1
     * @maxItems 4
     */
    links: string[]
    /**
     * One open question for the table.
     */
    question: Line
  }[]
  /**
   * Questions people ask with their arms folded, and honest answers.
   *
   * @minItems 6
   * @maxItems 14
   */
  hard_questions: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The question as people ask it.
     */
    question: Line
    /**
     * A short, honest answer. We do not know yet is an answer.
     */
    answer: Line
    /**
     * Who owns the answer, by role.
     */
    owner: Line
    /**
     * Whether there is an answer yet.
     */
    status: 'answered' | 'open'
  }[]
  /**
   * What happens, from thanks to formal action: recognise, talk, support and repair, formal route.
   *
   * @minItems 4
   * @maxItems 4
   */
  ladder: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The rung in a few words.
     */
    title: Line
    /**
     * When it applies.
     */
    when: Line
    /**
     * What happens, and who does it.
     */
    what: Line
    /**
     * Who decides about it, and by when.
     */
    who?: Line
  }[]
  /**
   * Ways of knowing whether it works, beyond the yearly survey.
   *
   * @minItems 4
   * @maxItems 10
   */
  measures: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What to look at.
     */
    title: Line
    /**
     * How to do it.
     */
    how: Line
    /**
     * How often.
     */
    often: Line
    /**
     * The same as a number of months, for the drawing of the year. Without it the drawing leaves this out.
     */
    every?: 1 | 2 | 3 | 4 | 6 | 12
    /**
     * What to be careful about, such as small numbers.
     */
    care: Line
  }[]
  /**
   * Where to turn. An edition fills in its own names and numbers.
   *
   * @minItems 3
   * @maxItems 12
   */
  support: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What it is called.
     */
    name: Line
    /**
     * What it can help with.
     */
    what: Line
    /**
     * How to reach it.
     */
    how: Line
  }[]
}

/**
 * What each commitment looks like on a working day: what to expect, what we would love to see, and what not to expect.
 */
export interface IndicatorsFile {
  /**
   * One entry for each commitment, all with the same three lists in the same order, so that nobody picks and mixes.
   *
   * @minItems 3
   * @maxItems 9
   */
  indicators: {
    /**
     * The code of a commitment. It is printed everywhere, so that a comment from a room can be traced to its line.
     */
    id: string
    /**
     * What anyone can count on. Three are a good number: people said there were too many.
     *
     * @minItems 1
     * @maxItems 5
     */
    expect: {
      /**
       * The code of one behaviour. It starts with a letter because YAML reads a bare 3.2 as a number.
       */
      code: string
      /**
       * Marks the one line that stands for its list where there is room for one: slides, posters, the pocket card, a short sort. Without a mark it is the first of the list.
       */
      first?: true
      /**
       * One behaviour, starting with a verb, short enough for a card.
       */
      text: Line
    }[]
    /**
     * What we would love to see: more than anyone can ask, and lovely when it happens.
     *
     * @maxItems 4
     */
    love: {
      /**
       * The code of one behaviour. It starts with a letter because YAML reads a bare 3.2 as a number.
       */
      code: string
      /**
       * Marks the one line that stands for its list where there is room for one: slides, posters, the pocket card, a short sort. Without a mark it is the first of the list.
       */
      first?: true
      /**
       * One behaviour, starting with a verb, short enough for a card.
       */
      text: Line
    }[]
    /**
     * What nobody should have to put up with.
     *
     * @maxItems 4
     */
    not_expect: {
      /**
       * The code of one behaviour. It starts with a letter because YAML reads a bare 3.2 as a number.
       */
      code: string
      /**
       * Marks the one line that stands for its list where there is room for one: slides, posters, the pocket card, a short sort. Without a mark it is the first of the list.
       */
      first?: true
      /**
       * One behaviour, starting with a verb, short enough for a card.
       */
      text: Line
      /**
       * The same behaviour without the opening words that give its column away. Only where leaving out “do not” is not enough.
       */
      card?: Line
    }[]
  }[]
  /**
   * Codes of lines that were taken out. A code is never used again, so that old comments still mean what they meant.
   */
  retired: string[]
}

/**
 * A language: the fixed phrases that stand on the pages, words to avoid, and, for a translation, the translated compact.
 */
export interface LanguageFile {
  /**
   * The language's own name for itself, as its readers would look for it.
   */
  name: string
  /**
   * Which way the language is read. For languages read from right to left web pages, posters and the one page turn round; slides and the rest of the kit do not yet, and are left out.
   */
  direction: 'ltr' | 'rtl'
  /**
   * The fixed phrases of the pages. {name} stands for something filled in later.
   */
  words: {
    /**
     * Words that people will read, on one line or in a block of text.
     */
    [k: string]: Line
  }
  /**
   * Who has read this translation beside the English, and when. Until somebody has, each page says that it is unchecked.
   */
  checked?: {
    /**
     * Their role rather than their name, such as `Welsh language officer`.
     */
    by: Line
    /**
     * The day they finished.
     */
    on: string
  }
  /**
   * Who tried out the Easy Read pages of this language, and when. Easy Read has to be made with people with a learning disability; until it is, each page says that it is a draft.
   */
  easy_read_checked?: {
    /**
     * The group that tried it out: a group rather than people's names.
     */
    by: Line
    /**
     * The day they finished. When a promise changes after it, the pages are a draft again until `written_for` in easy-read.yaml says its new words: ask them again before that.
     */
    on: string
  }
  /**
   * Words that readers of this language asked us not to use, and why.
   */
  avoid: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * The forms of the word to look for, as whole words.
     *
     * @minItems 1
     */
    find: string[]
    /**
     * Words that make it all right when they stand in the same sentence.
     *
     * @minItems 1
     */
    unless?: string[]
    /**
     * Whether to look at page one only, or everywhere in the compact and its behaviours.
     */
    where: 'page-one' | 'everywhere'
    /**
     * What readers said about it.
     */
    why: string
    /**
     * What to write instead.
     */
    instead: string
  }[]
  /**
   * The compact in this language, laid over the English one. Anything left out stays in English.
   */
  content?: {
    [k: string]: unknown
  }
}

/**
 * The shared wording as it was agreed: a hash of each piece of it.
 */
export interface LockFile {
  /**
   * Which version of the compact it is.
   */
  version: string
  /**
   * The hash of each piece of the wording, by its address.
   */
  words: {
    /**
     * One hash.
     */
    [k: string]: string
  }
}

/**
 * The English that each line of a language was made from, by its address: when that changes, the line is told as stale. Written by `npx compact-press translate`.
 */
export interface MadeFromFile {
  /**
   * The English of one line, as it stood in its file.
   */
  [k: string]: string
}

/**
 * What people asked for, without names, and what answers it. Nothing that was asked may go missing.
 */
export interface RequestsFile {
  /**
   * One entry for each request, in order.
   *
   * @minItems 1
   */
  requests: {
    /**
     * The number of the reply, a full stop and the number of the request in it, or H and a number for the host.
     */
    id: string
    /**
     * What was asked, in our own words, with nothing that points to a person.
     */
    asked: Line
    /**
     * Whether it is answered: yes, in part, not yet, or no.
     */
    status: 'yes' | 'part' | 'not-yet' | 'no'
    /**
     * What answers it: an address in the content such as compact/commitments/C3, or the name of an output such as infographic.
     *
     * @minItems 1
     * @maxItems 8
     */
    answers?: string[]
    /**
     * Why it is not answered, or only in part.
     */
    because?: Line
  }[]
}

/**
 * The words of the sheets and cards that people carry, fill in or hang up. Fixed labels are in compact/languages.
 */
export interface SheetsFile {
  /**
   * K01 Quick start: what to know before the first session.
   */
  quick_start: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Stands above the list of sessions.
       */
      choose: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
      /**
       * The first of three lists: what to do before the meeting.
       */
      before: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * The second of three lists: what to see to while it runs.
       */
      during: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * The third of three lists: what to do when it is over.
       */
      after: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * Stands above the three rules, which come from workshops.
       */
      rules: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K02 Run sheet: what whoever leads has to know beside the times.
   */
  run_sheet: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What is done in the last minutes before people come.
       */
      before: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Who does what at each table.
       */
      tables: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when time runs short.
       */
      late: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when it stirs something up.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What is done in the first minutes after people leave.
       */
      after: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when some people join from elsewhere.
       */
      hybrid: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Stands above lines to write on, for whoever leads it the next time.
       */
      next: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K02 Run sheet where tables have no hosts: what stands in place of some parts of the run sheet.
   */
  hostless_sheet: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What is done in the last minutes before people come.
       */
      before: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when it stirs something up.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What is done in the first minutes after people leave.
       */
      after: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when some people join from elsewhere.
       */
      hybrid: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K02 Run sheet of a session for one team, which is small and knows each other: what stands in place of some parts of the run sheet.
   */
  team_sheet: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What is done before people come.
       */
      before: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Who does what in the group.
       */
      tables: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when it stirs something up.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What is done after the meeting.
       */
      after: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when some people join from elsewhere.
       */
      hybrid: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K02 Run sheet of a video call: what stands in place of some parts of the run sheet.
   */
  call_sheet: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What is done in the last minutes before the call.
       */
      before: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Who does what in each breakout room.
       */
      tables: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when it stirs something up.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do when somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What is done in the first minutes after people leave.
       */
      after: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K08 Host card: what a table host does.
   */
  host_card: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * What the line draws on the card. Without one it is the scene of the first promise.
     */
    scene?: string
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What a host does. The table tent says it too.
       */
      job: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * The question that opens the talk, at the top of the card.
       */
      opening: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Questions for when the talk is stuck. The table tent has them too.
       */
      rescue: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * What is written down, and what is not.
       */
      write: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * Stands above the codes of the cards that people sort, on the back.
       */
      columns: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * What to do if somebody is upset. The table tent says it too.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do if somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K08 Host card where tables have no hosts: what stands in place of some parts, for whoever leads.
   */
  lead_card: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What to do if somebody is upset.
       */
      upset: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
      /**
       * What to do if somebody is named.
       */
      named: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text: Line
      }
    }
  }
  /**
   * K10 Signs: the words on doors and in the room.
   */
  signs: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Each line is a sign with an arrow, once to the left and once to the right.
       */
      ways: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * Each line is a sign for a door, a table or a chair.
       */
      places: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * Names the numbers for the tables in the list of signs.
       */
      tables: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K19 Wording clinic: how to mark a page of words.
   */
  wording_clinic: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Stands above the four ways to mark a line.
       */
      marks: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * What a circle means, below a drawing of one.
       */
      circle: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * What a line below words means, below a drawing of one.
       */
      underline: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * What words crossed out mean, below a drawing of them.
       */
      cross: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * What an arrow means, below a drawing of one.
       */
      arrow: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks for what no line says, above room to write.
       */
      missing: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K20 Wall templates: what to stick notes on.
   */
  walls: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * A sheet with three columns, from what would make it worse to a first step against it.
       */
      worse: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each: the page has three places.
         *
         * @minItems 3
         * @maxItems 3
         */
        lines: [Line, Line, Line]
      }
      /**
       * Says what the sheets with one promise each are for.
       */
      gallery: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
      /**
       * A sheet for small steps, with a column for each span of time.
       */
      step: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * A sheet for what has to wait, with a column for each thing to know about it.
       */
      park: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * A sheet that stays up, with the dates by which things are done.
       */
      next: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
      /**
       * A sheet with an empty middle to draw in.
       */
      draw: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
    }
  }
  /**
   * K24 Self-check: private, and nobody collects it.
   */
  self_check: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * Whose sheet it is, and what nobody does with it.
     */
    privacy?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Says how to answer each line. The page has room for three answers.
       */
      scale: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each: the page has three places.
         *
         * @minItems 3
         * @maxItems 3
         */
        lines: [Line, Line, Line]
      }
      /**
       * The first question with lines to write on.
       */
      recent: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The second question with lines to write on.
       */
      hard: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The last question, with one line to write on.
       */
      step: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K25 Team check: a tally without names.
   */
  team_check: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * Whose sheet it is, and what nobody does with it.
     */
    privacy?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Asks how often. The page has room for three answers.
       */
      scale: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each: the page has three places.
         *
         * @minItems 3
         * @maxItems 3
         */
        lines: [Line, Line, Line]
      }
      /**
       * Names the column for the answers of the time before.
       */
      last: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks what would help, above lines to write on.
       */
      move: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K26 One-to-one and appraisal guide: the same questions for both people.
   */
  one_to_one: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * Whose sheet it is, and what nobody does with it.
     */
    privacy?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Names the side of the one who goes first.
       */
      first: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the side of the one who goes second.
       */
      second: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The first question: what weighs on people comes before all else.
       */
      load: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks for what went well.
       */
      strength: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks for one line, by its code.
       */
      behaviour: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks what the other person can do.
       */
      support: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks for what the other person could do better.
       */
      upward: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Asks for what both want to remember.
       */
      evidence: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The last question: what each does, and when they look again.
       */
      next: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K27 Values map: how the promises stand beside local values.
   */
  values_map: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Names the column for the organisation’s own values.
       */
      local: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the column of the promises.
       */
      code: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the three columns that say what the two do together.
       */
      relation: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each: the page has three places.
         *
         * @minItems 3
         * @maxItems 3
         */
        lines: [Line, Line, Line]
      }
      /**
       * Names the column for what follows from it.
       */
      do: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands above the list of other frameworks.
       */
      neighbours: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
    }
  }
  /**
   * K28 Induction leaflet: for people in their first week.
   */
  induction: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * What a new starter should know in the first days.
       */
      'first-week': {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * Stands above the places that help.
       */
      'speak-up': {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands beside the line for a name.
       */
      person: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K29 Two-way sheet: what each side may ask of the other.
   */
  two_way: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Steps in order, for when a promise is not kept.
       */
      raise: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
      /**
       * Each line stands above room to write what this side asks or offers.
       */
      ours: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines: Line[]
      }
    }
  }
  /**
   * K18 Capture sheet: what the room says about the wording, without names.
   */
  capture: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * Whose sheet it is, and what nobody does with it.
     */
    privacy?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Names the narrow column for codes.
       */
      code: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the column with three marks to choose from, each with its word.
       */
      verdict: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * A list, one short line each: the page has three places.
         *
         * @minItems 3
         * @maxItems 3
         */
        lines: [Line, Line, Line]
      }
      /**
       * Names the column for the words of the room.
       */
      words: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the column for reasons.
       */
      why: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Names the column for whom it would help.
       */
      who: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * K33 Catch-up sheet: for people who were on shift.
   */
  catch_up: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * Whose sheet it is, and what nobody does with it.
     */
    privacy?: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * The first question: a line to keep, by its code.
       */
      keep: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The second question: a line to change, by its code.
       */
      change: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * The third question: what is in the way.
       */
      hard: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * How the answers come back.
       */
      send: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
      }
    }
  }
  /**
   * K34 Team poster: a poster that a team fills in.
   */
  team_poster: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * The parts of the sheet, each under its key. The page has a place for every one of them, and for no other.
     */
    parts: {
      /**
       * Stands above four lines: what people will see.
       */
      see: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands above three lines: a hard day.
       */
      hard: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands above three lines: the way back.
       */
      back: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands above two lines: who agreed.
       */
      signed: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
      /**
       * Stands beside a line for a date.
       */
      review: {
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
      }
    }
  }
  /**
   * Pages of plain words for one job each, one side of A4.
   */
  notes: {
    /**
     * K38 The codes in an appraisal.
     */
    appraisal: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K39 The codes in talk about talent and development.
     */
    talent: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K40 The codes as evidence of one’s own about how a place is led.
     */
    'well-led': {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K41 Three short questions, and a table to tally them.
     */
    pulse: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K42 For a senior leader who opens or joins a session.
     */
    'leader-brief': {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K43 For the recognised trade unions.
     */
    'staff-side-brief': {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K44 What a session notes about people.
     */
    privacy: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K45 Who is here.
     */
    'sign-in': {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K48 Somebody’s yes or no to being photographed.
     */
    photographs: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K46 What was heard, and what is done.
     */
    'report-back': {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
    /**
     * K47 For those who ran a session, when it is over.
     */
    debrief: {
      /**
       * What stands at the top of it.
       */
      title: Line
      /**
       * One or two sentences below the title.
       */
      lead?: Line
      /**
       * What the line draws at the top. Without one it is the scene of its promise.
       */
      scene?: string
      /**
       * Whose mark and colour the page has; without it, those of the first.
       */
      promise?: string
      /**
       * Its parts, in order.
       *
       * @minItems 1
       * @maxItems 8
       */
      parts: {
        /**
         * A short name that never changes, so that comments, links and translations keep pointing at the same place.
         */
        id: string
        /**
         * Its heading, or the question it asks.
         */
        heading: Line
        /**
         * What it says.
         */
        text?: Line
        /**
         * A list, one short line each.
         *
         * @minItems 1
         * @maxItems 10
         */
        lines?: Line[]
        /**
         * How many lines there are to write on.
         */
        write?: number
        /**
         * A table to fill in.
         */
        table?: {
          /**
           * What stands above each column.
           *
           * @minItems 2
           * @maxItems 5
           */
          columns: Line[]
          /**
           * How many rows there are to fill in.
           */
          rows?: number
          /**
           * What stands before each row.
           *
           * @minItems 1
           * @maxItems 10
           */
          names?: Line[]
        }
      }[]
    }
  }
  /**
   * K37 Messages: short texts for bulletins and chats.
   */
  messages: {
    /**
     * What stands at the top of it.
     */
    title: Line
    /**
     * One or two sentences below the title.
     */
    lead?: Line
    /**
     * The messages, printed in this order, however many there are.
     *
     * @minItems 1
     * @maxItems 16
     */
    parts: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * Its heading, or the question it asks.
       */
      heading: Line
      /**
       * When to send it, and to whom: stands above the message and is not part of it.
       */
      when?: Line
      /**
       * What it says.
       */
      text?: Line
      /**
       * A list, one short line each.
       *
       * @minItems 1
       * @maxItems 10
       */
      lines?: Line[]
    }[]
  }
}

/**
 * Words of our own that the dictionary of British English does not have, each with a reason.
 */
export interface SpellingFile {
  /**
   * One entry for each word, as it is written. One with a small letter may stand with a capital too.
   */
  words: {
    /**
     * The word, without a space.
     */
    word: string
    /**
     * Why it is right. The next person who looks for slips should not have to wonder.
     */
    because: string
  }[]
}

/**
 * A set of colours. Every page, slide and file takes its colours from here and nowhere else.
 */
export interface ThemeFile {
  /**
   * What the theme is called in lists.
   */
  name: string
  /**
   * Text and the line.
   */
  ink: string
  /**
   * Codes, leads and feet.
   */
  quiet: string
  /**
   * What everything stands on.
   */
  paper: string
  /**
   * The one tinted ground.
   */
  panel: string
  /**
   * One colour for each code that a commitment can have, with a tint to stand on.
   */
  accents: {
    /**
     * A colour and the tint it can stand on.
     */
    C1: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C2: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C3: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C4: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C5: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C6: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C7: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C8: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
    /**
     * A colour and the tint it can stand on.
     */
    C9: {
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      colour: string
      /**
       * A colour as six figures. Without quotes YAML drops the zeros at the front of some of them.
       */
      tint: string
    }
  }
  /**
   * The inks that make each colour on a printing press, by colour: percentages of cyan, magenta, yellow and black.
   */
  builds?: {
    /**
     * Cyan, magenta, yellow and black, in that order.
     *
     * @minItems 4
     * @maxItems 4
     */
    [k: string]: [cyan: number, magenta: number, yellow: number, black: number]
  }
}

/**
 * What happens in a room: activities, sessions, what they need, the deck, the pledge and the feedback form.
 */
export interface WorkshopsFile {
  /**
   * What everyone agrees to before anything starts.
   *
   * @minItems 3
   * @maxItems 3
   */
  rules: Line[]
  /**
   * How people are spread over tables, and who helps.
   */
  tables: {
    /**
     * The most people at one table. Everyone can still hear each other.
     */
    size: number
    /**
     * The fewest people at one table. With less there is one table fewer.
     */
    fewest: number
    /**
     * With more tables than this, each table has a host; with fewer the lead walks round.
     */
    hosts_above: number
    /**
     * From how many people on somebody else keeps the time.
     */
    timekeeper_from: number
    /**
     * From how many people on somebody meets people at the door and answers questions about access.
     */
    greeter_from: number
  }
  /**
   * What people do together, in any order. Sessions choose from these.
   *
   * @minItems 10
   * @maxItems 40
   */
  activities: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What it is called, on run sheets too.
     */
    title: Line
    /**
     * Why people do it, and what they have afterwards.
     */
    purpose: Line
    /**
     * Who talks with whom.
     */
    shape:
      | 'all'
      | 'alone'
      | 'pairs'
      | 'trios'
      | 'table'
      | 'rooms'
      | 'groups'
      | 'one-two-four-all'
      | 'alone-then-pairs'
      | 'pairs-then-table'
      | 'none'
    /**
     * What the line draws at the foot of its sheet, where there is room. Without one it is the scene of a promise, one after another.
     */
    scene?: string
    /**
     * What has to lie on the tables, by the names under `materials`.
     *
     * @minItems 1
     * @maxItems 6
     */
    materials?: string[]
    /**
     * What happens, in order.
     *
     * @minItems 0
     * @maxItems 7
     */
    steps: Line[]
    /**
     * Words to read aloud, in less than a minute.
     */
    say?: Line
    /**
     * What to do when nobody speaks.
     */
    if_quiet?: Line
    /**
     * What to do when it gets heated.
     */
    if_heated?: Line
    /**
     * How to do it in less time.
     */
    if_short?: Line
    /**
     * What to do when somebody is upset.
     */
    if_upset?: Line
    /**
     * How to leave it, so that it does some good.
     */
    after?: Line
    /**
     * How everyone can take part.
     */
    access?: Line
    /**
     * How to do it in a video call.
     */
    remote?: Line
    /**
     * A round, in which one after another has a turn. The steps that it takes state no minutes of their own.
     */
    round?: {
      /**
       * Who has a turn: each person at a table, everyone in the room, each of three, each table in the room, or each card that is dealt.
       */
      of: 'person' | 'everyone' | 'three' | 'table' | 'card'
      /**
       * How long a turn takes, and the change to the next one.
       */
      seconds: number
    }
    /**
     * The slides or activities that teach what is practised here. One of them comes before it in every session.
     *
     * @minItems 1
     * @maxItems 4
     */
    needs?: string[]
    /**
     * Whether its sheet goes with every session, because nobody can plan when it is needed.
     */
    always?: true
    /**
     * Whether people take home what it gives them: it is never dropped, and slack comes before it.
     */
    keep?: true
    /**
     * Whose method it is, by name. We print our own words only.
     */
    credit?: Line
  }[]
  /**
   * Meetings of a set length. Their minutes add up exactly.
   *
   * @minItems 1
   * @maxItems 8
   */
  sessions: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * A short code that people write on capture sheets, so that sheets find their way back.
     */
    code: string
    /**
     * What it is called.
     */
    title: Line
    /**
     * How long it is, breaks included.
     */
    minutes: number
    /**
     * How many people it is made for.
     */
    group: {
      /**
       * With fewer, choose a shorter session.
       */
      fewest: number
      /**
       * With more, hold it twice.
       */
      most: number
    }
    /**
     * What the room needs.
     */
    room: Line
    /**
     * Who leads it.
     */
    leads: Line
    /**
     * What people have at the end of it.
     */
    outcome: Line
    /**
     * What to send people, and when.
     */
    send_before: Line
    /**
     * What happens, in order. Slack stands before the closing blocks, so that an overrun never eats the close.
     *
     * @minItems 4
     * @maxItems 20
     */
    blocks: {
      /**
       * The name of an activity.
       */
      activity: string
      /**
       * How long it takes, with its instructions.
       */
      minutes: number
      /**
       * When time is short, drop this first (1), second (2) or third (3).
       */
      cut?: number
      /**
       * The question to ask, where the activity needs one.
       */
      question?: Line
      /**
       * The slide show that goes with it, by its name in `list`.
       */
      slides?: string
      /**
       * Which cards are dealt, where they are not all that `sort` names: `first` deals the behaviours that stand for their lists.
       */
      cards?: 'first'
      /**
       * What the public agenda calls this part. Leave it out where the agenda says nothing new.
       */
      agenda?: Line
    }[]
    /**
     * What it needs, by the names under `materials`.
     *
     * @minItems 3
     * @maxItems 40
     */
    materials: string[]
    /**
     * How many people run it at least, whoever leads it among them. Hosts, a timekeeper and somebody at the door are counted by the number of people.
     */
    team?: number
    /**
     * Whether it is a video call, with breakout rooms in place of tables.
     */
    online?: true
    /**
     * Whether it is for one team that works together every day, in one group or two. Then nobody is mixed, and no sheet speaks of hosts.
     */
    one_team?: true
    /**
     * Whom it is for, where it prepares those who help at another session. Nobody chooses it by the time they have.
     */
    for?: 'hosts'
    /**
     * The documents that people are sent besides the one page, Easy Read and the agenda: to read on a screen, or to print at home.
     *
     * @minItems 1
     * @maxItems 8
     */
    send?: string[]
    /**
     * The questions on the table tent.
     *
     * @minItems 2
     * @maxItems 2
     */
    tent_questions: Line[]
  }[]
  /**
   * Everything a session may need, and how much of it.
   *
   * @minItems 10
   * @maxItems 60
   */
  materials: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What it is called on the packing list.
     */
    name: Line
    /**
     * Where to get it.
     */
    kind: 'print' | 'stationery' | 'room' | 'access'
    /**
     * The document that it is printed from, by its name in `list`.
     */
    document?: string
    /**
     * What it is for where no activity uses it: leading the session, or welcoming people to it.
     */
    serves?: 'leading' | 'welcoming'
    /**
     * The material on whose back it is printed, in sessions that have both: it is then counted with that one.
     */
    behind?: string
    /**
     * Without it the session cannot be held: printed first, when time or paper is short.
     */
    needed_first?: true
    /**
     * How many a pack or a pad holds, where people buy it in packs.
     */
    pack?: number
    /**
     * What it is counted by. `leader` is whoever leads or keeps time, and `host` looks after one table; `every` needs a number of people beside it; `request` is a set in large print that somebody asked for; `deck-sheet` is a sheet of card for the card decks.
     */
    per:
      | 'person'
      | 'table'
      | 'pair'
      | 'trio'
      | 'facilitator'
      | 'leader'
      | 'host'
      | 'session'
      | 'every'
      | 'request'
      | 'deck-sheet'
    /**
     * With `per: every`: one for each so many people.
     */
    every?: number
    /**
     * How many of it for each.
     */
    each: number
    /**
     * How many more, in per cent, before rounding up.
     */
    spare_percent?: number
    /**
     * How many more, whatever the number of people.
     */
    extra?: number
    /**
     * The fewest to bring.
     */
    least?: number
    /**
     * None are needed below this number of people.
     */
    from?: number
    /**
     * What to know about it.
     */
    note?: Line
  }[]
  /**
   * The card sort: which behaviours are dealt.
   */
  sort: {
    /**
     * The behaviours on the cards, by code: up to 22, so that a table can finish.
     *
     * @minItems 12
     * @maxItems 22
     */
    lines: string[]
  }
  /**
   * The feedback form. It asks about today, and never for a name.
   */
  evaluation: {
    /**
     * The name of the form.
     */
    title: Line
    /**
     * What happens to the form, and what does not.
     */
    privacy: Line
    /**
     * Five words from least to most. Words are clearer than numbers.
     *
     * @minItems 5
     * @maxItems 5
     */
    scale: Line[]
    /**
     * What people say they can do, asked about before and now.
     */
    confidence: Line
    /**
     * The first of the two times.
     */
    before: Line
    /**
     * The second of the two times.
     */
    now: Line
    /**
     * Asks for the part that helped.
     */
    useful: Line
    /**
     * Asks for one line or word to change.
     */
    change: Line
    /**
     * Asks whether anything got in the way of taking part.
     */
    stopped: Line
    /**
     * Leaves room for the rest.
     */
    anything: Line
    /**
     * Three questions, some weeks later.
     */
    follow_up: {
      /**
       * How many weeks later.
       */
      weeks: number
      /**
       * Why somebody asks again.
       */
      lead: Line
      /**
       * The three questions.
       *
       * @minItems 3
       * @maxItems 3
       */
      questions: Line[]
    }
  }
  /**
   * What makes a meeting open to everyone, as a list to tick.
   *
   * @minItems 2
   * @maxItems 6
   */
  access: {
    /**
     * A short name that never changes, so that comments, links and translations keep pointing at the same place.
     */
    id: string
    /**
     * What they are about.
     */
    title: Line
    /**
     * By when they are done.
     */
    when: Line
    /**
     * What to do.
     *
     * @minItems 2
     * @maxItems 12
     */
    items: Line[]
  }[]
  /**
   * The slides for a roadshow, and the talks that are made of them.
   */
  deck: {
    /**
     * How fast somebody speaks so that captioners and interpreters can follow.
     */
    words_per_minute: number
    /**
     * Every slide that there is. Which of them a talk shows, and in which order, stands in `cuts`.
     *
     * @minItems 8
     * @maxItems 24
     */
    slides: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * How long the slide takes.
       */
      seconds: number
      /**
       * Whether somebody talks, the room does something, or the slide waits.
       */
      kind: 'talk' | 'interact' | 'hold'
      /**
       * How the room takes part.
       */
      mode?: 'pairs' | 'hands' | 'write' | 'questions'
      /**
       * What the slide claims, as a short sentence. Titles differ, because people find slides by them.
       */
      title: Line
      /**
       * What fills the slide below its title.
       */
      show:
        | 'cover'
        | 'points'
        | 'asked'
        | 'question'
        | 'compact'
        | 'commitment'
        | 'sort'
        | 'way-back'
        | 'moves'
        | 'two-way'
        | 'hard-questions'
        | 'next'
        | 'pledge'
        | 'support'
      /**
       * Which commitment the slide is about.
       */
      commitment?: string
      /**
       * What the line draws along the foot of the slide, where it has room: on points, moves, support and a promise, and large on the cover.
       */
      scene?: string
      /**
       * The behaviours to show, by code, chosen to be short.
       *
       * @minItems 1
       * @maxItems 3
       */
      lines?: string[]
      /**
       * The hard questions to show, by their ids in the guide.
       *
       * @minItems 2
       * @maxItems 4
       */
      questions?: string[]
      /**
       * Short points for the slide.
       *
       * @minItems 2
       * @maxItems 4
       */
      points?: Line[]
      /**
       * The one sentence or question on the slide.
       */
      text?: Line
      /**
       * What the presenter needs, under the same headings on every slide. The time line is worked out from the seconds.
       */
      notes: {
        /**
         * The script, to be spoken in the time of the slide.
         */
        say: Line
        /**
         * The exact question to the room. Then count to ten.
         */
        ask?: Line
        /**
         * Cards, microphone, timer.
         */
        do: Line
        /**
         * What is on the screen, said aloud for people who cannot see it.
         */
        show: Line
        /**
         * What to do when nobody speaks.
         */
        if_quiet: Line
        /**
         * A short, honest answer, and who owns it.
         */
        if_challenged: Line
        /**
         * The sentence that leads to the next slide.
         */
        next: Line
      }
    }[]
    /**
     * Slides that an edition adds under `slides:`. They stand here so that talks can show them.
     *
     * @maxItems 6
     */
    own?: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * How long the slide takes.
       */
      seconds: number
      /**
       * Whether somebody talks, the room does something, or the slide waits.
       */
      kind: 'talk' | 'interact' | 'hold'
      /**
       * What the slide claims, as a short sentence. Titles differ, because people find slides by them.
       */
      title: Line
      /**
       * Which commitment the slide is about.
       */
      commitment?: string
      /**
       * What the line draws along the foot of the slide, where it has room: on points, moves, support and a promise, and large on the cover.
       */
      scene?: string
      /**
       * What fills the slide below its title.
       */
      show: 'points' | 'picture'
      /**
       * A picture, kept in the edition's folder, and what it shows.
       */
      picture?: {
        /**
         * A photograph or drawing in the same folder as edition.yaml.
         */
        file: string
        /**
         * What the picture shows, for people who cannot see it.
         */
        alt: Line
      }
      /**
       * A few short lines.
       *
       * @minItems 1
       * @maxItems 4
       */
      points?: Line[]
      /**
       * What the presenter needs, under the same headings on every slide. The time line is worked out from the seconds.
       */
      notes: {
        /**
         * The script, to be spoken in the time of the slide.
         */
        say: Line
        /**
         * The exact question to the room. Then count to ten.
         */
        ask?: Line
        /**
         * Cards, microphone, timer.
         */
        do?: Line
        /**
         * What is on the screen, said aloud for people who cannot see it.
         */
        show?: Line
        /**
         * What to do when nobody speaks.
         */
        if_quiet?: Line
        /**
         * A short, honest answer, and who owns it.
         */
        if_challenged?: Line
        /**
         * The sentence that leads to the next slide.
         */
        next?: Line
      }
    }[]
    /**
     * The talks that are made of the slides. Each is a file of its own, under the name that it has here.
     */
    cuts: {
      /**
       * The roadshow talk of 25 minutes.
       */
      deck: {
        /**
         * How long the talk takes. Meetings that overrun lose their best part.
         */
        minutes: number
        /**
         * Seconds that are left for questions after the last slide, which stays up.
         */
        spare?: number
        /**
         * The slides of the talk in order, by their ids. Their seconds, and the spare ones, add up to its minutes.
         *
         * @minItems 4
         * @maxItems 30
         */
        slides: {
          /**
           * A short name that never changes, so that comments, links and translations keep pointing at the same place.
           */
          id: string
          /**
           * How long the slide takes in this talk, where that differs.
           */
          seconds?: number
          /**
           * Notes that differ in this talk: a shorter script, or another sentence that leads on.
           */
          notes?: {
            /**
             * The script, to be spoken in the time of the slide.
             */
            say?: Line
            /**
             * The exact question to the room. Then count to ten.
             */
            ask?: Line
            /**
             * Cards, microphone, timer.
             */
            do?: Line
            /**
             * What is on the screen, said aloud for people who cannot see it.
             */
            show?: Line
            /**
             * What to do when nobody speaks.
             */
            if_quiet?: Line
            /**
             * A short, honest answer, and who owns it.
             */
            if_challenged?: Line
            /**
             * The sentence that leads to the next slide.
             */
            next?: Line
          }
        }[]
      }
      /**
       * The talk for a meeting that has 20 minutes.
       */
      'deck-20': {
        /**
         * How long the talk takes. Meetings that overrun lose their best part.
         */
        minutes: number
        /**
         * Seconds that are left for questions after the last slide, which stays up.
         */
        spare?: number
        /**
         * The slides of the talk in order, by their ids. Their seconds, and the spare ones, add up to its minutes.
         *
         * @minItems 4
         * @maxItems 30
         */
        slides: {
          /**
           * A short name that never changes, so that comments, links and translations keep pointing at the same place.
           */
          id: string
          /**
           * How long the slide takes in this talk, where that differs.
           */
          seconds?: number
          /**
           * Notes that differ in this talk: a shorter script, or another sentence that leads on.
           */
          notes?: {
            /**
             * The script, to be spoken in the time of the slide.
             */
            say?: Line
            /**
             * The exact question to the room. Then count to ten.
             */
            ask?: Line
            /**
             * Cards, microphone, timer.
             */
            do?: Line
            /**
             * What is on the screen, said aloud for people who cannot see it.
             */
            show?: Line
            /**
             * What to do when nobody speaks.
             */
            if_quiet?: Line
            /**
             * A short, honest answer, and who owns it.
             */
            if_challenged?: Line
            /**
             * The sentence that leads to the next slide.
             */
            next?: Line
          }
        }[]
      }
      /**
       * The talk of 30 minutes, with time for hard questions.
       */
      'deck-30': {
        /**
         * How long the talk takes. Meetings that overrun lose their best part.
         */
        minutes: number
        /**
         * Seconds that are left for questions after the last slide, which stays up.
         */
        spare?: number
        /**
         * The slides of the talk in order, by their ids. Their seconds, and the spare ones, add up to its minutes.
         *
         * @minItems 4
         * @maxItems 30
         */
        slides: {
          /**
           * A short name that never changes, so that comments, links and translations keep pointing at the same place.
           */
          id: string
          /**
           * How long the slide takes in this talk, where that differs.
           */
          seconds?: number
          /**
           * Notes that differ in this talk: a shorter script, or another sentence that leads on.
           */
          notes?: {
            /**
             * The script, to be spoken in the time of the slide.
             */
            say?: Line
            /**
             * The exact question to the room. Then count to ten.
             */
            ask?: Line
            /**
             * Cards, microphone, timer.
             */
            do?: Line
            /**
             * What is on the screen, said aloud for people who cannot see it.
             */
            show?: Line
            /**
             * What to do when nobody speaks.
             */
            if_quiet?: Line
            /**
             * A short, honest answer, and who owns it.
             */
            if_challenged?: Line
            /**
             * The sentence that leads to the next slide.
             */
            next?: Line
          }
        }[]
      }
      /**
       * The 7 minutes of a workshop in which somebody presents.
       */
      'deck-7': {
        /**
         * How long the talk takes. Meetings that overrun lose their best part.
         */
        minutes: number
        /**
         * Seconds that are left for questions after the last slide, which stays up.
         */
        spare?: number
        /**
         * The slides of the talk in order, by their ids. Their seconds, and the spare ones, add up to its minutes.
         *
         * @minItems 4
         * @maxItems 30
         */
        slides: {
          /**
           * A short name that never changes, so that comments, links and translations keep pointing at the same place.
           */
          id: string
          /**
           * How long the slide takes in this talk, where that differs.
           */
          seconds?: number
          /**
           * Notes that differ in this talk: a shorter script, or another sentence that leads on.
           */
          notes?: {
            /**
             * The script, to be spoken in the time of the slide.
             */
            say?: Line
            /**
             * The exact question to the room. Then count to ten.
             */
            ask?: Line
            /**
             * Cards, microphone, timer.
             */
            do?: Line
            /**
             * What is on the screen, said aloud for people who cannot see it.
             */
            show?: Line
            /**
             * What to do when nobody speaks.
             */
            if_quiet?: Line
            /**
             * A short, honest answer, and who owns it.
             */
            if_challenged?: Line
            /**
             * The sentence that leads to the next slide.
             */
            next?: Line
          }
        }[]
      }
      /**
       * The talk inside a half day, where work on the wording and the pledges follow.
       */
      'deck-roadshow': {
        /**
         * How long the talk takes. Meetings that overrun lose their best part.
         */
        minutes: number
        /**
         * Seconds that are left for questions after the last slide, which stays up.
         */
        spare?: number
        /**
         * The slides of the talk in order, by their ids. Their seconds, and the spare ones, add up to its minutes.
         *
         * @minItems 4
         * @maxItems 30
         */
        slides: {
          /**
           * A short name that never changes, so that comments, links and translations keep pointing at the same place.
           */
          id: string
          /**
           * How long the slide takes in this talk, where that differs.
           */
          seconds?: number
          /**
           * Notes that differ in this talk: a shorter script, or another sentence that leads on.
           */
          notes?: {
            /**
             * The script, to be spoken in the time of the slide.
             */
            say?: Line
            /**
             * The exact question to the room. Then count to ten.
             */
            ask?: Line
            /**
             * Cards, microphone, timer.
             */
            do?: Line
            /**
             * What is on the screen, said aloud for people who cannot see it.
             */
            show?: Line
            /**
             * What to do when nobody speaks.
             */
            if_quiet?: Line
            /**
             * A short, honest answer, and who owns it.
             */
            if_challenged?: Line
            /**
             * The sentence that leads to the next slide.
             */
            next?: Line
          }
        }[]
      }
    }
  }
  /**
   * The personal promise that people take home.
   */
  pledge: {
    /**
     * What stands at the top of the card.
     */
    title: Line
    /**
     * What the line draws on cards to take home. Without one it is the scene of the first promise.
     */
    scene?: string
    /**
     * The first words of the promise, in the first person.
     */
    stem: Line
    /**
     * The lines to fill in under the stem.
     *
     * @minItems 3
     * @maxItems 3
     */
    prompts: {
      /**
       * A short name that never changes, so that comments, links and translations keep pointing at the same place.
       */
      id: string
      /**
       * The prompt.
       */
      text: Line
    }[]
    /**
     * Small steps for people who are stuck.
     *
     * @minItems 4
     * @maxItems 8
     */
    starters: Line[]
    /**
     * Says whose card it is. Nobody collects it.
     */
    keep: Line
    /**
     * When to look at it again.
     */
    review_weeks: number
  }
}
