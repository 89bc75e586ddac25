// Written by scripts/registry.ts from the comments of the schemas beside it. Do not edit: change the comment instead.

/** The comment of each schema, under an empty key, and of its fields, by name. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audience: {
    '': 'Who the reader is: a filter of the catalogue.',
  },
  audienceNames: {
    '': 'As a reader meets them in «Кто вы».',
  },
  checkedOn: {
    '': 'When somebody last held it against the law: `2026-11`, or `2026-11-25` where the day is known.',
  },
  announced: {
    '': 'An event that was announced for a day: once the day is past, the note must be checked again.',
    what: 'What is to happen, for the editor: «сумма на 2027 год».',
  },
  text: {
    '': 'Plain Russian text for readers: no mark-up, no leading or trailing space.',
  },
  shortName: {
    '': 'A name short enough for the first screen and for tables.',
  },
  cited: {
    '': 'What every fact carries: the sections it rests on and, where they speak of it, the law notes and the conflicts between sources.',
    cites: 'Sections of the sources that it rests on.',
    law: 'Notes on what the law says of it.',
    conflicts: 'Points where the sources differ about it.',
    says: "The line is the law's and not the source's: it gives what a law note of `law` says (a paper that only the law demands, a term by law). Pages mark it, and no chip says that the law says otherwise.",
  },
  statement: {
    '': 'One sentence or two, with their sources.',
  },
  question: {
    '': 'A question whose answer narrows a checklist. «Не знаю» is always offered and need not be listed.',
  },
  condition: {
    '': 'The schema of a `Condition`.',
  },
  conflictKind: {
    '': 'What kind of point it is. `sources-differ`: two places say two things. `how-we-count`: nothing is disputed, several values stand in one rule and we say how we count them.',
  },
  conflict: {
    '': 'A point on which the sources disagree with themselves or each other.',
    brief: 'In one line for chips and lists, where topic and `safest` together are too long.',
    safest: 'What to hold to, the strictest, as a sentence one can act on: «Готовьте файл до 5 МБ».',
    law: "Law notes that settle it: their norms and verdicts are the conflict's. Absent: it was not held against the law.",
    values: 'Every value with the sections that give it.',
  },
  replacement: {
    '': 'What to do without a paper: another that is taken instead, where to get it again, or that nobody needs it. It rests on a section or a law note; where neither knows, it says so and names whom to ask.',
    documents: 'Papers that are taken instead.',
    procedures: 'Guides that help to get it.',
    ask: 'Whom to ask, after «Спросите»: «в отделе МВД».',
  },
  documentType: {
    '': 'A kind of paper (CCCEV EvidenceType).',
    issuedBy: 'Who issues it, where a source or the law says so.',
    replacement: 'For who does not have it.',
  },
  documentForm: {
    '': 'In what form a paper is accepted.',
  },
  fileProfile: {
    '': 'What an uploaded file must be like.',
  },
  lawVerdict: {
    '': "What the check of a source's claim against the law has found.",
  },
  confidence: {
    '': 'How sure the editor is of it.',
  },
  lawNote: {
    '': 'What the law says beside a source: shown wherever the fact it concerns is shown.',
    source: 'The source it speaks of, or `all`.',
    sections: 'Sections that make the claim; none for a note on all sources.',
    title: 'Heading for readers: «Закон говорит иначе: переоформлять можно много раз».',
    brief: 'In one line for chips and lists, where the title is too long: «Без карты, если нет визы».',
    claim: 'What the source claims.',
    law: 'What the law says.',
    norm: 'The norm; absent where none was found.',
    asOf: 'State of the norm that was read, as the editor noted it.',
    demands:
      'Papers that the law demands: they stand on the list of every page whose cost or steps name the note.',
    decisive:
      'What nobody could verify and yet decides what to do: it stands open wherever it is shown, never folded.',
    advice: 'What a reader can do.',
    ask: 'Where to ask: an office, never a placeholder. It goes on from «Где уточнить:», so it is a clause: «в МФЦ».',
    evidence: 'Pages relied on. Empty: general knowledge, «требует проверки юристом».',
  },
  writtenAs: {
    '': 'How a fact is written, where not as typed: «19 января 2026 года», «10 000 ₽», «4508 123456».',
  },
  part: {
    '': "A piece of a line: words of the letter, a fact of the reader's, or the number of an annex: « (приложение 2)».",
  },
  words: {
    '': 'Pieces that follow each other as they stand, spaces included.',
  },
  line: {
    '': 'A line of an address, a list or a signature; one with `when` stands only where that holds.',
  },
  block: {
    '': 'A part of a letter. Each rests on what it cites.',
    numbered: 'A column «№» before the others counts the rows.',
    rows: 'Rows as they stand, or one for each row of a list field: then cells name the fields of that row.',
    chosen: 'The choices field whose options are the annexes, by the same ids.',
    added: 'The list field whose rows follow them.',
  },
  letter: {
    '': 'A letter or an application that a person fills from their own answers.',
    shortTitle: 'For menus and lists.',
    procedures: 'The guides that need it. They say where it goes, how and by which day.',
    addressee: "To whom, in the case that a letter's head needs.",
    copies: 'How many originals are handed in, where more than one.',
    unread: 'What no lawyer has read yet: points of wording and law, for the reader and the editor.',
  },
  place: {
    '': 'An office or a portal where a reader is sent. Nothing of it is guessed: `from` says who gives it.',
    kind: '`portal`: a site. `office`: one address. `service`: many offices or a phone line, found by its site.',
    url: 'The front page, never a deep address unless a source gives it.',
    phone: 'As people write it: «8 800 100-70-10».',
    text: 'What a reader should know of it before going.',
    from: "Who gives its address: sections, law notes, or the state's own well-known front page.",
  },
  channelName: {
    '': 'The ways to hand something in or to ask.',
  },
  mostOnFirstScreen: {
    '': 'More lines of «Что взять» are a list, and the list stands below.',
  },
  answer: {
    '': 'What the first screen says: до какого числа, что сделать, что взять. The last two are no second text: they name steps and requirements of the page, so that nothing can stand in one place and be missing in the other.',
    do: 'Steps, in their order. Those that do not apply go, as in the list.',
    take: 'Requirements: papers first. None: nothing need be brought.',
  },
  channel: {
    '': 'Where it is done, and how it goes there.',
  },
  step: {
    '': 'One thing to do, in its place among the others.',
    short: 'Its name on the first screen, where the title is too long for that.',
    items: 'Points inside the step.',
    where: 'Where it happens: «личный кабинет Госуслуг», «МФЦ».',
    who: 'Who does it, if not the reader.',
    papers: 'Papers handed in or shown at this step: each stands on the list.',
    place: 'Office or portal that the step sends to.',
  },
  field: {
    '': 'A field to fill in.',
  },
  procedureTerm: {
    '': 'A period or deadline, as words; a calculator gives the date.',
  },
  refusal: {
    '': 'Why one may be refused, and what helps.',
  },
  status: {
    '': 'A word that the portal or an office shows, and what it means.',
  },
  penalty: {
    '': 'What may come of not doing it.',
  },
  note: {
    '': 'A remark beside the procedure; `oddity`: something strange in the source that the reader should know of.',
  },
  contact: {
    '': 'An office to turn to. A placeholder of the source carries no phone, e-mail or address.',
    place:
      'An office or portal of the registry: its phone, site and address stand there and are not repeated here.',
  },
  procedure: {
    '': 'A task a person can finish (CPSV-AP cv:PublicService, part of a service).',
    shortTitle: 'For menus and lists, five words or fewer.',
    lead: 'One or two sentences under the title and in search results.',
    synonyms: 'The words people use when they look for it.',
    groups: 'Headings of the list, in order.',
    related: 'Neighbours, in this service or another. The site shows them from both sides.',
  },
  documentOption: {
    '': 'One set of papers that satisfies a requirement; the options of a requirement are alternatives.',
  },
  submitBy: {
    '': 'When a thing must be handed in. The first variant whose condition holds counts; one without a condition always holds.',
    group: 'The group of the list it then stands in.',
  },
  requirement: {
    '': 'What must be shown or be true (CCCEV Requirement). `document`: papers (has options). `information`: data to tell. `condition`: a state to be in. `action`: a thing to do or check.',
    short: 'Its name on the first screen, where the name is too long for that.',
    group: "Heading of the list it stands under; see the procedure's `groups`.",
    form: 'Forms any of which is accepted.',
    contents: 'What the paper must contain.',
    preparedBy: 'Who prepares it, if not the reader: «работодатель».',
  },
  source: {
    '': 'One of the five source documents.',
    shortTitle: 'How a citation chip names it: «Правила ММЦ».',
    about: 'What kind of text it is and how far to trust it.',
  },
  section: {
    '': 'A section of a source and what was made of it.',
    label: 'Short form for a citation chip: «п. 2.1.4», «Жалоба в МВД».',
    gist: 'What the section says, in our own words, one or two sentences.',
    uncovered: 'Why no fact cites it: only for sections that carry no rule of their own.',
  },
  fork: {
    '': 'A choice beside the way: «Если собственник отказал».',
  },
  lane: {
    '': 'Things that go on side by side: «Готовите вы» / «Готовит работодатель».',
  },
  station: {
    '': "A station of the way, in the order in which a person meets it. The first procedure is the station's own guide.",
  },
  service: {
    '': 'One of the five services (CPSV-AP cv:PublicService).',
    shortTitle: 'For the breadcrumb and menus: «Патент».',
    heading: 'H1 in the words of the person: «Переоформить патент в Москве».',
    notice:
      'What every page of the service says before anything else: it may not be what the reader is looking for.',
    ending: 'Where the way ends: «Патент действует ещё год».',
    calculators: 'Calculators whose dates matter for the whole service, the leading one first.',
    ask: 'Whom to ask about a procedure that names no contact of its own.',
    more: 'Procedures that stand beside the way.',
  },
  situation: {
    '': 'What happened to the reader: a filter of the catalogue.',
  },
  situationNames: {
    '': 'As a reader meets them in «Что случилось».',
  },
};
