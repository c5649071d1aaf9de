"""Statements and receipts scanned into PDF, and as plain text: scanned.py FONTS CORPUS. Needs Pillow."""

import json
import pathlib
import sys

import drawing
from statements import label

ROWS = [("2025-04-02", -15480, "food", "SUPERMERCADO GUANABARA"), ("2025-04-04", -4200, "transport", "POSTO IPIRANGA"),
        ("2025-04-07", 280000, "income", "SALARIO PREFEITURA"), ("2025-04-11", -13377, "utilities", "LIGHT SERVICOS ELETRICIDADE"), ("2025-04-20", -8990, "health", "DROGARIA PACHECO")]


def amount(cents):
    return f"{abs(cents) // 100:,}".replace(",", ".") + f",{abs(cents) % 100:02d}"


def scan(fonts):
    balance = 100000
    lines = [("b", "BANCO DO BRASIL"), ("c", "Extrato de conta corrente  Período 01/04/2025 a 30/04/2025"), ("-",),
             ("cols", [(34, "Data"), (220, "Histórico"), (-220, "Valor R$"), (-34, "Saldo")]), ("cols", [(220, "Saldo anterior"), (-34, amount(balance) + " C")])]
    for date, cents, _, text in ROWS:
        balance += cents
        lines.append(("cols", [(34, f"{date[8:]}/{date[5:7]}/{date[:4]}"), (220, text), (-220, amount(cents) + (" C" if cents > 0 else " D")), (-34, amount(balance) + " C")]))
    image = drawing.lay_out(lines, fonts, "sans", 22, 1000, leading=1.8)
    return drawing.photograph(image, 77, tilt=0.6, background=250, noise=4)


def text():
    balance = 100000
    lines = ["BANCO DO BRASIL  -  EXTRATO", "PERIODO 01/04/2025 A 30/04/2025", "", "DATA   HISTORICO                         VALOR          SALDO", "                SALDO ANTERIOR                       1.000,00 C"]
    for date, cents, _, what in ROWS:
        balance += cents
        lines.append(f"{date[8:]}/{date[5:7]}  {what:<32}{amount(cents) + (' C' if cents > 0 else ' D'):>10}  {amount(balance) + ' C':>14}")
    return "\n".join(lines) + "\n"


def main():
    fonts = drawing.Fonts(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    scan(fonts).convert("L").save(folder / "br-scanned.pdf", "PDF", resolution=120, quality=55)
    (folder / "br-extrato.txt").write_text(text())
    labels = [label("br-scanned.pdf", "pt", "BRL", ROWS), label("br-extrato.txt", "pt", "BRL", ROWS)]
    (folder / "scanned.jsonl").write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in labels))


main()
