import { plural } from "../lib/plural";
import type * as en from "./en";

const counted = plural("de");
const number = new Intl.NumberFormat("de").format;

export const browse: typeof en.browse = {
  sort: "Sortieren nach",
  sorts: {
    newest: "Neueste",
    price: "Preis, niedrigster zuerst",
    "-price": "Preis, höchster zuerst",
    name: "Name",
  },
  filters: "Nur zeigen",
  filter: {
    once: "Einmalig",
    subscription: "Abonnement",
    custom: "Preis nach Wahl",
    free: "Kostenlos",
    sale: "Reduziert",
  },
  waiting: "Wir gehen den Shop durch",
  count: (shown, all) =>
    `${counted(shown, { other: "#" })} von ${counted(all, { one: "# Produkt", other: "# Produkten" })}`,
  currencies: "Preise in verschiedenen Währungen werden nicht umgerechnet: Sie stehen eine Währung nach der anderen.",
  clear: "Filter zurücksetzen",
  nothing: "Kein Produkt ist so",
  tips: "Nehmen Sie einen Filter weg oder sehen Sie alles durch.",
  more: (count) => counted(count, { other: "# weitere zeigen" }),
  failed: "Die Liste ließ sich nicht laden und bleibt, wie sie war.",
  retry: "Noch einmal versuchen",
};

export const cart: typeof en.cart = {
  title: "Warenkorb",
  named: (count) =>
    count === 0 ? "Warenkorb, leer" : counted(count, { one: "Warenkorb, # Artikel", other: "Warenkorb, # Artikel" }),
  add: "In den Warenkorb",
  added: (name) => `In den Warenkorb gelegt: ${name}.`,
  full: (name) => `Mehr gibt es nicht davon: ${name}.`,
  direct: "Das wird direkt gekauft, mit dem Knopf darüber.",
  loading: "Ihr Warenkorb wird geöffnet.",
  noScript: {
    title: "Der Warenkorb braucht JavaScript",
    text: "Dieser Browser führt es nicht aus, deshalb lässt sich hier nichts sammeln. Kaufen können Sie trotzdem: Auf der Seite jedes Produkts führt ein Knopf direkt zur Bezahlung.",
    toShop: "Zum Shop",
  },
  working: "Einen Moment.",
  empty: { text: "Noch ist nichts darin.", toShop: "Zum Shop" },
  toPage: "Den ganzen Warenkorb zeigen",
  goOn: "Weiter umsehen",
  remove: "Entfernen",
  removeOne: (name) => `${name} entfernen`,
  removed: (name) => `Aus dem Warenkorb genommen: ${name}.`,
  quantity: (name) => `Anzahl von ${name}`,
  less: (name) => `Eins weniger von ${name}`,
  more: (name) => `Eins mehr von ${name}`,
  each: (price) => `je ${price}`,
  apart: "Das lässt sich nicht in einem Zug bezahlen, deshalb hat jeder Teil seine eigene Kasse.",
  paid: (rhythm, currency) =>
    [`Zahlung ${rhythm ?? "einmalig"}`, currency && `in ${currency}`].filter(Boolean).join(", "),
  priceThereTitle: "Preis auf der Seite von Crevio",
  priceThere:
    "Den Preis nennen Sie auf der Seite von Crevio, wo Sie bezahlen. Hier bleibt es liegen, bis Sie es herausnehmen.",
  total: "Summe",
  today: "Heute fällig",
  later: "Danach",
  checkOut: "Zur Kasse",
  hosted: "Sie bezahlen auf einer gesicherten Seite von Crevio. Der Zugang kommt per E-Mail.",
  changes: {
    price: (was, now) => `Vorher ${was}, jetzt ${now}.`,
    fewer: (left) => counted(left, { one: "Nur noch # da.", other: "Nur noch # da." }),
    gone: "Das wird nicht mehr verkauft.",
    "sold out": "Inzwischen ausverkauft.",
    waitlist: "Das ist derzeit nicht zu kaufen; auf seiner Seite gibt es eine Warteliste.",
    "not yet": "Das wird noch nicht verkauft.",
    over: "Das wird nicht mehr verkauft.",
    unavailable: "Das ist derzeit nicht zu kaufen.",
  },
  accept: "Änderungen annehmen",
  accepted: "Der Warenkorb ist jetzt so, wie Sie ihn angenommen haben.",
  changed:
    "Hier hat sich etwas geändert, seit Sie es hineingelegt haben. Sie zahlen nichts, dem Sie nicht zugestimmt haben.",
  refused:
    "Zusammen sind sie doch nicht zu kaufen, deshalb hat jetzt jedes seine eigene Kasse. Es wurde nichts abgebucht.",
  unchecked: "Die Preise ließen sich gerade nicht nachsehen. Vor dem Bezahlen werden sie noch einmal verglichen.",
  problems: {
    changed: "Es hat sich etwas geändert. Es wurde nichts abgebucht.",
    unavailable: "Das ist so nicht zu kaufen. Es wurde nichts abgebucht; auf seiner Seite steht, was es jetzt gibt.",
    outage:
      "Die Kasse antwortet nicht. Es wurde nichts abgebucht, und Ihr Warenkorb bleibt. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    offline:
      "Es gibt keine Verbindung. Es wurde nichts abgebucht, und Ihr Warenkorb bleibt. Bitte versuchen Sie es wieder, wenn Sie online sind.",
  },
};

