/** Whose doing it is: the person at this Excel, an add-in (`client` is the one), or a co-author. */
export interface Origin {
  readonly source: "Local" | "Remote";
  /** The add-in's connection; null for a person. */
  readonly client: object | null;
}

/** Something that happened in the workbook, of which add-ins can be told. */
export interface Happening {
  readonly name: EventName;
  readonly origin: Origin;
  /** Sheet id. */
  readonly sheet: string;
  /** The id, as the API shows it, of the table, chart or binding that it is about. */
  readonly item?: string;
  /** What the client makes the event's arguments of, read when the event is sent. */
  args(): Record<string, unknown>;
  /** True when the arguments show a formula's result. */
  readonly needsResult?: boolean;
}

/** What a grid that draws the book must draw anew. */
export interface BookChange {
  /** Ids of the sheets whose cells, looks, rules, sizes or results may be others. */
  readonly sheets: ReadonlySet<string>;
  /** Sheets were added, deleted, renamed, moved, shown or hidden. */
  readonly structure: boolean;
  readonly activeSheet: boolean;
  readonly selection: boolean;
  /** Who did it: "addin", "user", "coauthor", or "calculation" for new results alone. */
  readonly by: "addin" | "user" | "coauthor" | "calculation";
}

/** The numbers under which the client registers for events, by class and registering method. */
export const EVENTS = {
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  changed: 10,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

/** Events of which the client hears without registering: it takes what it needs. In the numbers of Office's older API. */
export const UNASKED = { settingsChanged: 1, bindingSelectionChanged: 3, bindingDataChanged: 4 } as const;

export type EventName = keyof typeof EVENTS | keyof typeof UNASKED;
