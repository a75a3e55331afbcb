import { plural } from "../lib/plural";

// One export for each part of the shop, so that a browser gets no more words than its page needs.
const counted = plural("en");
const number = new Intl.NumberFormat("en").format;

export const browse = {
  sort: "Sort by",
  sorts: {
    newest: "Newest",
    price: "Price, lowest first",
    "-price": "Price, highest first",
    name: "Name",
  },
  filters: "Show only",
  filter: {
    once: "One-time",
    subscription: "Subscription",
    custom: "Pay what you want",
    free: "Free",
    sale: "On sale",
  },
  waiting: "Going through the shop",
  count: (shown: number, all: number) =>
    `${counted(shown, { other: "#" })} of ${counted(all, { one: "# product", other: "# products" })}`,
  currencies: "Prices in different currencies are not converted: they stand one currency after another.",
  clear: "Clear filters",
  nothing: "No product is like that",
  tips: "Take one of the filters away, or look through everything there is.",
  more: (count: number) => counted(count, { other: "Show # more" }),
  failed: "The list did not load, so it stays as it was.",
  retry: "Try again",
};

export const cart = {
  title: "Cart",
  named: (count: number) =>
    count === 0 ? "Cart, empty" : counted(count, { one: "Cart, # item", other: "Cart, # items" }),
  add: "Add to cart",
  added: (name: string) => `Added to the cart: ${name}.`,
  full: (name: string) => `There is no more of ${name} to add.`,
  direct: "This one is bought directly, with the button above.",
  loading: "Looking into your cart.",
  noScript: {
    title: "The cart needs JavaScript",
    text: "This browser does not run it, so nothing can be collected here. You can buy all the same: the page of every product has a button that takes you straight to the payment.",
    toShop: "Go to the shop",
  },
  working: "One moment.",
  empty: { text: "There is nothing in it yet.", toShop: "Go to the shop" },
  toPage: "Show the whole cart",
  goOn: "Go on looking",
  remove: "Remove",
  removeOne: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed from the cart: ${name}.`,
  quantity: (name: string) => `Quantity of ${name}`,
  less: (name: string) => `One less of ${name}`,
  more: (name: string) => `One more of ${name}`,
  each: (price: string) => `${price} each`,
  apart: "These cannot be paid in one go, so each part has a checkout of its own.",
  /** What is paid in which rhythm, `null` for once, and in which currency. */
  paid: (rhythm: string | null, currency: string | null) =>
    [`Paid ${rhythm ?? "once"}`, currency && `in ${currency}`].filter(Boolean).join(", "),
  priceThereTitle: "Priced on Crevio’s page",
  priceThere: "The price is named on Crevio’s page, where you pay. It stays in this cart until you take it out.",
  total: "Total",
  today: "Due today",
  later: "Then",
  checkOut: "Check out",
  hosted: "You pay on a secure page of Crevio. Access follows by e-mail.",
  changes: {
    price: (was: string, now: string) => `Was ${was}, now ${now}.`,
    fewer: (left: number) => counted(left, { one: "Only # left.", other: "Only # left." }),
    gone: "This is no longer on sale.",
    "sold out": "Sold out meanwhile.",
    waitlist: "This cannot be bought at the moment; its page has a waiting list.",
    "not yet": "This is not on sale yet.",
    over: "This is no longer on sale.",
    unavailable: "This cannot be bought at the moment.",
  },
  accept: "Accept the changes",
  accepted: "The cart is as you have accepted it.",
  changed: "Something here has changed since you put it in. You pay nothing you have not agreed to.",
  refused: "These cannot be bought together after all, so each has a checkout of its own now. Nothing was charged.",
  unchecked: "The prices could not be looked up just now. They are compared once more before you pay.",
  problems: {
    changed: "Something has changed. Nothing was charged.",
    unavailable: "This cannot be bought as asked. Nothing was charged; its page shows what there is now.",
    outage: "The till does not answer. Nothing was charged and your cart is kept. Please try again in a few minutes.",
    offline: "There is no connection. Nothing was charged and your cart is kept. Please try again when you are online.",
  },
};

export const checkout = {
  label: "Checkout",
  toShop: "Back to the shop",
  toCart: "Your cart",
  titles: { changed: "Changed", failed: "No checkout", outcome: "Your checkout" },
  changed: {
    price: { title: "The price has changed", text: "Nothing was charged. This is what it costs now:" },
    same: { title: "The price is as you saw it", text: "Nothing was charged so far. You can go on:" },
    gone: { title: "This cannot be bought any more", text: "Nothing was charged. This is what we know of it:" },
    was: (price: string) => `It was ${price} when you saw it.`,
    buy: (price: string) => `Buy for ${price}`,
    buyAll: "Buy at these prices",
  },
  outage: {
    title: "The till does not answer",
    text: "We could not start your checkout just now. Nothing was charged. Please try again in a few minutes.",
  },
  unavailable: {
    title: "This cannot be bought as asked",
    text: "It may have sold out or changed since the page was made. Nothing was charged. Its page shows what there is now.",
  },
  toProduct: "Back to its page",
  paid: {
    title: "Paid, thank you",
    freeTitle: "Done, thank you",
    arrived: (amount: string) => `${amount} has arrived.`,
    text: "Your access and the receipt come by e-mail in the next minutes.",
  },
  processing: {
    title: "Still processing",
    text: "The payment is on its way. Nothing more is needed of you; access follows by e-mail.",
  },
  open: {
    title: "Not paid yet",
    text: "No payment has arrived, and nothing is lost. If you have only just paid, your bank may take a minute: check again before you pay twice.",
    goOn: "Go on paying",
  },
  closed: { title: "Not paid", text: "This checkout has closed without a payment, and nothing was charged." },
  none: {
    title: "No checkout here",
    text: "This browser has not started a checkout in the last two days. If you paid on another device, the receipt in your e-mail is what counts.",
  },
  checkAgain: "Check again",
  noAnswer: {
    label: "No answer",
    title: "We cannot look it up just now",
    text: "Crevio does not answer at the moment. If you have paid, the payment is safe and the receipt comes by e-mail. Please do not pay again; look once more in a minute.",
    again: "Look again",
  },
};

export const experiences = {
  title: "What you get",
  intro: "What opens to you after you have bought.",
  empty: "There is nothing to show here yet. What a product brings stands on its own page.",
  toShop: "Go to the shop",
  comesWith: "Comes with",
  types: {
    course: "Course",
    digital_download: "Digital download",
    discord: "Discord",
    telegram: "Telegram",
    forum: "Forum",
    link: "Link",
    embed: "Embedded page",
  },
  /** `#` stands for the products. */
  forBuyers: "For everyone who has bought #.",
  oneOf: (count: number) => counted(count, { other: "one of # products" }),
  outline: "What is in it",
  chapters: (count: number) => counted(count, { one: "# chapter", other: "# chapters" }),
  parts: (count: number) => counted(count, { one: "# part", other: "# parts" }),
  lessons: (count: number) => counted(count, { one: "# lesson", other: "# lessons" }),
  files: (count: number) => counted(count, { one: "# file", other: "# files" }),
};

