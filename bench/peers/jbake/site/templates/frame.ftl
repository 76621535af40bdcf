<#macro page title description path>
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title?html} – Example leaflets</title>
<meta name="description" content="${description?html}">
<link rel="canonical" href="${config.site_host}/${path}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Example leaflets">
<meta property="og:title" content="${title?html}">
<meta property="og:url" content="${config.site_host}/${path}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top">
<p class="brand">Example leaflets</p>
<nav aria-label="Main"><ul><li><a href="/">Home</a><li><a href="/topics/">A to Z</a><li><a href="/areas/">Body areas</a></ul></nav>
</header>
<main id="main">
<#nested>
</main>
<footer>
<p>In an emergency call <a href="tel:999">999</a> now.</p>
<p>These leaflets mean nothing. Ask a clinician about your own health.</p>
<p>For large print, audio or another language call <a href="tel:01632960123">01632 960 123</a>.</p>
<p>Is something wrong or hard to follow? Tell us at <a href="mailto:leaflets@example.org">leaflets@example.org</a>.</p>
<p>© 2026 Example Clinic</p>
</footer>
</body>
</html>
</#macro>
