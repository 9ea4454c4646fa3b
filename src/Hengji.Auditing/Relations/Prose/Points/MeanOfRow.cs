using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>The mean told behind a row of numbers: 得分分别为96分、94分、98分、92分，平均95分.</summary>
internal static partial class MeanOfRow
{
    private const int FewestNumbers = 3;

    /// <summary>The relation of each such mean.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(IsMean).Select(mean => Of(sentence, mean))).OfType<ReportRelation>();

    private static bool IsMean(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not "" } && Mean().IsMatch(mention.Lead);

    private static ReportRelation? Of(ReadSentence sentence, Mention mean)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < mean.Number.Start).ToList();
        if (before.Count == 0)
            return null;
        var row = before[^1].RowLength > 1 ? before.FindAll(mention => mention.Row == before[^1].Row && mention.RowLength > 1) : Listed(before);
        if (row.Count < FewestNumbers || row.Exists(one => !one.IsPlain || one.Figure.Unit != mean.Figure.Unit) || mean.InBase < row.Min(one => one.InBase) || mean.InBase > row.Max(one => one.InBase))
            return null;
        var unit = mean.Figure.Unit;
        var relation = new ReportRelation(RelationKind.PerHead, new BoundQuotient(Nodes.Sum(unit, row), new BoundConstant(row.Count)), ComparisonOperator.Equal, Nodes.Of(mean, unit), unit, $"平均数＝前列{row.Count}项之和÷{row.Count}")
        {
            Certainty = Certainty.Conditional,
            Assumption = "各项权重相同",
        };
        return Nodes.CanHold(relation.Left, relation.Right) || !IsRounded(row, mean) ? relation : null;
    }

    /// <summary>The last numbers that 、 joins.</summary>
    private static List<Mention> Listed(List<Mention> before)
    {
        var first = before.FindLastIndex(mention => mention.Lead.TrimStart() is not ['、' or '和' or '及', ..]);
        return before[Math.Max(0, first)..];
    }

    private static bool IsRounded(List<Mention> row, Mention mean) =>
        decimal.Round(row.Sum(one => one.Figure.Value) / row.Count, mean.Figure.PrintedDecimals, MidpointRounding.AwayFromZero) == mean.Figure.Value && mean.Number.IsCount;

    [GeneratedRegex(@"^\s*[，；。]\s*(?:平均?(?:得|为)?分?|均值|平均值)[为是：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();
}
