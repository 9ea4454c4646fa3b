using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Durations;

/// <summary>How long a period lasts against its first and last day: 2023年6月12日至6月16日，为期5天; 服务期12个月（自2022年5月1日起至2023年4月30日止）.</summary>
/// <remarks>The first day may be counted or not; of days that are only worked on nothing is said.</remarks>
internal static partial class PeriodLengths
{
    private const int AnyYear = 2023;

    /// <summary>The relations of each sentence that tells a period and its length.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var lengths = sentence.Mentions.Where(IsLength).ToList();
        if (lengths.Count == 0)
            yield break;
        var words = sentence.Sentence.Text;
        var periods = Period.In(words, lengths[0].Year ?? AnyYear).ToList();
        foreach (var length in lengths)
        {
            var told = periods.Where(period => IsOf(words, period, length, sentence.Sentence.Start)).ToList();
            if (told is [var period] && Relation(words, period, length) is { } relation)
                yield return relation;
        }
    }

    private static bool IsLength(Mention mention) => mention is { IsPlain: true, RowLength: 1, Figure.PrintedDecimals: 0, Figure.Value: > 0 } && Unit(mention) != Span.None;

    private static Span Unit(Mention mention) =>
        mention.Figure.Unit.Symbol switch
        {
            "天" => Span.Days,
            "" when mention.Tail.StartsWith("日历天", StringComparison.Ordinal) => Span.Days,
            "个月" => Span.Months,
            "年" => Span.Years,
            _ => Span.None,
        };

    /// <summary>Whether nothing but the words for a length stands between them.</summary>
    private static bool IsOf(string words, Period period, Mention length, int from)
    {
        var (start, end) = (length.Number.Start - from, length.Number.End - from);
        return period.IsTold
            ? period.Last.End <= start ? Behind().IsMatch(words[period.Last.End..start]) : end <= period.First.Start && Ahead().IsMatch(words[..start]) && Opens().IsMatch(words[end..period.First.Start])
            : period.Last.End <= start && Between().IsMatch(words[period.Last.End..start]);
    }

    private static ReportRelation? Relation(string words, Period period, Mention length)
    {
        var allowed = (Unit(length) switch { Span.Days => period.Days(), Span.Months => period.Months(), _ => period.Years() }).Where(count => count > 0).ToList();
        if (allowed.Count == 0)
            return null;
        var nearest = allowed.MinBy(count => Math.Abs(count - length.Figure.Value));
        return new ReportRelation(RelationKind.Count, Nodes.Of(length, length.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(nearest), length.Figure.Unit,
            $"“{words[period.First.Start..period.First.End]}”至“{words[period.Last.Start..period.Last.End]}”为{nearest}{Name(length)}")
        {
            Certainty = period.IsTold ? Certainty.Inferred : Certainty.Conditional,
            Assumption = "起止日期即所述期间",
        };
    }

    private static string Name(Mention length) => Unit(length) == Span.Days ? "天" : length.Figure.Unit.Symbol;

    private enum Span
    {
        None,
        Days,
        Months,
        Years,
    }

    [GeneratedRegex(@"^[止）)\s，、,期间（(]*(?:实际|总|合计|前后)?(?:共计?|历时|为期|用时|合计|总计|期限|周期|服务期限?|合同期限?|工期|持续|计|建设期|实施期|执行期|有效期|时长)[^，。；：、\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:为期|历时|期限|工期|服务期|合同期|有效期|周期|建设期|实施期|执行期|用时|时长|共)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^(?:日历天)?[，（(：:\s]*(?:自|从|即|时间|起止(?:时间|日期)|期间|具体)?[为是：:]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    /// <summary>…竣工，实际工期170天; a contract may say another length.</summary>
    [GeneratedRegex(@"^[^。；\d合同计划要求约定]{0,20}[，、]\s*(?:实际|总|施工|建设)*(?:工期|历时|用时|耗时|共用时?|共计?|历经)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
