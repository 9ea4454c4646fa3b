using System.Text.RegularExpressions;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks about sentences nobody finished: a reason left blank (主要原因是。), both choices of a form left in (增加（减少）的主要原因), an amount never filled in (××万元), a share without its sign (占76.23；), an amount without its unit (支出决算为4.19。).</summary>
internal static partial class UnfinishedWords
{
    private const string Code = "D33-unfinished";
    private const int MostAsked = 8;
    private const int Around = 24;
    private static readonly char[] Ends = ['，', '。', '；', '\n'];

    /// <summary>The questions of running text outside tables.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document) =>
        document.Blocks.OfType<PrintedParagraph>().Where(ReportText.IsText).SelectMany(paragraph => Unfinished().Matches(paragraph.Text).Concat(Bare(paragraph.Text)).Select(found => Ask(document, paragraph, found))).Take(MostAsked);

    /// <summary>Numbers without sign or unit, where the same paragraph has others with one.</summary>
    private static IEnumerable<Match> Bare(string text) =>
        BareShare().Matches(text).Where(_ => Shares().IsMatch(text)).Concat(BareAmount().Matches(text).Where(_ => Amounts().IsMatch(text)));

    private static Finding Ask(PrintedDocument document, PrintedParagraph paragraph, Match found)
    {
        var words = paragraph.Text[ClauseStart(paragraph.Text, found.Index)..(found.Index + found.Length)].Trim();
        return WordFindings.Ask(Code, "文字没有写完", Missing(found, words), "请补充完整", [(paragraph.Place.In(document.File), found.Value)]);
    }

    /// <summary>What the words lack, by the group of the expression that found them.</summary>
    private static Message Missing(Match found, string words) =>
        found.Groups.Keys.First(group => !char.IsAsciiDigit(group[0]) && found.Groups[group].Success) switch
        {
            "sign" => (Message)$"“{words}”没有写百分号",
            "unit" => $"“{words}”没有写单位",
            "reason" => $"“{words}”没有写明原因",
            "choice" => $"“{words}”没有在两种说法中选定一种",
            _ => $"“{words}”没有填写数字",
        };

    private static int ClauseStart(string text, int index) =>
        text.LastIndexOfAny(Ends, index) is var end && index - end <= Around ? end + 1 : index;

    [GeneratedRegex(@"(?<reason>原因(?:(?:是|为)[：:]?|[：:])\s*[。；])|(?<choice>(?:增加|增长|上升)[（(](?:减少|下降|降低)[）)](?=的?(?:主要)?原因|\s*\d))|(?<blank>(?<![A-Za-z])[X×Ｘ]{2,}\s*(?:[万亿]?元|%|％))", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"占[^，。；]{0,10}?\d[\d.]*\s*[%％]", RegexOptions.CultureInvariant)]
    private static partial Regex Shares();

    [GeneratedRegex(@"(?<sign>(?<=元\s*[，,]\s*)占\s*\d{1,2}(?:\.\d+)?)(?=\s*[；;。])", RegexOptions.CultureInvariant)]
    private static partial Regex BareShare();

    [GeneratedRegex(@"\d[\d,.]*\s*[万亿]?元", RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"(?<unit>(?:年初预算|支出预算|支出决算|支出)数?为\s*\d[\d,]*\.\d{1,2})(?=\s*[；;。])", RegexOptions.CultureInvariant)]
    private static partial Regex BareAmount();
}
