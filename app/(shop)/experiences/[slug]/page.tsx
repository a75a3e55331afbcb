import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ExperienceDetails } from "@/components/experience/experience-details";
import { JsonLd } from "@/components/seo/json-ld";
import { getExperience, listExperiences } from "@/lib/api/experiences";
import { getProducts } from "@/lib/api/products";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";
import { courses } from "@/lib/structured-data/post";
import { breadcrumbs } from "@/lib/structured-data/shop";

const all = { name: messages.experiences.title, path: routes.experiences() };

export async function generateStaticParams() {
  return orReserved(await listExperiences());
}

export async function generateMetadata({ params }: PageProps<"/experiences/[slug]">): Promise<Metadata> {
  const experience = await getExperience(await slugOf(params));
  if (!experience) return {};
  const { name, slug, description } = experience;
  const [path, image] = [routes.experience(slug), routes.experienceImage(slug)];
  return pageMetadata({ title: name, path, texts: [description], image });
}

export default async function ExperiencePage({ params }: PageProps<"/experiences/[slug]">) {
  const slug = await slugOf(params);
  const experience = await getExperience(slug);
  if (!experience) notFound();
  if (experience.slug !== slug) permanentRedirect(routes.experience(experience.slug));
  const products = await getProducts(experience.products ?? []);

  const here = { name: experience.name, path: routes.experience(experience.slug) };
  return (
    <>
      <JsonLd things={[...courses(experience), breadcrumbs(all, here)]} />
      <ExperienceDetails experience={experience} products={products} />
    </>
  );
}
