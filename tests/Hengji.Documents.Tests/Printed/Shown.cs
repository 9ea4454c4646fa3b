using System.Globalization;
using System.Text;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>A document as lines of text, for comparing: paragraphs, and tables row by row.</summary>
internal static class Shown
{
    public static string[] Read(string name, string text, Encoding? encoding = null) =>
        Of(DocumentReader.Read(name, (encoding ?? new UTF8Encoding(false)).GetBytes(text)).Value);

    /// <summary>Paragraphs with their level and role; rows of tables with <c>|</c> between cells, spans as <c>{rows×columns}</c>.</summary>
    public static string[] Of(PrintedDocument document) => [.. document.Blocks.SelectMany(Lines)];

    public static string[] Of(PrintedTable table) => [.. Lines(table)];

    private static IEnumerable<string> Lines(PrintedBlock block) =>
        block switch
        {
            PrintedParagraph { Level: > 0 } heading => [$"{new string('#', heading.Level)} {heading.Text}"],
            PrintedParagraph { Role: not ParagraphRole.Body } other => [$"[{other.Role}] {other.Text}"],
            PrintedParagraph paragraph => [paragraph.Text],
            PrintedTable table => Enumerable.Range(0, table.RowCount).Select(row => "| " + string.Join(" | ", Row(table, row))),
            _ => throw new ArgumentException("Unknown block.", nameof(block)),
        };

    private static IEnumerable<string> Row(PrintedTable table, int row) =>
        table.Cells.Where(cell => cell.Row == row).Select(cell =>
            (cell.IsUnsure ? "?" : "") + cell.Text.ReplaceLineEndings("↵")
            + (cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : string.Create(CultureInfo.InvariantCulture, $"{{{cell.RowSpan}×{cell.ColumnSpan}}}"))
            + string.Concat(cell.Inner.Select(inner => $"[{string.Join(" ", Lines(inner))}]")));
}
