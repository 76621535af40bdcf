const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

exports.escape = text => String(text).replace(/[&<>"]/g, character => entities[character]);

/** Markup as it is given, for each item. */
exports.each = (items, markup) => items.map(markup).join("");
