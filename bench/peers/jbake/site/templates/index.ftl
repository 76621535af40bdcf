<#import "frame.ftl" as frame>
<@frame.page title="Example leaflets" description="" path="">
<h1>Example leaflets</h1>
<ul>
<#list topics?sort_by("title") as topic><li><a href="/${topic.uri}">${topic.title?html}</a> ${topic.leaflet.summary?html}
</#list></ul>
</@frame.page>
