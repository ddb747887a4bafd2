"""Trains the reader of handwriting that functions/read-page/handwriting.onnx holds.

Lines of invented text are drawn with handwriting fonts, slanted, worn and cut as a page's are; a small convolutional
network learns to read them with connectionist temporal classification (Graves 2006). Fonts of the samples and of the
tests are held out: what they measure must be unseen.

    npx tsx bench/handwriting/words.ts words.json
    npm install --no-save --prefix fonts $(python3 bench/handwriting/train.py --packages)
    python3 bench/handwriting/train.py --fonts fonts/node_modules --words words.json --minutes 80 \
        --out functions/read-page/handwriting.onnx

Needs torch, numpy and Pillow (Debian: python3-torch python3-numpy python3-pil). The fonts (SIL Open Font License) are
learnt from, not shipped.
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

HEIGHT = 40

# The same characters as shared/reading/handwriting/letters.ts, in the same order; class 0 says nothing.
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


def bent(picture, rng):
    """Slant, turn and weight of the stroke."""
    if rng.random() < 0.5:
        slant, turn = rng.uniform(-0.25, 0.35), math.radians(rng.gauss(0, 1.2))
        matrix = (math.cos(turn), slant + math.sin(turn), -slant * picture.height / 2, -math.sin(turn), math.cos(turn), 0)
        picture = picture.transform(picture.size, Image.AFFINE, matrix, Image.BILINEAR)
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


def fitted(ink):
    """Ink of any height -> HEIGHT rows, as shared/reading/handwriting/ink.ts does."""
    columns = max(8, round(ink.shape[1] * HEIGHT / ink.shape[0]))
    picture = Image.fromarray((ink * 255).astype(np.uint8)).resize((columns, HEIGHT), Image.BILINEAR)
    return np.asarray(picture, np.float32) / 255


def example(texts, fonts, rng, widest):
    """A cut-out and its text; None where nothing legible came out."""
    text, size = texts.any(rng), rng.choice([44, 52, 60])
    part = cut(bent(written(text, load_font(rng.choice(fonts), size), size, rng), rng), rng)
    if part is None or part.width < 4 or part.height < 4:
        return None
    ink = fitted(scanned(part, rng))
    return (ink, text) if len(text) * 4.4 + 4 < ink.shape[1] <= widest else None


def batch(texts, fonts, rng, count, widest):
    examples = []
    while len(examples) < count:
        made = example(texts, fonts, rng, widest)
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


class Hand(nn.Module):
    """Ink (n, 1, 40, columns) -> log chances (n, classes, columns / 4)."""

    def __init__(self):
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
            *layer(112, 160, (2, 3), 1, (0, 1)),
        )
        self.over = nn.Sequential(Block(160, 1), Block(160, 2), Block(160, 1))
        self.say = nn.Conv1d(160, len(CHARSET) + 1, 1)

    def forward(self, x):
        return self.say(self.over(self.see(x).squeeze(2))).log_softmax(1)


def stacked(examples):
    columns = (max(ink.shape[1] for ink, _ in examples) + 7) // 8 * 8
    pictures = np.zeros((len(examples), 1, HEIGHT, columns), np.float32)
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
    def __init__(self, texts, fonts, seed, size):
        self.texts, self.fonts, self.seed, self.size = texts, fonts, seed, size

    def __iter__(self):
        rng = random.Random(self.seed)
        np.random.seed(self.seed)
        torch.set_num_threads(1)
        while True:
            yield batch(self.texts, self.fonts, rng, self.size, 360)


def train(net, texts, fonts, held_out, minutes, rate, seed, size=48):
    loader = iter(torch.utils.data.DataLoader(Stream(texts, fonts, seed, size), batch_size=None, num_workers=1))
    test = batch(texts, held_out, random.Random(9), 256, 400)
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
    print(f"step {step}; held-out fonts: {judged(net, test)}")


class Chances(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return self.net(x).exp()


def export(net, path):
    axes = {"ink": {3: "columns"}, "chances": {2: "steps"}}
    names = {"input_names": ["ink"], "output_names": ["chances"]}
    torch.onnx.export(Chances(net.eval()), torch.zeros(1, 1, HEIGHT, 200), path, **names, dynamic_axes=axes, opset_version=13)


def font_files(folder, family):
    """The light and regular upright cuts of a family of @expo-google-fonts."""
    found = glob.glob(os.path.join(folder, "@expo-google-fonts", family, "**", "*.ttf"), recursive=True)
    cuts = ("200", "300", "400", "500", "600")
    return sorted(path for path in found if "Italic" not in path and path.rsplit("_", 1)[-1].startswith(cuts))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--packages", action="store_true")
    parser.add_argument("--fonts")
    parser.add_argument("--words")
    parser.add_argument("--out")
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    families = [(weight, family) for weight, names in FONTS.items() for family in names.split()]
    if options.packages:
        print(" ".join(f"@expo-google-fonts/{family}" for family in [f for _, f in families] + HELD_OUT.split()))
        return
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    fonts = []
    for weight, family in families:
        files = font_files(options.fonts, family)
        fonts += files * max(1, weight // max(1, len(files)))
    held_out = [font_files(options.fonts, family)[0] for family in HELD_OUT.split()]
    with open(options.words, encoding="utf-8") as file:
        texts = Texts(json.load(file))
    net = Hand()
    train(net, texts, fonts, held_out, options.minutes, options.rate, options.seed)
    export(net, options.out)


if __name__ == "__main__":
    main()
