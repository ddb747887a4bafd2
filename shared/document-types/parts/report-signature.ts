// The foot of a unit's own paper. A committee's paper is signed in an office: without one, a seal hides the line.
import { officesHeld } from '../../fields/lexicon/offices.ts';
import { squeeze } from '../../fields/fold.ts';
import type { LocatedSpec } from '../build.ts';
import { signature } from './groups.ts';
import { signerRole } from './locators.ts';

const offices = officesHeld.map(squeeze);

export const reportSignature: Readonly<Record<string, LocatedSpec>> = {
  ...signature,
  signerRole: {
    ...{ kind: 'text', label: 'T/M … / BÍ THƯ' },
    locate: (input) => {
      const field = signerRole(input);
      const letters = squeeze(typeof field.value === 'string' ? field.value : '');
      const held = offices.some((office) => letters.endsWith(office));
      return field.state !== 'found' || held ? field : { ...field, why: [...field.why, 'label-missing'] };
    },
  },
};
