const { escape, each } = require("./_includes/html.js");

exports.data = { title: "Example leaflets", layout: "frame.11ty.js" };

exports.render = ({ title, collections }) => `<h1>${escape(title)}</h1>
<ul>
${each(
  [...collections.topics].sort((one, other) => (one.data.title < other.data.title ? -1 : 1)),
  topic => `<li><a href="${topic.url}">${escape(topic.data.title)}</a> ${escape(topic.data.summary)}
`)}</ul>
`;
