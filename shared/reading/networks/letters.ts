// What the networks can say: index 0 says nothing (the blank of connectionist temporal classification, Graves 2006),
// index n the n-th of these characters. bench/networks/train.py has the same list.
const bare = 'abcdefghijklmnopqrstuvwxyz';
const marked = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const letters = `${bare}${marked}`.normalize('NFC');

export const characters: readonly string[] = Array.from(` ${letters}${letters.toUpperCase()}0123456789.,-/:;()%'"+`);
export const classes = characters.length + 1;
