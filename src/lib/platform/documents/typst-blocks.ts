/** Why: each kind of block has one way to look on paper, and one kind of tag for a screen reader. */

/** How the typesetter draws each block; used after the page part, and constant like it. */
export const typstBlocks = String.raw`
#set list(marker: move(dy: -0.5pt, text(fill: accent, size: 0.8em)[•]), body-indent: 0.7em, spacing: 0.95em)
#set enum(body-indent: 0.7em, spacing: 0.95em)
#set heading(numbering: none)
#show heading: it => {
  let size = if it.level == 1 { 16pt } else if it.level == 2 { 12.5pt } else { text-size }
  let font = if it.level < 3 { serif } else { sans }
  set text(font: font, size: size, weight: if it.level < 3 { 500 } else { 600 })
  set par(leading: 0.45em)
  block(above: 0pt, below: 0pt, width: 100%, it.body)
}

#let show-heading(b) = {
  let size = if b.level == 1 { 16pt } else if b.level == 2 { 12.5pt } else { text-size }
  let above = if b.level == 1 { 9mm } else if b.level == 2 { 7mm } else { 5.5mm }
  block(above: above, below: if b.level == 1 { 5.4mm } else { 4.4mm }, width: 100%, breakable: false, sticky: true, {
    if b.level == 1 { across(); v(6.5mm) }
    heading(level: b.level, [#b.text])
    side(maybe(b, "note"), size, dy: if b.level == 1 { 6.5mm } else { 0pt })
  })
}

#let noted(b, size, gap: 4.8mm, body) = block(width: 100%, breakable: true, above: gap, below: gap, { side(maybe(b, "note"), size); body })

#let show-paragraph(b) = {
  let tone = maybe(b, "tone")
  let size = if tone == "lead" { 12.5pt } else if tone == "soft" { small + 0.5pt } else { text-size }
  set text(size: size, fill: if tone == "soft" { soft-ink } else { ink })
  noted(b, size, par(styled(b.text)))
}

#let show-list(b) = noted(b, text-size, {
  let items = b.items.map(styled)
  if b.at("ordered", default: false) { enum(..items) } else { list(..items) }
})

#let show-quote(b) = noted(b, 12.5pt, gap: 6.4mm, {
  set quote(block: true)
  show quote: it => block(width: 100%, inset: (left: 0pt), {
    text(font: serif, style: "italic", weight: 400, size: 12.5pt, it.body)
    if it.attribution != none { block(above: 0.6em, text(size: 9pt, fill: soft-ink, it.attribution)) }
  })
  quote(attribution: if maybe(b, "by") != none [#b.by], styled(b.text))
})

#let show-table(b) = {
  let count = b.header.len()
  let figures = b.at("figures", default: ())
  let spread = b.at("wide", default: false)
  let named = b.at("rowNames", default: false)
  let widths = b.widths.map(w => w * 1fr)
  let cell(row, at) = {
    let shown = styled(row.at(at, default: ""))
    if named and at == 0 { strong(shown) } else { shown }
  }
  set text(size: 9.5pt)
  set par(leading: 0.5em)
  show figure: set block(breakable: true)
  set figure(supplement: none, numbering: none, gap: 2.2mm)
  set figure.caption(position: top)
  show figure.caption: it => align(left, block(width: 100%, sticky: true, text(size: 9pt, fill: soft-ink, it.body)))
  let grid-of = table(
    columns: widths,
    align: (x, y) => (if figures.contains(x) { right } else { left }) + top,
    inset: (x, y) => (left: if x == 0 { 0pt } else { 2.2mm }, right: if x == count - 1 { 0pt } else { 2.2mm }, y: 2mm),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + ink } else { 0.5pt + hairline }),
    table.header(repeat: true, ..b.header.map(h => text(size: small, weight: 600, fill: soft-ink)[#h])),
    ..b.rows.map(row => range(count).map(at => cell(row, at))).flatten(),
  )
  let whole = figure(kind: table, caption: if maybe(b, "caption") != none [#b.caption], align(left, grid-of))
  if spread { block(width: 100%, breakable: true, above: 7mm, below: 7mm, pad(left: side-shift, block(fill: white, width: 100%, breakable: true, outset: (y: 1mm), whole))) }
  else { noted(b, 9.5pt, gap: 6.4mm, whole) }
}

#let bead(hollow) = pdf.artifact(box(width: 3.3mm, height: 3.4mm, fill: white, align(center + horizon, circle(radius: 1.15mm, fill: if hollow { white } else { accent }, stroke: if hollow { (paint: edge, thickness: 0.8pt, dash: "densely-dotted") } else { 0.8pt + accent }))))

#let show-trail(b) = noted(b, text-size, gap: 6.4mm, {
  let last = b.items.len() - 1
  let gutter = 5.4mm
  set list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0pt)
  pad(left: gutter, list(..b.items.enumerate().map(((at, item)) => {
    let against = maybe(item, "against")
    let rail = if at == last { none } else { (left: 0.6pt + edge) }
    block(width: 100%, above: 0pt, below: 0pt, breakable: true, inset: (bottom: if at == last { 0pt } else { 4.4mm }), outset: (left: gutter - 1.15mm), stroke: rail, {
      place(left + top, dx: -gutter - 0.5mm, dy: -0.5mm, bead(against != none))
      let said = ("time", "role").map(key => maybe(item, key)).filter(v => v != none).join(", ")
      block(above: 0pt, below: 2.2mm, sticky: true, text(size: 9.5pt, fill: soft-ink, {
        text(fill: ink, strong[#item.source])
        if said != none [, #said]
        if against != none { h(0.6em); highlight(fill: marker, top-edge: 0.9em, bottom-edge: -0.25em, extent: 1.5pt, text(fill: ink)[#against]) }
      }))
      [#item.text]
      if maybe(item, "inference") != none { block(above: 2.4mm, text(fill: soft-ink, style: "italic")[#item.inference]) }
    })
  })))
})

#let show-callout(b) = noted(b, 11pt, gap: 6.4mm, block(width: 100%, breakable: true, inset: (left: 4mm, y: 1mm), stroke: (left: 2pt + accent), {
  if maybe(b, "title") != none { block(below: 0.7em, sticky: true, strong[#b.title]) }
  par(styled(b.text))
}))

#let show-picture(b) = noted(b, 9.5pt, gap: 6.4mm, {
  set figure(supplement: none, numbering: none, gap: 2.2mm)
  set figure.caption(position: top)
  show figure.caption: it => align(left, block(width: 100%, sticky: true, text(size: 9pt, fill: soft-ink, it.body)))
  figure(kind: image, caption: if maybe(b, "caption") != none [#b.caption], image(bytes(b.svg), format: "svg", width: 100%, alt: b.alt))
})

#first-page
#for b in doc.blocks {
  if b.kind == "heading" { show-heading(b) }
  else if b.kind == "paragraph" { show-paragraph(b) }
  else if b.kind == "list" { show-list(b) }
  else if b.kind == "quote" { show-quote(b) }
  else if b.kind == "table" { show-table(b) }
  else if b.kind == "trail" { show-trail(b) }
  else if b.kind == "callout" { show-callout(b) }
  else if b.kind == "picture" { show-picture(b) }
  else if b.kind == "page-break" { pagebreak(weak: true) }
}
`;
