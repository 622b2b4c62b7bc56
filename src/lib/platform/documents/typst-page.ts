/** Why: the staff room's voice on paper: a margin for when and who, one fine rule, a serif that asks, hairlines and beads. */

/**
 * The constant half of the typesetter's programme: page, type and the first page. It reads the document from
 * `sys.inputs.document` (JSON) and shows strings as text, so nothing that a person wrote is ever read as markup.
 */
export const typstPage = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let ink = rgb("#271f19")
#let soft-ink = rgb("#544941")
#let hairline = rgb("#d3cabb")
#let margin-line = rgb("#e3bfb4")
#let accent = rgb("#034f5a")
#let marker = rgb("#f5dd8b")
#let edge = rgb("#7f7468")
#let margin-left = 56mm
#let margin-right = 18mm
#let rule-at = 51mm
#let sheet-left = 16mm
#let side-width = 30.5mm
#let side-shift = sheet-left - margin-left
#let accented = regex("[\u{0100}-\u{024f}\u{1e00}-\u{1eff}]")
#let family(name) = ((name: name + " Ext", covers: accented), name, name + " Ext")
#let sans = family("Lateral Text") + ("Lateral Symbols", "Lateral Emoji")
#let serif = family("Lateral Serif") + sans
#let text-size = 10.5pt
#let small = 8.5pt
#let maybe(item, key) = item.at(key, default: none)

#let styled(value) = if type(value) == str { [#value] } else {
  for run in value {
    let shown = [#run.text]
    if run.at("emphasis", default: false) { shown = emph(shown) }
    if run.at("strong", default: false) { shown = strong(shown) }
    shown
  }
}

#set document(title: doc.title, author: doc.at("author", default: ()), description: maybe(doc, "subject"), date: auto)
#set text(font: sans, size: text-size, fill: ink, lang: doc.language, region: "GB", fallback: false, hyphenate: false, overhang: false)
#set par(leading: 0.72em, spacing: 1.25em, justify: false, linebreaks: "optimized")
#set strong(delta: 200)
#show strong: set text(weight: 600)

#let side(lines, size, dy: 0pt) = if lines != none and lines.len() > 0 {
  place(left + top, dx: side-shift, dy: (size - small) * 0.68 + dy, box(width: side-width, align(right, {
    set text(size: small, fill: soft-ink, font: sans, weight: 400, style: "normal")
    set par(leading: 0.5em, spacing: 0.5em)
    for line in lines { par[#line] }
  })))
}

#let page-width = if maybe(doc, "orientation") == "landscape" { 297mm } else { 210mm }
#let across(dy: 0pt, color: hairline) = pdf.artifact(place(left + top, dy: dy, line(
  start: (side-shift, 0pt), end: (page-width - margin-left - margin-right, 0pt), stroke: 0.5pt + color)))

#set page(
  paper: "a4",
  flipped: maybe(doc, "orientation") == "landscape",
  margin: (left: margin-left, right: margin-right, top: 26mm, bottom: 26mm),
  background: place(left + top, dx: rule-at, dy: 17mm, line(angle: 90deg, length: 100% - 34mm, stroke: 0.5pt + margin-line)),
  header-ascent: 7mm,
  header: context if counter(page).get().first() > 1 {
    set text(size: small, fill: soft-ink)
    [#doc.title]
    if maybe(doc, "readers") != none { linebreak(); [#doc.readers] }
  },
  footer-descent: 7mm,
  footer: context {
    set text(size: small, fill: soft-ink)
    set par(leading: 0.5em)
    side((str(counter(page).get().first()) + " / " + str(counter(page).final().first()),), small)
    if maybe(doc, "foot") != none [#doc.foot] else [#h(0pt)]
  },
)

#let mark = pdf.artifact(box(width: 6.4mm, height: 6.4mm, {
  let s = 6.4mm / 32
  let bead(x, y, fill) = place(left + top, dx: (x + 16 - 3.7) * s, dy: (y + 16 - 3.7) * s, circle(radius: 3.7 * s, fill: fill, stroke: 1.5 * s + accent))
  place(left + top, dx: 5.4 * s, dy: 5.4 * s, circle(radius: 10.6 * s, stroke: 1.5 * s + accent))
  bead(0, -10.6, accent)
  for (x, y) in ((10.08, -3.28), (6.23, 8.58), (-6.23, 8.58), (-10.08, -3.28)) { bead(x, y, white) }
}))

#let eye = pdf.artifact(box(width: 4.2mm, height: 3mm, {
  place(left + top, curve(stroke: 0.7pt + accent, curve.move((0mm, 1.5mm)), curve.cubic((1.2mm, -0.35mm), (3mm, -0.35mm), (4.2mm, 1.5mm)), curve.cubic((3mm, 3.35mm), (1.2mm, 3.35mm), (0mm, 1.5mm))))
  place(left + top, dx: 1.5mm, dy: 0.9mm, circle(radius: 0.6mm, fill: accent))
}))

#let first-page = {
  if maybe(doc, "masthead") != none {
    place(left + top, dx: side-shift, dy: -9mm, {
      set text(font: serif, size: 14pt, weight: 500)
      grid(columns: (6.4mm, auto), column-gutter: 2mm, align: horizon, mark, [#doc.masthead])
    })
  }
  v(8mm)
  if maybe(doc, "kicker") != none { block(below: 5mm, text(fill: soft-ink, par[#doc.kicker])) }
  block(below: 5mm, width: 100%, {
    show title: it => { set text(font: serif, size: 23pt, weight: 500, fill: ink); set par(leading: 0.42em); block(below: 0pt, width: 122mm)[#doc.title] }
    title()
    side(maybe(doc, "note"), 23pt)
  })
  for (at, entry) in doc.header.enumerate() {
    block(above: if at == 0 { 7mm } else { 2.8mm }, below: 2.8mm, width: 100%, { side(if maybe(entry, "label") != none { (entry.label,) }, text-size); par[#entry.text] })
  }
  if maybe(doc, "readers") != none {
    block(above: 5.5mm, below: 9mm, width: 100%, {
      set text(size: 9.5pt, fill: soft-ink)
      grid(columns: (4.2mm, 1fr), column-gutter: 2mm, move(dy: 0.1mm, eye), par[#doc.readers])
    })
  }
}
`;
