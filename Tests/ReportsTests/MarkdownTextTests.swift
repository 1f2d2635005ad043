import Reports
import XCTest

final class MarkdownTextTests: XCTestCase {
  func testProseCannotBeMarkup() {
    let cases = [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a | b", #"a \| b"#), ("[a](b)", #"\[a\](b)"#), ("![a](b)", #"\!\[a\](b)"#),
      ("`a`", #"\`a\`"#), ("*a* _b_ ~~c~~", #"\*a\* \_b\_ \~\~c\~\~"#), ("&amp;", "&amp;amp;"),
      ("a\\", #"a\\"#), ("$x$ ${{ y }}", #"\$x\$ \$\{\{ y \}\}"#), ("a\n\n# b", "a \\# b"),
      ("# a", "\\# a"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("=== a", #"\=== a"#),
      ("12. a", #"12\. a"#), ("1) a", #"1\) a"#), ("> a", "&gt; a"), ("  a\n b ", "a b"),
    ]
    for (text, expected) in cases { XCTAssertEqual(MarkdownText.prose(text), expected) }
  }

  func testProseStaysReadable() {
    for text in ["L'API répond 200, en 0.250 s (≤ 1 s) ; c'est bien.", "2.5 a-b", "10 = 5 + 5"] {
      XCTAssertEqual(MarkdownText.prose(text), text)
    }
  }

  func testProseLinksAndNotifiesNobody() {
    let joiner = "\u{2060}"
    XCTAssertEqual(MarkdownText.prose("@octocat"), "@\(joiner)octocat")
    XCTAssertEqual(MarkdownText.prose("a@b.example"), "a@\(joiner)b.example")
    XCTAssertEqual(MarkdownText.prose("http://a.example"), "http:\(joiner)//a.example")
    XCTAssertEqual(MarkdownText.prose("see WWW.a.example"), "see WWW.\(joiner)a.example")
    XCTAssertEqual(MarkdownText.prose("#1"), "\\#\(joiner)1")
  }

  func testNothingEndsACodeSpan() {
    XCTAssertEqual(MarkdownText.code("a"), "`a`")
    XCTAssertEqual(MarkdownText.code("a`b``c"), "```a`b``c```")
    XCTAssertEqual(MarkdownText.code("`"), "`` ` ``")
    XCTAssertEqual(MarkdownText.code(" a"), "`  a `")
    XCTAssertEqual(MarkdownText.code("a\nb"), #"`a\nb`"#)
    XCTAssertEqual(MarkdownText.code("a|b"), "`a|b`")
    XCTAssertEqual(MarkdownText.code("a|b", inTable: true), #"`a\|b`"#)
  }

  func testNothingEndsABlock() {
    XCTAssertEqual(MarkdownText.block("a"), "```text\na\n```")
    XCTAssertEqual(MarkdownText.block("```\n````", language: "sh"), "`````sh\n```\n````\n`````")
    XCTAssertEqual(MarkdownText.block("~~~"), "```text\n~~~\n```")
  }

  func testOnlyPlainWebAddressesAreLinks() {
    XCTAssertEqual(
      MarkdownText.link("a*", to: "https://a.example/b?c=d#e"), #"[a\*](https://a.example/b?c=d#e)"#
    )
    for address in [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "https://a/)](x)",
      "https://a/ b", "https://a/\u{202E}", "https://a/<b>", "//a.example", "",
    ] {
      XCTAssertTrue(MarkdownText.link("a", to: address).hasPrefix("`"), address)
    }
  }
}
