using System.Text.RegularExpressions;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks where numbers of headings or attachments leave one out: 一、二、四、; 附件1, 附件3.</summary>
/// <remarks>
/// A list inside a list begins again at one and the outer one goes on afterwards, so lists are kept one above the other. A number that
/// stands anywhere between two headings, in a cell or inside a paragraph, is not left out.
/// </remarks>
internal static partial class NumberingGaps
{
    private const string Code = "D29-numbering-gap";
    private const string Numerals = "一二三四五六七八九十";

    public static IEnumerable<Finding> Of(PrintedDocument document) => [.. Headings(document), .. Numbers(document)];

    private static IEnumerable<Finding> Headings(PrintedDocument document)
    {
        var open = new Stack<(int Number, int Block)>();
        for (var at = 0; at < document.Blocks.Length; at++)
        {
            if (document.Blocks[at] is not PrintedParagraph paragraph || !ReportText.IsText(paragraph) || NumberOf(paragraph.Text) is not { } number)
                continue;
            var skipped = open.TryPeek(out var last) && number == last.Number + 2 && last.Number > 1 && open.All(list => list.Number + 1 != number)
                && !StandsBetween(document, last.Block, at, number - 1);
            if (skipped)
                yield return Ask(document, (PrintedParagraph)document.Blocks[last.Block], paragraph, $"{Numeral(number - 1)}、");
            Enter(open, number, at);
        }
    }

    /// <summary>A one opens a list; any other number belongs to the nearest list it continues, else to the innermost.</summary>
    private static void Enter(Stack<(int Number, int Block)> open, int number, int block)
    {
        if (number > 1 && open.Any(list => list.Number + 1 == number))
        {
            while (open.Peek().Number + 1 != number)
                _ = open.Pop();
        }
        if (number > 1 && open.Count > 0)
            _ = open.Pop();
        open.Push((number, block));
    }

    private static bool StandsBetween(PrintedDocument document, int first, int last, int number)
    {
        var mark = new Regex($@"(?<![十{Numerals}]){Numeral(number)}\s*[、，,．.]|第{Numeral(number)}部分");
        return document.Blocks[first..last].Any(block => block switch
        {
            PrintedParagraph paragraph => mark.IsMatch(paragraph.Text),
            PrintedTable table => table.Cells.Any(cell => mark.IsMatch(cell.Text)),
            _ => false,
        });
    }

    private static IEnumerable<Finding> Numbers(PrintedDocument document)
    {
        var headed = Attachments.Headings(document).Where(heading => heading.Number is not null)
            .GroupBy(heading => (heading.Kind, heading.Number!.Value)).Select(group => group.First())
            .GroupBy(heading => heading.Kind);
        foreach (var kind in headed)
        {
            var ordered = kind.OrderBy(heading => heading.Number).ToList();
            foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
                if (after.Number == before.Number + 2 && !Attachments.Names(document, kind.Key, after.Number!.Value - 1))
                    yield return Ask(document, before.Paragraph, after.Paragraph, $"{kind.Key}{after.Number - 1}");
        }
    }

    private static Finding Ask(PrintedDocument document, PrintedParagraph before, PrintedParagraph after, string missing) =>
        WordFindings.Ask(
            Code, "编号不连续", $"“{Start(before)}”之后是“{Start(after)}”，没有找到“{missing}”，是编号有误还是缺少一部分",
            "请核对编号；缺少的部分请补上", [(before.Place.In(document.File), Start(before)), (after.Place.In(document.File), Start(after))]);

    private static string Start(PrintedParagraph paragraph) => paragraph.Text.Trim() is { Length: > 24 } text ? text[..24] : paragraph.Text.Trim();

    private static int? NumberOf(string text)
    {
        var match = Heading().Match(text);
        if (!match.Success)
            return null;
        var numeral = match.Groups[1].Value;
        return numeral.Length == 1 ? Numerals.IndexOf(numeral, StringComparison.Ordinal) + 1
            : numeral[0] == '十' && numeral.Length == 2 ? 10 + Numerals.IndexOf(numeral[1], StringComparison.Ordinal) + 1 : null;
    }

    private static string Numeral(int number) => number <= 10 ? $"{Numerals[number - 1]}" : $"十{Numerals[number - 11]}";

    [GeneratedRegex(@"^\s*([一二三四五六七八九十]{1,3})\s*、")]
    private static partial Regex Heading();
}
