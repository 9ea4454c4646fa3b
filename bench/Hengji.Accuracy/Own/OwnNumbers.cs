using System.Text.RegularExpressions;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Own;

/// <summary>The numbers of a document; years, dates, list numbers, codes of subjects, telephone numbers and full-width digits are left out.</summary>
internal static partial class OwnNumbers
{
    /// <summary>All of them in reading order.</summary>
    public static ImmutableArray<OwnNumber> In(PrintedDocument document)
    {
        var found = ImmutableArray.CreateBuilder<OwnNumber>();
        var place = 0;
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            if (document.Blocks[block] is PrintedParagraph { Role: not (ParagraphRole.Contents or ParagraphRole.PageMargin) } paragraph)
                place = InText(block, null, paragraph.Text, place, found);
            foreach (var cell in (document.Blocks[block] as PrintedTable)?.Cells ?? [])
                place = Code().IsMatch(cell.Text) ? place + 1 : InText(block, cell, cell.Text, place, found);
        }
        return found.ToImmutable();
    }

    /// <summary>Adds the numbers of a text; gives the place behind it.</summary>
    private static int InText(int block, PrintedCell? cell, string text, int place, ImmutableArray<OwnNumber>.Builder found)
    {
        var sentence = 0;
        foreach (Match match in Numbers().Matches(text))
        {
            for (var at = text.IndexOfAny(['。', '；', '\n'], sentence); at >= 0 && at < match.Index; at = text.IndexOfAny(['。', '；', '\n'], sentence))
                (sentence, place) = (at + 1, place + 1);
            var (unit, factor) = UnitOf(Behind().Match(text, match.Index + match.Length).Value);
            found.Add(new OwnNumber(block, cell, match.Index, match.Value, unit, factor, place, text[sentence..match.Index]));
        }
        return place + 1;
    }

    private static (string Unit, decimal Factor) UnitOf(string words) =>
        words switch
        {
            "亿元" => ("元", 100_000_000),
            "万元" => ("元", 10_000),
            "％" => ("%", 1),
            ['万', .. var counted] when counted.Length > 0 => (counted, 10_000),
            _ => (words, 1),
        };

    [GeneratedRegex(@"(?<![\d.．,\-—〔（第A-Za-z])[0-9][0-9,]*(?:\.[0-9]+)?(?![\d\-])(?! ?[年月日号、．.]|〕)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\G\s*(?:[亿万]?元|[%％]|个百分点|万?(?:人次|平方米|[个人户亩家项件辆台套批次场期名分吨门宗笔份所座处]))?")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\s*(?:[0-9]{1,2}|[0-9]{3}(?:[0-9]{2}){0,2})\s*$")]
    private static partial Regex Code();
}
