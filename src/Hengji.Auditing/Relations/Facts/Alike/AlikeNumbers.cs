using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>All numbers of a document with their words.</summary>
/// <param name="Told">Those of running text, in reading order.</param>
/// <param name="InTables">Those of tables.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Words">What their words weigh.</param>
internal sealed partial record AlikeNumbers(ImmutableArray<ToldNumber> Told, ImmutableArray<TableNumber> InTables, ImmutableArray<AlikeTable> Tables, Vocabulary Words)
{
    /// <summary>Reads them.</summary>
    public static AlikeNumbers Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var words = new Vocabulary();
        var headings = new Headings(document);
        var told = new ToldReader(words, headings).Read(PassageReader.Read(document, book));
        var tables = new TableReader(words, headings).Read(sections);
        var numbered = tables.SelectMany(table => table.Numbers.Cast<TableNumber?>()).OfType<TableNumber>().ToImmutableArray();
        foreach (var number in told)
            words.Note(number.OwnBag, number.Value);
        foreach (var number in numbered)
        {
            words.Note(number.Row.NameBag, number.Value);
            words.Note(number.Column.NameBag, number.Value);
        }
        words.Weigh(told.Length + numbered.Length);
        return new(told, numbered, tables, words);
    }

    /// <summary>The year last named in words; null without.</summary>
    internal static int? YearIn(string words) =>
        Year().Matches(words) is [.., var last] ? WholeNumber.Of(last.ValueSpan) : null;

    /// <summary>Whether words name a fund.</summary>
    internal static bool NamesFund(string words) => Fund().IsMatch(words);

    /// <summary>What flows words name.</summary>
    internal static string FlowsIn(string words) => string.Concat(Flow().Matches(words).Select(match => match.Value[0]).Distinct().Order());

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("财政拨款|公共预算|政府性基金|国有资本|专户", RegexOptions.CultureInvariant)]
    private static partial Regex Fund();

    [GeneratedRegex("收入|支出|结转|结余|预算(?!拨款|财政|收入|支出)|决算|到位|拨付|支付|下达|安排|追加|上年|增|减", RegexOptions.CultureInvariant)]
    private static partial Regex Flow();
}
