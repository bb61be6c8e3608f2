interface Named {
  readonly name: string;
  readonly names: readonly {
    readonly text: string;
    readonly lang: string | null;
    readonly kind: string | null;
  }[];
}

/** What a convention is called in practice: the first short name on record, English before others, else its title. */
export function shortName({ name, names }: Named): string {
  const short = names.filter(({ kind }) => kind === 'SHORT');
  const english = short.find(({ lang }) => lang === 'en' || lang === null);
  return (english ?? short[0])?.text ?? name;
}
