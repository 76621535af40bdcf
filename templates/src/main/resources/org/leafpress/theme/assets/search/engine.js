// Finds leaflets in the index that the build has made. It knows no page, so it runs anywhere.
(() => {
  const LEVELS = [1, 3, 6, 8];
  const MOST_WORDS = 12;
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  /** From this on a word is taken for another that warns of an emergency, or names a leaflet. */
  const ALIKE = .65;
  const ranges = text => '[' + text.replace(/[0-9A-F]+/g, '\\u{$&}').replaceAll(' ', '') + ']+';

  /** Parts text into words as the build does: see Folding.java and folding.txt. */
  const folding = table => {
    const dropped = new RegExp(ranges(table.drop), 'gu');
    const unspaced = new RegExp('(' + ranges(table.pairs) + ')', 'u');
    const prefixes = table.prefixes.split(' ').filter(prefix => prefix);
    const letters = text => Array.from(text.normalize('NFKD').toLowerCase().replace(dropped, ''),
      letter => table.replace[letter] ?? letter).join('');
    const bare = word => {
      const prefix = prefixes.find(start => word.startsWith(start) && word.length >= start.length + 3);
      return word.slice(prefix?.length ?? 0);
    };
    const pairs = run => {
      const all = Array.from(run);
      return all.map((one, i) => one + (all[i + 1] ?? ''));
    };
    return text => (letters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(run =>
      run.split(unspaced).flatMap((part, i) => !part ? [] : i % 2 ? pairs(part) : [bare(part)]));
  };

  /** The rows of an index: see Postings.java. */
  const rows = ({words, leaflets, marks}) => {
    let at = 0, mark = 0, word = '';
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const digit = DIGITS.indexOf(leaflets[at++]);
        value += (digit & 31) << shift;
        if (digit < 32) {
          return value;
        }
      }
    };
    return (words.match(/[A-Z][^A-Z]*/g) ?? []).map(entry => {
      word = word.slice(0, DIGITS.indexOf(entry[0])) + entry.slice(1);
      let leaflet = 0;
      const found = Array.from({length: number()}, () => [leaflet += number(), Number(marks[mark++])]);
      return {word, found};
    });
  };

  /** Whether one word becomes the other by so many letters put in, left out, exchanged or swapped. */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [], last = Array.from({length: other.length + 1}, (unused, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length];
  };

  const common = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) {
      length++;
    }
    return length;
  };

  /** How well a word that was typed fits one of the index, from 0 to 1. */
  const fit = (typed, word) => {
    if (typed === word) {
      return 1;
    }
    if (word.startsWith(typed)) {
      return .5 + .4 * typed.length / word.length;
    }
    const stem = common(typed, word);
    const longest = Math.max(typed.length, word.length);
    if (stem >= 4 && longest - stem <= 3) {
      return longest - stem === 1 ? .9 : .3 + .5 * stem / longest;
    }
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    const wrong = most ? distance(typed, word, most) : 1;
    return wrong > most ? 0 : .95 - .25 * wrong;
  };

  globalThis.leafpressSearch = data => {
    const words = folding(data.fold);
    const index = data.words.map(rows);
    const count = data.topics.length;
    const drafts = new Set(data.drafts), foreign = new Set(data.foreign);
    const alarms = data.emergency.split(';').map(words).filter(phrase => phrase.length);
    const typed = query => [...new Set(words(query))].slice(0, MOST_WORDS);
    const titles = [];
    const title = leaflet => titles[leaflet] ??= words(data.titles[leaflet]);
    const looked = new Map();
    const part = word => word.codePointAt(0) % data.parts;

    /** For each leaflet the best that a word typed does for it, and whether it stands among signs of an emergency. */
    const lookAtAll = word => {
      const best = new Map();
      for (const vocabulary of index) {
        for (const row of vocabulary) {
          const quality = fit(word, row.word);
          if (quality) {
            for (const [leaflet, mark] of row.found) {
              const level = mark >> 1;
              const known = best.get(leaflet) ?? {value: 0, sign: false};
              known.value = Math.max(known.value, quality * quality * LEVELS[level]);
              known.sign ||= quality >= ALIKE && level < 2 && mark % 2 === 1;
              best.set(leaflet, known);
            }
          }
        }
      }
      return best;
    };
    /** The same, kept: of a query that grows all words but the last stay as they are. */
    const look = word => {
      const best = looked.get(word) ?? lookAtAll(word);
      looked.delete(word);
      looked.set(word, best);
      if (looked.size > MOST_WORDS) {
        looked.delete(looked.keys().next().value);
      }
      return best;
    };

    const isAlarm = wanted => alarms.some(phrase =>
      phrase.every(word => wanted.some(one => fit(one, word) >= ALIKE)));

    return {
      /** The names of the files that the index of a large site still lacks for a query. */
      lacks: query => [...new Set(typed(query).map(part))]
        .filter(number => data.files.includes(number))
        .map(number => data.language + '-' + number + '.js'),
      /** Takes such a file. */
      add: file => {
        index.push(...file.words.map(rows));
        looked.clear();
        data.files = data.files.filter(number => data.language + '-' + number + '.js' !== file.name);
      },
      words,
      /** The leaflets for a query, the best first, and whether it is about an emergency. */
      find: query => {
        const wanted = typed(query);
        const looks = wanted.map(look);
        const telling = looks.filter((unused, i) => wanted[i].length > 2 || /[^\x00-\u024F]/.test(wanted[i]));
        const scores = new Map(), fits = new Map();
        const isNamed = word => {
          if (!fits.has(word)) {
            fits.set(word, wanted.some(one => fit(one, word) >= ALIKE));
          }
          return fits.get(word);
        };
        for (const best of looks) {
          const rarity = Math.log(1 + count / best.size);
          for (const [leaflet, {value}] of best) {
            const known = scores.get(leaflet) ?? {sum: 0, covered: 0};
            scores.set(leaflet, {sum: known.sum + value * rarity, covered: known.covered + 1});
          }
        }
        const found = [...scores].filter(([, {covered}]) => covered * 3 >= wanted.length).map(([leaflet, {sum, covered}]) => {
          const all = title(leaflet);
          const named = all.filter(isNamed).length / (all.length || 1);
          return {leaflet, score: sum * (covered / wanted.length) ** 2 * (1 + named / 2)};
        });
        const best = Math.max(0, ...found.map(({score}) => score));
        const signs = leaflet => telling.length > 1 && telling.every(look => look.get(leaflet)?.sign);
        return {
          emergency: isAlarm(words(query)) || data.topics.some((unused, leaflet) => signs(leaflet)),
          hits: found.filter(({score}) => score > best / 12)
            .sort((one, other) => other.score - one.score || one.leaflet - other.leaflet)
            .map(({leaflet}) => ({
              title: data.titles[leaflet],
              address: (foreign.has(leaflet) ? '' : data.folder) + 'topics/' + data.topics[leaflet] + '.html',
              summary: data.summaries[leaflet] ?? '',
              draft: drafts.has(leaflet) && !foreign.has(leaflet) ? data.draft : '',
              language: foreign.has(leaflet) ? data.source : ''
            }))
        };
      }
    };
  };
})();