export const checkout: typeof en.checkout = {
  label: "Kasse",
  toShop: "Zurück zum Shop",
  toCart: "Ihr Warenkorb",
  titles: { changed: "Geändert", failed: "Keine Kasse", outcome: "Ihr Einkauf" },
  changed: {
    price: { title: "Der Preis hat sich geändert", text: "Es wurde nichts abgebucht. So viel kostet es jetzt:" },
    same: {
      title: "Der Preis ist, wie Sie ihn gesehen haben",
      text: "Bisher wurde nichts abgebucht. Es kann weitergehen:",
    },
    gone: { title: "Das ist nicht mehr zu kaufen", text: "Es wurde nichts abgebucht. So steht es jetzt darum:" },
    was: (price) => `Als Sie es sahen, war es ${price}.`,
    buy: (price) => `Für ${price} kaufen`,
    buyAll: "Zu diesen Preisen kaufen",
  },
  outage: {
    title: "Die Kasse antwortet nicht",
    text: "Wir konnten Ihren Kauf gerade nicht beginnen. Es wurde nichts abgebucht. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  unavailable: {
    title: "Das ist so nicht zu kaufen",
    text: "Vielleicht ist es ausverkauft oder hat sich geändert, seit die Seite gemacht wurde. Es wurde nichts abgebucht. Auf seiner Seite steht, was es jetzt gibt.",
  },
  toProduct: "Zurück zu seiner Seite",
  paid: {
    title: "Bezahlt, vielen Dank",
    freeTitle: "Erledigt, vielen Dank",
    arrived: (amount) => `${amount} sind angekommen.`,
    text: "Zugang und Beleg kommen in den nächsten Minuten per E-Mail.",
  },
  processing: {
    title: "Noch in Arbeit",
    text: "Die Zahlung ist unterwegs. Sie müssen nichts weiter tun; der Zugang kommt per E-Mail.",
  },
  open: {
    title: "Noch nicht bezahlt",
    text: "Es ist keine Zahlung angekommen, und nichts ist verloren. Wenn Sie gerade erst bezahlt haben, braucht Ihre Bank vielleicht eine Minute: Sehen Sie noch einmal nach, bevor Sie doppelt bezahlen.",
    goOn: "Weiter zur Zahlung",
  },
  closed: {
    title: "Nicht bezahlt",
    text: "Dieser Kauf wurde ohne Zahlung geschlossen, und es wurde nichts abgebucht.",
  },
  none: {
    title: "Hier ist kein Kauf",
    text: "In diesem Browser wurde in den letzten zwei Tagen nichts gekauft. Wenn Sie auf einem anderen Gerät bezahlt haben, gilt der Beleg in Ihrer E-Mail.",
  },
  checkAgain: "Noch einmal nachsehen",
  noAnswer: {
    label: "Keine Antwort",
    title: "Wir können es gerade nicht nachsehen",
    text: "Crevio antwortet im Moment nicht. Wenn Sie bezahlt haben, ist die Zahlung sicher, und der Beleg kommt per E-Mail. Bitte bezahlen Sie nicht noch einmal; sehen Sie in einer Minute wieder nach.",
    again: "Noch einmal nachsehen",
  },
};

