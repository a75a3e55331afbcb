import { typeName } from "@/components/experience/type-name";
import { CardLink } from "@/components/ui/card-link";
import type { Experience } from "@/lib/api/experiences";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

/** What a buyer of the product receives. Nothing where the API does not say. */
export function Included({ experiences }: { experiences: Experience[] }) {
  if (experiences.length === 0) return null;
  return (
    <section aria-labelledby="included">
      <h2 id="included" className="text-title">
        {messages.product.included}
      </h2>
      <ul className="mt-4 border-t border-hairline">
        {experiences.map(({ id, slug, name, type, description }) => (
          <li key={id} className="group relative border-b border-hairline py-4">
            {type && <p className="text-small text-ink-soft">{typeName(type)}</p>}
            <h3 className="mt-1 font-strong font-text">
              <CardLink href={routes.experience(slug)}>{name}</CardLink>
            </h3>
            {description && <p className="mt-1 text-small text-ink-soft">{description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
