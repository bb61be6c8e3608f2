/** What is needed to cite a document. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly source: { readonly name: string };
}