export const experiences: typeof en.experiences = {
  title: "Was Sie bekommen",
  intro: "Was sich Ihnen nach dem Kauf öffnet.",
  empty: "Hier ist noch nichts zu sehen. Was ein Produkt mitbringt, steht auf seiner eigenen Seite.",
  toShop: "Zum Shop",
  comesWith: "Enthalten in",
  types: {
    course: "Kurs",
    digital_download: "Download",
    discord: "Discord",
    telegram: "Telegram",
    forum: "Forum",
    link: "Link",
    embed: "Eingebettete Seite",
  },
  forBuyers: "Für alle, die # gekauft haben.",
  oneOf: (count) => counted(count, { other: "eines von # Produkten" }),
  outline: "Was darin ist",
  chapters: (count) => counted(count, { one: "# Kapitel", other: "# Kapitel" }),
  parts: (count) => counted(count, { one: "# Teil", other: "# Teile" }),
  lessons: (count) => counted(count, { one: "# Lektion", other: "# Lektionen" }),
  files: (count) => counted(count, { one: "# Datei", other: "# Dateien" }),
};

export const home: typeof en.home = {
  lead: "Neu",
  buy: "Ansehen und kaufen",
  more: "Auch neu",
  moreLink: "Alles im Shop",
  journal: "Neu im Journal",
  journalLink: "Alle Einträge",
  praise: "Eine Rezension",
  buyer: "Jemand, der gekauft hat",
  experiences: "Was Sie bekommen",
  experiencesLink: "Mehr zu allem",
  empty: "Die Regale sind noch leer. Die ersten Dinge entstehen gerade; schauen Sie bald wieder vorbei.",
};

export const invoice: typeof en.invoice = {
  title: "Rechnung",
  state: "Stand",
  states: {
    open: "Offen",
    "past due": "Überfällig",
    paid: "Bezahlt",
    void: "Storniert: Es ist nichts zu zahlen",
    unknown: "Bitte beim Absender nachfragen",
  },
  sentences: {
    open: "Diese Rechnung ist noch zu bezahlen.",
    "past due": "Der Tag, an dem sie fällig war, ist vorbei. Sie lässt sich hier noch bezahlen.",
    paid: "Sie ist beglichen. Es ist nichts mehr zu tun.",
    void: "Sie wurde zurückgezogen. Es ist nichts zu zahlen.",
    unknown: "Wie es um sie steht, lässt sich hier nicht sagen. Wer sie geschickt hat, weiß es.",
  },
  amount: "Betrag",
  due: "Fällig am",
  paidOn: "Bezahlt am",
  customer: "Für",
  description: "Wofür",
  pay: (amount) => `${amount} bezahlen`,
  hint: "Sie bezahlen auf einer sicheren Seite von Crevio.",
};

export const layout: typeof en.layout = {
  skip: "Zum Inhalt springen",
  demo: "Demo-Shop",
  demoText: "Das ist ein Demo-Shop. Hier lässt sich nichts kaufen, und es fließt kein Geld.",
  main: "Hauptmenü",
  pages: { products: "Shop", posts: "Journal", experiences: "Was Sie bekommen", about: "Über uns", faq: "Fragen" },
  legal: "Rechtliches",
  elsewhere: "Anderswo",
  theme: { label: "Hell oder dunkel", system: "Wie das Gerät", light: "Hell", dark: "Dunkel" },
  close: "Schließen",
  table: "Tabelle",
  nameless: "Shop",
};

export const legal: typeof en.legal = {
  changedOn: (day) => `Zuletzt geändert am ${day}`,
};

export const machines: typeof en.machines = {
  products: "Produkte",
  posts: "Journal",
  experiences: "Was man bekommt",
  legal: "Kleingedrucktes",
  more: "Mehr",
};

