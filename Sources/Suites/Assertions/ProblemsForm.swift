/// `{"problems": "$.problems[?@.kind == 'structure']"}`: none of what the query selects is there.
///
/// It is for documents of recette's own making, in which each problem has the code of a sentence, the values
/// of its tokens and its place: the finding is that sentence.
package struct ProblemsForm: AssertionForm {
  package static let keyword = "problems"

  package let query: Query

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
  }
}