export const home = {
  lead: "New",
  buy: "See it and buy",
  more: "Also new",
  moreLink: "Everything in the shop",
  journal: "New in the journal",
  journalLink: "All entries",
  praise: "A review",
  buyer: "A buyer",
  experiences: "What you get",
  experiencesLink: "More about each",
  empty: "The shelves are still empty. The first things are being made; come back in a while.",
};

export const invoice = {
  title: "Invoice",
  state: "State",
  states: {
    open: "Open",
    "past due": "Past due",
    paid: "Paid",
    void: "Void: nothing is owed",
    unknown: "Ask the sender",
  },
  sentences: {
    open: "This invoice is waiting to be paid.",
    "past due": "The day it was due has passed. It can still be paid here.",
    paid: "It is settled. There is nothing more to do.",
    void: "It was withdrawn. There is nothing to pay.",
    unknown: "We cannot tell how it stands. Whoever sent it can.",
  },
  amount: "Amount",
  due: "Due",
  paidOn: "Paid on",
  customer: "For",
  description: "What",
  pay: (amount: string) => `Pay ${amount}`,
  hint: "You pay on a secure page of Crevio.",
};

export const layout = {
  skip: "Skip to content",
  demo: "Demo shop",
  demoText: "This is a demo shop. Nothing in it can be bought and no money moves.",
  main: "Main",
  pages: { products: "Shop", posts: "Journal", experiences: "What you get", about: "About", faq: "Questions" },
  legal: "Small print",
  elsewhere: "Elsewhere",
  theme: { label: "Light or dark", system: "As the device", light: "Light", dark: "Dark" },
  close: "Close",
  table: "Table",
  nameless: "Shop",
};

