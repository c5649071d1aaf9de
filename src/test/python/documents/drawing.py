"""Draws receipts as photographs and screenshots. Needs Pillow and numpy; fonts are .ttf files in a directory."""

import io
import random

import numpy
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont


class Fonts:
    def __init__(self, directory):
        self.directory = directory

    def load(self, name, size, bold=False):
        for weight in ("700", "400") if bold else ("400",):
            try:
                return ImageFont.truetype(f"{self.directory}/{name}-latin-{weight}-normal.ttf", size)
            except OSError:
                continue
        dejavu = {"mono": "DejaVuSansMono", "sans": "DejaVuSans", "serif": "DejaVuSerif",
                  "narrow": "DejaVuSansCondensed"}[name]
        return ImageFont.truetype(f"/usr/share/fonts/truetype/dejavu/{dejavu}{'-Bold' if bold else ''}.ttf", size)


def lay_out(lines, fonts, font, size, width, leading=1.45, margin=34):
    """Each line is a text (left) or a tuple: ("c"|"b"|"B", text), ("lr", left, right), ("cols", [(x, text)...]),
    ("-",) a rule, ("gap", pixels)."""
    plain = fonts.load(font, size)
    bold = fonts.load(font, size, True)
    big = fonts.load(font, int(size * 1.5), True)
    image = Image.new("L", (width, 4000), 255)
    pen = ImageDraw.Draw(image)
    y = margin
    step = int(size * leading)
    for line in lines:
        if isinstance(line, str):
            pen.text((margin, y), line, font=plain, fill=20)
            y += step
            continue
        kind = line[0]
        if kind == "gap":
            y += line[1]
        elif kind == "-":
            pen.line((margin, y + step // 2, width - margin, y + step // 2), fill=60, width=2)
            y += step
        elif kind == "lr" or kind == "LR" or kind == "lrb":
            used = {"lr": plain, "LR": big, "lrb": bold}[kind]
            pen.text((margin, y), line[1], font=used, fill=20)
            length = pen.textlength(line[2], font=used)
            pen.text((width - margin - length, y), line[2], font=used, fill=20)
            y += int(step * (1.45 if kind == "LR" else 1))
        elif kind == "cols":
            for x, text in line[1]:
                if x < 0:
                    length = pen.textlength(text, font=plain)
                    pen.text((width + x - length, y), text, font=plain, fill=20)
                else:
                    pen.text((x, y), text, font=plain, fill=20)
            y += step
        else:
            used = {"c": plain, "b": bold, "B": big, "l": plain, "lb": bold, "lB": big}[kind]
            length = pen.textlength(line[1], font=used)
            x = margin if kind.startswith("l") else (width - length) / 2
            pen.text((x, y), line[1], font=used, fill=20)
            y += int(step * (1.45 if used is big else 1))
    return image.crop((0, 0, width, y + margin))


def photograph(image, seed, tilt=0.0, background=90, noise=6, blur=0.5, ink=1.0):
    """The paper on a table: uneven light, grain, a slight tilt."""
    chance = random.Random(seed)
    rough = numpy.random.default_rng(seed)
    width, height = image.size
    pad = 40
    table = Image.new("L", (width + 2 * pad, height + 2 * pad), background)
    paper = ImageEnhance.Contrast(image).enhance(ink) if ink != 1.0 else image
    table.paste(paper, (pad, pad))
    if tilt:
        table = table.rotate(tilt, expand=True, fillcolor=background, resample=Image.BICUBIC)
    if blur:
        table = table.filter(ImageFilter.GaussianBlur(blur))
    pixels = numpy.asarray(table).astype(float)
    rows, columns = pixels.shape
    slope = chance.uniform(-0.12, 0.12)
    side = chance.uniform(-0.12, 0.12)
    light = 0.93 + slope * numpy.linspace(-1, 1, rows)[:, None] + side * numpy.linspace(-1, 1, columns)[None, :]
    coarse = rough.normal(0, 5, (rows // 24 + 2, columns // 24 + 2))
    texture = numpy.asarray(Image.fromarray(coarse).resize((columns, rows), Image.BICUBIC))
    pixels = pixels * numpy.clip(light, 0.72, 1.06) + texture + rough.normal(0, noise, pixels.shape)
    tint = numpy.stack([pixels * 1.0, pixels * 0.985, pixels * 0.94], axis=2)
    return Image.fromarray(numpy.clip(tint, 0, 255).astype("uint8"))


def screenshot(image, dark=False, accent=None):
    grey = numpy.asarray(image)
    if dark:
        grey = 255 - (grey * 0.92).astype("uint8")
    return Image.fromarray(grey).convert("RGB")


def degraded(image, seed):
    """Name and image of each worse photograph of the same receipt."""
    chance = random.Random(seed * 7 + 1)
    tilt = chance.choice([-1, 1]) * chance.uniform(3, 8)
    small = image.resize((int(image.width * 0.62), int(image.height * 0.62)), Image.BILINEAR)
    low = Image.blend(image, Image.new("RGB", image.size, (128, 122, 116)), 0.72)
    yield "turned", image.transpose(chance.choice([Image.ROTATE_90, Image.ROTATE_270]))
    yield "upsidedown", image.transpose(Image.ROTATE_180)
    yield "skewed", image.rotate(tilt, expand=True, fillcolor=(70, 62, 58), resample=Image.BICUBIC)
    yield "blurred", image.filter(ImageFilter.GaussianBlur(1.5))
    yield "faint", low
    yield "small", small


def jpeg(image, quality=52):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
