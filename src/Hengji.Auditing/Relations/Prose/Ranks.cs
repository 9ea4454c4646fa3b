using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Claims of more or less than another printed figure (排序): 比张家界的126.81元/月高, 决算数大于预算数.</summary>
internal static partial class Ranks
{
    private const int ReasonDistance = 60;

    /// <summary>The relations of all comparisons whose figures are printed.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Compared).Concat(AgainstBudget(text));

    private static IEnumerable<ReportRelation> Compared(ReadSentence sentence)
    {
        var mentions = sentence.Mentions;
        for (var at = 1; at < mentions.Length; at++)
        {
            if (!Than().IsMatch(mentions[at].Lead))
                continue;
            var last = at;
            while (last + 1 < mentions.Length && AndThan().IsMatch(mentions[last + 1].Lead))
                last++;
            var subject = mentions[at - 1];
            if (More(mentions[last].Tail, mentions[last].Figure.Unit.Symbol) is not { } isMore || !subject.IsPlain)
                continue;
            foreach (var other in mentions[at..(last + 1)].Where(other => other.IsPlain && other.Dimension == subject.Dimension && other.Depth == subject.Depth && (other.Dimension != "%" || other.Figure.Unit == subject.Figure.Unit)))
                yield return Relation(subject, other, isMore, other.Lead.Trim(' ', '，', '的'));
        }
    }

    private static IEnumerable<ReportRelation> AgainstBudget(ProseText text)
    {
        foreach (var (rate, target, isNear) in RatePairs.Of(text))
        {
            var source = rate.Sentence.Source.Text;
            var behind = source.AsSpan(rate.Number.End, Math.Min(ReasonDistance, source.Length - rate.Number.End)).ToString();
            if (isNear && AgainstBudgetWords().Match(behind) is { Success: true } words && !behind[..words.Index].Any(char.IsAsciiDigit))
                yield return words.Groups["same"].Success ? Same(rate.Of!, target) : Relation(rate.Of!, target, words.Groups["more"].Success, "预算数");
        }
    }

    private static ReportRelation Same(Mention final, Mention budget) =>
        new(RelationKind.Rank, Nodes.Of(final, budget.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(budget, budget.Figure.Unit), budget.Figure.Unit, "文中称决算数与预算数持平");

    private static ReportRelation Relation(Mention subject, Mention other, bool isMore, string name) =>
        new(RelationKind.Rank, Nodes.Of(subject, subject.Figure.Unit), isMore ? ComparisonOperator.Greater : ComparisonOperator.Less,
            Nodes.Of(other, subject.Figure.Unit), subject.Figure.Unit, $"文中称“{subject.Subject}”{(Message)(isMore ? "高于" : "低于")}“{name}”");

    private static bool? More(string tail, string unit)
    {
        var match = Comparative().Match(tail);
        return match.Success ? match.Groups["more"].Success != (match.Groups["pace"].Success && Time().IsMatch(unit)) : null;
    }

    /// <summary>“用时2.4天，比规定的5天快”: what is faster takes less time.</summary>
    [GeneratedRegex("天|日|小时|分钟?|秒|个月|周", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"[比较][^，。；：\d]{1,20}的$", RegexOptions.CultureInvariant)]
    private static partial Regex Than();

    [GeneratedRegex(@"^\s*[和与、及][^，。；：\d]{1,16}的$", RegexOptions.CultureInvariant)]
    private static partial Regex AndThan();

    [GeneratedRegex(@"^[^，。；\d]{0,6}?(?<![提升增扩加减缩放最调])(?:(?<more>高|多|大|(?<pace>快))|(?<!降)低|少|小|(?<pace>慢))(?=$|[，。；、）]|于|出|一些)", RegexOptions.CultureInvariant)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"决算数?(?:(?<more>大于|高于|超过)|(?<same>等于)|小于|低于)(?:年初)?预算数?|决算数?[与同和](?:年初)?预算数?(?<same>相等|持平|一致|相同)", RegexOptions.CultureInvariant)]
    private static partial Regex AgainstBudgetWords();
}
