import { ProductGrid } from "@/components/product/product-grid";
import { RichText } from "@/components/rich-text/rich-text";
import { Picture } from "@/components/ui/picture";
import type { Experience } from "@/lib/api/experiences";
import type { Product } from "@/lib/api/products";
import { messages } from "@/lib/site";
import { versionOf } from "@/lib/version";
import { ExperienceOutline } from "./experience-outline";
import { ForBuyers } from "./for-buyers";
import { typeName } from "./type-name";

interface ExperienceDetailsProps {
  experience: Experience;
  /** The products that give access. */
  products: Product[];
}

/** What one gets, for whom it is, what is in it, and which products bring it. */
export function ExperienceDetails({ experience, products }: ExperienceDetailsProps) {
  return (
    <div data-version={versionOf(experience)} className="page section">
      <div className="grid items-center gap-8 tablet:grid-cols-2 tablet:gap-12 desktop:grid-cols-[7fr_5fr]">
        <header>
          {experience.type && <p className="label text-ink-soft">{typeName(experience.type)}</p>}
          <h1 className="mt-3 text-display">{experience.name}</h1>
          {experience.description && (
            <div className="mt-6 text-lead">
              <RichText html={experience.description} />
            </div>
          )}
          <ForBuyers products={products} anchor="access" />
        </header>
        <Picture
          src={experience.coverImageUrl}
          alt=""
          width={960}
          height={1200}
          sizes="(min-width: 60rem) 480px, (min-width: 40rem) 45vw, 100vw"
          isFirst
          className="aspect-4/5 w-full rounded-picture object-cover"
        />
      </div>
      {experience.outline && <ExperienceOutline outline={experience.outline} isCourse={experience.type === "course"} />}
      {products.length > 0 && (
        <section aria-labelledby="access" className="mt-16 tablet:mt-24">
          <h2 id="access" className="text-heading">
            {messages.experiences.comesWith}
          </h2>
          <div className="mt-8">
            <ProductGrid products={products} heading="h3" />
          </div>
        </section>
      )}
    </div>
  );
}
