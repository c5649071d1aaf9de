"""Writes the documents of the corpus: generate.py FONTS CORPUS [SET]. Drawn from fixed seeds: the same every time."""

import importlib
import io
import json
import pathlib
import sys

from PIL import Image

import drawing

TODAY = "2025-05-05"
DEGRADED = {"br-mercado", "br-farmacia", "pt-supermercado", "mx-oxxo", "es-super", "ar-kiosco", "us-grocery", "us-diner",
            "uk-tesco", "mx-terminal"}


def drawn(one, fonts):
    look = one["look"]
    image = drawing.lay_out(one["lines"], fonts, look["font"], look["size"], look["width"], look.get("leading", 1.45))
    if look.get("kind") == "screenshot":
        return drawing.screenshot(image, look.get("dark", False))
    return drawing.photograph(image, look["seed"], look.get("tilt", 0.0), look.get("background", 90),
                              look.get("noise", 6), look.get("blur", 0.5), look.get("ink", 1.0))


def label(file, one):
    amount, category, description, date = one["truth"]
    language, currency = one["context"]
    return {"file": file, "language": language, "currency": currency, "today": TODAY, "candidates": [
        {"amount": amount, "currency": currency, "category": category, "description": description, "date": date}]}


def write(one, fonts, folder, labels):
    image = drawn(one, fonts)
    look = one["look"]
    out = io.BytesIO()
    if look.get("webp"):
        suffix = "webp"
        image.save(out, "WEBP", quality=60)
    elif look.get("kind") == "screenshot":
        suffix = "png"
        image.quantize(16).save(out, "PNG", optimize=True)
    else:
        suffix = "jpg"
        out.write(drawing.jpeg(image))
    file = f"{one['name']}.{suffix}"
    (folder / file).write_bytes(out.getvalue())
    labels["clean"].append(label(file, one))
    if one["name"] in DEGRADED:
        for kind, worse in drawing.degraded(image, look["seed"]):
            file = f"degraded/{one['name']}-{kind}.jpg"
            (folder / file).write_bytes(drawing.jpeg(worse, 45))
            labels["degraded"].append(label(file, one))


def main():
    fonts = drawing.Fonts(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    source = sys.argv[3] if len(sys.argv) > 3 else "receipts"
    (folder / "degraded").mkdir(parents=True, exist_ok=True)
    labels = {"clean": [], "degraded": []}
    for one in importlib.import_module(source).RECEIPTS:
        write(one, fonts, folder, labels)
    for name, lines in labels.items():
        if lines:
            file = folder / f"{source}-{name}.jsonl"
            file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))


main()
