import type { SeedLegalPage } from "../seed.ts";

export const legalPages: SeedLegalPage[] = [
  {
    slug: "terms-of-service",
    title: "Terms of service",
    updated_at: "2026-09-01T08:00:00Z",
    body: `<p>These are the terms on which Halden &amp; Moss sells to you. They are written to be read. Where Norwegian consumer law gives you more than they do, the law applies.</p>
<h2>Who we are</h2>
<p>Halden &amp; Moss is a partnership of Ingrid Halden and Teodor Moss, Skuteviksveien 41, 5032 Bergen, Norway. You reach us at <a href="mailto:studio@haldenmoss.example">studio@haldenmoss.example</a>. Our organisation number is on each receipt.</p>
<h2>What we sell</h2>
<p>Courses on film, files to download, a monthly club, live evenings online, and our time: reviews and calls. Nothing here is sent by post. What a product contains, in which formats and how large, stands on its page, and that description is part of the agreement.</p>
<h2>Ordering and paying</h2>
<p>An agreement comes about when your payment has gone through and you have our confirmation by e-mail. Prices are in US dollars. Value added tax is shown before you pay where we have to charge it. Cards and other methods are handled by our payment provider; we never see your card number.</p>
<p>A payment plan is one purchase in several parts. You get everything after the first part, and owe the others on the dates shown. If a part fails, we write to you and try again; if it stays unpaid for 30 days, access pauses until it is settled.</p>
<h2>Subscriptions</h2>
<p>The print club renews at the end of each period at the price you joined at. If the price changes, you hear of it at least 30 days before and can leave. You can leave at any time from your account; the club stays open to you until the end of the period you have paid for. A trial costs nothing if you leave before it ends. A set-up fee is charged once, with the first payment.</p>
<h2>Access</h2>
<p>Courses and files marked ‘to keep’ stay in your account for as long as we run one, and we will give at least six months’ notice, with time to download everything, should we ever stop. Access sold for a number of days ends after that many days and does not renew.</p>
<h2>What you may do with what you buy</h2>
<ul>
<li>A single licence is for one person, for private and paid work.</li>
<li>A studio licence is for the number of people named on it, in one company or school.</li>
<li>Plates may be cut and printed. You may sell up to 50 hand-made prints from one of our plates if you name us, unless the product page says otherwise.</li>
<li>You may not resell, share or give away the files and films themselves, nor build a competing set out of them.</li>
</ul>
<p>Your own work remains yours. We do not show proofs that you send for feedback unless you say that we may.</p>
<h2>Live evenings</h2>
<p>Times are given for Bergen. If we have to cancel, you choose between a new date and your money. Please do not record other participants.</p>
<h2>If something is wrong</h2>
<p>If a file is damaged, a film will not play or a product is not what its page said, write to us. We repair it, replace it or refund it. You should complain within a reasonable time of noticing, which under Norwegian law is never less than two months.</p>
<p>Tools are sharp. We show how to use them with care, and are not liable for cuts, tables or shirts, save where the law says that we are.</p>
<h2>Disputes</h2>
<p>Norwegian law applies, without taking away the protection of the country in which you live as a consumer. Try us first. If we cannot agree, you may ask the Norwegian Consumer Authority (Forbrukertilsynet) to mediate, or go to court, which for us is Hordaland District Court in Bergen.</p>
<h2>Changes</h2>
<p>We may change these terms for future purchases. What you have bought stays under the terms of the day on which you bought it. Ask, and we send you that version.</p>`,
  },
  {
    slug: "privacy-policy",
    title: "Privacy policy",
    updated_at: "2026-09-01T08:00:00Z",
    body: `<p>We know as little about you as we can run a shop with. This page says what, why, for how long, and how to have it removed.</p>
<h2>Who is responsible</h2>
<p>Halden &amp; Moss, Skuteviksveien 41, 5032 Bergen, Norway. Questions about data are answered by Teodor at <a href="mailto:studio@haldenmoss.example">studio@haldenmoss.example</a>, usually within a week and always within a month. We are two people and have no data protection officer.</p>
<h2>What we keep</h2>
<table>
<thead><tr><th>What</th><th>Why</th><th>How long</th></tr></thead>
<tbody>
<tr><td>E-mail address and name</td><td>To give you what you bought</td><td>As long as you have an account</td></tr>
<tr><td>Orders, invoices, country</td><td>Bookkeeping and tax</td><td>Five years after the end of the year</td></tr>
<tr><td>Proofs and portfolios you send</td><td>To answer you</td><td>One year, then deleted</td></tr>
<tr><td>Letters to us</td><td>To remember what was said</td><td>Three years</td></tr>
<tr><td>Address on a waiting list</td><td>To tell you about a place</td><td>Until the place is offered, or you say no</td></tr>
<tr><td>Reviews</td><td>To show them</td><td>Until you ask us to take one down</td></tr>
</tbody>
</table>
<p>The ground for the first is our agreement with you; for bookkeeping it is the law; for waiting lists, our monthly letter and reviews it is your consent, which you can take back at any time.</p>
<h2>What we do not keep</h2>
<p>No card numbers: those go to the payment provider and do not pass through us. No profile of what you look at. No advertising, and no data sold or exchanged.</p>
<h2>Cookies</h2>
<p>One cookie remembers what is in your basket, and one that you are signed in. Both are needed for that and for nothing else, and so there is no banner to click away. Some pages show films that lie with YouTube or Vimeo. Once you play one, their rules apply to it.</p>
<h2>Who else sees something</h2>
<ul>
<li>The service that runs our shop, accounts and downloads</li>
<li>The payment provider</li>
<li>The service that sends our e-mails</li>
<li>Our accountant, who sees invoices</li>
<li>The tax authority, if it asks</li>
</ul>
<p>With each of the services we have an agreement on processing. Some of them store data outside the European Economic Area, in which case the European Commission’s standard clauses apply.</p>
<h2>Logs</h2>
<p>The server writes down requests with their IP address to notice attacks and faults. These logs are deleted after 14 days.</p>
<h2>Your rights</h2>
<p>You may ask for a copy of everything we have about you, have mistakes corrected, have data erased that we are not obliged to keep, take it elsewhere in a readable format, restrict how we use it, and object. One e-mail is enough. Please send it from the address you ordered with, so that we know it is you.</p>
<p>If you are not content with our answer, you can complain to the Norwegian Data Protection Authority, Datatilsynet, or to the authority of the country where you live.</p>
<h2>Children</h2>
<p>Our classroom club is bought by teachers, and pupils need no account. We do not knowingly keep data of anyone under sixteen.</p>
<h2>Changes</h2>
<p>The date above is that of the last change. If we change something that matters, we write to everybody who has an account.</p>`,
  },
  {
    slug: "refund-policy",
    title: "Refund policy",
    updated_at: "2026-06-08T08:00:00Z",
    body: `<p>In short: if something does not work or is not what we said, you get your money back. If you have simply changed your mind, it depends on what you bought, as follows.</p>
<h2>Courses</h2>
<p>Fourteen days from purchase, for any reason, as long as you have watched less than a third of the lessons and not sent in a proof. After that, or beyond a third, we do not refund. The first two lessons of each course can be watched on our YouTube channel, so that you can find out beforehand whether you can bear us.</p>
<p>With a payment plan the same rule holds. If you withdraw within it, we return what you have paid and cancel the rest.</p>
<h2>Files to download</h2>
<p>Brushes, textures, papers, type, plates, plans, calendars: fourteen days, so long as you have not downloaded them. Digital goods are delivered at once, and when you buy you agree that the right of withdrawal ends with the download. Norwegian law (angrerettloven § 22 n) allows this, and there is no way to hand back a file.</p>
<p>Two exceptions we make of our own accord:</p>
<ul>
<li>If a file does not work in the version of the program named on its page and we cannot mend it within seven days, you get everything back.</li>
<li>If you bought the same thing twice, or the wrong one of two similar things, tell us within fourteen days and we sort it out.</li>
</ul>
<h2>Print club</h2>
<p>The first fourteen days of the monthly club are free. After that you can leave at any time, and nothing further is charged. We do not refund a month that has begun. For the yearly club, we return the unused whole months if you leave within the first ninety days. The set-up fee for classrooms is returned only if the call has not taken place.</p>
<h2>Portfolio reviews and calls</h2>
<p>In full, until you have sent your files. Afterwards we have begun to look, and we return half until two days before the call, and nothing after that. Each booking can be moved once at no cost. If we have to move it, you may have your money instead.</p>
<h2>Live evenings</h2>
<p>In full until fourteen days before the first evening. Later than that, in full if somebody on the waiting list takes your place, which is usually the case.</p>
<h2>Pay what you want</h2>
<p>If you meant to pay $5 and paid $50, write to us. It happens about once a number.</p>
<h2>Invoices</h2>
<p>An unpaid invoice can be cancelled as long as the work has not been done or the licence not been used. We void it and send you a confirmation. If you need another address or a purchase number on it, we void it as well and write a new one.</p>
<h2>How to ask</h2>
<p>Write to <a href="mailto:studio@haldenmoss.example">studio@haldenmoss.example</a> from the address you bought with, and name the product. No form and no reason needed, though a reason helps us. We answer within three working days. Money goes back the way it came, within fourteen days of our answer; your bank may take a few more.</p>
<p>Access ends when the refund is made. Please delete what you have downloaded.</p>
<h2>Not content</h2>
<p>If you think that we are wrong, say so, and the other one of us will look at it. After that there is the Norwegian Consumer Authority, Forbrukertilsynet, which mediates between shops and consumers free of charge.</p>`,
  },
];
