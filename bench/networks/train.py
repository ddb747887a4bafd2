"""Trains the small networks of functions/read-page: handwriting.onnx reads what a pen wrote, diacritics.onnx the marks of
printed words.

Invented text is drawn with fonts, slanted, worn and cut as a page's is; a small convolutional network learns to read it
with connectionist temporal classification (Graves 2006). Fonts of the samples and of the tests are held out: what they
measure must be unseen. The reader of marks learns from any syllables, whether there are such words or not: it is to see
what stands there, and to know nothing of what usually does.

    npx tsx bench/networks/words.ts words.json
    npm install --no-save --prefix fonts $(python3 bench/networks/train.py --packages --of handwriting)
    python3 bench/networks/train.py --of handwriting --fonts fonts/node_modules --words words.json --minutes 80 \
        --out functions/read-page/handwriting.onnx
    npm install --no-save --prefix fonts $(python3 bench/networks/train.py --packages --of diacritics)
    python3 bench/networks/train.py --of diacritics --fonts fonts/node_modules --words words.json --minutes 60 \
        --out functions/read-page/diacritics.onnx

Needs torch, numpy and Pillow (Debian: python3-torch python3-numpy python3-pil); diacritics also fontTools and faces like
those of offices (python3-fonttools fonts-texgyre fonts-freefont-otf fonts-linuxlibertine). The fonts are learnt from, not
shipped.
"""

import argparse
import glob
import io
import json
import math
import os
import random
import time
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from PIL import Image, ImageDraw, ImageFilter, ImageFont

# Rows of a cut-out, as shared/reading/networks/ink.ts makes them. Marks of print are a few pixels of a letter.
HEIGHTS = {"handwriting": 40, "diacritics": 48}

# The same characters as shared/reading/networks/letters.ts, in the same order; class 0 says nothing.
LETTERS = (
    "abcdefghijklmnopqrstuvwxyz"
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
)
CHARSET = " " + LETTERS + LETTERS.upper() + "0123456789" + ".,-/:;()%'\"+"
INDEX = {character: index + 1 for index, character in enumerate(CHARSET)}

# How often a font is drawn: legible hands more than ornate ones.
FONTS = {
    6: "allison birthstone carattere charm charmonman ephesis fuzzy-bubbles grape-nuts great-vibes hurricane "
    "island-moments meow-script moon-dance mynerve playwrite-us-trad playwrite-es sedgwick-ave playpen-sans",
    4: "merienda shantell-sans",
    2: "comforter corinthia inspiration kings kolker-brush love-light mea-culpa my-soul pacifico passions-conflict "
    "praise qwitcher-grypen send-flowers waterfall",
}
HELD_OUT = "dancing-script patrick-hand sriracha"

# Printed faces, none of which a sample is set in; those of typewritten and office papers several times.
PRINT_FONTS = (
    "noto-sans inter nunito montserrat roboto-condensed roboto-slab playfair-display crimson-pro newsreader "
    "bitter alegreya alegreya-sans cormorant vollkorn arsenal encode-sans mulish public-sans manrope asap archivo barlow "
    "exo-2 maitree niramit taviraj trirong cousine jetbrains-mono petrona piazzolla brygada-1918 faustina "
    "nunito-sans libre-franklin source-code-pro libre-bodoni prata noticia-text podkova k2d athiti "
    "bai-jamjuree signika dosis rokkitt lexend yrsa rasa"
).split()
OFFICE_FONTS = {
    6: "texgyretermes FreeSerif",
    3: "texgyreheros- FreeSans",
    2: "texgyrepagella texgyrebonum texgyreschola LinLibertine_R",
    1: "texgyrecursor FreeMono LinBiolinum_R texgyreheroscn",
}
PRINT_HELD_OUT = "tinos arimo eb-garamond work-sans"

ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split() + [""] * 3
RIMES = (
    "a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăt âm ân âng ât âu ây e em en eo ê êm ên ênh êu i ia iên iêm "
    "iêu iết in inh im it o oa oai oan oanh oi on ong om ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uê ui un ung uôi uôn uông "
    "uy uyên uyết ư ưa ưng ươi ươn ương ươu ưu y yên"
).split()
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
UNITS = "xã,phường,huyện,tỉnh,thành phố,thị xã,thị trấn,tổ,xóm,tổ dân phố".split(",")
SYMBOLS = "NQ/CB,QĐ/ĐUK,NQ/ĐU,CN/TTCT,BC/ĐU,NQ/CĐ".split(",")