export const legal = {
  changedOn: (day: string) => `Last changed on ${day}`,
};

export const machines = {
  products: "Products",
  posts: "Journal",
  experiences: "What buyers get",
  legal: "Small print",
  more: "More",
};

export const posts = {
  title: "Journal",
  empty: "Nothing is written yet. The first entry will stand here.",
  toShop: "Go to the shop",
  page: (page: number) => `Page ${page}`,
  pages: "Pages",
  newer: "Newer entries",
  older: "Older entries",
  minutes: (count: number) => counted(count, { one: "#\u00a0minute to read", other: "#\u00a0minutes to read" }),
  more: "More entries",
  before: "The entry before",
  after: "The entry after",
  products: "In this entry",
};

export const preview = {
  title: "Preview",
  text: (day: string) => `Only whoever has this link sees this page as it is here. The link ends on ${day}.`,
};

export const price = {
  free: "Free",
  custom: "Name your price",
  atCheckout: "Price at checkout",
  from: (amount: string) => `From ${amount}`,
  was: (amount: string) => `was ${amount}`,
  every: {
    day: (count: number) => counted(count, { one: "every day", other: "every # days" }),
    week: (count: number) => counted(count, { one: "every week", other: "every # weeks" }),
    month: (count: number) => counted(count, { one: "every month", other: "every # months" }),
    quarter: "every quarter",
    year: (count: number) => counted(count, { one: "every year", other: "every # years" }),
    irregular: "at intervals stated at checkout",
    unknown: "on terms stated at checkout",
  },
  plan: (every: string, payments: number) => `${every}, ${counted(payments, { other: "# payments" })}`,
  recurring: (amount: string, rhythm: string) => `${amount} ${rhythm}`,
  trial: (days: number) => counted(days, { one: "# day free first", other: "# days free first" }),
  setupFee: (amount: string) => `${amount} once to set up`,
  total: (amount: string) => `${amount} in total`,
  suggested: (amount: string) => `${amount} suggested`,
  atMost: (amount: string) => `${amount} at most`,
  access: (days: number) => counted(days, { one: "Access for # day", other: "Access for # days" }),
  left: (count: number) => counted(count, { other: "# left" }),
  notices: {
    waitlist: "waitlist",
    "sold out": "sold out",
    "not yet": "not on sale yet",
    over: "no longer on sale",
    unavailable: "not on sale",
  },
  actions: {
    buy: "Buy now",
    subscribe: "Subscribe",
    trial: "Start the trial",
    free: "Get it free",
    custom: "Name your price",
    hosted: "Continue to checkout",
    waitlist: "Join the waitlist",
    "sold out": "Sold out",
    "not yet": "Not on sale yet",
    over: "No longer on sale",
    unavailable: "Not on sale",
  },
};

