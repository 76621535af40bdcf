// Reads the query of an Infobutton request (HL7, URL-based) here in the browser, and leads to the leaflet for its code.
const query = new URLSearchParams(location.search);
const first = (...names) => names.map(name => query.get(name)).find(value => value) || '';
const code = first('mainSearchCriteria.v.c', 'mainSearchCriteria.c.c').toUpperCase();
const system = first('mainSearchCriteria.v.cs', 'mainSearchCriteria.c.cs');
const language = first('informationRecipient.languageCode.c').toLowerCase().split('-')[0];
const spoken = leaflet => leaflet.language.toLowerCase().split('-')[0];
if (code) {
  fetch('codes.json').then(answer => answer.json()).then(all => {
    const leaflets = all.filter(entry => entry.code.toUpperCase() === code && (!system || entry.oid === system)).flatMap(entry => entry.leaflets);
    const found = leaflets.find(leaflet => spoken(leaflet) === language) || leaflets[0];
    if (found) {
      // The path alone, so that a copy of the site under another name leads to its own pages.
      location.replace(new URL(found.url).pathname);
    }
  });
}
