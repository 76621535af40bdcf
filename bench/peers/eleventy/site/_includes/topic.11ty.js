const { escape, each } = require("./html.js");

const list = texts => `<ul>${each(texts, text => `<li>${escape(text)}`)}</ul>`;
const title = id => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

exports.data = { layout: "frame.11ty.js" };

exports.render = function (topic) {
  const { inline, block } = this;
  const cards = level => each(topic["seek-help"][level], card =>
    `<div class="care ${level}"><h2>${inline(card.action)}</h2>${list(card.signs)}</div>`);
  const helps = cause => each(cause["what-helps"], help => each(
    topic.relief.do.filter(strategy => strategy.id === help),
    strategy => `<a href="#${strategy.id}">${escape(strategy.action)}</a>`));
  return `<h1>${escape(topic.title)}</h1>
<p>Medical name: ${escape(topic["medical-name"])}</p>
<p>Also called: ${escape(topic["also-called"].join(", "))}</p>
<p><strong>Draft</strong> This leaflet has not been clinically reviewed.</p>
${cards("emergency")}
<p>${escape(topic.summary)}</p>
<section class="key">
<p class="lead">${escape(topic["main-message"])}</p>
<h2>Key points</h2>
${list(topic["key-points"])}
</section>
<nav aria-label="Contents"><ol>
<li><a href="#seek-help">When to get help</a><li><a href="#overview">Overview</a><li><a href="#causes">Causes</a><li><a href="#relief">What you can do</a><li><a href="#treatments">Treatments</a><li><a href="#section">${escape(topic.heading)}</a><li><a href="#appointment">Your appointment</a><li><a href="#questions">Questions</a><li><a href="#myths">Myths</a><li><a href="#sources">Sources</a>
</ol></nav>
<section id="seek-help">
${cards("urgent")}
${cards("routine")}
</section>
<section id="overview"><h2>Overview</h2>
<h3>What it is</h3>${block(topic.overview["what-it-is"])}
<h3>How it feels</h3><p>${escape(topic.overview["feels-like"])}</p>
<h3>How long it lasts</h3><p>${escape(topic.overview["how-long"])}</p>
<h3>How it happens</h3><p>${escape(topic.overview["how-it-happens"])}</p>
</section>
<section id="causes"><h2>Causes</h2>
${each(topic.causes, cause => `<div class="cause"><h3 id="cause-${cause.id}">${escape(cause.name)}</h3>
<p>${escape(cause["how-common"])} (${escape(cause.kind)})</p><p>${escape(cause.text)}</p>
<p>What helps: ${helps(cause)}</p>
<p>${each(cause.sources, source => `<a href="#${source}">${source}</a>`)}</p></div>
`)}</section>
<section id="relief"><h2>What you can do</h2>
${each(topic.relief.do, strategy => `<div class="do" id="${strategy.id}"><h3>${escape(strategy.action)}</h3><p>${escape(strategy.why)}</p><p>${inline(strategy.how)}</p></div>
`)}<h3>Do not</h3><ul>${each(topic.relief["do-not"], avoidance => `<li>${escape(avoidance.action)}: ${escape(avoidance.why)}`)}</ul>
</section>
<section id="treatments"><h2>Treatments</h2>
${each(topic.treatments, treatment => `<div class="treatment"><h3>${escape(treatment.name)}</h3><p>${escape(treatment["for-whom"])}</p><p>${escape(treatment["how-it-works"])}</p><p>${escape(treatment.benefits)}</p><p>${escape(treatment.risks)}</p><p>${escape(treatment["doing-nothing"])}</p></div>
`)}</section>
<section id="section"><h2>${escape(topic.heading)}</h2>
${topic.content}
</section>
<section id="appointment"><h2>Your appointment</h2>
${list(topic.appointment.prepare)}
${list(topic.appointment["what-happens"])}
${list(topic.appointment.ask)}
</section>
<section id="questions"><h2>Questions</h2>
${each(topic.questions, item => `<h3>${escape(item.question)}</h3><p>${escape(item.answer)}</p>
`)}</section>
<section id="myths"><h2>Myths</h2>
${each(topic.myths, item => `<h3>${escape(item.myth)}</h3><p>${escape(item.fact)}</p>
`)}</section>
<section id="related"><h2>Related</h2>
<ul>${each(topic.related, id => `<li><a href="/topics/${id}/">${escape(title(id))}</a>`)}</ul>
</section>
<section id="sources"><h2>Sources</h2>
<ol>${each(topic.references, source => `<li id="${source.id}"><a href="${escape(source.url)}">${escape(source.title)}</a>, ${escape(source.publisher)}`)}</ol>
</section>
<section id="about"><h2>About this leaflet</h2>
<p>Code ${escape(topic.code)}, version ${escape(topic.version)}, ${escape(topic.owner)}</p>
${each(topic["clinical-codes"], code => `<p>${escape(code.system)} ${escape(code.code)} ${escape(code.display)}</p>`)}
</section>
`;
};
