// The booklet's line `Nam, Nữ`, on which the wrong word is struck out, or the right one stands alone.
import type { Block } from '../page/content.ts';
import type { Order } from './form.ts';

export function sexLine({ writer, dossier, body }: Order, number: string, label: string, struck: boolean): Block {
  const male = dossier.person.gender === 'nam';
  if (!struck) {
    const value = male ? 'Nam' : 'Nữ';
    writer.values.gender = { value, raw: value };
    return writer.line(`${number}${label}: {gender}`, 'left', {}, body.above);
  }
  const word = (text: string, wrong: boolean) => ({ text, field: 'gender', struck: wrong });
  const spans = [{ text: number }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}
