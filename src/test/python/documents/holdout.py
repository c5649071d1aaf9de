"""Receipts made after the readers were finished: nothing was tuned on them."""

from receipts import AR, BR, ES, MX, PT, UK, US, lr, receipt

RECEIPTS = [
    receipt("holdout-br-padaria", BR, ("31.45", "food", "PADARIA PAO DOURADO", "2025-04-19"), [
        ("b", "PADARIA PÃO DOURADO"), ("c", "M. C. Silva & Filhos ME"), ("c", "CNPJ 08.114.230/0001-55"), ("c", "Rua das Acácias, 91 - Curitiba"), ("-",), ("c", "CUPOM NÃO FISCAL"), ("-",),
        lr("PAO FRANCES 0,450KG", "8,10"), lr("QUEIJO PRATO 0,210KG", "13,65"), lr("CAFE COADO", "4,50"), lr("BOLO FUBA FATIA", "5,20"), ("-",), ("lrb", "TOTAL GERAL", "31,45"),
        lr("RECEBIDO", "50,00"), lr("TROCO", "18,55"), ("c", "19/04/2025 08:02  ATEND: LU"), ("c", "VOLTE SEMPRE")], font="narrow", size=23, width=520, seed=101, tilt=-1.7, noise=9),
    receipt("holdout-pt-farmacia", PT, ("19.37", "health", "FARMACIA NOVA DO ROSSIO", "2025-05-03"), [
        ("B", "FARMÁCIA NOVA DO ROSSIO"), ("c", "Dir. Téc. Dra. Helena Matos"), ("c", "NIF 507 334 120"), ("c", "Fatura-Recibo FR 2025/20931"), ("c", "03-05-2025 17:33"), ("-",),
        ("cols", [(34, "Artigo"), (-200, "Qt"), (-120, "PVP"), (-34, "Valor")]), ("cols", [(34, "BEN-U-RON 1G"), (-200, "2"), (-120, "2,86"), (-34, "5,72")]),
        ("cols", [(34, "STREPSILS LIMAO"), (-200, "1"), (-120, "7,95"), (-34, "7,95")]), ("cols", [(34, "SORO FISIOLOGICO"), (-200, "3"), (-120, "1,90"), (-34, "5,70")]), ("-",),
        lr("Total s/ IVA", "18,27"), lr("Total IVA", "1,10"), ("LR", "Total a pagar", "19,37 €"), lr("MB WAY", "19,37 €")], font="roboto", size=22, width=580, seed=102, background=150),
    receipt("holdout-mx-gasolina", MX, ("850.00", "transport", "SERVICIO LA CIMA SA DE CV", "2025-05-01"), [
        ("c", "PEMEX"), ("c", "SERVICIO LA CIMA SA DE CV"), ("c", "RFC SCI010203AB1  E.S. 04412"), ("c", "CARR. MEX-TOLUCA KM 18"), ("gap", 12), "FECHA: 01/05/2025 06:51:12", "ISLA 3  BOMBA 05",
        lr("PRODUCTO", "MAGNA"), lr("LITROS", "35.4314"), lr("PRECIO/LITRO", "$23.99"), ("LR", "IMPORTE", "$850.00"), lr("EFECTIVO", "$1,000.00"), lr("CAMBIO", "$150.00"), ("c", "ESTE TICKET NO ES FACTURA")],
        font="vt323", size=33, width=520, seed=103, tilt=1.9),
    receipt("holdout-es-bar", ES, ("17.80", "food", "BAR EL TUBO", "2025-04-25"), [
        ("c", "BAR EL TUBO"), ("c", "C/ Estébanes 4 - Zaragoza"), ("c", "CIF: B50112233"), ("c", "25/04/25 21:55   Mesa 3"), ("c", "Factura simplificada 00017-22871"), ("-",),
        "Ud  Producto          Importe", lr("2  Caña", "4,40"), lr("1  Croquetas", "8,90"), lr("1  Patatas bravas", "4,50"), ("-",), ("lrb", "TOTAL", "17,80 €"), lr("Entregado", "20,00 €"), lr("Cambio", "2,20 €"),
        ("c", "10% IVA  Base 16,18  Cuota 1,62")], font="courier-prime", size=23, width=540, seed=104, blur=0.9, noise=10),
    receipt("holdout-ar-super", AR, ("41236.70", "food", "COTO C.I.C.S.A.", "2025-04-30"), [
        ("b", "COTO C.I.C.S.A."), ("c", "Paysandú 1842 - CABA"), ("c", "C.U.I.T. 30-54808315-6"), ("c", "Factura B  N° 0199-00551277"), ("c", "30/04/2025 18:20:44"), ("-",),
        lr("FIDEOS MATARAZZO X4", "5.236,70"), lr("ASADO DE TIRA 2,1 KG", "26.500,00"), lr("VINO MALBEC", "12.000,00"), lr("DESC. COMUNIDAD COTO", "-2.500,00"), ("-",), lr("SUBTOTAL", "43.736,70"), lr("DESCUENTOS", "-2.500,00"),
        ("LR", "TOTAL", "41.236,70"), lr("VISA DEBITO", "41.236,70"), "CANTIDAD DE ARTICULOS 6"], font="mono", size=20, width=600, seed=105),
    receipt("holdout-us-pharmacy", US, ("27.46", "health", "CVS pharmacy", "2025-04-17"), [
        ("B", "CVS pharmacy"), ("c", "1500 Lexington Ave, New York"), ("c", "REG#04 TRN#2217 CSHR#0000098"), ("c", "ExtraCare Card #: ********4471"), ("gap", 10), lr("1 ADVIL 200MG 50CT", "11.79F"), lr("1 BANDAGES ASST", "6.49T"), lr("2 TOOTHPASTE", "7.98T"), ("gap", 10),
        lr("3 ITEMS", ""), lr("SUBTOTAL", "26.26"), lr("NY 8.25% TAX", "1.20"), ("lrb", "TOTAL", "27.46"), lr("CHARGE", "27.46"), "************7702 RF", lr("CHANGE", ".00"), ("c", "APRIL 17, 2025  1:22 PM"), ("c", "Returns with receipt, subject to policy, thru 06/16/2025")],
        font="narrow", size=22, width=520, seed=106, tilt=-0.8),
    receipt("holdout-uk-restaurant", UK, ("64.13", "food", "The Fox & Hounds", "2025-04-20"), [
        ("B", "The Fox & Hounds"), ("c", "17 High Street, Oxford"), ("c", "Table 9  Covers 2  20 Apr 2025 14:31"), ("-",), lr("2 Sunday Roast", "£37.00"), lr("1 Sticky Toffee Pudding", "£7.50"), lr("2 Pint Bitter", "£11.00"), lr("1 Lime soda", "£1.50"), ("-",),
        lr("Sub total", "£57.00"), lr("Service charge 12.5%", "£7.13"), ("LR", "Amount Due", "£64.13"), lr("VAT included", "£9.50"), ("c", "VAT No 331 2208 19")], font="merriweather", size=22, width=580, seed=107, tilt=1.3),
    receipt("holdout-br-pix", BR, ("73.90", "other", "Tatiane Gomes Pereira", "2025-05-05"), [
        ("lB", "Pix enviado"), ("gap", 10), ("lB", "R$ 73,90"), "para Tatiane Gomes Pereira", ("gap", 14), lr("Data e hora", "05/05/2025 - 09h12"), lr("ID/Transação", "E9040088820250505120912"), ("-",), ("lb", "Recebedor"), "Tatiane Gomes Pereira", lr("Banco", "CAIXA ECONOMICA FEDERAL"),
        lr("CPF", "***.808.909-**"), ("-",), ("lb", "Pagador"), "Bruno Castro", lr("Banco", "BANCO SANTANDER")], font="roboto", size=27, width=720, kind="screenshot", leading=1.8, dark=True),
    receipt("holdout-mx-didi", MX, ("96.40", "transport", "DiDi", "2025-05-02"), [
        ("lB", "DiDi"), "Recibo de viaje", "vie, 2 may 2025 18:09", ("-",), lr("Tarifa base", "$88.20"), lr("Tiempo y distancia", "$14.20"), lr("Promoción", "-$6.00"), ("LR", "Total pagado", "$96.40"), "Efectivo", "Conductor: Ramón  Placas NXA-33-81"],
        font="lato", size=27, width=700, kind="screenshot", leading=1.7, webp=True),
]
