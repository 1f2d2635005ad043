/// How the report looks: on a screen of any width, by day and by night, and on A4 paper.
enum HTMLStyle {
  /// The style sheet; it names no file and no address.
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#5a5a66;--line:#d5d5de;--band:#f3f3f7;
    --good:#18753c;--bad:#c9191e;--warn:#8a5a00;--open:#5b4b8a;--idle:#666672;--link:#0a4fb0}
    @media(prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171c;--soft:#b2b2c0;--line:#3a3a47;
    --band:#22222b;--good:#5fd38d;--bad:#ff8a8a;--warn:#f0b94d;--open:#b9a7f0;--idle:#a0a0b0;--link:#8fbaff}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:64rem;background:var(--paper);color:var(--ink);
    font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
    h1{font-size:1.7rem;line-height:1.25;margin:0 0 .75rem}
    h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
    h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
    h4{font-size:1rem;margin:1rem 0 .25rem}
    p{margin:.4rem 0}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    code,pre{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;font-size:.88em}
    code{overflow-wrap:anywhere}
    pre{background:var(--band);border:1px solid var(--line);padding:.6rem;overflow-x:auto;white-space:pre-wrap;
    overflow-wrap:anywhere}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;margin:.5rem 0}
    caption{text-align:left;font-weight:600;padding:.25rem 0}
    th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
    thead th{background:var(--band)}
    td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.15rem 1rem;margin:.5rem 0}
    dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
    .verdict{border-left:.4rem solid var(--soft);background:var(--band);padding:.8rem 1rem;font-size:1.15rem;
    font-weight:700;margin:1rem 0}
    .good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.open{color:var(--open)}
    .idle{color:var(--idle)}
    .verdict.good{border-color:var(--good)}.verdict.bad{border-color:var(--bad)}
    .verdict.open,.verdict.warn{border-color:var(--warn)}
    .word{font-weight:700;white-space:nowrap}
    .bars{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.4rem 1rem;align-items:center}
    .bar{display:flex;height:1.6rem;border:1px solid var(--line);background:var(--band)}
    .bar span{display:flex;align-items:center;justify-content:center;min-width:1.6rem;color:var(--paper);
    font-weight:700;font-size:.85rem}
    .fill-good{background:var(--good)}.fill-bad{background:var(--bad)}.fill-warn{background:var(--warn)}
    .fill-open{background:repeating-linear-gradient(45deg,var(--open) 0 .5rem,var(--idle) .5rem 1rem)}
    .fill-idle{background:var(--idle)}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0;padding:0;list-style:none}
    .legend span{display:inline-block;width:1rem;height:1rem;margin-right:.4rem;vertical-align:-.15rem}
    .finding{border-left:.25rem solid var(--line);padding-left:.9rem;margin:.75rem 0}
    .advice{background:var(--band);padding:.5rem .9rem;margin:.75rem 0}
    .skip{position:absolute;left:-999rem}.skip:focus{position:static}
    footer{margin-top:3rem;color:var(--soft);font-size:.9rem}
    .sign{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin-top:1rem}
    .sign div{border:1px solid var(--line);min-height:6rem;padding:.5rem}
    @media(max-width:40rem){body{padding:1rem .75rem 3rem}h1{font-size:1.4rem}dl{grid-template-columns:1fr}
    dt{margin-top:.4rem}.bars{grid-template-columns:1fr}.sign{grid-template-columns:1fr}
    table.stack thead{position:absolute;left:-999rem}
    table.stack tr{display:block;border:1px solid var(--line);margin:.5rem 0;padding:.25rem .5rem}
    table.stack td,table.stack th{display:block;border:0;padding:.15rem 0;text-align:left}}
    @media print{@page{size:A4;margin:18mm 15mm}
    :root{--ink:#000;--paper:#fff;--soft:#333;--line:#999;--band:#f3f3f3;--good:#18753c;--bad:#c9191e;
    --warn:#8a5a00;--open:#5b4b8a;--idle:#666;--link:#000}
    body{max-width:none;padding:0;font-size:10pt}nav{display:none}
    h2{break-after:avoid}h3,h4{break-after:avoid}tr,.finding,.advice,figure{break-inside:avoid}
    thead{display:table-header-group}pre{white-space:pre-wrap}
    .bar span,.verdict,thead th,.legend span{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