def with_tone(rime, tone):
    """`('ương', nặng)` -> 'ượng'; a rime that has a tone keeps it."""
    if not tone or rime in ("iết", "uyết"):
        return rime
    vowels = [at for at, letter in enumerate(rime) if letter in "aăâeêioôơuưy"]
    marked = [at for at in vowels if rime[at] in "ăâêôơư"]
    if marked:
        at = marked[-1]
    elif len(vowels) == 1 or (len(vowels) == 2 and vowels[-1] == len(rime) - 1):
        at = vowels[0]
    else:
        at = vowels[1] if len(vowels) == 3 else vowels[-1]
    return unicodedata.normalize("NFC", rime[: at + 1] + tone + rime[at + 1 :])


def syllable(rng):
    return rng.choice(ONSETS) + with_tone(rng.choice(RIMES), rng.choice(TONES))


class Texts:
    """Invented names, places, offices, days, numbers and any syllables, four words at most."""

    def __init__(self, words):
        self.surnames, self.names, self.phrases = words["surnames"], words["names"], words["phrases"]

    def name(self, rng):
        given = [rng.choice(self.names) for _ in range(rng.choice([1, 2, 2, 2, 3]))]
        parts = [rng.choice(self.surnames)] + (["thị"] if rng.random() < 0.25 else []) + given
        return " ".join(part.capitalize() for part in parts)

    def date(self, rng):
        day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1940, 2026)
        forms = [f"{day:02d}/{month:02d}/{year}", f"{day}/{month}/{year}", f"{day:02d}-{month:02d}-{year}"]
        forms += [f"{day:02d} tháng {month:02d} năm {year}", f"ngày {day} tháng {month}", f"tháng {month} năm {year}"]
        return rng.choice(forms + [f"năm {year}"])

    def number(self, rng):
        n = rng.randint(1, 10 ** rng.randint(1, 4))
        symbol = f"{n:02d}-{rng.choice(SYMBOLS)}"
        return rng.choice([f"{n}", f"{n:02d}", symbol, f"{n}/LL", f"{n % 100},{rng.randint(0, 99)}%", "12/12", f"số {n}"])

    def place(self, rng):
        unit = rng.choice(UNITS)
        if unit.startswith("tổ"):
            return f"{unit} {rng.randint(1, 30)},"
        words = [rng.choice(self.names) if rng.random() < 0.6 else syllable(rng) for _ in range(2)]
        return f"{unit} {' '.join(word.capitalize() for word in words)}" + rng.choice(["", ",", ",", "."])

    def phrase(self, rng):
        text, kind = rng.choice(self.phrases), rng.random()
        return text if kind < 0.4 else text.capitalize() if kind < 0.76 else text.title() if kind < 0.88 else text.upper()

    def syllables(self, rng):
        words = [syllable(rng) for _ in range(rng.randint(1, 4))]
        return " ".join(word if rng.random() < 0.7 else word.capitalize() for word in words)

    def any(self, rng):
        makers = [self.name, self.place, self.phrase, self.date, self.number, self.syllables]
        text = rng.choices(makers, [30, 18, 16, 10, 8, 18])[0](rng)
        if rng.random() < 0.03:
            text = text.upper()
        words = text.split(" ")
        at = rng.randint(0, max(0, len(words) - 4))
        text = " ".join(words[at : at + 4])
        if rng.random() < 0.15:
            text += rng.choice([",", ".", ";", ":"])
        return unicodedata.normalize("NFC", text)


