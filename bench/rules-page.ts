// npm run docs:rules: writes docs/rules.md from the catalogue of rules.
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../shared/rules/page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
