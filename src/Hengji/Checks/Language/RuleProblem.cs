using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>A fault in the text of a rule: which column, what stands there, and what should.</summary>
/// <param name="Code">Stable code, for instance <c>rule.unexpected-token</c>.</param>
/// <param name="Message">Chinese sentence; names the column.</param>
/// <param name="English">The same in English.</param>
/// <param name="Place">File and line of the rule; null when the text stands alone.</param>
/// <param name="Span">The characters concerned.</param>
/// <param name="Found">What stands there; empty at the end of the text.</param>
/// <param name="Expected">What should stand there; empty when that is not one thing.</param>
public sealed record RuleProblem(
    string Code,
    string Message,
    string English,
    SourceLocation? Place,
    TextSpan Span,
    string Found = "",
    string Expected = "")
    : Problem(Code, Message, English, Place)
{
    /// <summary>Column in the rule's text, from 1.</summary>
    public int Column => Span.Start + 1;

    /// <summary>A problem whose messages begin with the column.</summary>
    public static RuleProblem At(
        TextSpan span, SourceLocation? place, string code, string message, string english,
        string found = "", string expected = "")
    {
        var column = (span.Start + 1).ToString(CultureInfo.InvariantCulture);
        return new RuleProblem(
            code, $"第 {column} 个字符：{message}", $"character {column}: {english}", place, span, found, expected);
    }
}
