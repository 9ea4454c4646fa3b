using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Tells Markdown from plain text.</summary>
internal static partial class MarkdownSigns
{
    private static readonly string[] Names = [".md", ".markdown"];

    /// <summary>Whether the lines hold what only Markdown has; its name decides only where they hold nothing special.</summary>
    public static bool Fit(string name, ImmutableArray<TextLine> lines) =>
        Names.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || lines.Any(line => IsRule(line.Text))
        || (lines.Any(line => Heading().IsMatch(line.Text)) && !lines.Any(line => line.Text.Contains('\t', StringComparison.Ordinal)));

    /// <summary>Whether it is the line under the heads of a table: <c>|---|:--:|</c>.</summary>
    public static bool IsRule(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal) && Rule().IsMatch(line);

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^ {0,3}#{1,6} +[^\s]")]
    private static partial Regex Heading();
}
