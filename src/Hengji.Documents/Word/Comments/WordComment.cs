namespace Hengji.Documents.Word.Comments;

/// <summary>A comment (批注) to be put into a Word file.</summary>
/// <param name="Anchor">Number of the first paragraph of the text, as <see cref="Printed.PrintedPlace.Anchor"/>.</param>
/// <param name="Text">The text of the paragraph or cell as printed, automatic numbers included.</param>
/// <param name="Start">First character commented on.</param>
/// <param name="Length">How many characters; at least 1.</param>
/// <param name="Lines">What the comment says, one paragraph each.</param>
public sealed record WordComment(int Anchor, string Text, int Start, int Length, ImmutableArray<string> Lines);
