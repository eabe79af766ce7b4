import { PageHeading } from '@/ui/page-heading';

export interface Prose {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** A page of plain text. */
export function ProsePage({ title, sections }: Prose) {
  return (
    <article className="max-w-reading">
      <PageHeading>{title}</PageHeading>
      {sections.map((section) => (
        <section key={section.title} className="mb-8">
          <h2 className="mb-3 text-h2">{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mb-3">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
