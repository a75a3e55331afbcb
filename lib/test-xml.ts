import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
const XSD = 'xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"';

/** The schema of sitemaps.org, as a package carries it, beside what Google says of pictures and sitemaps.org of an index. */
const published = readFileSync(join(import.meta.dirname, "../node_modules/sitemap/schema/sitemap.xsd"), "utf8");
const pictures = `<schema ${XSD} targetNamespace="${IMAGES}"><element name="image"><complexType><sequence>
<element name="loc" type="anyURI"/></sequence></complexType></element></schema>`;
const index = `<schema ${XSD} targetNamespace="${SITEMAPS}"><element name="sitemapindex"><complexType><sequence>
<element name="sitemap" maxOccurs="50000"><complexType><all><element name="loc" type="anyURI"/>
<element name="lastmod" type="dateTime" minOccurs="0"/></all></complexType></element></sequence></complexType></element></schema>`;
const shard = `<schema ${XSD}><import namespace="${SITEMAPS}" schemaLocation="sitemap.xsd"/>
<import namespace="${IMAGES}" schemaLocation="pictures.xsd"/></schema>`;

/** What a schema of sitemaps says against an XML text; empty where it says nothing. */
export async function faultsOf(xml: string, kind: "index" | "shard"): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "given.xml", contents: xml }],
    schema: [{ fileName: "main.xsd", contents: kind === "index" ? index : shard }],
    preload: [
      { fileName: "sitemap.xsd", contents: published },
      { fileName: "pictures.xsd", contents: pictures },
    ],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What an XML parser says against a text; empty where it is well-formed. */
export async function malformed(xml: string): Promise<string[]> {
  const any = `<schema ${XSD}><element name="none"/></schema>`;
  const { errors } = await validateXML({ xml: [{ fileName: "given.xml", contents: xml }], schema: [any] });
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => /parser error/.test(message));
}

/** The texts of all elements of a name, in their order, with references read. */
export function textsOf(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"));
  return [...found].map(([, text = ""]) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
}
