// What the reader of handwriting learns from: syllables and phrases of the lexicons, as JSON for train.py.
// npx tsx bench/networks/words.ts words.json
import { writeFileSync } from 'node:fs';
import { nameSyllables, surnameSyllables } from '../../shared/fields/lexicon/names.ts';
import { phrasesByFirst } from '../../shared/fields/lexicon/phrases.ts';

const phrases = [...phrasesByFirst.values()].flat().map(({ spelled }) => spelled.join(' '));
const words = { surnames: [...surnameSyllables], names: [...nameSyllables], phrases };
writeFileSync(process.argv[2] ?? 'words.json', JSON.stringify(words));
