"""The receipts the readers were made on: what stands on the paper and what must be read from it."""


def receipt(name, context, truth, lines, **look):
    return {"name": name, "context": context, "truth": truth, "lines": lines, "look": look}


BR, PT, MX = ("pt", "BRL"), ("pt", "EUR"), ("es", "MXN")
ES, AR, US, UK = ("es", "EUR"), ("es", "ARS"), ("en", "USD"), ("en", "GBP")


def lr(left, right):
    return ("lr", left, right)


RECEIPTS = [
    receipt("br-mercado", BR, ("87.43", "food", "SUPERMERCADO BOM PRECO", "2025-05-03"), [
        ("B", "SUPERMERCADO BOM PREÇO"), ("c", "Bom Preço Comércio de Alimentos Ltda"),
        ("c", "Av. Brasil, 1520 - Centro - Campinas/SP"), ("c", "CNPJ 12.345.678/0001-95  IE 244.555.120.114"), ("-",),
        ("c", "CUPOM FISCAL ELETRÔNICO - SAT"), ("-",), "#|COD|DESC|QTD|UN|VL UN R$|VL ITEM R$",
        "001 7891000100103 ARROZ TIO JOAO 5KG", lr("   1 UN X 28,90", "28,90"),
        "002 7896005800010 FEIJAO CARIOCA 1KG", lr("   2 UN X 8,49", "16,98"),
        "003 7891910000197 ACUCAR UNIAO 1KG", lr("   1 UN X 4,79", "4,79"),
        "004 2000310007855 CARNE MOIDA KG", lr("   0,785 KG X 39,90", "31,32"),
        "005 7894900011517 REFRIG COLA 2L", lr("   1 UN X 10,44", "10,44"), ("-",),
        lr("Subtotal", "92,43"), lr("Desconto", "-5,00"), ("LR", "TOTAL R$", "87,43"),
        lr("Dinheiro", "100,00"), lr("Troco R$", "12,57"), ("-",), lr("ITENS: 6", "OPERADOR: MARIA"),
        "Tributos aprox. R$ 14,21 (Lei 12.741/2012)", ("c", "SAT No. 000.251.334"), ("c", "03/05/2025 - 18:42:10")],
        font="mono", size=20, width=640, seed=1, tilt=0.8),
    receipt("br-farmacia", BR, ("64.70", "health", "DROGARIA SAO PAULO S.A.", "2025-04-28"), [
        ("b", "DROGARIA SÃO PAULO S.A."), ("c", "CNPJ: 61.412.110/0230-44"), ("c", "RUA AUGUSTA, 2200 SÃO PAULO SP"),
        ("c", "DOCUMENTO AUXILIAR DA NOTA FISCAL"), ("c", "DE CONSUMIDOR ELETRÔNICA"), ("-",),
        "CODIGO  DESCRICAO  QTDE UN VL.UNIT VL.TOTAL", "104552 DIPIRONA 500MG C/20", lr("  2 UN  x 9,90", "19,80"),
        "220191 PROTETOR SOLAR FPS50", lr("  1 UN  x 44,90", "44,90"), ("-",),
        lr("QTD. TOTAL DE ITENS", "3"), lr("VALOR TOTAL R$", "64,70"), lr("VALOR A PAGAR R$", "64,70"),
        lr("FORMA DE PAGAMENTO", "VALOR PAGO R$"), lr("Cartão de Crédito", "64,70"), ("-",),
        ("c", "Consulte pela Chave de Acesso em"), ("c", "www.nfce.fazenda.sp.gov.br/consulta"),
        ("c", "3525 0461 4121 1002 3044 6500 1000 0453"), ("c", "CONSUMIDOR CPF 123.456.789-09"),
        ("c", "NFC-e nº 45310 Série 1  28/04/2025 09:13:55"), "Trib. Totais Incidentes R$ 18,77"],
        font="inconsolata", size=24, width=620, seed=2),
    receipt("br-posto", BR, ("250.00", "transport", "AUTO POSTO ESTRELA LTDA", "2025-05-04"), [
        ("c", "AUTO POSTO ESTRELA LTDA"), ("c", "CNPJ 03.772.118/0001-20"), ("c", "ROD. BR 101 KM 212 - PALHOÇA SC"), ("-",),
        "ITEM CODIGO DESCRICAO", "001 0002 GASOLINA COMUM", lr("41,118 LT x 6,080", "250,00"), ("-",),
        ("lrb", "VALOR TOTAL R$", "250,00"), lr("CARTAO DEBITO", "250,00"), lr("TROCO", "0,00"), ("-",),
        "PLACA: MKZ4J55  KM: 84.210", "BICO 03 ENC INI 152.334,120", "EMISSAO 04/05/2025 07:55:01",
        "VAL APROX TRIBUTOS R$ 81,25 (32,50%)"], font="vt323", size=32, width=620, seed=3, tilt=-1.1),
    receipt("br-restaurante", BR, ("112.20", "food", "CANTINA DA NONNA", "2025-05-01"), [
        ("B", "CANTINA DA NONNA"), ("c", "Rua 13 de Maio, 668 - Bela Vista"), ("c", "MESA 14   GARÇOM: JOÃO"), ("-",),
        lr("1 Lasanha bolonhesa", "48,00"), lr("1 Nhoque ao sugo", "39,00"), lr("2 Suco laranja", "15,00"), ("-",),
        lr("Subtotal", "102,00"), lr("Serviço 10%", "10,20"), ("lrb", "Total a pagar", "112,20"),
        lr("Por pessoa (2)", "56,10"), ("gap", 20), ("c", "01/05/25 13:47"), ("c", "Obrigado pela preferência!")],
        font="courier-prime", size=24, width=560, seed=4),
    receipt("pt-supermercado", PT, ("23.86", "food", "PINGO DOCE", "2025-05-02"), [
        ("B", "PINGO DOCE"), ("c", "Pingo Doce - Distribuição Alimentar, S.A."), ("c", "Loja Lisboa - Av. Roma"),
        ("c", "NIF 500829993  Cap. Social 33.808.115 EUR"), ("c", "Fatura Simplificada FS 0213452025/118204"),
        ("c", "Original   02/05/2025 19:22"), ("-",), lr("C LEITE MEIO GORDO 1L", "0,86"), lr("C PAO DE FORMA", "1,49"),
        lr("B BACALHAU CURADO", "14,32"), lr("C AZEITE 0,75L", "6,99"), lr("E SACO", "0,20"), ("-",),
        ("LR", "TOTAL", "23,86"), lr("POUPANÇA", "2,10"), lr("Multibanco", "23,86"), ("-",),
        ("cols", [(34, "Taxa"), (180, "Base"), (320, "IVA"), (-34, "Total")]),
        ("cols", [(34, "C 6%"), (180, "8,81"), (320, "0,53"), (-34, "9,34")]),
        ("cols", [(34, "B 13%"), (180, "12,67"), (320, "1,65"), (-34, "14,32")]),
        ("cols", [(34, "E 23%"), (180, "0,16"), (320, "0,04"), (-34, "0,20")]),
        ("c", "ATCUD: JFGHT3X-118204"), ("c", "Cartão Poupa Mais ****4521")],
        font="mono", size=21, width=600, seed=5, tilt=1.2),
    receipt("pt-cafe", PT, ("4.35", "food", "PASTELARIA VERSAILLES LDA", "2025-05-05"), [
        ("b", "PASTELARIA VERSAILLES LDA"), ("c", "Av. da República 15-A 1050-185 Lisboa"),
        ("c", "Contribuinte: 500 213 848"), ("c", "FATURA SIMPLIFICADA  FS A/10233"), ("c", "2025-05-05  08:31"), ("-",),
        lr("2 x Café", "1,70"), lr("1 x Pastel de nata", "1,30"), lr("1 x Meia torrada", "1,35"), ("-",),
        ("lrb", "Total a pagar:", "4,35 €"), lr("Numerário", "5,00 €"), lr("Troco", "0,65 €"), ("-",),
        "IVA 13%  Incid. 3,85  Imp. 0,50", ("c", "Obrigado e volte sempre")],
        font="space-mono", size=22, width=620, seed=6),
    receipt("mx-oxxo", MX, ("97.50", "food", "CADENA COMERCIAL OXXO SA DE CV", "2025-05-04"), [
        ("c", "CADENA COMERCIAL OXXO SA DE CV"), ("c", "RFC: CCO8605231N4"), ("c", "EDISON 1235 NTE COL. TALLERES"),
        ("c", "MONTERREY NL CP 64480"), ("c", "04/05/2025 21:16:40"), ("c", "FOLIO VENTA: 10JPZ50HRK  CAJA 1"), ("-",),
        lr("1 COCA COLA 600ML", "$19.00"), lr("2 SABRITAS ORIGINAL", "$38.00"), lr("1 CAFE ANDATTI GDE", "$25.50"),
        lr("1 GANSITO", "$15.00"), ("-",), ("LR", "TOTAL", "$97.50"), lr("EFECTIVO", "$200.00"),
        lr("CAMBIO", "$102.50"), ("-",), "TOTAL DE ARTICULOS VENDIDOS: 5", lr("IVA 16%", "$6.07"), lr("IEPS 8%", "$3.93"),
        ("c", "GRACIAS POR SU COMPRA")], font="share-tech-mono", size=25, width=560, seed=7, tilt=-0.6),
    receipt("mx-super", MX, ("1284.36", "food", "TIENDAS SORIANA SA DE CV", "2025-04-30"), [
        ("b", "TIENDAS SORIANA SA DE CV"), ("c", "SUC. CUMBRES  R.F.C. TSO991022PB6"), ("c", "30/ABR/2025 17:05 TDA 214 CJ 08"), ("-",),
        lr("DETERGENTE ARIEL 5KG", "249.90 A"), lr("PECHUGA POLLO 1.850 KG", "238.65"), lr("HUEVO SAN JUAN 30", "92.00"),
        lr("PAÑALES HUGGIES G4", "389.00 A"), lr("ACEITE NUTRIOLI 3PZ", "151.50"), lr("FRUTAS Y VERDURAS", "163.31"), ("-",),
        lr("SUBTOTAL", "1,196.24"), lr("IVA", "88.12"), ("LR", "TOTAL", "1,284.36"), lr("TARJETA CREDITO", "1,284.36"),
        lr("CAMBIO", "0.00"), ("-",), "SU AHORRO HOY 120.00", "TARJETA ************7744 AUT 004521",
        "PUNTOS RECOMPENSAS: 3,410", ("c", "ARTICULOS COMPRADOS 8")], font="mono", size=20, width=600, seed=8),
    receipt("es-super", ES, ("31.57", "food", "MERCADONA, S.A.", "2025-05-03"), [
        ("B", "MERCADONA, S.A."), ("c", "A-46103834"), ("c", "C/ COLÓN 34"), ("c", "46004 VALENCIA"), ("c", "TELÉFONO: 963522110"),
        "03/05/2025 12:44  OP: 1043388", "FACTURA SIMPLIFICADA: 2180-014-662310", ("-",),
        ("cols", [(34, "Descripción"), (-130, "P. Unit"), (-34, "Importe")]),
        lr("1 ACEITE OLIVA VIRGEN", "9,15"), ("cols", [(34, "3 LECHE ENTERA"), (-130, "0,97"), (-34, "2,91")]),
        lr("1 SALMON FRESCO", "11,46"), ("cols", [(34, "2 QUESO CURADO"), (-130, "3,60"), (-34, "7,20")]), lr("1 BOLSA PLASTICO", "0,85"), ("-",),
        ("LR", "TOTAL (€)", "31,57"), lr("TARJETA BANCARIA", "31,57"), ("-",),
        ("cols", [(34, "IVA"), (180, "BASE IMP. (€)"), (-34, "CUOTA (€)")]),
        ("cols", [(34, "4%"), (180, "18,52"), (-34, "0,74")]), ("cols", [(34, "10%"), (180, "10,42"), (-34, "1,04")]),
        ("cols", [(34, "21%"), (180, "0,70"), (-34, "0,15")]), ("lr", "TOTAL", "29,64     1,93"),
        ("c", "TARJ. BANCARIA: **** **** **** 1189"), ("c", "AUT: 664120")], font="sans", size=22, width=600, seed=9, tilt=0.5),
    receipt("es-restaurante", ES, ("46.20", "food", "CASA LUCIO TABERNA", "2025-05-02"), [
        ("B", "CASA LUCIO TABERNA"), ("c", "Cava Baja 35, 28005 Madrid"), ("c", "NIF B-28411937"), ("c", "Mesa 7  Comensales 2"),
        ("c", "Fecha 02-05-2025  Hora 15:20"), ("c", "FACTURA SIMPLIFICADA T-88412"), ("-",), lr("2 MENU DEL DIA", "33,00"),
        lr("1 COPA RIOJA", "4,20"), lr("2 CAFE SOLO", "3,00"), lr("1 TARTA DE QUESO", "6,00"), ("-",),
        lr("Base imponible", "42,00"), lr("I.V.A. 10%", "4,20"), ("LR", "TOTAL A PAGAR", "46,20 EUR"),
        ("c", "IVA INCLUIDO - GRACIAS POR SU VISITA")], font="serif", size=21, width=580, seed=10),
    receipt("ar-kiosco", AR, ("8450.00", "food", "CARREFOUR EXPRESS", "2025-05-01"), [
        ("b", "CARREFOUR EXPRESS"), ("c", "INC S.A.  CUIT 30-68731043-4"), ("c", "AV. SANTA FE 2450 CABA"),
        ("c", "TIQUE FACTURA B  Nro 0022-00118453"), "Fecha 01/05/2025   Hora 20:11:09", ("-",),
        lr("1,0000 x 2.350,00 YERBA 500G", "2.350,00"), lr("2,0000 x 1.800,00 LECHE LS 1L", "3.600,00"),
        lr("1,0000 x 2.500,00 PAN LACTAL", "2.500,00"), ("-",), ("LR", "TOTAL $", "8.450,00"), "RECIBI(MOS)",
        lr("Efectivo", "10.000,00"), lr("Su vuelto", "1.550,00"), ("-",), "CAE 75184001293847  VTO 11/05/2025"],
        font="share-tech-mono", size=23, width=600, seed=11, tilt=1.0),
    receipt("us-grocery", US, ("36.68", "food", "TRADER JOE'S", "2025-05-03"), [
        ("B", "TRADER JOE'S"), ("c", "2073 Broadway  New York, NY 10023"), ("c", "Store #542 - (212) 799-0028"), ("-",),
        lr("ORGANIC BANANAS 6EA", "1.74"), lr("SOURDOUGH LOAF", "4.49"), lr("CHICKEN THIGHS", "11.28"), lr("OLIVE OIL EVOO", "9.99"),
        lr("PAPER TOWELS", "7.99"), ("-",), lr("SUBTOTAL", "$35.49"), lr("TAX: $13.39 @ 8.875%", "$1.19"), ("LR", "TOTAL", "$36.68"),
        lr("VISA", "$36.68"), ("-",), "VISA ************4410  AUTH 02817D", lr("ITEMS 10", "CASHIER: Dana"), ("c", "05-03-2025 06:12 PM"),
        ("c", "THANK YOU FOR SHOPPING AT TJ'S")], font="mono", size=21, width=560, seed=12),
    receipt("us-diner", US, ("58.32", "food", "Blue Plate Diner", "2025-04-26"), [
        ("B", "Blue Plate Diner"), ("c", "410 E 5th St, Austin TX"), ("c", "Server: Kim   Table 12   Guests: 2"), ("c", "Apr 26, 2025 7:48 PM"), ("-",),
        lr("1 Burger Deluxe", "16.50"), lr("1 Fish Tacos", "18.00"), lr("2 Lemonade", "9.90"), ("-",), lr("Subtotal", "44.40"),
        lr("Tax", "3.92"), lr("Tip", "10.00"), ("lrb", "Total", "58.32"), ("-",), lr("Suggested tip 18%", "7.99"), lr("Suggested tip 20%", "8.88"),
        lr("Mastercard x8821", "58.32"), ("c", "Customer copy")], font="courier-prime", size=24, width=560, seed=13, tilt=-0.9),
    receipt("us-gas", US, ("52.11", "transport", "SHELL", "2025-05-04"), [
        ("B", "SHELL"), ("c", "SERVICE STATION 57444"), ("c", "1201 MAIN ST  TULSA OK"), ("gap", 12), "DATE 05/04/25 08:02", "PUMP# 04   REGULAR UNL",
        lr("GALLONS", "15.332"), lr("PRICE/GAL", "$3.399"), lr("FUEL TOTAL", "$52.11"), ("gap", 12), "DEBIT ****0092", "AUTH# 448120",
        ("c", "Go Shell rewards: 15 pts")], font="vt323", size=34, width=540, seed=14),
    receipt("uk-tesco", UK, ("18.75", "food", "TESCO", "2025-05-02"), [
        ("B", "TESCO"), ("c", "Express Holborn"), ("c", "VAT NO. GB 220 4302 31"), ("gap", 10), lr("MEAL DEAL", "£3.60"), lr("PIZZA MARGHERITA", "£5.50"),
        lr("SEMI SKIMMED 2PT", "£1.20"), lr("WASHING CAPSULES", "£10.00"), ("gap", 8), lr("SUBTOTAL", "£20.30"), lr("CLUBCARD SAVINGS", "-£1.55"),
        ("LR", "TOTAL TO PAY", "£18.75"), lr("CONTACTLESS", "£18.75"), lr("CHANGE DUE", "£0.00"), ("-",), "CLUBCARD POINTS THIS VISIT 18", "TOTAL UP TO 02/05/25  1,204",
        ("c", "02/05/25 13:05 2188 044 9012")], font="lato", size=24, width=540, seed=15, tilt=0.7),
    receipt("uk-coffee", UK, ("7.90", "food", "Caffe Nero", "2025-05-05"), [
        ("B", "Caffè Nero"), ("c", "122 Regent Street London"), ("c", "05 May 2025 09:14  Till 2"), ("-",), lr("Flat White Reg", "3.95"),
        lr("Almond Croissant", "3.95"), ("-",), lr("Items: 2", ""), ("lrb", "Total (inc. VAT)", "£7.90"), lr("Cash", "£10.00"), lr("Change", "£2.10"),
        lr("VAT 20%", "£1.32"), ("c", "Vat Reg 795 8831 02")], font="merriweather", size=23, width=540, seed=16),
    receipt("br-pix-enviado", BR, ("150.00", "other", "Joana Ribeiro Martins", "2025-05-04"), [
        ("lB", "Comprovante de transferência"), "04 MAI 2025 - 16:20:33", ("gap", 20), lr("Valor", "R$ 150,00"), lr("Tipo de transferência", "Pix"), ("-",),
        ("lb", "Destino"), lr("Nome", "Joana Ribeiro Martins"), lr("CPF", "***.456.789-**"), lr("Instituição", "NU PAGAMENTOS - IP"), lr("Chave Pix", "joana.rm@exemplo.com"), ("-",),
        ("lb", "Origem"), lr("Nome", "Carlos Eduardo Lima"), lr("Instituição", "BANCO INTER"), lr("Agência", "0001"), lr("Conta", "1234567-8"), ("-",),
        "ID da transação:", "E00416968202505041920bXk2Q7fPz1a"], font="roboto", size=24, width=720, kind="screenshot", leading=1.9),
    receipt("br-pix-recebido", BR, ("1320.50", "income", "Construtora Horizonte Ltda", "2025-05-02"), [
        ("lB", "Você recebeu um Pix!"), ("gap", 16), ("lB", "R$ 1.320,50"), ("gap", 16), lr("De", "Construtora Horizonte Ltda"), lr("CNPJ", "**.123.456/0001-**"),
        lr("Instituição", "ITAÚ UNIBANCO S.A."), lr("Data e hora", "02/05/2025 às 10:41"), lr("Mensagem", "Serviço de pintura abril"), ("-",),
        "ID: E60701190202505021341DY5J8QPLWZ3"], font="lato", size=25, width=720, kind="screenshot", leading=1.9),
    receipt("br-cartao-parcelado", BR, ("899.70", "housing", "MAGAZINE LUIZA", "2025-05-03"), [
        ("c", "REDE"), ("c", "MASTERCARD"), ("c", "VIA CLIENTE"), ("gap", 10), ("b", "MAGAZINE LUIZA"), "CNPJ: 47.960.950/0449-27", "03/05/25  15:31:20   TERM: PV129931",
        "CARTAO: ************5521", "CV: 182934412  AUT: R07712", ("gap", 10), "CREDITO PARCELADO LOJA", lr("VALOR:", "R$ 899,70"), lr("PARCELAS:", "03X R$ 299,90"),
        ("gap", 10), ("c", "TRANSACAO AUTORIZADA MEDIANTE"), ("c", "USO DE SENHA PESSOAL")], font="vt323", size=32, width=520, seed=19, tilt=-1.4),
    receipt("mx-terminal", MX, ("630.00", "food", "RESTAURANTE EL CARDENAL", "2025-05-03"), [
        ("c", "BBVA"), ("b", "RESTAURANTE EL CARDENAL"), ("c", "PALMA 23 CENTRO CDMX"), ("c", "AFILIACION 7719023"), ("-",), "VENTA   COPIA CLIENTE", "VISA  XXXX XXXX XXXX 3310",
        "FECHA 03/05/2025  HORA 15:58", lr("CONSUMO", "$ 550.00"), lr("PROPINA", "$ 80.00"), ("LR", "TOTAL M.N.", "$ 630.00"), "APROBADA 118842  REF 000129931102",
        ("c", "PAGARE NEGOCIABLE UNICAMENTE"), ("c", "CON INSTITUCIONES DE CREDITO")], font="share-tech-mono", size=24, width=540, seed=20),
    receipt("mx-uber", MX, ("148.93", "transport", "Uber", "2025-05-04"), [
        ("lB", "Uber"), ("gap", 10), "4 de mayo de 2025", ("gap", 12), ("lB", "Gracias por viajar, Luis"), "Esperamos que hayas disfrutado tu viaje", ("gap", 12), ("LR", "Total", "MX$148.93"), ("-",),
        lr("Tarifa del viaje", "MX$121.40"), lr("Cuota de solicitud", "MX$17.53"), lr("Peaje", "MX$10.00"), ("-",), ("lb", "Pagos"), lr("Visa ••••3310  4/5/25 22:41", "MX$148.93"),
        "UberX  8.42 kilómetros | 24 min"], font="roboto", size=26, width=720, kind="screenshot", leading=1.7),
    receipt("br-ifood", BR, ("58.89", "food", "iFood", "2025-05-01"), [
        ("lB", "iFood"), ("lb", "Detalhes do pedido"), "Burger House Pinheiros", "Pedido nº 4471 • 01/05/2025 20:33", ("-",), lr("1 Combo Smash Duplo", "R$ 44,90"), lr("1 Batata rústica", "R$ 15,00"), ("-",),
        ("lb", "Resumo de valores"), lr("Subtotal", "R$ 59,90"), lr("Taxa de entrega", "R$ 7,99"), lr("Taxa de serviço", "R$ 0,99"), lr("Descontos", "- R$ 9,99"), ("lrb", "Total", "R$ 58,89"), ("-",),
        "Pago pelo app", "Crédito Mastercard •••• 5521"], font="lato", size=25, width=720, kind="screenshot", leading=1.8, dark=True, webp=True),
    receipt("pt-restaurante", PT, ("38.50", "food", "O ZE DA MOURARIA", "2025-04-29"), [
        ("b", "O ZÉ DA MOURARIA"), ("c", "Restauração Unipessoal Lda"), ("c", "Rua João do Outeiro 24 Lisboa"), ("c", "NIF: 509112343"), ("c", "Consulta de mesa - Não serve de fatura"), ("c", "29-04-2025 14:02  Mesa 5"), ("-",),
        lr("1 Bacalhau assado", "24,00"), lr("1 Vinho casa 1/2", "6,50"), lr("2 Sobremesa", "6,00"), lr("2 Café", "2,00"), ("-",),
        ("lB", "Total"), ("cols", [(-34, "38,50 EUR")]), ("gap", 10), "Inclui IVA à taxa em vigor"], font="inconsolata", size=25, width=560, seed=23, webp=True),
    receipt("ar-farmacia", AR, ("23780.50", "health", "FARMACITY S.A.", "2025-05-04"), [
        ("B", "FARMACITY S.A."), ("c", "C.U.I.T. Nro.: 30-69213874-7"), ("c", "FLORIDA 474 CABA"), ("c", "A CONSUMIDOR FINAL"), ("c", "Fecha: 04/05/25  P.V. 0451"), ("-",),
        lr("IBUPROFENO 600 X 20", "12.480,50"), lr("SHAMPOO DOVE 400", "9.300,00"), lr("ALCOHOL EN GEL", "4.000,00"), lr("Dto. Promo 2x1", "-2.000,00"), ("-",),
        ("LR", "TOTAL", "$ 23.780,50"), lr("MERCADO PAGO", "$ 23.780,50"), "Regimen de Transparencia Fiscal", lr("IVA Contenido", "$ 4.127,19")], font="mono", size=20, width=560, seed=24, tilt=-0.7),
]
