<#import "frame.ftl" as frame>
<#assign leaflet = content.leaflet>
<#-- JBake has no way to render Markdown but for the body; the links are all that the other values have of it. -->
<#function marked text>
<#return text?html?replace("\\[(.*?)\\]\\((.*?)\\)", "<a href=\"$2\">$1</a>", "r")>
</#function>
<#macro cards level>
<#list leaflet["seek-help"][level] as card><div class="care ${level}"><h2>${marked(card.action)}</h2><ul><#list card.signs as sign><li>${sign?html}</#list></ul></div></#list>
</#macro>
<#macro items texts><ul><#list texts as text><li>${text?html}</#list></ul></#macro>
<@frame.page title=leaflet.title description=leaflet.summary path=content.uri>
<h1>${leaflet.title?html}</h1>
<p>Medical name: ${leaflet["medical-name"]?html}</p>
<p>Also called: <#list leaflet["also-called"] as name>${name?html}<#sep>, </#list></p>
<p><strong>Draft</strong> This leaflet has not been clinically reviewed.</p>
<@cards "emergency"/>
<p>${leaflet.summary?html}</p>
<section class="key">
<p class="lead">${leaflet["main-message"]?html}</p>
<h2>Key points</h2>
<@items leaflet["key-points"]/>
</section>
<nav aria-label="Contents"><ol>
<li><a href="#seek-help">When to get help</a><li><a href="#overview">Overview</a><li><a href="#causes">Causes</a><li><a href="#relief">What you can do</a><li><a href="#treatments">Treatments</a><li><a href="#section">${leaflet.heading?html}</a><li><a href="#appointment">Your appointment</a><li><a href="#questions">Questions</a><li><a href="#myths">Myths</a><li><a href="#sources">Sources</a>
</ol></nav>
<section id="seek-help">
<@cards "urgent"/>
<@cards "routine"/>
</section>
<section id="overview"><h2>Overview</h2>
<h3>What it is</h3><p>${marked(leaflet.overview["what-it-is"])}</p>
<h3>How it feels</h3><p>${leaflet.overview["feels-like"]?html}</p>
<h3>How long it lasts</h3><p>${leaflet.overview["how-long"]?html}</p>
<h3>How it happens</h3><p>${leaflet.overview["how-it-happens"]?html}</p>
</section>
<section id="causes"><h2>Causes</h2>
<#list leaflet.causes as cause><div class="cause"><h3 id="cause-${cause.id}">${cause.name?html}</h3>
<p>${cause["how-common"]?html} (${cause.kind?html})</p><p>${cause.text?html}</p>
<p>What helps: <#list cause["what-helps"] as help><#list leaflet.relief.do as strategy><#if strategy.id == help><a href="#${strategy.id}">${strategy.action?html}</a></#if></#list></#list></p>
<p><#list cause.sources as source><a href="#${source}">${source}</a></#list></p></div>
</#list></section>
<section id="relief"><h2>What you can do</h2>
<#list leaflet.relief.do as strategy><div class="do" id="${strategy.id}"><h3>${strategy.action?html}</h3><p>${strategy.why?html}</p><p>${marked(strategy.how)}</p></div>
</#list><h3>Do not</h3><ul><#list leaflet.relief["do-not"] as avoidance><li>${avoidance.action?html}: ${avoidance.why?html}</#list></ul>
</section>
<section id="treatments"><h2>Treatments</h2>
<#list leaflet.treatments as treatment><div class="treatment"><h3>${treatment.name?html}</h3><p>${treatment["for-whom"]?html}</p><p>${treatment["how-it-works"]?html}</p><p>${treatment.benefits?html}</p><p>${treatment.risks?html}</p><p>${treatment["doing-nothing"]?html}</p></div>
</#list></section>
<section id="section"><h2>${leaflet.heading?html}</h2>
${content.body}
</section>
<section id="appointment"><h2>Your appointment</h2>
<@items leaflet.appointment.prepare/>
<@items leaflet.appointment["what-happens"]/>
<@items leaflet.appointment.ask/>
</section>
<section id="questions"><h2>Questions</h2>
<#list leaflet.questions as item><h3>${item.question?html}</h3><p>${item.answer?html}</p>
</#list></section>
<section id="myths"><h2>Myths</h2>
<#list leaflet.myths as item><h3>${item.myth?html}</h3><p>${item.fact?html}</p>
</#list></section>
<section id="related"><h2>Related</h2>
<ul><#list leaflet.related as id><li><a href="/topics/${id}.html">${id?replace("-", " ")?cap_first}</a></#list></ul>
</section>
<section id="sources"><h2>Sources</h2>
<ol><#list leaflet.references as reference><li id="${reference.id}"><a href="${reference.url?html}">${reference.title?html}</a>, ${reference.publisher?html}</#list></ol>
</section>
<section id="about"><h2>About this leaflet</h2>
<p>Code ${leaflet.code?html}, version ${leaflet.version?html}, ${leaflet.owner?html}</p>
<#list leaflet["clinical-codes"] as code><p>${code.system?html} ${code.code?html} ${code.display?html}</p></#list>
</section>
</@frame.page>
