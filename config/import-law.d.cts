interface Room {
  /** what it is for, in one line */
  readonly does: string;
  readonly rooms?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

declare const importLaw: {
  readonly law: Readonly<Record<string, Room>>;
  readonly strangers: Readonly<Record<string, readonly string[]>>;
};
export = importLaw;