class Words:
    """One or two words, any syllables and any case: a printed word is read for what stands there."""

    def word(self, rng):
        if rng.random() < 0.06:
            return "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 6)))
        if rng.random() < 0.04:
            return str(rng.randint(0, 9999))
        return syllable(rng)

    def any(self, rng):
        words = [self.word(rng) for _ in range(rng.choice([1, 1, 1, 2]))]
        kind = rng.random()
        text = " ".join(word.capitalize() if kind < 0.55 else word.upper() if kind < 0.82 else word for word in words)
        if rng.random() < 0.12:
            text += rng.choice([",", ".", ";", ":", ")"])
        return unicodedata.normalize("NFC", text)


LOADED = {}


def load_font(path, size):
    if (path, size) not in LOADED:
        LOADED[path, size] = ImageFont.truetype(path, size)
    return LOADED[path, size]


def written(text, font, size, rng):
    """White on black with room around; at times word by word, each a little off the line."""
    left, top, right, bottom = font.getbbox(text)
    room = size // 2
    picture = Image.new("L", (right - left + 2 * room, bottom - top + 2 * room), 0)
    pen = ImageDraw.Draw(picture)
    if rng.random() >= 0.35:
        pen.text((room - left, room - top), text, font=font, fill=255)
        return picture
    x = room - left
    for word in text.split(" "):
        pen.text((x, room - top + rng.uniform(-0.05, 0.05) * size), word, font=font, fill=255)
        x += font.getlength(word) + font.getlength(" ") * rng.uniform(0.7, 2.0)
    return picture


def slanted(picture, slant, turn):
    """`turn` in radians."""
    matrix = (math.cos(turn), slant + math.sin(turn), -slant * picture.height / 2, -math.sin(turn), math.cos(turn), 0)
    return picture.transform(picture.size, Image.AFFINE, matrix, Image.BILINEAR)


def bent(picture, rng):
    """Slant, turn and weight of the stroke."""
    if rng.random() < 0.5:
        picture = slanted(picture, rng.uniform(-0.25, 0.35), math.radians(rng.gauss(0, 1.2)))
    weight = rng.random()
    if weight < 0.22:
        return picture.filter(ImageFilter.MaxFilter(3))
    if weight < 0.27:
        return picture.filter(ImageFilter.MaxFilter(5))
    return picture.filter(ImageFilter.MinFilter(3)) if weight < 0.31 else picture


def cut(picture, rng):
    """As a reader's boxes cut: close, or with room, at times through the strokes."""
    box = picture.point(lambda value: 255 if value > 80 else 0).getbbox()
    if box is None:
        return None
    high = box[3] - box[1]
    side, edge = (lambda: int(rng.uniform(0, 0.3) * high)), (lambda: int(rng.uniform(-0.06, 0.28) * high))
    return picture.crop((box[0] - side(), box[1] - edge(), box[2] + side(), box[3] + edge()))


def printed(text, font, size, rng):
    """White on black, at times with pieces of the lines above and below; hardly slanted, of any weight of ink."""
    left, top, right, bottom = font.getbbox(text)
    room = size
    picture = Image.new("L", (right - left + 2 * room, bottom - top + 2 * room), 0)
    pen = ImageDraw.Draw(picture)
    pen.text((room - left, room - top), text, font=font, fill=255)
    own = (room, room, picture.width - room, picture.height - room)
    for away in (-1, 1):
        if rng.random() < 0.2:
            below = rng.choice(["Đồng", "hợp", "Ngày", "QUYẾT", "tháng", "Nguyễn"])
            shift = away * rng.uniform(1.25, 1.9) * size
            pen.text((room - left + rng.uniform(-1, 1) * size, room - top + shift), below, font=font, fill=255)
    if rng.random() < 0.5:
        picture = slanted(picture, rng.uniform(-0.06, 0.06), math.radians(rng.gauss(0, 0.7)))
    weight = rng.random()
    if weight < 0.14:
        picture = picture.filter(ImageFilter.MaxFilter(3))
    elif weight < 0.19:
        picture = picture.filter(ImageFilter.MinFilter(3))
    high = own[3] - own[1]
    side, edge = (lambda: int(rng.uniform(0, 0.25) * high)), (lambda: int(rng.uniform(0, 0.35) * high))
    return picture.crop((own[0] - side(), own[1] - edge(), own[2] + side(), own[3] + edge()))


