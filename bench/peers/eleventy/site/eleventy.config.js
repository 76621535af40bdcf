const markdown = require("markdown-it")();

module.exports = function (eleventy) {
  eleventy.addFilter("inline", text => markdown.renderInline(text));
  eleventy.addFilter("block", text => markdown.render(text));
  return { markdownTemplateEngine: false };
};
