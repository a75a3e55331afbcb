import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExperienceDetails } from "@/components/experience/experience-details";
import { getExperience, listExperiences } from "@/lib/api/experiences";
import { getProducts } from "@/lib/api/products";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";

export async function generateStaticParams() {
  return orReserved(await listExperiences());
}

export async function generateMetadata({ params }: PageProps<"/experiences/[slug]">): Promise<Metadata> {
  const experience = await getExperience(await slugOf(params));
  return experience ? { title: experience.name, description: experience.description } : {};
}

export default async function ExperiencePage({ params }: PageProps<"/experiences/[slug]">) {
  const experience = await getExperience(await slugOf(params));
  if (!experience) notFound();
  const products = await getProducts(experience.products ?? []);

  return <ExperienceDetails experience={experience} products={products} />;
}