export const posts: typeof en.posts = {
  title: "Journal",
  empty: "Noch ist nichts geschrieben. Der erste Eintrag wird hier stehen.",
  toShop: "Zum Shop",
  page: (page) => `Seite ${page}`,
  pages: "Seiten",
  newer: "Neuere Einträge",
  older: "Ältere Einträge",
  minutes: (count) => counted(count, { one: "#\u00a0Minute Lesezeit", other: "#\u00a0Minuten Lesezeit" }),
  more: "Weitere Einträge",
  before: "Der Eintrag davor",
  after: "Der Eintrag danach",
  products: "In diesem Eintrag",
};

export const preview: typeof en.preview = {
  title: "Vorschau",
  text: (day) => `Nur wer diesen Link hat, sieht diese Seite so, wie sie hier steht. Der Link endet am ${day}.`,
};

export const price: typeof en.price = {
  free: "Kostenlos",
  custom: "Preis nach Wahl",
  atCheckout: "Preis an der Kasse",
  from: (amount) => `Ab ${amount}`,
  was: (amount) => `vorher ${amount}`,
  every: {
    day: (count) => counted(count, { one: "täglich", other: "alle # Tage" }),
    week: (count) => counted(count, { one: "wöchentlich", other: "alle # Wochen" }),
    month: (count) => counted(count, { one: "monatlich", other: "alle # Monate" }),
    quarter: "vierteljährlich",
    year: (count) => counted(count, { one: "jährlich", other: "alle # Jahre" }),
    irregular: "in Abständen, die an der Kasse stehen",
    unknown: "zu Bedingungen, die an der Kasse stehen",
  },
  plan: (every, payments) => `${every}, ${counted(payments, { other: "# Raten" })}`,
  recurring: (amount, rhythm) => `${amount} ${rhythm}`,
  trial: (days) => counted(days, { one: "der erste Tag kostenlos", other: "die ersten # Tage kostenlos" }),
  setupFee: (amount) => `${amount} einmalig für die Einrichtung`,
  total: (amount) => `insgesamt ${amount}`,
  suggested: (amount) => `Vorschlag: ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  access: (days) => counted(days, { one: "Zugang für # Tag", other: "Zugang für # Tage" }),
  left: (count) => counted(count, { other: "noch # verfügbar" }),
  notices: {
    waitlist: "Warteliste",
    "sold out": "ausverkauft",
    "not yet": "noch nicht im Verkauf",
    over: "nicht mehr im Verkauf",
    unavailable: "nicht im Verkauf",
  },
  actions: {
    buy: "Jetzt kaufen",
    subscribe: "Abonnieren",
    trial: "Probezeit beginnen",
    free: "Kostenlos erhalten",
    custom: "Preis festlegen",
    hosted: "Weiter zur Kasse",
    waitlist: "Auf die Warteliste",
    "sold out": "Ausverkauft",
    "not yet": "Noch nicht im Verkauf",
    over: "Nicht mehr im Verkauf",
    unavailable: "Nicht im Verkauf",
  },
};

export const product: typeof en.product = {
  breadcrumb: "Sie sind hier",
  catalogue: {
    title: "Shop",
    titleOfPage: (page) => `Shop, Seite ${page}`,
    page: (page) => `Seite ${page}`,
    pages: "Seiten",
    newer: "Neueres",
    older: "Älteres",
    empty: "Noch ist nichts zu haben.",
  },
  about: "Beschreibung",
  included: "Was Sie bekommen",
  related: "Auch zum Ansehen",
  details: "Einzelheiten",
  comesAs: "Gibt es als",
  onSaleFrom: "Zu haben ab",
  onSaleUntil: "Zu haben bis",
  published: "Erschienen",
  lastChanged: "Zuletzt geändert",
  choose: "Wählen Sie",
  reassurance: "Sie bestellen auf einer sicheren Seite von Crevio. Der Zugang kommt per E-Mail.",
  waitlist: "Sie hinterlassen Ihre Adresse auf einer Seite von Crevio und hören, wenn es losgeht.",
  notOnSale: "Das ist zurzeit nicht zu haben.",
  notices: {
    open: "Ausverkauft.",
    "not yet": "Das ist noch nicht zu haben.",
    over: "Das ist nicht mehr zu haben.",
  },
  gallery: {
    label: (name) => `Bilder von ${name}`,
    all: "Bilder",
    picture: (position) => `Bild ${position}`,
    pictureOf: (name, position) => `${name}, Bild ${position}`,
    film: (position) => `Film, Nummer ${position}`,
    filmOf: (name) => `Film über ${name}`,
    enlarge: "Vergrößern",
    previous: "Zurück",
    next: "Weiter",
    position: (position, count) => `${position} von ${count}`,
  },
};

export const reviews: typeof en.reviews = {
  title: "Rezensionen",
  titleOfPage: (page) => `Rezensionen, Seite ${page}`,
  titleOf: (name, page) => `Rezensionen zu ${name}, Seite ${page}`,
  of: (name) => `Rezensionen zu ${name}`,
  page: (page) => `Seite ${page}`,
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  pages: "Seiten",
  previous: "Vorige Seite",
  next: "Nächste Seite",
  more: "Weitere Rezensionen",
  all: "Alle Rezensionen im Shop",
  none: "Noch hat niemand eine geschrieben.",
  toShop: "Zum Shop",
  anonymous: "Anonym",
  number,
  stars: (stars) => `${number(stars)} von 5 Sternen`,
  starsEach: (stars) => counted(stars, { one: "# Stern", other: "# Sterne" }),
  sum: (average, count) => `${number(average)} von 5, aus ${reviews.count(count)}`,
  countedFrom: (count) =>
    counted(count, {
      one: "Gezählt aus der einen mit Sternen, die hier zu lesen ist.",
      other: "Gezählt aus den # mit Sternen, die hier zu lesen sind.",
    }),
  count: (count) => counted(count, { one: "# Rezension", other: "# Rezensionen" }),
};

export const search: typeof en.search = {
  title: "Suche",
  field: "Im Shop suchen",
  placeholder: "Produkte, Beiträge, Kurse",
  kinds: { products: "Produkte", posts: "Journal", experiences: "Was Sie bekommen" },
  newest: "Neu im Shop",
  waiting: "Wir sehen in den Regalen nach",
  count: (count) => counted(count, { one: "# Treffer", other: "# Treffer" }),
  close: (count, query) =>
    `Nichts schreibt sich „${query}“. ${counted(count, { one: "# Treffer kommt", other: "# Treffer kommen" })} dem nahe.`,
  nothing: (query) => `Nichts gefunden für „${query}“.`,
  tips: "Prüfen Sie die Schreibweise, versuchen Sie es mit weniger Wörtern oder sehen Sie alles durch.",
  allProducts: "Alle Produkte",
  all: (count) => counted(count, { other: "Alle #" }),
  more: (count) => counted(count, { other: "# weitere zeigen" }),
  failed: "Die Suche ließ sich nicht laden. Alles andere ist in Ordnung.",
  retry: "Noch einmal versuchen",
  withoutScript: "Hier steht alles, was es gibt. Ihr Browser findet Wörter auf dieser Seite: Strg F, auf dem Mac ⌘ F.",
  shortcut: "Die Taste / öffnet die Suche",
};

export const states: typeof en.states = {
  notFound: {
    label: "404",
    title: "Hier ist nichts",
    text: "Die Seite wurde umbenannt oder entfernt, oder der Link kam nicht ganz bei Ihnen an.",
    toShop: "Zum Shop",
    toPosts: "Zum Journal",
  },
  failed: {
    label: "Außer Betrieb",
    title: "Diese Seite kam nicht an",
    text: "Der Shop konnte sie gerade nicht laden. Nichts ist verloren; meist klappt es in einer Minute wieder.",
    retry: "Noch einmal versuchen",
  },
  offline: {
    title: "Sie sind offline.",
    text: "Was Sie geöffnet haben, bleibt; der Rest kommt, sobald die Verbindung wieder da ist.",
    held: "Es wurde nichts abgeschickt. Drücken Sie noch einmal, sobald die Verbindung wieder da ist.",
  },
};

export const text: typeof en.text = {
  contents: "Inhalt",
  notes: "Anmerkungen",
  backToText: (note) => `Zurück zu Anmerkung ${note} im Text`,
  table: "Tabelle",
  code: "Code",
  done: "Erledigt",
  open: "Offen",
};

export const video: typeof en.video = {
  play: "Film abspielen",
  from: (host) => `Wird von ${host} geladen`,
  title: (host) => `Film bei ${host}`,
};