def handwritten(text, font, size, rng):
    return cut(bent(written(text, font, size, rng), rng), rng)


def scanned(picture, rng):
    """At the height it has on a page, pale, with grain, a rule, specks, as black and white or as JPEG; ink 0..1."""
    scale = rng.uniform(18, 56) / picture.height
    size = (max(4, int(picture.width * scale * rng.uniform(0.85, 1.2))), max(8, int(picture.height * scale)))
    small = picture.resize(size, Image.BILINEAR if rng.random() < 0.5 else Image.BOX)
    if rng.random() < 0.5:
        small = small.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.9)))
    ink = np.asarray(small, np.float32) / 255 * rng.uniform(0.55, 1.0)
    if rng.random() < 0.3:
        row, dotted = rng.randint(0, ink.shape[0] - 1), rng.choice([1, 1, 0.5])
        ink[row] = np.maximum(ink[row], rng.uniform(0.1, 0.8)) * (np.random.rand(ink.shape[1]) < dotted)
    if rng.random() < 0.6:
        ink = ink + np.random.randn(*ink.shape).astype(np.float32) * rng.uniform(0.01, 0.1)
    if rng.random() < 0.25:
        ink = (ink > rng.uniform(0.25, 0.5)).astype(np.float32)
    if rng.random() < 0.2:
        ink[np.random.rand(*ink.shape) < rng.uniform(0, 0.01)] = 1
    ink = np.clip(ink, 0, 1)
    if rng.random() < 0.3:
        file = io.BytesIO()
        Image.fromarray((ink * 255).astype(np.uint8)).save(file, "JPEG", quality=rng.randint(25, 80))
        ink = np.asarray(Image.open(file), np.float32) / 255
    return ink


def fitted(ink, height):
    """Ink of any height -> rows of a network, as shared/reading/networks/ink.ts does."""
    columns = max(8, round(ink.shape[1] * height / ink.shape[0]))
    picture = Image.fromarray((ink * 255).astype(np.uint8)).resize((columns, height), Image.BILINEAR)
    return np.asarray(picture, np.float32) / 255


def example(texts, fonts, draw, height, rng, widest):
    """A cut-out and its text; None where nothing legible came out."""
    text, size = texts.any(rng), rng.choice([44, 52, 60])
    part = draw(text, load_font(rng.choice(fonts), size), size, rng)
    if part is None or part.width < 4 or part.height < 4:
        return None
    ink = fitted(scanned(part, rng), height)
    return (ink, text) if len(text) * 4.4 + 4 < ink.shape[1] <= widest else None


def batch(kind, fonts, rng, count, widest):
    examples = []
    while len(examples) < count:
        made = example(kind.texts, fonts, kind.draw, kind.height, rng, widest)
        examples += [made] if made else []
    return examples


class Block(nn.Module):
    """A residual convolution along the line."""

    def __init__(self, channels, dilation):
        super().__init__()
        self.a = nn.Conv1d(channels, channels, 5, padding=2 * dilation, dilation=dilation)
        self.n = nn.BatchNorm1d(channels)

    def forward(self, x):
        return x + F.relu(self.n(self.a(x)))