export const product = {
  breadcrumb: "You are here",
  catalogue: {
    title: "Shop",
    titleOfPage: (page: string) => `Shop, page ${page}`,
    page: (page: number) => `Page ${page}`,
    pages: "Pages",
    newer: "Newer",
    older: "Older",
    empty: "Nothing is on sale yet.",
  },
  about: "About",
  included: "What you get",
  related: "Others to look at",
  details: "Details",
  comesAs: "Comes as",
  onSaleFrom: "On sale from",
  onSaleUntil: "On sale until",
  published: "Published",
  lastChanged: "Last changed",
  choose: "Choose yours",
  reassurance: "You check out on a secure page of Crevio. Access follows by e-mail.",
  waitlist: "You leave your address on a page of Crevio and hear when it begins.",
  notOnSale: "This is not on sale at the moment.",
  /** Where nothing can be had, by the sale of the product. */
  notices: {
    open: "Sold out.",
    "not yet": "This is not on sale yet.",
    over: "This is no longer on sale.",
  },
  gallery: {
    label: (name: string) => `Pictures of ${name}`,
    all: "Pictures",
    picture: (position: number) => `Picture ${position}`,
    pictureOf: (name: string, position: number) => `${name}, picture ${position}`,
    film: (position: number) => `Film, number ${position}`,
    filmOf: (name: string) => `Film about ${name}`,
    enlarge: "Enlarge",
    previous: "Previous",
    next: "Next",
    position: (position: number, count: number) => `${position} of ${count}`,
  },
};

export const reviews = {
  title: "Reviews",
  titleOfPage: (page: string) => `Reviews, page ${page}`,
  titleOf: (name: string, page: string) => `Reviews of ${name}, page ${page}`,
  of: (name: string) => `Reviews of ${name}`,
  page: (page: number) => `Page ${page}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: "Pages",
  previous: "Previous page",
  next: "Next page",
  more: "More reviews",
  all: "All reviews in the shop",
  none: "Nobody has written one yet.",
  toShop: "Go to the shop",
  anonymous: "A buyer",
  number,
  stars: (stars: number) => `${number(stars)} of 5 stars`,
  starsEach: (stars: number) => counted(stars, { one: "# star", other: "# stars" }),
  sum: (average: number, count: number) => `${number(average)} of 5, from ${reviews.count(count)}`,
  countedFrom: (count: number) =>
    counted(count, {
      one: "Counted from the one with stars that can be read here.",
      other: "Counted from the # with stars that can be read here.",
    }),
  count: (count: number) => counted(count, { one: "# review", other: "# reviews" }),
};

export const search = {
  title: "Search",
  field: "Search the shop",
  placeholder: "Products, posts, courses",
  kinds: { products: "Products", posts: "Journal", experiences: "What you get" },
  newest: "New in the shop",
  waiting: "Looking through the shelves",
  count: (count: number) => counted(count, { one: "# result", other: "# results" }),
  close: (count: number, query: string) =>
    `Nothing is spelt “${query}”. ${counted(count, { one: "# result comes", other: "# results come" })} close.`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  tips: "Check the spelling, try fewer words, or look through everything there is.",
  allProducts: "All products",
  all: (count: number) => counted(count, { other: "All #" }),
  more: (count: number) => counted(count, { other: "Show # more" }),
  failed: "The search did not load. Nothing else is amiss.",
  retry: "Try again",
  withoutScript: "Here is everything there is. Your browser finds words on this page: Ctrl F, on a Mac ⌘ F.",
  shortcut: "The / key opens the search",
};

export const states = {
  notFound: {
    label: "404",
    title: "Nothing at this address",
    text: "It may have been renamed or taken down, or the link was cut short on its way to you.",
    toShop: "Go to the shop",
    toPosts: "Read the journal",
  },
  failed: {
    label: "Out of order",
    title: "This page did not come",
    text: "The shop could not fetch it just now. Nothing is lost; most often it works again within a minute.",
    retry: "Try again",
  },
  offline: {
    title: "You are offline.",
    text: "What you have opened stays; the rest comes when the connection is back.",
    held: "Nothing was sent. Press the button again when the connection is back.",
  },
};

export const text = {
  contents: "Contents",
  notes: "Notes",
  backToText: (note: number) => `Back to note ${note} in the text`,
  table: "Table",
  code: "Code",
  done: "Done",
  open: "To do",
};

export const video = {
  play: "Play the film",
  from: (host: string) => `Loads from ${host}`,
  title: (host: string) => `Film on ${host}`,
};