class Reader(nn.Module):
    """Ink (n, 1, height, columns) -> log chances (n, classes, columns / 4)."""

    def __init__(self, height):
        super().__init__()

        def layer(inputs, outputs, kernel=3, stride=1, padding=1):
            return [nn.Conv2d(inputs, outputs, kernel, stride, padding), nn.BatchNorm2d(outputs), nn.ReLU()]

        self.see = nn.Sequential(
            *layer(1, 24, 5, 2, 2),
            *layer(24, 40),
            nn.MaxPool2d(2),
            *layer(40, 80),
            nn.MaxPool2d((2, 1)),
            *layer(80, 112),
            nn.MaxPool2d((2, 1)),
            *layer(112, 160, (height // 16, 3), 1, (0, 1)),
        )
        self.over = nn.Sequential(Block(160, 1), Block(160, 2), Block(160, 1))
        self.say = nn.Conv1d(160, len(CHARSET) + 1, 1)

    def forward(self, x):
        return self.say(self.over(self.see(x).squeeze(2))).log_softmax(1)


def stacked(examples):
    columns = (max(ink.shape[1] for ink, _ in examples) + 7) // 8 * 8
    pictures = np.zeros((len(examples), 1, examples[0][0].shape[0], columns), np.float32)
    for index, (ink, _) in enumerate(examples):
        pictures[index, 0, :, : ink.shape[1]] = ink
    return torch.from_numpy(pictures)


def steps_of(ink):
    return max(1, (ink.shape[1] + 3) // 4)


def decoded(chances):
    text, before = "", 0
    for best in chances.argmax(0).tolist():
        text += CHARSET[best - 1] if best and best != before else ""
        before = best
    return text.strip()


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        before, row[0] = row[0], i + 1
        for j, y in enumerate(b):
            before, row[j + 1] = row[j + 1], min(row[j + 1] + 1, row[j] + 1, before + (x != y))
    return row[-1]


def judged(net, examples):
    """Character errors, and the share of lines read whole."""
    net.eval()
    wrong = characters = whole = 0
    with torch.no_grad():
        for at in range(0, len(examples), 32):
            part = examples[at : at + 32]
            for chances, (ink, text) in zip(net(stacked(part)), part):
                said = decoded(chances[:, : steps_of(ink)])
                wrong, characters, whole = wrong + distance(said, text), characters + len(text), whole + (said == text)
    net.train()
    return f"character errors {wrong / characters:.4f}, lines whole {whole / len(examples):.3f}"


class Stream(torch.utils.data.IterableDataset):
    def __init__(self, kind, fonts, seed, size):
        self.kind, self.fonts, self.seed, self.size = kind, fonts, seed, size

    def __iter__(self):
        rng = random.Random(self.seed)
        np.random.seed(self.seed)
        torch.set_num_threads(1)
        while True:
            # Pictures of a batch are as wide as the widest: like goes with like.
            examples = sorted(batch(self.kind, self.fonts, rng, self.size * 8, 360), key=lambda each: each[0].shape[1])
            batches = [examples[at : at + self.size] for at in range(0, len(examples), self.size)]
            rng.shuffle(batches)
            yield from batches


def train(net, kind, fonts, held_out, out, minutes, rate, seed, size=48):
    loader = iter(torch.utils.data.DataLoader(Stream(kind, fonts, seed, size), batch_size=None, num_workers=1))
    test = batch(kind, held_out, random.Random(9), 1024, 400)
    optimiser = torch.optim.AdamW(net.parameters(), rate, weight_decay=1e-4)
    criterion = nn.CTCLoss(zero_infinity=True)
    start, shown, step = time.time(), time.time(), 0
    while (done := (time.time() - start) / 60 / minutes) < 1:
        examples = next(loader)
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 200) * (0.51 + 0.5 * math.cos(math.pi * done))
        said = net(stacked(examples)).permute(2, 0, 1)
        lengths = torch.tensor([min(said.shape[0], steps_of(ink)) for ink, _ in examples])
        targets = torch.tensor([INDEX[character] for _, text in examples for character in text])
        loss = criterion(said, targets, lengths, torch.tensor([len(text) for _, text in examples]))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimiser.step()
        step += 1
        if time.time() - shown > 300:
            shown = time.time()
            print(f"step {step}, loss {loss.item():.3f}; held-out fonts: {judged(net, test)}", flush=True)
            export(net, kind.height, out)
            net.train()
    print(f"step {step}; held-out fonts: {judged(net, test)}")


class Chances(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return self.net(x).exp()


def export(net, height, path):
    axes = {"ink": {3: "columns"}, "chances": {2: "steps"}}
    names = {"input_names": ["ink"], "output_names": ["chances"]}
    torch.onnx.export(Chances(net.eval()), torch.zeros(1, 1, height, 200), path, **names, dynamic_axes=axes, opset_version=13)


def font_files(folder, family):
    """The light and regular upright cuts of a family of @expo-google-fonts."""
    found = glob.glob(os.path.join(folder, "@expo-google-fonts", family, "**", "*.ttf"), recursive=True)
    cuts = ("200", "300", "400", "500", "600")
    return sorted(path for path in found if "Italic" not in path and path.rsplit("_", 1)[-1].startswith(cuts))


def hand_fonts(folder):
    fonts = []
    for weight, families in FONTS.items():
        for family in families.split():
            files = font_files(folder, family)
            fonts += files * max(1, weight // max(1, len(files)))
    return fonts, [font_files(folder, family)[0] for family in HELD_OUT.split()]


def has_all_letters(path):
    from fontTools.ttLib import TTFont

    known = TTFont(path, lazy=True).getBestCmap()
    return all(ord(letter) in known for letter in LETTERS + LETTERS.upper())


def cuts_of(folder, family):
    """Regular and bold, upright and italic."""
    found = glob.glob(os.path.join(folder, "@expo-google-fonts", family, "**", "*.ttf"), recursive=True)
    return sorted(path for path in found if any(cut in path for cut in ("_400Regular", "_500Medium", "_700Bold")))


def print_fonts(folder):
    fonts = []
    for family in PRINT_FONTS:
        fonts += [path for path in cuts_of(folder, family) if has_all_letters(path)]
    system = glob.glob("/usr/share/fonts/opentype/**/*.otf", recursive=True)
    system += glob.glob("/usr/share/texmf/fonts/opentype/**/*.otf", recursive=True)
    for weight, names in OFFICE_FONTS.items():
        for name in names.split():
            files = [path for path in system if os.path.basename(path).startswith(name)]
            fonts += [path for path in sorted(set(files)) if has_all_letters(path)] * weight
    return fonts, [path for family in PRINT_HELD_OUT.split() for path in cuts_of(folder, family)]


class Kind:
    def __init__(self, name, words):
        self.height = HEIGHTS[name]
        self.texts = Texts(words) if name == "handwriting" else Words()
        self.draw = handwritten if name == "handwriting" else printed


def packages(name):
    hand = [family for families in FONTS.values() for family in families.split()] + HELD_OUT.split()
    families = hand if name == "handwriting" else PRINT_FONTS + PRINT_HELD_OUT.split()
    return " ".join(f"@expo-google-fonts/{family}" for family in families)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--of", choices=["handwriting", "diacritics"], required=True)
    parser.add_argument("--packages", action="store_true")
    parser.add_argument("--fonts")
    parser.add_argument("--words")
    parser.add_argument("--out")
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.packages:
        print(packages(options.of))
        return
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    fonts, held_out = (hand_fonts if options.of == "handwriting" else print_fonts)(options.fonts)
    with open(options.words, encoding="utf-8") as file:
        kind = Kind(options.of, json.load(file))
    net = Reader(kind.height)
    train(net, kind, fonts, held_out, options.out, options.minutes, options.rate, options.seed)
    export(net, kind.height, options.out)


if __name__ == "__main__":
    main()
